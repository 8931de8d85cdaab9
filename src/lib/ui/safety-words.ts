import type { Language } from '../domain/language';
import type { SafetyMessages } from '../messages/fr/safety';
import { inLanguage } from './language-part';

/** Words that most visits never need: fetched when they are. */
export async function safetyWords(language: Language): Promise<SafetyMessages> {
	const { safety } = await inLanguage(language, {
		fr: () => import('../messages/fr/safety'),
		en: () => import('../messages/en/safety')
	});
	return safety;
}
