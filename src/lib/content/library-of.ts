import { families, type Family, type Library } from '../domain/library';
import type { Language } from '../domain/language';
import type { BasePart, FamilyPart } from './compile';

type PartsIn = { base: BasePart } & Partial<Record<Family, FamilyPart>>;

/** A library of the parts at hand; all of them in the tests and the command line. */
export function libraryOf(parts: Readonly<Record<Language, PartsIn>>, language: Language): Library {
	return join(parts[language], language);
}

export function join(parts: PartsIn, language: Language): Library {
	const loaded = families.flatMap((family) => parts[family] ?? []);
	return {
		...parts.base,
		language,
		questionnaires: loaded.flatMap((part) => part.questionnaires),
		clauses: [...parts.base.clauses, ...loaded.flatMap((part) => part.clauses)]
	};
}
