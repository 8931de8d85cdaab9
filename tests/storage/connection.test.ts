import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Connection } from '../../src/lib/storage/connection';
import { openHere, place, problemOf, renewDevice } from './device';
import { sample } from './dossier-samples';

beforeEach(renewDevice);

describe('a browser that keeps nothing', () => {
	test.each([undefined, null])('without IndexedDB (%s)', async (absent) => {
		globalThis.indexedDB = absent as never;
		expect((await problemOf(openHere())).kind).toBe('forbidden');
	});

	test('whose IndexedDB may not even be looked at', async () => {
		const original = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB')!;
		Object.defineProperty(globalThis, 'indexedDB', {
			configurable: true,
			get: () => {
				throw new DOMException('denied', 'SecurityError');
			}
		});
		const problem = await problemOf(openHere());
		Object.defineProperty(globalThis, 'indexedDB', original);
		expect(problem.kind).toBe('forbidden');
	});

	test.each([
		['SecurityError', 'forbidden'],
		['InvalidStateError', 'forbidden'],
		['QuotaExceededError', 'full'],
		['UnknownError', 'other']
	])('that throws %s is %s', async (name, kind) => {
		const refused = new DOMException('refused', name);
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw refused;
		});
		const problem = await problemOf(openHere());
		expect(problem).toMatchObject({ kind, cause: refused });
	});

	test('may change its mind: opening again works', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
			throw new DOMException('refused', 'UnknownError');
		});
		const connection = new Connection({ name: place, version: 2 });
		await problemOf(connection.open());
		expect((await connection.open()).name).toBe(place);
	});
});

describe('versions', () => {
	test('a database of a newer version is left alone', async () => {
		(await openDB(place, 9)).close();
		expect((await problemOf(openHere())).kind).toBe('newer');
		expect((await openDB(place)).version).toBe(9);
	});

	test('the connection gives way to a newer version, then says why it cannot write', async () => {
		const lost = vi.fn();
		const store = await openHere(lost);
		await store.put(sample());
		const blocked = vi.fn();
		const newer = await openDB(place, 3, { blocked });
		expect(blocked).not.toHaveBeenCalled();
		expect(lost).toHaveBeenCalledTimes(1);
		expect((await problemOf(store.put(sample({ id: 'two' })))).kind).toBe('newer');
		expect(await newer.getAll('dossiers')).toEqual([sample()]);
	});

	test('an upgrade held up by another tab is said, and given up', async () => {
		const old = await openDB(place, 1);
		const connection = new Connection({ name: place, version: 2, patience: 5 });
		expect((await problemOf(connection.open())).kind).toBe('blocked');
		const closing = vi.spyOn(IDBDatabase.prototype, 'close');
		old.close();
		await vi.waitFor(() => expect(closing).toHaveBeenCalledTimes(2));
		const blocked = vi.fn();
		(await openDB(place, 3, { blocked })).close();
		expect(blocked).not.toHaveBeenCalled();
	});

	test('it works once the other tab is closed', async () => {
		const old = await openDB(place, 1);
		const connection = new Connection({ name: place, version: 2, patience: 5 });
		await problemOf(connection.open());
		old.close();
		expect((await connection.open()).version).toBe(2);
	});
});

describe('a connection cut by the browser', () => {
	test('is told once, and opened again at the next need', async () => {
		const lost = vi.fn();
		const opened = vi.spyOn(IDBFactory.prototype, 'open');
		const store = await openHere(lost);
		await store.put(sample());
		const request = opened.mock.results[0]?.value as IDBOpenDBRequest;
		forceCloseDatabase(request.result as never);
		await vi.waitFor(() => expect(lost).toHaveBeenCalledTimes(1));
		expect(await store.get('one')).toEqual(sample());
		expect(opened).toHaveBeenCalledTimes(2);
	});

	test('in the middle of a write, says closed', async () => {
		const connection = new Connection({ name: place, version: 2 });
		const database = await connection.open();
		const problem = await problemOf(
			connection.run('readwrite', async (transaction) => {
				const written = transaction.objectStore('dossiers').put({ ...sample() });
				database.dispatchEvent(new IDBVersionChangeEvent('close'));
				transaction.abort();
				await written;
			})
		);
		expect(problem.kind).toBe('closed');
		expect(await (await openHere()).list()).toEqual([]);
	});

	test('long ago says nothing about the one that took its place', async () => {
		const lost = vi.fn();
		const connection = new Connection({ name: place, version: 2, lost });
		const first = await connection.open();
		first.dispatchEvent(new IDBVersionChangeEvent('close'));
		const second = await connection.open();
		first.dispatchEvent(new IDBVersionChangeEvent('close'));
		expect(await connection.open()).toBe(second);
		expect(lost).toHaveBeenCalledTimes(1);
	});

	test('WebKit losing its database process is a closed connection', async () => {
		const connection = new Connection({ name: place, version: 2 });
		const problem = await problemOf(
			connection.run('readonly', () => {
				throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
			})
		);
		expect(problem.kind).toBe('closed');
	});
});

describe('a database found corrupt and emptied', () => {
	test('is not taken for a new one', async () => {
		const original = indexedDB.open.bind(indexedDB);
		vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
			const request = original(name, version);
			request.addEventListener('upgradeneeded', (event) =>
				Object.assign(event, { dataLoss: 'total' })
			);
			return request;
		});
		expect((await openHere()).dataLoss()).toBe(true);
	});

	test('a new one is not taken for it', async () => {
		expect((await openHere()).dataLoss()).toBe(false);
	});
});
