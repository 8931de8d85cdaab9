import { vi } from 'vitest';

export type Fault = 'abort' | 'quota' | 'closed' | 'blocked' | 'corrupt' | 'slow';

export interface Strike {
	/** Whether there was such a step. */
	struck: boolean;
	/** A transaction that wrote had been completed before. */
	wrote: boolean;
}

type Deed = (...given: unknown[]) => unknown;

/** Fails the nth step that the database takes from now on: each request, and each transaction begun. */
export function strike(nth: number, fault: Fault): Strike {
	const seen: Strike & { steps: number } = { steps: 0, struck: false, wrote: false };
	const watch = (
		owner: object,
		name: string,
		hit: (self: never, proceed: () => unknown) => unknown
	) => {
		const original = (owner as Record<string, Deed>)[name]!;
		vi.spyOn(owner as Record<string, Deed>, name).mockImplementation(function (
			this: unknown,
			...given: unknown[]
		) {
			const proceed = () => original.apply(this, given);
			seen.steps += 1;
			if (seen.steps !== nth) return proceed();
			seen.struck = true;
			return hit(this as never, proceed);
		});
	};
	for (const name of ['get', 'getAll', 'put', 'delete', 'count'])
		watch(IDBObjectStore.prototype, name, (room, proceed) => strikeRequest(fault, room, proceed));
	watch(IDBDatabase.prototype, 'transaction', (_, proceed) => {
		if (fault === 'slow' || fault === 'corrupt') return proceed();
		throw new DOMException(
			'injected',
			fault === 'quota' ? 'QuotaExceededError' : 'InvalidStateError'
		);
	});
	countCommits(seen);
	return seen;
}

function strikeRequest(fault: Fault, room: IDBObjectStore, proceed: () => unknown): unknown {
	if (fault === 'quota') throw new DOMException('injected', 'QuotaExceededError');
	if (fault === 'corrupt') throw new DOMException('injected', 'DataError');
	const request = proceed();
	if (fault === 'abort') room.transaction.abort();
	if (fault === 'closed') cut(room.transaction, 'InvalidStateError');
	if (fault === 'blocked') cut(room.transaction, 'UnknownError');
	return request;
}

function cut(transaction: IDBTransaction, name: string): void {
	(transaction as unknown as { _abort(name: string): void })._abort(name);
}

function countCommits(seen: Strike): void {
	const add = IDBTransaction.prototype.addEventListener;
	vi.spyOn(IDBTransaction.prototype, 'addEventListener').mockImplementation(function (
		this: IDBTransaction,
		...given: unknown[]
	) {
		if (given[0] === 'complete' && this.mode === 'readwrite')
			add.call(this, 'complete', () => (seen.wrote = true));
		return (add as Deed).apply(this, given) as never;
	} as never);
}
