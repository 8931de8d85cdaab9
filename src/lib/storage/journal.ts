import type { Act, History } from './acts';
import type { Reading, Writing } from './connection';

/** What a save adds to the journal of its dossier. */
export interface Entries {
	readonly fresh: readonly Act[];
	/** Numbers of the first act that can be undone, and of the last one that can be redone. */
	readonly first: number;
	readonly last: number;
	readonly at: number;
}

/** So many acts can be read again; fewer can be undone. */
export const readable = 500;
export const noActs: History = { acts: [], at: 0 };

/** `known` are the acts that the store has confirmed. */
export function entriesOf({ acts, at }: History, known: ReadonlySet<Act>): Entries {
	const fresh = acts.filter((act) => !known.has(act));
	return { fresh, at, first: acts[0]?.n ?? at + 1, last: acts.at(-1)?.n ?? at };
}

export async function keepActs(transaction: Writing, dossier: string, entries: Entries) {
	const { fresh, first, last, at } = entries;
	const acts = transaction.objectStore('acts');
	await acts.delete(IDBKeyRange.bound([dossier, last + 1], [dossier, []]));
	await acts.delete(IDBKeyRange.bound([dossier], [dossier, last - readable]));
	for (const act of fresh) await acts.put({ dossier, ...act });
	await transaction.objectStore('positions').put({ dossier, at, first });
}

/** One more act, after those that stand. */
export async function appendAct(transaction: Writing, dossier: string, act: Omit<Act, 'n'>) {
	const { acts, at } = await readActs(transaction, dossier);
	const n = at + 1;
	const first = acts[0]?.n ?? n;
	await keepActs(transaction, dossier, { fresh: [{ ...act, n }], at: n, first, last: n });
}

/** What can be undone and redone; with `all`, also the earlier acts that can only be read. */
export async function readActs(
	transaction: Reading,
	dossier: string,
	all = false
): Promise<History> {
	const { at, first } = ((await transaction.objectStore('positions').get(dossier)) ??
		{}) as Partial<{
		at: number;
		first: number;
	}>;
	if (at === undefined || first === undefined) return noActs;
	const range = IDBKeyRange.bound(all ? [dossier] : [dossier, first], [dossier, []]);
	return { acts: (await transaction.objectStore('acts').getAll(range)) as never, at };
}

export async function forgetActs(transaction: Writing, dossier: string): Promise<void> {
	await transaction.objectStore('acts').delete(IDBKeyRange.bound([dossier], [dossier, []]));
	await transaction.objectStore('positions').delete(dossier);
}
