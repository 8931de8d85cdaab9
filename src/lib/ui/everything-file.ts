import { readBackup, writeBackup } from '../storage/backup';
import type { Store } from '../storage/dossiers';
import { dump } from '../storage/dump';
import { copyOf, note } from '../storage/facts';
import { readAsItStands } from '../storage/rescue';
import { download } from './download';
import { now } from './identity';

export { readBackup };

interface Held {
	readonly dossiers: readonly object[];
	readonly plans: readonly object[];
}

/** Hands over all dossiers and plans in one file; gives its name. */
export function downloadAll(held: Held): string {
	const { name, text } = writeBackup(held, now());
	download(name, text, 'application/json');
	return name;
}

/** The same for what the store holds, with the date of the copy noted for each dossier. */
export async function downloadStore(store: Store): Promise<string> {
	const held = await store.read(dump);
	const name = downloadAll(held);
	const at = now();
	await note(store, ...held.dossiers.map((one) => ({ name: copyOf(String(one['id'])), at })));
	return name;
}

/** What a newer version of the guide has written: read without touching it. */
export async function downloadAsItStands(): Promise<string> {
	const { dossiers = [], plans = [] } = await readAsItStands();
	return downloadAll({ dossiers: dossiers as object[], plans: plans as object[] });
}
