import type { Language } from '../domain/language';
import type { DocumentMessages } from './fr/documents';

const loaders: Readonly<Record<Language, () => Promise<{ documents: DocumentMessages }>>> = {
	fr: () => import('./fr/documents'),
	en: () => import('./en/documents')
};

/** The fixed words of the documents, one language at a time. */
export async function loadDocumentMessages(language: Language): Promise<DocumentMessages> {
	return (await loaders[language]()).documents;
}
