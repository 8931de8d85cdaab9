import { beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/lib/storage/dossiers';
import { dump } from '../../src/lib/storage/dump';
import { copyOf, note, readFacts } from '../../src/lib/storage/facts';
import { readMirror, writeMirror, type Copy } from '../../src/lib/storage/mirror';
import { plansOf } from '../../src/lib/storage/plans';
import { adoptMirror, findLoss, restoreCopy } from '../../src/lib/storage/recovery';
import { everything, openHere, problemOf, renewDevice } from './device';
import { sample } from './dossier-samples';
import { MemoryFolder } from './folder';

const now = '2026-11-24T10:00:00.000Z';
const disk = new MemoryFolder();
let store: Store;
let copy: Copy;

beforeEach(async () => {
	renewDevice();
	disk.files.clear();
	store = await openHere();
	for (const id of ['one', 'two', 'three']) await store.put(sample({ id, title: id }));
	await store.put(sample({ id: 'two', title: 'Deux' }), sample().changed);
	await store.remove('three', now);
	await plansOf(store).put({ format: 1, id: 'p', title: 'P', created: now, changed: now, data: 1 });
	await note(store, { name: copyOf('one'), at: now });
	copy = await writeMirror(disk.folder, await store.read(dump), now);
});

async function wipe(): Promise<void> {
	renewDevice();
	store = await openHere();
}

describe('what was lost is found', () => {
	test('after a wipe; not before', async () => {
		expect(await findLoss(store, copy, true)).toBeUndefined();
		await wipe();
		expect(await findLoss(store, copy, false)).toEqual({ copy, newer: false });
	});

	test('even when the person has begun anew meanwhile', async () => {
		await wipe();
		await store.put(sample({ id: 'new' }));
		expect(await findLoss(store, copy, true)).toEqual({ copy, newer: false });
	});

	test('when the same database stands, emptied', async () => {
		await store.write(async (transaction) => {
			for (const name of ['dossiers', 'deleted', 'plans', 'deletedPlans'] as const)
				await transaction.objectStore(name).clear();
		});
		expect(await findLoss(store, copy, true)).toEqual({ copy, newer: false });
	});

	test('without a copy, from the canary, or from what the browser says', async () => {
		expect(await findLoss(store, undefined, true)).toBeUndefined();
		await wipe();
		expect(await findLoss(store, undefined, true)).toEqual({ newer: false });
		expect(await findLoss(store, undefined, false)).toBeUndefined();
		expect(await findLoss({ read: store.read, dataLoss: () => true }, undefined, false)).toEqual({
			newer: false
		});
	});

	test('and not for a new person, nor for one who emptied it all', async () => {
		await wipe();
		const empty = await writeMirror(new MemoryFolder().folder, await store.read(dump), now);
		expect(await findLoss(store, empty, false)).toBeUndefined();
		await wipe();
		expect(await findLoss(store, empty, false)).toBeUndefined();
	});
});

describe('putting it back', () => {
	test('gives all back: dossiers, plans, bin, journal and dates of files', async () => {
		const before = await everything();
		await wipe();
		expect(await restoreCopy(store, copy)).toBe(3);
		expect(await everything()).toEqual(before);
		expect((await readFacts(store)).get(copyOf('one'))?.at).toBe(now);
		expect(await findLoss(store, copy, true)).toBeUndefined();
	});

	test('done twice, changes nothing more', async () => {
		await wipe();
		await restoreCopy(store, copy);
		const once = await everything();
		expect(await restoreCopy(store, copy)).toBe(0);
		expect(await everything()).toEqual(once);
	});

	test('leaves what has come since, and stands beside it where they differ', async () => {
		await wipe();
		await store.put(sample({ id: 'one', title: 'Since' }));
		await store.put(sample({ id: 'new', title: 'New' }));
		expect(await restoreCopy(store, copy)).toBe(3);
		const titles = (await store.list()).map(({ title }) => title).sort();
		expect(titles).toEqual(['Deux', 'New', 'Since', 'one']);
	});

	test('or doing without: the mirror follows the new database', async () => {
		await wipe();
		await store.put(sample({ id: 'new', title: 'New' }));
		await adoptMirror(store, copy);
		await writeMirror(disk.folder, await store.read(dump), now);
		expect((await readMirror(disk.folder))?.held.dossiers).toEqual([
			sample({ id: 'new', title: 'New' })
		]);
	});

	test('is all or nothing, and the copy stays for another try', async () => {
		await wipe();
		const bad = { ...copy, held: { ...copy.held, plans: [{ id: (() => '') as never }] } };
		const before = await everything();
		await problemOf(restoreCopy(store, bad));
		expect(await everything()).toEqual(before);
		expect(await restoreCopy(store, (await readMirror(disk.folder))!)).toBe(3);
	});
});
