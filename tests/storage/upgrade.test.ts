import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { migrate } from '../../src/lib/storage/migrations';
import { databaseVersion } from '../../src/lib/storage/rooms';
import { everything, openHere, place, problemOf, renewDevice } from './device';

const text = readFileSync(new URL('fixtures/database-1.json', import.meta.url), 'utf8');
const { dossiers, deleted } = JSON.parse(text) as {
	dossiers: Record<string, unknown>[];
	deleted: { dossier: Record<string, unknown>; deleted: string }[];
};

/** As version 1 of the database was made: never to change. */
async function makeVersion1(): Promise<void> {
	const database = await openDB(place, 1, {
		upgrade(made) {
			made.createObjectStore('dossiers', { keyPath: 'id' });
			made.createObjectStore('deleted', { keyPath: ['dossier.id', 'deleted'] });
		}
	});
	for (const one of dossiers) await database.put('dossiers', one);
	for (const one of deleted) await database.put('deleted', one);
	database.close();
}

beforeEach(async () => {
	renewDevice();
	await makeVersion1();
});

test('the database of version 1 still stands as it was frozen', () => {
	expect(createHash('sha256').update(text).digest('hex')).toBe(
		'8f7e5c572bf1edcc1fef3981825ad70d506669ae411ea080dabc51bd44afc938'
	);
});

test('it opens whole: every dossier, the bin, and a name of its own', async () => {
	const store = await openHere();
	for (const one of dossiers) expect(await store.get(one['id'] as string)).toEqual(migrate(one, 1));
	expect(await store.deleted()).toMatchObject([{ id: 'gone', deleted: deleted[0]?.deleted }]);
	const { facts, ...rest } = await everything();
	expect(facts).toMatchObject([{ name: 'identity', of: expect.any(String) }]);
	expect(rest).toMatchObject({ dossiers, deleted, acts: [], positions: [], plans: [] });
});

test('what came from version 1 is changed, undone, removed and restored like any other', async () => {
	const store = await openHere();
	const before = (await store.get('frozen'))!;
	await store.put({ ...before, title: 'Changed' }, before.changed);
	expect((await store.history('frozen')).acts).toHaveLength(1);
	await store.remove('frozen', '2026-11-25T10:00:00.000Z');
	expect((await store.restore('frozen')).title).toBe('Changed');
	expect((await store.restore('gone')).title).toBe('Supprimé');
});

test('a database of a later version is not opened, and nothing of it changes', async () => {
	const later = await openDB(place, databaseVersion + 1);
	later.close();
	const before = await everything();
	expect((await problemOf(openHere())).kind).toBe('newer');
	expect(await everything()).toEqual(before);
});
