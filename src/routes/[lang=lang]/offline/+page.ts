import type { Language } from '$lib/domain/language';
import { loadWords } from '$lib/ui/offline/words';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{ lang: 'fr' }, { lang: 'en' }];

export const load: PageLoad = async ({ params }) => ({
	offline: await loadWords(params.lang as Language)
});
