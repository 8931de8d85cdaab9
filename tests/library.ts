import { build } from '../src/lib/content/plugin';
import { libraryOf } from '../src/lib/content/library-of';
import type { Language } from '../src/lib/domain/language';
import type { Library } from '../src/lib/domain/library';

const parts = build('questionnaires');
const libraries = { fr: libraryOf(parts, 'fr'), en: libraryOf(parts, 'en') };

/** The whole content, read once for a test file. */
export function wholeLibrary(language: Language): Library {
	return libraries[language];
}
