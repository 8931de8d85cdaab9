import { inLanguage } from '$lib/ui/language-part';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'fr' }, { lang: 'en' }];

export const load: PageLoad = async ({ params }) => {
	const { renewalPlan } = await inLanguage(params.lang, {
		fr: () => import('$lib/messages/fr/renewal-plan'),
		en: () => import('$lib/messages/en/renewal-plan')
	});
	const { renewalTerms } = await inLanguage(params.lang, {
		fr: () => import('$lib/messages/fr/renewal-terms'),
		en: () => import('$lib/messages/en/renewal-terms')
	});
	return { plan: renewalPlan, terms: renewalTerms };
};
