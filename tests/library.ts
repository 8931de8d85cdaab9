import { build } from '../src/lib/content/plugin';
import { libraryOf } from '../src/lib/content/library-of';
import type { Language } from '../src/lib/domain/language';
import type { Library } from '../src/lib/domain/library';
import type { Edition, PieceEdition } from '../src/lib/documents/edition';
import { documents as en } from '../src/lib/messages/en/documents';
import { pieces as enPieces } from '../src/lib/messages/en/pieces';
import { documents as fr } from '../src/lib/messages/fr/documents';
import { pieces as frPieces } from '../src/lib/messages/fr/pieces';

const parts = build('questionnaires');
const libraries = { fr: libraryOf(parts, 'fr'), en: libraryOf(parts, 'en') };

/** The whole content, read once for a test file. */
export function wholeLibrary(language: Language): Library {
	return libraries[language];
}

/** The content with the fixed words of the documents. */
export function wholeEdition(language: Language): Edition {
	return { library: libraries[language], words: { fr, en }[language] };
}

/** With the words of the pieces beside the tender. */
export function wholePieces(language: Language): PieceEdition {
	return { ...wholeEdition(language), pieces: { fr: frPieces, en: enPieces }[language] };
}
