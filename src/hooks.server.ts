import type { Handle } from '@sveltejs/kit';
import { base } from '$app/paths';
import { site } from './cli/site.mjs';
import { languages } from '$lib/domain/language';
import { app as en } from '$lib/messages/en/app';
import { app as fr } from '$lib/messages/fr/app';

const said = { fr: fr.description, en: en.description };

/** The language of the page stands in its address; the page that chooses one is in French first. */
export const handle: Handle = ({ event, resolve }) => {
	const language = event.params.lang ?? 'fr';
	const twins = twinsOf(event.url.pathname.slice(base.length), event.params.lang);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			described(
				html.replaceAll('%lang%', language).replace('%twins%', () => twins),
				language
			)
	});
};

/** The same page in each language, and its one full address when the site has told where it is. */
function twinsOf(path: string, language: string | undefined): string {
	const root = site ?? base;
	if (!language) return '';
	const links = languages.map((one) => {
		const twin = `/${one}${path.slice(language.length + 1)}`;
		return `<link rel="alternate" hreflang="${one}" href="${root}${twin}" />`;
	});
	return [...links, ...(site ? [`<link rel="canonical" href="${site}${path}" />`] : [])].join('');
}

/** A screen that shows a person's own work is described by what it belongs to. */
function described(html: string, language: string): string {
	if (html.includes('name="description"')) return html;
	const text = said[language === 'en' ? 'en' : 'fr'];
	return html.replace('</head>', () => `<meta name="description" content="${text}" /></head>`);
}
