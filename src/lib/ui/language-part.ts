import type { Language } from '../domain/language';

/** One language at a time: each is a chunk of its own. */
export function inLanguage<T>(
	language: string,
	loaders: Readonly<Record<Language, () => Promise<T>>>
): Promise<T> {
	return loaders[language === 'en' ? 'en' : 'fr']();
}
