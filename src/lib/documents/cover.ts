import type { Dossier } from '../domain/dossier';
import type { Library } from '../domain/library';
import { valueOf } from '../domain/question';
import { documentMessages } from '../messages/documents';
import { fill, formatDate } from '../messages/format';
import type { Printing } from './article';
import type { Document } from './document';

export interface DocumentOptions {
	/** Remarks for the buyer: what is to calibrate, amended, to revise; off in what suppliers receive. */
	readonly notes?: boolean;
}

export function printingOf(
	library: Library,
	dossier: Dossier,
	{ notes = true }: DocumentOptions
): Printing {
	return { library, language: library.language, answers: dossier.effective, notes };
}

/** What every document of a dossier carries. */
export function frameOf(
	library: Library,
	dossier: Dossier
): Pick<Document, 'language' | 'dossier' | 'asOf' | 'words'> {
	const words = documentMessages[library.language];
	const date = formatDate(library.asOf, library.language);
	return {
		language: library.language,
		dossier: titleOf(library, dossier),
		asOf: fill(words.asOf, { date, version: library.contentVersion }),
		words: { contents: words.contents, page: words.page, continued: words.continued }
	};
}

export function titleOf(library: Library, dossier: Dossier): string {
	const title = valueOf(dossier.effective['purchase/title']);
	return (
		(title && String(title)) || dossier.saved.title || documentMessages[library.language].untitled
	);
}
