import type { Dossier } from '../domain/dossier';
import { valueOf } from '../domain/question';
import { fill, formatDate } from '../messages/format';
import type { Printing } from './article';
import type { Document } from './document';
import type { Edition } from './edition';

export interface DocumentOptions {
	/** Remarks for the buyer: what is to calibrate, amended, to revise; off in what suppliers receive. */
	readonly notes?: boolean;
}

export function printingOf(
	{ library, words }: Edition,
	dossier: Dossier,
	{ notes = true }: DocumentOptions
): Printing {
	return { library, words, language: library.language, answers: dossier.effective, notes };
}

/** What every document of a dossier carries. */
export function frameOf(
	edition: Edition,
	dossier: Dossier
): Pick<Document, 'language' | 'dossier' | 'asOf' | 'words'> {
	const { library, words } = edition;
	const date = formatDate(library.asOf, library.language);
	return {
		language: library.language,
		dossier: titleOf(edition, dossier),
		asOf: fill(words.asOf, { date, version: library.contentVersion }),
		words: { contents: words.contents, page: words.page, continued: words.continued }
	};
}

export function titleOf({ words }: Edition, dossier: Dossier): string {
	const title = valueOf(dossier.effective['purchase/title']);
	return (title && String(title)) || dossier.saved.title || words.untitled;
}
