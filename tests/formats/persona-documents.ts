import { readdirSync } from 'node:fs';
import { checkAnswers, readAnswersFile } from '../../src/cli/answers';
import type { Document } from '../../src/lib/documents/document';
import { supplierChecklist } from '../../src/lib/documents/supplier-checklist';
import { tenderClauses } from '../../src/lib/documents/tender-clauses';
import { assemble, newDossier } from '../../src/lib/domain/dossier';
import type { Language } from '../../src/lib/domain/language';
import { wholeEdition } from '../library';

const folder = 'tests/personas';

export const personas = readdirSync(folder)
	.filter((name) => name.endsWith('.yaml'))
	.map((name) => name.replace('.yaml', ''));

/** Both pieces, as the person would take them home. */
export function documentsOf(persona: string, language: Language): Document[] {
	const edition = wholeEdition(language);
	const path = `${folder}/${persona}.yaml`;
	const { library } = edition;
	const saved = {
		...newDossier('persona', '2026-11-24T00:00:00Z', library.contentVersion),
		answers: checkAnswers(library, readAnswersFile(path).answers, path)
	};
	const dossier = assemble(library, saved);
	return [tenderClauses(edition, dossier), supplierChecklist(edition, dossier)];
}
