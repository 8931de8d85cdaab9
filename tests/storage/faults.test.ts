import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Store } from '../../src/lib/storage/dossiers';
import type { StorageProblemKind } from '../../src/lib/storage/problem';
import { contents, openHere, problemOf, renewDevice } from './device';
import { sample } from './dossier-samples';

const later = '2026-11-25T09:00:00.000Z';

const operations: Record<string, (store: Store) => Promise<unknown>> = {
	list: (store) => store.list(),
	deleted: (store) => store.deleted(),
	get: (store) => store.get('one'),
	'put new': (store) => store.put(sample({ id: 'new' })),
	'put again': (store) => store.put(sample({ changed: later, title: 'Again' }), sample().changed),
	remove: (store) => store.remove('one', later),
	restore: (store) => store.restore('gone')
};

type Call = { room: IDBObjectStore; proceed: () => IDBRequest };
type Fault = { says: StorageProblemKind; strike: (call: Call) => IDBRequest };

const faults: Record<string, Fault> = {
	'no room, at once': { says: 'full', strike: refuse('QuotaExceededError') },
	'no room, at the end': { says: 'full', strike: cut('QuotaExceededError') },
	'the browser aborts': { says: 'other', strike: cut('AbortError') },
	'the disk fails': { says: 'other', strike: cut('UnknownError') },
	'no room, on commit': {
		says: 'full',
		strike: ({ room, proceed }) => {
			const request = proceed();
			request.addEventListener('success', () => cutShort(room, 'QuotaExceededError'));
			return request;
		}
	},
	'an unknown refusal': { says: 'other', strike: refuse('DataError') },
	'the page aborts': {
		says: 'other',
		strike: ({ room, proceed }) => {
			const request = proceed();
			room.transaction.abort();
			return request;
		}
	}
};

function refuse(name: string): Fault['strike'] {
	return () => {
		throw new DOMException('injected', name);
	};
}

/** How browsers report a failure found late: the transaction aborts, with its cause. */
function cut(name: string): Fault['strike'] {
	return ({ room, proceed }) => {
		const request = proceed();
		cutShort(room, name);
		return request;
	};
}

function cutShort({ transaction }: IDBObjectStore, name: string): void {
	(transaction as unknown as { _abort(name: string): void })._abort(name);
}

/** Strikes the nth request from now on; tells how many there were. */
function arm(nth: number, { strike }: Pick<Fault, 'strike'>): { requests: number } {
	const seen = { requests: 0 };
	for (const name of ['get', 'getAll', 'put', 'delete'] as const) {
		const original = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
		vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(function (
			this: IDBObjectStore,
			...given: unknown[]
		) {
			seen.requests += 1;
			const proceed = () => original.apply(this, given);
			return seen.requests === nth ? strike({ room: this, proceed }) : proceed();
		} as never);
	}
	return seen;
}

async function countRequests(operate: (store: Store) => Promise<unknown>): Promise<number> {
	const store = await furnish();
	const seen = arm(0, { strike: ({ proceed }) => proceed() });
	await operate(store);
	return seen.requests;
}

async function furnish(): Promise<Store> {
	renewDevice();
	const store = await openHere();
	await store.put(sample());
	await store.put(sample({ id: 'gone' }));
	await store.remove('gone', later);
	return store;
}

const everyPair = Object.keys(operations).flatMap((operation) =>
	Object.keys(faults).map((fault) => [operation, fault] as const)
);

describe('a fault at every request of every operation', () => {
	test.each(everyPair)('%s: %s', async (operation, fault) => {
		const operate = operations[operation]!;
		const { says, strike } = faults[fault]!;
		const requests = await countRequests(operate);
		expect(requests).toBeGreaterThan(0);
		for (let nth = 1; nth <= requests; nth += 1) {
			const store = await furnish();
			const before = await contents();
			arm(nth, { strike });
			expect((await problemOf(operate(store))).kind).toBe(says);
			vi.restoreAllMocks();
			expect(await contents()).toEqual(before);
			await operate(store);
		}
	});
});

describe('a connection that is gone', () => {
	test.each(Object.keys(operations))('%s: says closed, then opens again', async (operation) => {
		const store = await furnish();
		const before = await contents();
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
			throw new DOMException('closing', 'InvalidStateError');
		});
		const problem = problemOf(operations[operation]!(store));
		expect((await problem).kind).toBe('closed');
		expect(await contents()).toEqual(before);
		await operations[operation]!(store);
	});

	test.each(Object.keys(operations))('%s: forbidden from now on', async (operation) => {
		const store = await furnish();
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
			throw new DOMException('closing', 'InvalidStateError');
		});
		await problemOf(store.list());
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('denied', 'SecurityError');
		});
		expect((await problemOf(operations[operation]!(store))).kind).toBe('forbidden');
	});

	test.each(Object.keys(operations))('%s: closed on purpose stays closed', async (operation) => {
		const store = await furnish();
		store.close();
		expect((await problemOf(operations[operation]!(store))).kind).toBe('closed');
	});
});

describe('what cannot be stored', () => {
	let store: Store;
	beforeEach(async () => {
		store = await furnish();
	});

	test('is refused, and the version before stays', async () => {
		const before = await contents();
		const odd = sample({ title: (() => '') as never, changed: later });
		expect((await problemOf(store.put(odd, sample().changed))).kind).toBe('other');
		expect(await contents()).toEqual(before);
	});
});
