import type { Library } from '../domain/library';
import type { DocumentMessages } from '../messages/fr/documents';

/** What documents are made of: the content and their fixed words, in the same language. */
export interface Edition {
	readonly library: Library;
	readonly words: DocumentMessages;
}
