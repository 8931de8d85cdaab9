import type { Duty } from '../domain/duty';
import { categoriesOf } from '../domain/lot';
import type { Language } from '../domain/language';
import type { Library } from '../domain/library';
import type { Answers } from '../domain/question';
import type { DutyPart, GuidancePart, ReferencePart, SourcePart } from './compile';
import { join } from './library-of';

/** A comparison needs the questions alone; the interview has them explained; the result and the documents the clauses; some pieces what they cite besides. */
export type Scope = 'bare' | 'questions' | 'documents' | 'cited';

type Loader<T> = () => Promise<{ default: T }>;

/** It knows how to fetch each category. */
const bases = {
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

/** The library of the categories: their questions explained, or the clauses that they may call. */
export async function loadLibrary(
	language: Language,
	categories: readonly string[],
	scope: Scope = 'documents'
): Promise<Library> {
	const held = await bases[language]();
	const { default: base } = held;
	const chosen = base.categories.map(({ id }) => id).filter((id) => categories.includes(id));
	const asked = scope === 'bare' || scope === 'questions';
	const [parts, explained, common, cited, told] = await Promise.all([
		asked ? loadAll(held.interview, chosen) : loadAll(held.dossier, chosen),
		scope === 'questions' ? guidance[language]() : undefined,
		asked ? undefined : references[language](),
		scope === 'cited' ? sources[language]() : undefined,
		scope === 'cited' ? duties[language]() : undefined
	]);
	return join(language, {
		...{ base, parts, guidance: explained?.default, references: common?.default },
		...{ sources: cited?.default, duties: told?.default }
	});
}

/** A duty in words, in a language. */
export async function loadDuty(language: Language, id: string): Promise<Duty | undefined> {
	return (await duties[language]()).default.duties.find((one) => one.id === id);
}

/** What is cited, in a language. */
export async function loadSources(language: Language): Promise<Library['sources']> {
	return (await sources[language]()).default.sources;
}

export function loadFor(language: Language, answers: Answers, scope?: Scope): Promise<Library> {
	return loadLibrary(language, categoriesOf(answers), scope);
}

async function loadAll<T>(
	loaders: Readonly<Record<string, Loader<T>>>,
	categories: readonly string[]
): Promise<T[]> {
	const loaded = await Promise.all(categories.flatMap((id) => loaders[id]?.() ?? []));
	return loaded.map((part) => part.default);
}
