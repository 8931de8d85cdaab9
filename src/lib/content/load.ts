import { categoriesOf } from '../domain/lot';
import type { Language } from '../domain/language';
import type { CategoryEntry, Family, Library } from '../domain/library';
import type { Answers } from '../domain/question';
import type {
	BasePart,
	ClausePart,
	DutyPart,
	ExplanationPart,
	GuidancePart,
	QuestionPart,
	ReferencePart,
	SourcePart
} from './compile';
import { join, type PartsAtHand } from './library-of';

/** A comparison needs the questions alone; the interview has them explained; the documents the clauses; the result the duties in words; some pieces what they cite besides. */
export type Scope = 'bare' | 'questions' | 'documents' | 'result' | 'cited';

type Loader<T> = () => Promise<{ default: T }>;
type ByFamily<T> = Readonly<Record<Language, Readonly<Record<Family, Loader<T>>>>>;

const bases: Readonly<Record<Language, Loader<BasePart>>> = {
	fr: () => import('virtual:content/base/fr'),
	en: () => import('virtual:content/base/en')
};

const sources: Readonly<Record<Language, Loader<SourcePart>>> = {
	fr: () => import('virtual:content/sources/fr'),
	en: () => import('virtual:content/sources/en')
};

const guidance: Readonly<Record<Language, Loader<GuidancePart>>> = {
	fr: () => import('virtual:content/guidance/fr'),
	en: () => import('virtual:content/guidance/en')
};

const duties: Readonly<Record<Language, Loader<DutyPart>>> = {
	fr: () => import('virtual:content/duties/fr'),
	en: () => import('virtual:content/duties/en')
};

const references: Readonly<Record<Language, Loader<ReferencePart>>> = {
	fr: () => import('virtual:content/references/fr'),
	en: () => import('virtual:content/references/en')
};

const questions: ByFamily<QuestionPart> = {
	fr: {
		hardware: () => import('virtual:content/questions/hardware/fr'),
		hosting: () => import('virtual:content/questions/hosting/fr'),
		software: () => import('virtual:content/questions/software/fr'),
		services: () => import('virtual:content/questions/services/fr')
	},
	en: {
		hardware: () => import('virtual:content/questions/hardware/en'),
		hosting: () => import('virtual:content/questions/hosting/en'),
		software: () => import('virtual:content/questions/software/en'),
		services: () => import('virtual:content/questions/services/en')
	}
};

const explanations: ByFamily<ExplanationPart> = {
	fr: {
		hardware: () => import('virtual:content/explanations/hardware/fr'),
		hosting: () => import('virtual:content/explanations/hosting/fr'),
		software: () => import('virtual:content/explanations/software/fr'),
		services: () => import('virtual:content/explanations/services/fr')
	},
	en: {
		hardware: () => import('virtual:content/explanations/hardware/en'),
		hosting: () => import('virtual:content/explanations/hosting/en'),
		software: () => import('virtual:content/explanations/software/en'),
		services: () => import('virtual:content/explanations/services/en')
	}
};

const clauses: ByFamily<ClausePart> = {
	fr: {
		hardware: () => import('virtual:content/clauses/hardware/fr'),
		hosting: () => import('virtual:content/clauses/hosting/fr'),
		software: () => import('virtual:content/clauses/software/fr'),
		services: () => import('virtual:content/clauses/services/fr')
	},
	en: {
		hardware: () => import('virtual:content/clauses/hardware/en'),
		hosting: () => import('virtual:content/clauses/hosting/en'),
		software: () => import('virtual:content/clauses/software/en'),
		services: () => import('virtual:content/clauses/services/en')
	}
};

/** The library of the categories: their questions explained, or the clauses that they may call. */
export async function loadLibrary(
	language: Language,
	categories: readonly string[],
	scope: Scope = 'documents'
): Promise<Library> {
	const { default: base } = await bases[language]();
	const chosen = base.categories.filter((one) => categories.includes(one.id));
	const [asked, rest, cited, told] = await Promise.all([
		loadAll(
			questions[language],
			chosen.map((one) => one.family)
		),
		loadBesides(language, chosen, scope),
		scope === 'questions' || scope === 'cited' ? sources[language]() : undefined,
		scope === 'result' || scope === 'cited' ? duties[language]() : undefined
	]);
	const besides = { sources: cited?.default, duties: told?.default };
	return join(language, { base, questions: asked, ...rest, ...besides });
}

async function loadBesides(
	language: Language,
	chosen: readonly CategoryEntry[],
	scope: Scope
): Promise<Partial<PartsAtHand>> {
	if (scope === 'bare') return {};
	return scope === 'questions' ? loadGuidance(language, chosen) : loadClauses(language, chosen);
}

async function loadGuidance(language: Language, chosen: readonly CategoryEntry[]) {
	const [common, own] = await Promise.all([
		guidance[language](),
		loadAll(
			explanations[language],
			chosen.map((one) => one.family)
		)
	]);
	return { guidance: common.default, explanations: own };
}

async function loadClauses(language: Language, chosen: readonly CategoryEntry[]) {
	const [common, called] = await Promise.all([
		references[language](),
		loadAll(
			clauses[language],
			chosen.flatMap((one) => one.calls)
		)
	]);
	return { references: common.default, clauses: called };
}

/** What is cited, in a language. */
export async function loadSources(language: Language): Promise<Library['sources']> {
	return (await sources[language]()).default.sources;
}

export function loadFor(language: Language, answers: Answers, scope?: Scope): Promise<Library> {
	return loadLibrary(language, categoriesOf(answers), scope);
}

async function loadAll<T>(
	loaders: Readonly<Record<Family, Loader<T>>>,
	families: readonly Family[]
): Promise<T[]> {
	const loaded = await Promise.all([...new Set(families)].map((family) => loaders[family]()));
	return loaded.map((part) => part.default);
}
