import { inLanguage } from '$lib/ui/language-part';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'fr' }, { lang: 'en' }];

export const load: PageLoad = async ({ params }) => {
	const { data } = await inLanguage(params.lang, {
		fr: () => import('$lib/messages/fr/data'),
		en: () => import('$lib/messages/en/data')
	});
	return { kept: data };
};
