import { loadLibrary } from '../content/load';
import type { SavedDossier } from '../domain/dossier';
import type { Language } from '../domain/language';
import type { Library } from '../domain/library';
import type { Question } from '../domain/question';
import {
	reconcile,
	type Known,
	type KnownQuestion,
	type Reconciliation
} from '../storage/reconciliation';

/** Fits a dossier to today's content; all families are read, since it may hold answers to any of them. */
export async function fitToContent(
	saved: SavedDossier,
	language: Language
): Promise<Reconciliation> {
	const { categories } = await loadLibrary(language, []);
	const library = await loadLibrary(
		language,
		categories.map((one) => one.id)
	);
	return reconcile(saved, knownOf(library));
}

function knownOf(library: Library): Known {
	const questions = [library.purchase, ...library.questionnaires]
		.flatMap((one) => one.sections)
		.flatMap((section) => section.questions);
	return {
		questions: new Map(questions.map((one) => [one.id, knownQuestion(one)])),
		clauses: new Set(library.clauses.map((one) => one.id)),
		renames: library.renames
	};
}

function knownQuestion({ type, options }: Question): KnownQuestion {
	return { type, options: options.map((one) => one.id) };
}
