import type { Adoption } from '../../storage/adoption';
import type { BackupProblem } from '../../storage/backup';
import { classify, type StorageProblem } from '../../storage/problem';
import { newId } from '../identity';
import { deviceStore, mirrorNow } from '../store';

/** What became of a file of all dossiers; refused, nothing of the store has changed. */
export type TakenBack =
	| { readonly kind: 'done'; readonly adoption: Adoption; readonly skipped: number }
	| { readonly kind: 'refused'; readonly problem: BackupProblem | 'unreadable' | 'full' }
	| { readonly kind: 'not-kept'; readonly problem: StorageProblem };

/** Room that a browser may take beside the text itself, for its index and journal. */
const margin = 3;
const limit = 50 * 1024 * 1024;

export async function takeBack(file: File, copyOf: (title: string) => string): Promise<TakenBack> {
	if (file.size > limit) return { kind: 'refused', problem: 'too-large' };
	const text = await file.text().catch(() => undefined);
	if (text === undefined) return { kind: 'refused', problem: 'unreadable' };
	const [{ readBackup }, { adopt }] = await Promise.all([
		import('../everything-file'),
		import('../keeping')
	]);
	const backup = await readBackup(text);
	if ('problem' in backup) return { kind: 'refused', problem: backup.problem };
	if (!(await hasRoomFor(file.size * margin))) return { kind: 'refused', problem: 'full' };
	const { skipped, ...incoming } = backup;
	try {
		const store = await deviceStore();
		const adoption = await adopt(store, incoming as never, {
			rename: (record) => ({ ...record, id: newId(), title: copyOf(String(record['title'])) })
		});
		await mirrorNow().catch(() => {});
		return { kind: 'done', adoption, skipped };
	} catch (error) {
		return { kind: 'not-kept', problem: classify(error) };
	}
}

/** Asked before anything is written. */
export async function hasRoomFor(bytes: number): Promise<boolean> {
	const { quota, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
	return quota === undefined || quota - usage > bytes;
}
