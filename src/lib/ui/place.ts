import { resolve } from '$app/paths';
import type { Pathname, ResolvedPathname } from '$app/types';
import type { Language } from '../domain/language';

const paths = {
	home: '',
	dossiers: 'dossiers/',
	tasks: 'dossier/tasks/',
	questions: 'dossier/questions/',
	answers: 'dossier/answers/',
	result: 'dossier/result/',
	documents: 'dossier/documents/',
	responses: 'dossier/responses/',
	compare: 'dossier/compare/',
	renewal: 'renewal/',
	renewalPlan: 'renewal/plan/',
	shared: 'shared/',
	about: 'about/',
	help: 'help/',
	data: 'data/',
	accessibility: 'accessibility/',
	ecodesign: 'ecodesign/',
	diagram: 'diagram/',
	sitemap: 'sitemap/'
} as const;

export type Place = keyof typeof paths;

/** The address of a screen; which dossier and question it shows stands in the fragment. */
export function placeOf(place: Place, language: Language, fragment = ''): ResolvedPathname {
	return withFragment(`/${language}/${paths[place]}`, fragment);
}

/** The same screen in another language, its fragment and the parts of its address kept. */
export function translated(
	route: string | null,
	language: Language,
	fragment: string,
	params: Readonly<Record<string, string | undefined>> = {}
): ResolvedPathname {
	const path = (route ?? '/[lang=lang]')
		.replace('[lang=lang]', language)
		.replace(/\[+(?:\.{3})?([a-z]+)\]+/g, (_, name: string) => params[name] ?? '')
		.replace(/\/+$/, '');
	return withFragment(`${path}/`, fragment);
}

/** The fragment is a stranger's: Kit would read a `[x]` in it as a part of the route, and fail. */
function withFragment(path: string, fragment: string): ResolvedPathname {
	return `${resolve(path as Pathname)}${fragment}` as ResolvedPathname;
}
