import type { Library } from '../domain/library';
import type { DocumentMessages } from '../messages/fr/documents';
import type { PieceMessages } from '../messages/fr/pieces';

/** What documents are made of: the content and their fixed words, in the same language. */
export interface Edition {
	readonly library: Library;
	readonly words: DocumentMessages;
}

/** With the words of the pieces beside the tender itself. */
export interface PieceEdition extends Edition {
	readonly pieces: PieceMessages;
}
