import { loadDrawingIndex } from '$lib/content/load-drawing';
import { loadAccessibility, loadEcodesign } from '$lib/content/load-framework';
import type { Language } from '$lib/domain/language';
import { inLanguage } from '$lib/ui/language-part';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'fr' }, { lang: 'en' }];

export const load: PageLoad = async ({ params }) => {
	const language = params.lang as Language;
	const [drawings, access, ecodesign, { frameworks }] = await Promise.all([
		loadDrawingIndex(language),
		loadAccessibility(language),
		loadEcodesign(language),
		inLanguage(language, {
			fr: () => import('$lib/messages/fr/frameworks'),
			en: () => import('$lib/messages/en/frameworks')
		})
	]);
	return {
		drawings,
		access: access.themes,
		ecodesign: ecodesign.themes,
		words: frameworks.sitemap
	};
};
