import { supplierChecklist } from '../../documents/supplier-checklist';
import { expectedOf, type Expected } from '../../domain/asked';
import { assemble, type SavedDossier } from '../../domain/dossier';
import type { Library } from '../../domain/library';
import { refuse, type Response } from '../../domain/response';
import { hireWorker } from '../../formats/pdf/reading/browser-clerk';
import { largestFile, readResponses } from '../../formats/pdf/reading/read';
import { spreadsheetLimits } from '../../formats/spreadsheet-reading/guard';
import { readSheetApart } from '../../formats/xlsx/reading-apart';
import { isWorkbook } from '../../formats/xlsx/reading-kind';
import { loadDocumentMessages } from '../../messages/documents';
import type { ResponsesMessages } from '../../messages/fr/responses';
import { account, type Account } from './account';
import { loadLabels } from './sheet-labels';

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
	const response = await read(file, expectedOf(dossier), saved);
	return account(file.name, response, { document, words, language });
}

/** By what the file is, not by its name; too large a one is not even brought into memory. */
async function read(file: File, expected: Expected, saved: SavedDossier): Promise<Response> {
	if (isWorkbook(new Uint8Array(await file.slice(0, 8).arrayBuffer()))) {
		if (file.size > spreadsheetLimits.file) return { ...refuse('too-big'), medium: 'sheet' };
		const bytes = new Uint8Array(await file.arrayBuffer());
		return readSheetApart({ bytes, expected, labels: await loadLabels(saved) });
	}
	if (file.size > largestFile) return refuse('too-big');
	return readResponses(new Uint8Array(await file.arrayBuffer()), expected, hireWorker);
}
