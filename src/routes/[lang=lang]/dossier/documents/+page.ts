import { inLanguage } from '$lib/ui/language-part';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'fr' }, { lang: 'en' }];

export const load: PageLoad = async ({ params }) => {
	const [{ findings }, { documents }, { exporting }] = await inLanguage(params.lang, {
		fr: () =>
			Promise.all([
				import('$lib/messages/fr/findings'),
				import('$lib/messages/fr/documents'),
				import('$lib/messages/fr/export')
			]),
		en: () =>
			Promise.all([
				import('$lib/messages/en/findings'),
				import('$lib/messages/en/documents'),
				import('$lib/messages/en/export')
			])
	});
	return { findings, documents, exporting };
};
