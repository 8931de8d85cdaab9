import type { Language } from '../../domain/language';
import type { OfflineMessages } from '../../messages/fr/offline';
import { inLanguage } from '../language-part';

export async function loadWords(language: Language): Promise<OfflineMessages> {
	const { offline } = await inLanguage(language, {
		fr: () => import('../../messages/fr/offline'),
		en: () => import('../../messages/en/offline')
	});
	return offline;
}
