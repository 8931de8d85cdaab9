import type { Language } from '../../domain/language';
import type { DossierEntry } from '../../storage/dossiers';
import { sampleId, writeFragment } from '../fragment';
import { placeOf } from '../place';
import { deviceStore } from '../store';
import type { Entry } from './entry';

/** The dossiers of this device, last changed first; none where they cannot be read. */
export async function keptDossiers(): Promise<DossierEntry[]> {
	try {
		return await (await deviceStore()).list();
	} catch {
		return [];
	}
}

interface Naming {
	readonly language: Language;
	readonly untitled: string;
	readonly sample: string;
	readonly go: (address: string) => void;
}

/** Dossiers by title, the worked sample last. */
export function shelfEntries(
	kept: readonly Pick<DossierEntry, 'id' | 'title'>[],
	{ language, untitled, sample, go }: Naming
): Entry[] {
	const named = kept
		.filter(({ id }) => id !== sampleId)
		.map(({ id, title }) => ({ id, label: title || untitled }));
	return [...named, { id: sampleId, label: sample }].map(({ id, label }) => {
		const address = placeOf('answers', language, writeFragment(id));
		return { group: 'dossiers', label, run: () => go(address) };
	});
}
