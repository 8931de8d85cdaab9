import { loadFor, type Scope } from '../content/load';
import type { SavedDossier } from '../domain/dossier';
import { newDossier } from '../domain/dossier';
import type { Language } from '../domain/language';
import type { Library } from '../domain/library';
import type { Dropped } from '../storage/reconciliation';
import { sampleId } from './fragment';
import { noHistory, type History } from './history';
import { deviceStore } from './store';

export interface Opened {
	readonly dossier: SavedDossier;
	readonly history: History;
	readonly library: Library;
	/** Whether it is in the store as it stands. */
	readonly stored: boolean;
	/** What today's content no longer knows. */
	readonly dropped: readonly Dropped[];
}

/** Reads a dossier and the content that it calls; undefined when it is not in this browser. */
export async function openDossier(
	id: string,
	language: Language,
	scope: Scope
): Promise<Opened | undefined> {
	const found = await find(id);
	if (!found) return id === sampleId ? openSample(language, scope) : undefined;
	const { dossier, history } = found;
	const library = await loadFor(language, dossier.answers, scope);
	if (dossier.contentVersion === library.contentVersion)
		return { ...found, library, stored: true, dropped: [] };
	const raised = await bringUpToDate(dossier, language, scope);
	// An undo would bring back what the content no longer knows: then the past can only be read.
	const past = raised.dossier === dossier ? history : { acts: [], at: history.at };
	return { ...raised, history: past, stored: true };
}

/** A dossier that the store refused, as it was left. */
export async function resumeDossier(
	left: Pick<Opened, 'dossier' | 'history'>,
	language: Language,
	scope: Scope
): Promise<Opened> {
	const library = await loadFor(language, left.dossier.answers, scope);
	return { ...left, library, stored: false, dropped: [] };
}

export async function createDossier(id: string, now: string, language: Language): Promise<Opened> {
	const library = await loadFor(language, {}, 'questions');
	const dossier = newDossier(id, now, library.contentVersion);
	return { dossier, history: noHistory, library, stored: false, dropped: [] };
}

/** Without a store the sample can still be read. */
async function find(id: string): Promise<Pick<Opened, 'dossier' | 'history'> | undefined> {
	try {
		const store = await deviceStore();
		const dossier = await store.get(id);
		return dossier && { dossier, history: await store.history(id) };
	} catch (error) {
		if (id === sampleId) return undefined;
		throw error;
	}
}

async function openSample(language: Language, scope: Scope): Promise<Opened> {
	const { sampleDossier } = await import('./sample');
	const dossier = sampleDossier(language);
	const library = await loadFor(language, dossier.answers, scope);
	return {
		dossier: { ...dossier, contentVersion: library.contentVersion },
		history: noHistory,
		library,
		stored: false,
		dropped: []
	};
}

/** The content has changed since: renamed things follow, what is gone is told. */
async function bringUpToDate(saved: SavedDossier, language: Language, scope: Scope) {
	const { fitToContent } = await import('./fitting');
	const { dossier, dropped } = await fitToContent(saved, language);
	return { dossier, dropped, library: await loadFor(language, dossier.answers, scope) };
}
