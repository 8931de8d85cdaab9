import type { Clause } from '../domain/clause';
import { families, type Library } from '../domain/library';
import type { Language } from '../domain/language';
import type {
	BasePart,
	DossierPart,
	DutyPart,
	GuidancePart,
	InterviewPart,
	Parts,
	ReferencePart,
	SourcePart
} from './compile';
import { withExplanations } from './explanation';

/** The whole library, as the tests and the command line read it. */
export function libraryOf(parts: Readonly<Record<Language, Parts>>, language: Language): Library {
	const { interview, clauses, ...common } = parts[language];
	return { ...join(language, { ...common, parts: Object.values(interview) }), clauses };
}

/** The parts at hand: without guidance the purchase is not explained, without references nothing is selected. */
export interface PartsAtHand {
	readonly base: BasePart;
	readonly parts: readonly (InterviewPart | DossierPart)[];
	readonly sources?: SourcePart;
	readonly guidance?: GuidancePart;
	readonly references?: ReferencePart;
	readonly duties?: DutyPart;
}

export function join(language: Language, at: PartsAtHand): Library {
	const { base, parts, guidance, references } = at;
	return {
		...base,
		language,
		whole: references !== undefined,
		purchase: withExplanations(base.purchase, guidance?.explanations ?? {}),
		questionnaires: parts.map((part) => part.questionnaire),
		terms: guidance?.terms ?? [],
		duties: (at.duties ?? references)?.duties ?? [],
		pitfalls: references?.pitfalls ?? [],
		labels: references?.labels ?? [],
		sources: at.sources?.sources ?? [],
		clauses: [...(references?.clauses ?? []), ...clausesOf(parts)]
	};
}

/** Each once, in the order of the families, whichever categories call it. */
function clausesOf(parts: PartsAtHand['parts']): Clause[] {
	const called = parts.flatMap((part) => ('clauses' in part ? part.clauses : []));
	const each = [...new Map(called.map((clause) => [clause.id, clause])).values()];
	return families.flatMap((family) => each.filter(({ id }) => id.startsWith(`${family}/`)));
}
