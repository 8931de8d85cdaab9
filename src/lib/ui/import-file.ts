import type { SavedDossier } from '../domain/dossier';
import type { Language } from '../domain/language';
import { byteLimit } from '../storage/json';
import type { FileProblem } from '../storage/file';
import { classify, StorageProblem } from '../storage/problem';
import { withTitle } from './answering';
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
	| { readonly kind: 'refused'; readonly problem: FileProblem | DeviceProblem }
	| { readonly kind: 'not-kept'; readonly problem: StorageProblem };

/** The file could not be read from the device, or the part of the guide that reads it not fetched. */
interface DeviceProblem {
	readonly kind: 'unreadable' | 'not-loaded';
}

interface Setting {
	readonly language: Language;
	readonly copyOf: (title: string) => string;
}

export async function importFile(file: File, setting: Setting): Promise<Import> {
	if (file.size > byteLimit)
		return refused({ kind: 'too-large', bytes: file.size, limit: byteLimit });
	const text = await file.text().catch(() => undefined);
	if (text === undefined) return refused({ kind: 'unreadable' });
	const opened = await open(text, setting.language).catch(() => undefined);
	if (!opened) return refused({ kind: 'not-loaded' });
	return 'problem' in opened ? refused(opened.problem) : keep(opened, setting);
}

interface Opening {
	readonly dossier: SavedDossier;
	/** As it stood in the file, before it was fitted to today's content. */
	readonly written: SavedDossier;
	readonly dropped: number;
}

async function open(text: string, language: Language): Promise<Opening | { problem: FileProblem }> {
	const [{ readFile }, { fitToContent }] = await Promise.all([
		import('../storage/file'),
		import('./fitting')
	]);
	const reading = readFile(text);
	if ('problem' in reading) return reading;
	const { dossier, dropped } = await fitToContent(reading.dossier, language);
	return { dossier, written: reading.dossier, dropped: reading.report.length + dropped.length };
}

function refused(problem: FileProblem | DeviceProblem): Import {
	return { kind: 'refused', problem };
}

async function keep(opening: Opening, { copyOf }: Setting): Promise<Import> {
	const { dossier, written, dropped } = opening;
	try {
		const store = await deviceStore();
		const present = await store.get(dossier.id);
		if (present && [written, dossier].some((one) => sameContents(one, present)))
			return { kind: 'kept', dossier: present, copied: false, dropped };
		const copy = dossier.title ? withTitle(dossier, copyOf(dossier.title)) : dossier;
		const kept = present ? { ...copy, id: newId() } : dossier;
		await store.put(kept);
		return { kind: 'kept', dossier: kept, copied: present !== undefined, dropped };
	} catch (error) {
		return { kind: 'not-kept', problem: classify(error) };
	}
}

/** All that the person put in; dates say nothing of it, two devices may have given the same one. */
function sameContents(a: SavedDossier, b: SavedDossier): boolean {
	const contents = ({ title, answers, edits, responses }: SavedDossier) =>
		JSON.stringify({ title, answers, edits, responses }, inOrder);
	return contents(a) === contents(b);
}

/** Keys in one order, whatever the order in which things were answered. */
function inOrder(_: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
