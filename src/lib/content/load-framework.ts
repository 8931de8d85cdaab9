import type { AccessAssessment, EcodesignAssessment } from '../domain/framework';
import type { Language } from '../domain/language';

type Loaders<T> = Readonly<Record<Language, () => Promise<{ default: T }>>>;

const rgaa: Loaders<AccessAssessment> = {
	fr: () => import('virtual:content/frameworks/rgaa/fr'),
	en: () => import('virtual:content/frameworks/rgaa/en')
};

const rgesn: Loaders<EcodesignAssessment> = {
	fr: () => import('virtual:content/frameworks/rgesn/fr'),
	en: () => import('virtual:content/frameworks/rgesn/en')
};

export async function loadAccessibility(language: Language): Promise<AccessAssessment> {
	return (await rgaa[language]()).default;
}

export async function loadEcodesign(language: Language): Promise<EcodesignAssessment> {
	return (await rgesn[language]()).default;
}
