import { inLanguage } from '$lib/ui/language-part';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'fr' }, { lang: 'en' }];

export const load: PageLoad = async ({ params }) => {
	const [{ share }, { dossiers }] = await inLanguage(params.lang, {
		fr: () => Promise.all([import('$lib/messages/fr/share'), import('$lib/messages/fr/dossiers')]),
		en: () => Promise.all([import('$lib/messages/en/share'), import('$lib/messages/en/dossiers')])
	});
	return { share, files: dossiers.file };
};
