import type { ResolvedPathname } from '$app/types';
import type { Comment } from '../../domain/comment';
import type { Article, Dossier, DossierLot } from '../../domain/dossier';
import type { Edits } from '../../domain/edits';
import type { Language } from '../../domain/language';
import type { Library } from '../../domain/library';
import type { Printing } from '../../documents/article';
import type { DocumentMessages } from '../../messages/fr/documents';
import type { InterviewMessages } from '../../messages/fr/interview';
import type { ResultMessages } from '../../messages/fr/result';
import { writeFragment } from '../fragment';
import { placeOf } from '../place';
import type { Telling } from './because';
import { writePlace, type ResultPlace } from './place';

/** What every part of the result reads, and the one way to change the dossier. */
export interface Desk {
	readonly library: Library;
	readonly dossier: Dossier;
	readonly language: Language;
	readonly words: ResultMessages;
	/** The fixed words of the documents. */
	readonly print: DocumentMessages;
	readonly interview: InterviewMessages;
	/** Changes of one `run` are undone together. */
	readonly edit: (change: (edits: Edits) => Edits, run?: string) => void;
	readonly comment: (change: (comments: readonly Comment[]) => readonly Comment[]) => void;
}

/** What the documents read: the words of the result come when a finding is opened. */
export type PaperDesk = Omit<Desk, 'words'>;

export function tellingOf(
	{ library, dossier, language, words, interview }: Desk,
	lot?: DossierLot
): Telling {
	const answers = dossier.effective;
	return { library, answers, language, words, interview, categories: lot?.lot.categories };
}

/** As the documents print it, drafting notes included. */
export function printingOf({ library, dossier, language, print }: Desk): Printing {
	return { library, language, words: print, answers: dossier.effective, notes: true };
}

export function toQuestion({ dossier, language }: Desk, question: string): ResolvedPathname {
	return placeOf('questions', language, writeFragment(dossier.saved.id, question));
}

export function toPlace({ dossier, language }: Desk, place: ResultPlace): ResolvedPathname {
	return placeOf('result', language, writeFragment(dossier.saved.id, writePlace(place)));
}

/** Id of the clause's row on the screen. */
export function rowId({ id }: Pick<Article, 'id'>): string {
	return `clause-${id.replaceAll('/', '-')}`;
}
