import { families, type Library } from '../domain/library';
import type { Language } from '../domain/language';
import type { BasePart, ClausePart, Parts, QuestionPart, ReferencePart, TermPart } from './compile';

/** The whole library, as the tests and the command line read it. */
export function libraryOf(parts: Readonly<Record<Language, Parts>>, language: Language): Library {
	const { base, terms, references, questions, clauses } = parts[language];
	return join(language, {
		base,
		terms,
		references,
		questions: families.map((family) => questions[family]),
		clauses: families.map((family) => clauses[family])
	});
}

/** The parts at hand: without terms nothing is explained, without references nothing is selected. */
export interface PartsAtHand {
	readonly base: BasePart;
	readonly questions: readonly QuestionPart[];
	readonly terms?: TermPart;
	readonly references?: ReferencePart;
	readonly clauses?: readonly ClausePart[];
}

export function join(language: Language, at: PartsAtHand): Library {
	const { base, questions, terms, references, clauses = [] } = at;
	const sourced = [base, ...questions, ...(references ? [references] : []), ...clauses];
	const sources = new Map(sourced.flatMap((part) => part.sources).map((one) => [one.id, one]));
	return {
		...base,
		language,
		whole: references !== undefined,
		terms: terms?.terms ?? [],
		duties: references?.duties ?? [],
		pitfalls: references?.pitfalls ?? [],
		labels: references?.labels ?? [],
		sources: [...sources.values()],
		questionnaires: questions.flatMap((part) => part.questionnaires),
		clauses: [...(references?.clauses ?? []), ...clauses.flatMap((part) => part.clauses)]
	};
}
