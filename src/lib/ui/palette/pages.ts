import { resolve } from '$app/paths';
import type { Pathname } from '$app/types';
import type { Language } from '../../domain/language';
import type { Entry } from './entry';

interface Site {
	readonly language: Language;
	/** Name of each page, by its path after the language. */
	readonly names: Readonly<Record<string, string>>;
	/** `#id` of the open dossier, or of the last one: the screens of a dossier need one. */
	readonly fragment: string;
	readonly go: (address: string) => void;
}

/** Every page of the site. */
export function pageEntries({ language, names, fragment, go }: Site): Entry[] {
	return Object.entries(names).map(([path, label]) => {
		const ofDossier = path.startsWith('dossier/');
		// The fragment after: Kit reads a bracket in it as a part of the route.
		const address = resolve(`/${language}/${path}` as Pathname) + (ofDossier ? fragment : '');
		return { group: 'pages', label, also: path, run: () => go(address) };
	});
}
