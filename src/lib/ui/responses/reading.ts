import { supplierChecklist } from '../../documents/supplier-checklist';
import { expectedOf, type Expected } from '../../domain/asked';
import { assemble, type SavedDossier } from '../../domain/dossier';
import type { Library } from '../../domain/library';
import { refuse, type Response } from '../../domain/response';
import { hireWorker } from '../../formats/pdf/reading/browser-clerk';
import { largestFile, readResponses } from '../../formats/pdf/reading/read';
import { loadDocumentMessages } from '../../messages/documents';
import type { ResponsesMessages } from '../../messages/fr/responses';
import { account, type Account } from './account';

interface Setting {
	readonly library: Library;
	readonly saved: SavedDossier;
	readonly words: ResponsesMessages;
}

/** Drawn in with the first file: the reader weighs as much as five pages. */
export async function readFile(file: File, { library, saved, words }: Setting): Promise<Account> {
	const { language } = library;
	const documents = await loadDocumentMessages(language);
	const dossier = assemble(library, saved);
	const document = supplierChecklist({ library, words: documents }, dossier);
	const response = await read(file, expectedOf(dossier));
	return account(file.name, response, { document, words, language });
}

/** Too large a file is not even brought into memory. */
async function read(file: File, expected: Expected): Promise<Response> {
	if (file.size > largestFile) return refuse('too-big');
	return readResponses(new Uint8Array(await file.arrayBuffer()), expected, hireWorker);
}
