import { error } from '@sveltejs/kit';
import { loadEcodesign } from '$lib/content/load-framework';
import { languages, type Language } from '$lib/domain/language';
import { inLanguage } from '$lib/ui/language-part';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = async () => {
	const { themes } = await loadEcodesign('fr');
	const places = [undefined, ...themes.map((one) => one.id)];
	return languages.flatMap((lang) => places.map((theme) => ({ lang, theme })));
};

export const load: PageLoad = async ({ params }) => {
	const language = params.lang as Language;
	const [assessment, { frameworks }] = await Promise.all([
		loadEcodesign(language),
		inLanguage(language, {
			fr: () => import('$lib/messages/fr/frameworks'),
			en: () => import('$lib/messages/en/frameworks')
		})
	]);
	const theme = assessment.themes.find((one) => one.id === params.theme);
	if (params.theme && !theme) error(404);
	return { assessment, theme, words: frameworks };
};
