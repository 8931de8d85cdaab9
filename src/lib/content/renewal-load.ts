import type { Language } from '../domain/language';
import type { RenewalPart } from './renewal-compile';

const parts: Readonly<Record<Language, () => Promise<{ default: RenewalPart }>>> = {
	fr: () => import('virtual:content/renewal/fr'),
	en: () => import('virtual:content/renewal/en')
};

/** The method and the words of inventories, loaded when an assessment starts. */
export async function loadRenewal(language: Language): Promise<RenewalPart> {
	return (await parts[language]()).default;
}
