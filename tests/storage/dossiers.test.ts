import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openStore, type Store } from '../../src/lib/storage/dossiers';
import { contents, openHere, place, plant, problemOf, renewDevice } from './device';
import { sample } from './dossier-samples';

const later = '2026-11-21T09:00:00.000Z';
let store: Store;

beforeEach(async () => {
	renewDevice();
	store = await openHere();
});

describe('put and get', () => {
	test('what is put is there, after reopening too', async () => {
		await store.put(sample());
		store.close();
		expect(await (await openHere()).get('one')).toEqual(sample());
	});

	test('an id never stored is undefined', async () => {
		expect(await store.get('nobody')).toBeUndefined();
	});

	test('writes reach the disk before they are confirmed', async () => {
		const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await store.put(sample());
		expect(begin.mock.calls[0]?.[2]).toEqual({ durability: 'strict' });
	});

	test('an update names the version that it continues', async () => {
		const first = await store.put(sample());
		const next = sample({ title: 'Écrans', changed: later });
		expect(await store.put(next, first.changed)).toEqual(next);
		expect(await store.get('one')).toEqual(next);
	});

	test('an update within the same millisecond is a revision all the same', async () => {
		const first = await store.put(sample());
		const second = await store.put(sample({ title: 'Écrans' }), first.changed);
		expect(second).toEqual(sample({ title: 'Écrans', changed: '2026-11-20T08:00:00.001Z' }));
		expect(await store.get('one')).toEqual(second);
	});
});

describe('two tabs', () => {
	test('the second to save is told, and overwrites nothing', async () => {
		const other = await openHere();
		const { changed } = await store.put(sample());
		await other.put(sample({ title: 'Theirs', changed: later }), changed);
		const mine = sample({ title: 'Mine', changed: '2026-11-22T09:00:00.000Z' });
		expect(await problemOf(store.put(mine, changed))).toMatchObject({
			kind: 'stale',
			stored: later
		});
		expect((await store.get('one'))?.title).toBe('Theirs');
	});

	test('a stale version may be put over what is stored, once that is named', async () => {
		await store.put(sample({ changed: later }));
		const { stored } = await problemOf(store.put(sample(), 'before'));
		const changed = '2026-11-21T09:00:00.001Z';
		expect(await store.put(sample({ title: 'Mine' }), stored)).toMatchObject({ changed });
		expect((await contents()).dossiers).toEqual([sample({ title: 'Mine', changed })]);
	});

	test('even when the clock stands or goes back', async () => {
		const { changed } = await store.put(sample());
		const second = await store.put(sample({ title: 'Theirs' }), changed);
		const past = sample({ title: 'Theirs', changed: '2020-01-01T00:00:00.000Z' });
		expect((await store.put(past, second.changed)).changed).toBe('2026-11-20T08:00:00.002Z');
		expect((await problemOf(store.put(sample({ title: 'Mine' }), changed))).kind).toBe('stale');
	});

	test('a new dossier never replaces one of the same id', async () => {
		await store.put(sample());
		expect((await problemOf(store.put(sample({ title: 'Imported' })))).kind).toBe('stale');
		expect(await store.get('one')).toEqual(sample());
	});

	test('a dossier removed elsewhere does not come back by itself', async () => {
		const { changed } = await store.put(sample());
		await store.remove('one', later);
		expect((await problemOf(store.put(sample(), changed))).kind).toBe('missing');
		expect((await contents()).dossiers).toEqual([]);
	});

	test('both are told of nothing when each works on its own dossier', async () => {
		const other = await openHere();
		await Promise.all([store.put(sample()), other.put(sample({ id: 'two' }))]);
		expect((await contents()).dossiers).toEqual([sample(), sample({ id: 'two' })]);
	});
});

describe('list', () => {
	test('most recent first, with what a list shows', async () => {
		const answers = {
			'purchase/categories': ['hardware/laptops', 'software/saas'],
			'purchase/value': { unknown: true },
			'purchase/launch': { skipped: true },
			'purchase/epic': false
		} as const;
		await store.put(sample());
		await store.put(sample({ id: 'two', title: 'Deux', changed: later, answers }));
		const { created } = sample();
		expect(await store.list()).toEqual([
			{
				id: 'two',
				title: 'Deux',
				created,
				changed: later,
				categories: ['hardware/laptops', 'software/saas'],
				answered: 3
			},
			{
				id: 'one',
				title: 'Portables',
				created,
				changed: created,
				categories: ['hardware/laptops'],
				answered: 2
			}
		]);
	});

	test('a record that is not understood hides none of the others', async () => {
		await store.put(sample());
		await plant('dossiers', { id: 'odd', format: 7 });
		expect((await store.list()).map(({ id }) => id).sort()).toEqual(['odd', 'one']);
	});
});

describe('remove and restore', () => {
	test('a removed dossier leaves the list, is kept with its date, and comes back whole', async () => {
		await store.put(sample());
		expect(await store.remove('one', later)).toEqual(sample());
		expect(await store.list()).toEqual([]);
		expect(await store.deleted()).toMatchObject([{ id: 'one', deleted: later, answered: 2 }]);
		expect(await store.restore('one')).toEqual(sample());
		expect(await contents()).toEqual({ dossiers: [sample()], deleted: [] });
	});

	test('removing what is not there changes nothing', async () => {
		expect(await store.remove('one', later)).toBeUndefined();
		expect(await contents()).toEqual({ dossiers: [], deleted: [] });
	});

	test('two removals of one id are both kept; undo takes the latest', async () => {
		await store.put(sample({ title: 'First' }));
		await store.remove('one', later);
		await store.put(sample({ title: 'Second' }));
		await store.remove('one', '2026-11-22T09:00:00.000Z');
		expect((await store.deleted()).map(({ title }) => title)).toEqual(['Second', 'First']);
		expect((await store.restore('one')).title).toBe('Second');
		expect((await store.deleted()).map(({ title }) => title)).toEqual(['First']);
	});

	test('restoring touches neither other ids nor a dossier that took the place', async () => {
		await store.put(sample({ id: 'one-b' }));
		await store.remove('one-b', later);
		expect((await problemOf(store.restore('one'))).kind).toBe('missing');
		await store.put(sample());
		await store.remove('one', later);
		await store.put(sample({ title: 'New' }));
		expect((await problemOf(store.restore('one'))).kind).toBe('stale');
		expect((await store.get('one'))?.title).toBe('New');
		expect(await store.deleted()).toHaveLength(2);
	});
});

describe('a record written by a newer version', () => {
	const newer = { ...sample(), format: 99, invention: 'kept' };

	test('is neither opened, written over nor removed', async () => {
		await plant('dossiers', newer);
		const attempts = [
			store.get('one'),
			store.put(sample({ changed: later }), sample().changed),
			store.remove('one', later)
		];
		for (const attempt of attempts) expect((await problemOf(attempt)).kind).toBe('newer');
		expect(await contents()).toEqual({ dossiers: [newer], deleted: [] });
	});
});

test('the store has its own default place', async () => {
	const standard = await openStore();
	await standard.put(sample());
	expect(await store.get('one')).toBeUndefined();
	const names = (await indexedDB.databases()).map(({ name }) => name);
	expect(names.sort()).toEqual([place, 'guide-achats-numeriques']);
});
