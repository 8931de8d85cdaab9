import type { SavedDossier } from '../domain/dossier';
import type { Language } from '../domain/language';
import { byteLimit } from '../storage/json';
import type { FileProblem } from '../storage/file';
import { classify, StorageProblem } from '../storage/problem';
import { withTitle } from './answering';
import { fitToContent } from './fitting';
import { newId } from './identity';
import { deviceStore } from './store';

/** A file opened and kept, or why it was not; then nothing in the store has changed. */
export type Import =
	| {
			readonly kind: 'kept';
			readonly dossier: SavedDossier;
			/** The same dossier was there with other answers: this one stands beside it. */
			readonly copied: boolean;
			/** How many things could not be taken over. */
			readonly dropped: number;
	  }
	| { readonly kind: 'refused'; readonly problem: FileProblem | { readonly kind: 'unreadable' } }
	| { readonly kind: 'not-kept'; readonly problem: StorageProblem };

interface Setting {
	readonly language: Language;
	readonly copyOf: (title: string) => string;
}

export async function importFile(file: File, setting: Setting): Promise<Import> {
	if (file.size > byteLimit)
		return refused({ kind: 'too-large', bytes: file.size, limit: byteLimit });
	const text = await file.text().catch(() => undefined);
	if (text === undefined) return refused({ kind: 'unreadable' });
	const { readFile } = await import('../storage/file');
	const reading = readFile(text);
	if ('problem' in reading) return refused(reading.problem);
	const fitted = await fitToContent(reading.dossier, setting.language);
	return keep(fitted.dossier, reading.report.length + fitted.dropped.length, setting);
}

function refused(problem: FileProblem | { kind: 'unreadable' }): Import {
	return { kind: 'refused', problem };
}

async function keep(dossier: SavedDossier, dropped: number, { copyOf }: Setting): Promise<Import> {
	try {
		const store = await deviceStore();
		const present = await store.get(dossier.id);
		if (present?.changed === dossier.changed)
			return { kind: 'kept', dossier, copied: false, dropped };
		const kept = present ? { ...withTitle(dossier, copyOf(dossier.title)), id: newId() } : dossier;
		await store.put(kept);
		return { kind: 'kept', dossier: kept, copied: present !== undefined, dropped };
	} catch (error) {
		return { kind: 'not-kept', problem: classify(error) };
	}
}
