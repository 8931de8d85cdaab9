import type { SavedDossier } from '../domain/dossier';
import type { Language } from '../domain/language';
import { classify, type StorageProblem } from '../storage/problem';
import { withTitle } from './answering';
import { fileArrival, type Arrival, type FileArrival } from './arrival';
import { newId } from './identity';
import { deviceStore } from './store';

/** A file opened and kept, or why it was not; then nothing in the store has changed. */
export type Import =
	| {
			readonly kind: 'kept';
			readonly dossier: SavedDossier;
			/** The same dossier was there with other contents: this one stands beside it. */
			readonly copied: boolean;
			/** The id of the one beside which it stands. */
			readonly beside?: string;
			/** How many things could not be taken over. */
			readonly dropped: number;
	  }
	| { readonly kind: 'refused'; readonly problem: Refusal }
	| { readonly kind: 'not-kept'; readonly problem: StorageProblem };

type Refusal = Extract<FileArrival, { problem: object }>['problem'];

interface Setting {
	readonly language: Language;
	readonly copyOf: (title: string) => string;
}

export async function importFile(file: File, setting: Setting): Promise<Import> {
	const read = await fileArrival(file, setting.language);
	return 'problem' in read
		? { kind: 'refused', problem: read.problem }
		: keep(read.arrival, setting);
}

async function keep({ dossier, written, dropped }: Arrival, { copyOf }: Setting): Promise<Import> {
	try {
		const { compare, copyAs } = await import('../domain/comparison');
		const store = await deviceStore();
		const present = await store.get(dossier.id);
		const said = { kind: 'kept', copied: false, dropped: dropped.length } as const;
		const known = present && [written, dossier].some((one) => compare(one, present).length === 0);
		if (known) return { ...said, dossier: present };
		if (!present) {
			await store.put(dossier);
			return { ...said, dossier };
		}
		const copy = copyAs(titled(dossier, copyOf), newId());
		await store.put(copy);
		return { ...said, dossier: copy, copied: true, beside: present.id };
	} catch (error) {
		return { kind: 'not-kept', problem: classify(error) };
	}
}

function titled(dossier: SavedDossier, copyOf: Setting['copyOf']): SavedDossier {
	return dossier.title ? withTitle(dossier, copyOf(dossier.title)) : dossier;
}
