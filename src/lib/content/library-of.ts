import { families, type Library } from '../domain/library';
import type { Language } from '../domain/language';
import type {
	BasePart,
	ClausePart,
	DutyPart,
	ExplanationPart,
	GuidancePart,
	Parts,
	QuestionPart,
	ReferencePart,
	SourcePart
} from './compile';
import { withExplanations } from './explanation';

/** The whole library, as the tests and the command line read it. */
export function libraryOf(parts: Readonly<Record<Language, Parts>>, language: Language): Library {
	const { base, sources, guidance, references, duties, questions, explanations, clauses } =
		parts[language];
	return join(language, {
		base,
		sources,
		guidance,
		references,
		duties,
		questions: families.map((family) => questions[family]),
		explanations: families.map((family) => explanations[family]),
		clauses: families.map((family) => clauses[family])
	});
}

/** The parts at hand: without guidance nothing is explained, without references nothing is selected. */
export interface PartsAtHand {
	readonly base: BasePart;
	readonly questions: readonly QuestionPart[];
	readonly sources?: SourcePart;
	readonly guidance?: GuidancePart;
	readonly explanations?: readonly ExplanationPart[];
	readonly references?: ReferencePart;
	readonly duties?: DutyPart;
	readonly clauses?: readonly ClausePart[];
}

export function join(language: Language, at: PartsAtHand): Library {
	const { base, questions, guidance, explanations = [], references, clauses = [] } = at;
	const explained = [...(guidance ? [guidance] : []), ...explanations];
	const said = Object.assign({}, ...explained.map((part) => part.explanations));
	const questionnaires = questions.flatMap((part) => part.questionnaires);
	return {
		...base,
		language,
		whole: references !== undefined,
		told: at.duties !== undefined,
		purchase: withExplanations(base.purchase, said),
		questionnaires: questionnaires.map((one) => withExplanations(one, said)),
		terms: guidance?.terms ?? [],
		duties: (at.duties ?? references)?.duties ?? [],
		pitfalls: references?.pitfalls ?? [],
		labels: references?.labels ?? [],
		sources: at.sources?.sources ?? [],
		clauses: [...(references?.clauses ?? []), ...clauses.flatMap((part) => part.clauses)]
	};
}
