import type { SavedDossier } from '../domain/dossier';
import type { Language } from '../domain/language';
import type { FileProblem } from '../storage/file';
import { byteLimit } from '../storage/json';
import type { LinkProblem } from '../storage/link-reading';
import type { Dropped } from '../storage/reconciliation';

/** A dossier come from outside, read and checked; nothing of it is kept yet. */
export interface Arrival {
	readonly dossier: SavedDossier;
	/** As it was written, before it was fitted to today's content. */
	readonly written: SavedDossier;
	readonly dropped: readonly Dropped[];
}

/** The device or the network, not what was read, is at fault. */
interface DeviceProblem {
	readonly kind: 'unreadable' | 'not-loaded';
}

export type FileArrival =
	{ readonly arrival: Arrival } | { readonly problem: FileProblem | DeviceProblem };
export type LinkArrival =
	| { readonly arrival: Arrival }
	| { readonly problem: LinkProblem | DeviceProblem | { readonly kind: 'unsupported' } };

export async function fileArrival(file: File, language: Language): Promise<FileArrival> {
	if (file.size > byteLimit)
		return { problem: { kind: 'too-large', bytes: file.size, limit: byteLimit } };
	const text = await file.text().catch(() => undefined);
	if (text === undefined) return { problem: { kind: 'unreadable' } };
	return loaded(async () => {
		const { readFile } = await import('../storage/file');
		const reading = readFile(text);
		return 'problem' in reading ? reading : fit(reading, language);
	});
}

export async function linkArrival(fragment: string, language: Language): Promise<LinkArrival> {
	if (!globalThis.DecompressionStream) return { problem: { kind: 'unsupported' } };
	return loaded<LinkArrival>(async () => {
		const { readLink } = await import('../storage/link-reading');
		const reading = await readLink(fragment);
		return 'problem' in reading ? reading : fit(reading, language);
	});
}

/** What fails here is what could not be fetched. */
async function loaded<T>(work: () => Promise<T>): Promise<T | { problem: DeviceProblem }> {
	return work().catch(() => ({ problem: { kind: 'not-loaded' } }));
}

interface Reading {
	readonly dossier: SavedDossier;
	readonly report: readonly Dropped[];
}

async function fit({ dossier: written, report }: Reading, language: Language) {
	const { fitToContent } = await import('./fitting');
	const { dossier, dropped } = await fitToContent(written, language);
	return { arrival: { dossier, written, dropped: [...report, ...dropped] } };
}
