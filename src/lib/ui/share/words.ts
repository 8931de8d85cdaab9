import type { Language } from '../../domain/language';
import type { ShareMessages } from '../../messages/fr/share';
import { inLanguage } from '../language-part';

export async function shareWords(language: Language): Promise<ShareMessages> {
	const { share } = await inLanguage(language, {
		fr: () => import('../../messages/fr/share'),
		en: () => import('../../messages/en/share')
	});
	return share;
}
