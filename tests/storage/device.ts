import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { vi } from 'vitest';
import { openStore, type Store } from '../../src/lib/storage/dossiers';
import { StorageProblem } from '../../src/lib/storage/problem';
import type { Room } from '../../src/lib/storage/rooms';

export const place = 'device-under-test';

/** A browser that has never been here. */
export function renewDevice(): void {
	vi.restoreAllMocks();
	globalThis.indexedDB = new IDBFactory();
}

export function openHere(lost?: () => void): Promise<Store> {
	return openStore({ name: place, lost });
}

/** All that is stored, read past the code under test. */
export async function contents(): Promise<{ dossiers: unknown[]; deleted: unknown[] }> {
	const database = await openDB(place);
	const dossiers = await database.getAll('dossiers');
	const deleted = await database.getAll('deleted');
	database.close();
	return { dossiers, deleted };
}

/** Every record of every room, read past the code under test: to compare two states of the device. */
export async function everything(): Promise<Record<string, unknown[]>> {
	const database = await openDB(place);
	const rooms: Record<string, unknown[]> = {};
	for (const room of database.objectStoreNames) rooms[room] = await database.getAll(room);
	database.close();
	return rooms;
}

/** Writes a record past the code under test. */
export async function plant(room: Room, record: unknown): Promise<void> {
	const database = await openDB(place);
	await database.put(room, record);
	database.close();
}

/** The problem that a promise fails with; anything else is an error of the test. */
export async function problemOf(promise: Promise<unknown>): Promise<StorageProblem> {
	const outcome = await promise.then(
		(value) => new Error(`succeeded with ${JSON.stringify(value)}`),
		(error: unknown) => error
	);
	if (outcome instanceof StorageProblem) return outcome;
	throw outcome;
}
