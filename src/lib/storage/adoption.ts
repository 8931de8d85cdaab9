import type { Writing } from './connection';
import type { Store } from './dossiers';
import { StorageProblem } from './problem';

type Stored = Readonly<Record<string, unknown>>;

/** Records that come from a copy, to stand beside what is here. */
export interface Incoming {
	readonly dossiers: readonly Stored[];
	readonly plans: readonly Stored[];
}

/** What became of them: `put` are new here, `beside` under another id, `same` were here already. */
export interface Adoption {
	readonly put: number;
	readonly beside: number;
	readonly same: number;
	/** Ids of the dossiers and plans that were not here at all. */
	readonly fresh: ReadonlySet<unknown>;
}

/** Gives an id and a title to a record whose id is taken by another content. */
export type Rename = (record: Stored) => Stored;

/** All or nothing, and read back: what is here is neither replaced nor lost. */
export async function adopt(
	{ read, write }: Pick<Store, 'read' | 'write'>,
	incoming: Incoming,
	{ rename, beside = async () => {} }: { rename: Rename; beside?: Beside }
): Promise<Adoption> {
	const { kept, ...adoption } = await write(async (transaction) => {
		const done = await place(transaction, incoming, rename);
		await beside(transaction, done.fresh);
		return done;
	});
	const standing = await read(async (transaction) => {
		const dossiers = await transaction.objectStore('dossiers').getAll();
		const plans = await transaction.objectStore('plans').getAll();
		return [...dossiers, ...plans].map(fingerprint);
	});
	const here = new Set(standing);
	if (!kept.every((one) => here.has(fingerprint(one)))) throw new StorageProblem('damaged');
	return adoption;
}

/** Written in the same transaction, for the records that were not here at all. */
type Beside = (transaction: Writing, fresh: ReadonlySet<unknown>) => Promise<void>;

async function place(transaction: Writing, incoming: Incoming, rename: Rename) {
	const kept: Stored[] = [];
	const fresh = new Set<unknown>();
	let [same, beside] = [0, 0];
	for (const name of ['dossiers', 'plans'] as const)
		for (const record of incoming[name]) {
			const room = transaction.objectStore(name);
			const stored = await room.get(record['id'] as string);
			if (stored && contents(stored) === contents(record)) {
				same += 1;
				continue;
			}
			const one = stored ? rename(record) : record;
			if (stored) beside += 1;
			else fresh.add(record['id']);
			await room.put(one);
			kept.push(one);
		}
	return { kept, fresh, same, beside, put: kept.length - beside };
}

/** What the person put in: dates and versions say nothing of it. */
function contents({ changed: _, created: __, contentVersion: ___, format: ____, ...rest }: Stored) {
	return fingerprint(rest);
}

function fingerprint(record: Stored): string {
	return JSON.stringify(record, (_, value: unknown) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value
	);
}
