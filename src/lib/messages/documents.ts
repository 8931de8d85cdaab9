import type { Language } from '../domain/language';
import { documents as en } from './en/documents';
import { documents as fr, type DocumentMessages } from './fr/documents';

/** Words of the documents; loaded with them, both languages for a bilingual edition. */
export const documentMessages: Readonly<Record<Language, DocumentMessages>> = { fr, en };
