import { inLanguage } from '$lib/ui/language-part';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'fr' }, { lang: 'en' }];

export const load: PageLoad = async ({ params }) => {
	const [{ compare }, { result }, { dossiers }] = await inLanguage(params.lang, {
		fr: () =>
			Promise.all([
				import('$lib/messages/fr/compare'),
				import('$lib/messages/fr/result'),
				import('$lib/messages/fr/dossiers')
			]),
		en: () =>
			Promise.all([
				import('$lib/messages/en/compare'),
				import('$lib/messages/en/result'),
				import('$lib/messages/en/dossiers')
			])
	});
	return { compare, result, files: dossiers.file };
};
