import type { ResolvedPathname } from '$app/types';
import { assemble } from '../../domain/dossier';
import { firstUnanswered, plan, replay } from '../../domain/interview';
import type { Language } from '../../domain/language';
import { categoriesOf } from '../../domain/lot';
import type { PaletteMessages } from '../../messages/fr/palette';
import { loadFor } from '../../content/load';
import { downloadDossier } from '../download';
import { writeFragment } from '../fragment';
import { placeOf } from '../place';
import { session } from '../session.svelte';
import type { Entry } from './entry';

type Go = (address: string) => void;

/** The next question of the open dossier that has no answer; undefined when there is none. */
export function nextUnanswered(language: Language): ResolvedPathname | undefined {
	if (!session.ready) return undefined;
	const { dossier, library } = session;
	const asked = plan(library, categoriesOf(dossier.answers));
	const next = firstUnanswered(asked, replay(asked, dossier.answers));
	return next === undefined
		? undefined
		: placeOf('questions', language, writeFragment(dossier.id, next));
}

/** What can be done to the open dossier, wherever its screens stand. */
export function dossierEntries(
	words: PaletteMessages['actions'],
	language: Language,
	go: Go
): Entry[] {
	if (!session.ready) return [];
	const next = nextUnanswered(language);
	const deeds: [boolean, string, () => void][] = [
		[session.canUndo, words.undo, () => session.undo()],
		[session.canRedo, words.redo, () => session.redo()],
		[true, words.saveFile, () => downloadDossier(session.dossier)],
		[next !== undefined, words.next, () => next && go(next)]
	];
	return deeds
		.filter(([possible]) => possible)
		.map(([, label, run]) => ({ group: 'actions', label, run }));
}

/** The clauses of the open dossier by name; the content that they need is fetched for it. */
export async function clauseEntries(language: Language, go: Go): Promise<Entry[]> {
	if (!session.ready) return [];
	const { answers } = session.dossier;
	const library = session.library.whole
		? session.library
		: await loadFor(language, answers, 'documents');
	const { saved, lots } = assemble(library, session.dossier);
	return lots.flatMap(({ lot, articles }) =>
		articles.map(({ id, title, faces }) => {
			const place = [faces[0]?.piece, lot.id, id].join('/');
			const address = placeOf('result', language, writeFragment(saved.id, place));
			return { group: 'clauses' as const, label: title, run: () => go(address) };
		})
	);
}
