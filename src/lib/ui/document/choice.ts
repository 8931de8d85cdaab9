import type { Document } from '../../documents/document';
import type { Edition } from '../../documents/edition';
import { supplierChecklist } from '../../documents/supplier-checklist';
import { tenderClauses } from '../../documents/tender-clauses';
import { assemble, type SavedDossier } from '../../domain/dossier';
import type { Language } from '../../domain/language';

export const documentKinds = ['tender-clauses', 'supplier-checklist'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** What the buyer has chosen to read over. */
export interface Choice {
	readonly kind: DocumentKind;
	readonly language: Language;
	/** With the drafting notes, which suppliers never receive. */
	readonly notes: boolean;
}

/** The document chosen; the edition is in its language. */
export function documentOf(
	{ kind, notes }: Choice,
	edition: Edition,
	saved: SavedDossier
): Document {
	const dossier = assemble(edition.library, saved);
	return kind === 'tender-clauses'
		? tenderClauses(edition, dossier, { notes })
		: supplierChecklist(edition, dossier);
}
