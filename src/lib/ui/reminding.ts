import type { DossierEntry } from '../storage/dossiers';
import { copyOf, note, readFacts } from '../storage/facts';
import { reminderOf } from '../storage/reminder';
import { now } from './identity';
import { deviceStore } from './store';

interface Recall {
	readonly copied: Readonly<Record<string, string>>;
	readonly reminder?: number;
}

const aside = 'reminder';

/** When each dossier was last handed over as a file, and whether it is time for a new one. */
export async function recall(entries: readonly DossierEntry[]): Promise<Recall> {
	const facts = await readFacts(await deviceStore());
	const known = entries.flatMap(({ id }) => {
		const at = facts.get(copyOf(id))?.at;
		return at ? [[id, at] as const] : [];
	});
	const copied = Object.fromEntries(known);
	const persisted = (await navigator.storage?.persisted?.()) ?? false;
	const circumstances = {
		now: now(),
		persisted,
		webkit: isWebKit(),
		putAside: facts.get(aside)?.at
	};
	const begun = entries.filter((one) => one.answered > 0);
	const dossiers = begun.map((one) => ({ ...one, copied: copied[one.id] }));
	return { copied, reminder: reminderOf(dossiers, circumstances) };
}

export async function putAside(): Promise<void> {
	await note(await deviceStore(), { name: aside, at: now() });
}

/** Safari, and every browser of an iPhone. */
function isWebKit(): boolean {
	return /AppleWebKit/.test(navigator.userAgent) && !/Chrom(e|ium)\//.test(navigator.userAgent);
}
