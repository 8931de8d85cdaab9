import { beforeEach, describe, expect, test } from 'vitest';
import { binLimit, purge } from '../../src/lib/storage/bin';
import type { Store } from '../../src/lib/storage/dossiers';
import { plansOf } from '../../src/lib/storage/plans';
import { everything, openHere, renewDevice } from './device';
import { sample } from './dossier-samples';

const day = (n: number) => new Date(Date.UTC(2026, 10, n)).toISOString();
let store: Store;

beforeEach(async () => {
	renewDevice();
	store = await openHere();
});

async function removed(id: string, when: string): Promise<void> {
	const { changed } = await store.put(sample({ id }));
	await store.put(sample({ id, title: 'Renamed' }), changed);
	await store.remove(id, when);
}

describe('the bin', () => {
	test('keeps thirty days, and no longer', () => {
		expect(binLimit('2026-12-24T10:00:00.000Z')).toBe('2026-11-24T10:00:00.000Z');
	});

	test('loses what is older than the limit, its journal with it; the rest stays', async () => {
		await removed('old', day(1));
		await removed('young', day(20));
		await store.put(sample({ id: 'living' }));
		expect(await purge(store, day(10))).toBe(1);
		expect((await store.deleted()).map(({ id }) => id)).toEqual(['young']);
		const { acts, positions } = await everything();
		expect([acts, positions].map((room) => room?.length)).toEqual([1, 1]);
		expect((await store.restore('young')).title).toBe('Renamed');
	});

	test('is emptied whole on demand, plans included', async () => {
		await removed('one', day(1));
		const plans = plansOf(store);
		await plans.put({ format: 1, id: 'p', title: '', created: day(1), changed: day(1), data: 0 });
		await plans.remove('p', day(2));
		expect(await purge(store)).toBe(2);
		expect([await store.deleted(), await plans.deleted()]).toEqual([[], []]);
	});

	test('an earlier removal goes without touching the dossier that lives again', async () => {
		await removed('one', day(1));
		await store.put(sample());
		await purge(store);
		expect(await store.get('one')).toEqual(sample());
		expect((await store.history('one')).acts).toHaveLength(1);
	});

	test('gives back the removal that is named', async () => {
		await store.put(sample({ title: 'First' }));
		await store.remove('one', day(1));
		await store.put(sample({ title: 'Second' }));
		await store.remove('one', day(2));
		expect((await store.restore('one', day(1))).title).toBe('First');
	});
});
