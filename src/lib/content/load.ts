import { categoriesOf } from '../domain/lot';
import type { Language } from '../domain/language';
import type { Family, Library } from '../domain/library';
import type { Answers } from '../domain/question';
import type { BasePart, FamilyPart } from './compile';
import { join } from './library-of';

type Loader<T> = () => Promise<{ default: T }>;

const bases: Readonly<Record<Language, Loader<BasePart>>> = {
	fr: () => import('virtual:content/base/fr'),
	en: () => import('virtual:content/base/en')
};

const parts: Readonly<Record<Language, Readonly<Record<Family, Loader<FamilyPart>>>>> = {
	fr: {
		hardware: () => import('virtual:content/hardware/fr'),
		hosting: () => import('virtual:content/hosting/fr'),
		software: () => import('virtual:content/software/fr'),
		services: () => import('virtual:content/services/fr')
	},
	en: {
		hardware: () => import('virtual:content/hardware/en'),
		hosting: () => import('virtual:content/hosting/en'),
		software: () => import('virtual:content/software/en'),
		services: () => import('virtual:content/services/en')
	}
};

/** The library of the families that the categories call; none of them gives purchase and references. */
export async function loadLibrary(
	language: Language,
	categories: readonly string[]
): Promise<Library> {
	const { default: base } = await bases[language]();
	const called = base.categories
		.filter((one) => categories.includes(one.id))
		.flatMap((one) => one.calls);
	const families = [...new Set(called)];
	const loaded = await Promise.all(families.map((family) => parts[language][family]()));
	const byFamily = Object.fromEntries(families.map((family, i) => [family, loaded[i]?.default]));
	return join({ base, ...byFamily }, language);
}

export function loadFor(language: Language, answers: Answers): Promise<Library> {
	return loadLibrary(language, categoriesOf(answers));
}
