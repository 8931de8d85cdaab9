import { beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/lib/storage/dossiers';
import { plansOf, type Plans, type SavedPlan } from '../../src/lib/storage/plans';
import { openHere, plant, problemOf, renewDevice } from './device';
import { sample } from './dossier-samples';

const day = '2026-11-24T10:00:00.000Z';
const later = '2026-11-25T10:00:00.000Z';
let store: Store;
let plans: Plans;

function plan(change: Partial<SavedPlan> = {}): SavedPlan {
	return {
		format: 1,
		id: 'p',
		title: 'Parc 2027',
		created: day,
		changed: day,
		data: { rows: [1] },
		...change
	};
}

beforeEach(async () => {
	renewDevice();
	store = await openHere();
	plans = plansOf(store);
});

describe('renewal plans', () => {
	test('what is put is there, after reopening too, beside the dossiers', async () => {
		await store.put(sample({ id: 'p' }));
		await plans.put(plan());
		store.close();
		const again = plansOf(await openHere());
		expect(await again.get('p')).toEqual(plan());
		expect(await again.list()).toEqual([
			{ id: 'p', title: 'Parc 2027', created: day, changed: day }
		]);
	});

	test('two tabs: the second to save is told, and overwrites nothing', async () => {
		const first = await plans.put(plan());
		await plans.put(plan({ title: 'Theirs', changed: later }), first.changed);
		const problem = await problemOf(plans.put(plan({ title: 'Mine' }), first.changed));
		expect(problem).toMatchObject({ kind: 'stale', stored: later });
		expect((await problemOf(plans.put(plan({ id: 'q' }), day))).kind).toBe('missing');
		expect((await plans.get('p'))?.title).toBe('Theirs');
	});

	test('a revision always moves forward', async () => {
		const first = await plans.put(plan());
		expect((await plans.put(plan({ title: 'B' }), first.changed)).changed > first.changed).toBe(
			true
		);
	});

	test('removed, it waits in the bin and comes back whole', async () => {
		await plans.put(plan());
		expect(await plans.remove('p', later)).toEqual(plan());
		expect(await plans.list()).toEqual([]);
		expect(await plans.deleted()).toMatchObject([{ id: 'p', title: 'Parc 2027', deleted: later }]);
		expect(await plans.restore('p', later)).toEqual(plan());
		expect(await plans.deleted()).toEqual([]);
		expect((await problemOf(plans.restore('p'))).kind).toBe('missing');
	});

	test.each([
		[{ ...plan(), format: 9 }, 'newer'],
		[{ id: 'p' }, 'damaged']
	])('%j is left alone', async (record, kind) => {
		await plant('plans', record);
		expect((await problemOf(plans.get('p'))).kind).toBe(kind);
		expect((await problemOf(plans.put(plan(), day))).kind).toBe(kind);
		expect(await plans.list()).toHaveLength(1);
	});
});
