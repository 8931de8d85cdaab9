import type { Language } from '$lib/domain/language';
import { inLanguage } from '$lib/ui/language-part';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params }) => {
	const language = params.lang as Language;
	const { messages } = await inLanguage(language, {
		fr: () => import('$lib/messages/fr'),
		en: () => import('$lib/messages/en')
	});
	return { language, messages };
};
