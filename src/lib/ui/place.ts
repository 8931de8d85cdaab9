import { resolve } from '$app/paths';
import type { Pathname, ResolvedPathname } from '$app/types';
import type { Language } from '../domain/language';

const paths = {
	home: '',
	dossiers: 'dossiers/',
	questions: 'dossier/questions/',
	answers: 'dossier/answers/',
	result: 'dossier/result/',
	documents: 'dossier/documents/',
	about: 'about/',
	help: 'help/',
	accessibility: 'accessibility/'
} as const;

export type Place = keyof typeof paths;

/** The address of a screen; which dossier and question it shows stands in the fragment. */
export function placeOf(place: Place, language: Language, fragment = ''): ResolvedPathname {
	return resolve(`/${language}/${paths[place]}${fragment}` as Pathname);
}

/** The same screen in another language, its fragment kept. */
export function translated(
	route: string | null,
	language: Language,
	fragment: string
): ResolvedPathname {
	const path = (route ?? '/[lang=lang]').replace('[lang=lang]', language);
	return resolve(`${path}/${fragment}` as Pathname);
}
