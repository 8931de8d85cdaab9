import type { Writing } from './connection';
import type { Store } from './dossiers';
import { forgetActs } from './journal';

/** How long what was removed can come back. */
export const binDays = 30;

/** Erases for good what was removed before that date-time, or all of it; gives how many things went. */
export function purge({ write }: Pick<Store, 'write'>, before?: string): Promise<number> {
	return write(async (transaction) => {
		let gone = 0;
		for (const name of ['deleted', 'deletedPlans'] as const) {
			const room = transaction.objectStore(name);
			for (const removal of await room.getAll()) {
				const { deleted } = removal;
				if (before !== undefined && !(String(deleted) < before)) continue;
				const { id } = (removal['dossier'] ?? removal['plan']) as { id: string };
				await room.delete([id, deleted as string]);
				if (name === 'deleted') await forgetWhatFollowed(transaction, id);
				gone += 1;
			}
		}
		return gone;
	});
}

/** The journal of a dossier goes with its last trace. */
async function forgetWhatFollowed(transaction: Writing, id: string): Promise<void> {
	const range = IDBKeyRange.bound([id], [id, []]);
	const left =
		(await transaction.objectStore('dossiers').count(id)) +
		(await transaction.objectStore('deleted').count(range));
	if (left > 0) return;
	await forgetActs(transaction, id);
	await transaction.objectStore('facts').delete(`copy:${id}`);
}

/** The date-time before which what was removed goes. */
export function binLimit(now: string): string {
	return new Date(Date.parse(now) - binDays * 86_400_000).toISOString();
}
