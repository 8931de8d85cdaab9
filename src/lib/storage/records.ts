import type { Reading, Writing } from './connection';
import { StorageProblem } from './problem';

/** What every kept record carries. Date-times are ISO. */
export interface Kept {
	readonly id: string;
	readonly title: string;
	readonly created: string;
	readonly changed: string;
}

/** Where the records of one kind live, where they wait once removed, and how old ones are read. */
export interface Kind<T extends Kept> {
	readonly name: 'dossier' | 'plan';
	readonly live: 'dossiers' | 'plans';
	readonly bin: 'deleted' | 'deletedPlans';
	raise(stored: Readonly<Record<string, unknown>>): T;
}

export interface Removed<T> {
	readonly record: T;
	readonly deleted: string;
}

export async function find<T extends Kept>(
	{ live, raise }: Kind<T>,
	transaction: Reading,
	id: string
): Promise<T | undefined> {
	const stored = await transaction.objectStore(live).get(id);
	return stored && raise(stored);
}

/** Stores what continues the version named by `basis`; its `changed` only moves forward. */
export async function put<T extends Kept>(
	kind: Kind<T>,
	transaction: Writing,
	{ record, basis }: { record: T; basis?: string }
): Promise<{ before?: T; after: T }> {
	const before = await find(kind, transaction, record.id);
	if (!before && basis !== undefined) throw new StorageProblem('missing');
	if (before && before.changed !== basis) throw new StorageProblem('stale', before.changed);
	const after = before ? { ...record, changed: moved(before, record) } : record;
	await write(kind, transaction, after);
	return { before, after };
}

export async function remove<T extends Kept>(
	kind: Kind<T>,
	transaction: Writing,
	{ id, now }: { id: string; now: string }
): Promise<T | undefined> {
	const record = await find(kind, transaction, id);
	if (!record) return undefined;
	await transaction.objectStore(kind.bin).put({ [kind.name]: record, deleted: now });
	await transaction.objectStore(kind.live).delete(id);
	return record;
}

/** Undoes the latest removal, or the one of that date-time. */
export async function restore<T extends Kept>(
	kind: Kind<T>,
	transaction: Writing,
	{ id, deleted }: { id: string; deleted?: string }
): Promise<T> {
	const removals = await transaction
		.objectStore(kind.bin)
		.getAll(IDBKeyRange.bound([id], [id, []]));
	const removal = removals.findLast((one) => deleted === undefined || one['deleted'] === deleted);
	if (!removal) throw new StorageProblem('missing');
	const stored = await transaction.objectStore(kind.live).get(id);
	if (stored) throw new StorageProblem('stale', String(stored['changed']));
	await transaction.objectStore(kind.bin).delete([id, removal['deleted'] as string]);
	return write(kind, transaction, kind.raise(removal[kind.name] as never));
}

async function write<T extends Kept>(
	{ live }: Kind<T>,
	transaction: Writing,
	record: T
): Promise<T> {
	await transaction.objectStore(live).put(record as never);
	return record;
}

/** A revision is told by its `changed`: it only moves forward, even if the clock stands or goes back. */
function moved(before: Kept, after: Kept): string {
	const last = Date.parse(before.changed);
	return Date.parse(after.changed) > last ? after.changed : new Date(last + 1).toISOString();
}
