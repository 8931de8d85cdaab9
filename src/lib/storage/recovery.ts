import { adopt } from './adoption';
import type { Writing } from './connection';
import type { Store } from './dossiers';
import { dump, identityOf, isEmpty, type Dump } from './dump';
import { isOfAnother, type Copy } from './mirror';
import { databaseVersion } from './rooms';

/** What the browser lost of what it kept. */
export interface Loss {
	/** The latest whole copy found; without it, only the buyer's own files are left. */
	readonly copy?: Copy;
	/** The copy was written by a newer version of the guide: it is not touched. */
	readonly newer: boolean;
}

/** Compares what stands with what was mirrored; undefined when nothing is amiss. */
export async function findLoss(
	{ read, dataLoss }: Pick<Store, 'read' | 'dataLoss'>,
	copy: Copy | undefined,
	canary: boolean
): Promise<Loss | undefined> {
	const present = await read(dump);
	const emptied = isEmpty(present);
	if (!copy) return dataLoss() || (canary && emptied) ? { newer: false } : undefined;
	const lost = isOfAnother(copy, identityOf(present)) || (emptied && !isEmpty(copy.held));
	return lost ? { copy, newer: copy.version > databaseVersion } : undefined;
}

/**
 * Puts back what is not there any more, all or nothing, and reads it back. What has come since stays;
 * where both differ, the copy's own stands beside it. Gives how many records were put back.
 */
export async function restoreCopy(
	door: Pick<Store, 'read' | 'write'>,
	copy: Copy
): Promise<number> {
	const { put, beside } = await adopt(door, copy.held, {
		rename: (record) => ({ ...record, id: `${String(record['id'])}-${copy.sequence}` }),
		beside: (transaction, fresh) => putBeside(transaction, copy.held, fresh)
	});
	await adoptMirror(door, copy);
	return put + beside;
}

/** From now on the mirror follows this database, whatever it held before. */
export async function adoptMirror({ write }: Pick<Store, 'write'>, { identity }: Copy) {
	await write((transaction) =>
		transaction.objectStore('facts').put({ name: 'identity', of: identity })
	);
}

/** The journals of what was put back, the bin, and the dates of the buyer's files. */
async function putBeside(transaction: Writing, held: Dump, fresh: ReadonlySet<unknown>) {
	for (const name of ['acts', 'positions'] as const)
		for (const record of held[name])
			if (fresh.has(record['dossier'])) await transaction.objectStore(name).put(record);
	for (const name of ['deleted', 'deletedPlans'] as const)
		for (const record of held[name]) await transaction.objectStore(name).put(record);
	for (const fact of held.facts)
		if (String(fact['name']).startsWith('copy:')) await transaction.objectStore('facts').put(fact);
}
