import { inLanguage } from '$lib/ui/language-part';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'fr' }, { lang: 'en' }];

export const load: PageLoad = async ({ params }) => {
	const { tasks } = await inLanguage(params.lang, {
		fr: () => import('$lib/messages/fr/tasks'),
		en: () => import('$lib/messages/en/tasks')
	});
	return { tasks };
};
