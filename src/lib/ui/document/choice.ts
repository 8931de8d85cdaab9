import type { Document } from '../../documents/document';
import type { Edition } from '../../documents/edition';
import type { PieceKind } from '../../documents/piece-kinds';
import { supplierChecklist } from '../../documents/supplier-checklist';
import { tenderClauses } from '../../documents/tender-clauses';
import { assemble, type Dossier, type SavedDossier } from '../../domain/dossier';
import type { Language } from '../../domain/language';
import type { ExportMessages } from '../../messages/fr/export';

/** The two that every purchase needs: made without fetching anything more. */
export const mainKinds = ['tender-clauses', 'supplier-checklist'] as const;
export type MainKind = (typeof mainKinds)[number];

/** What the buyer has chosen to read over. */
export interface Choice {
	readonly kind: PieceKind;
	readonly language: Language;
	/** With the drafting notes, which suppliers never receive. */
	readonly notes: boolean;
}

export function isMain(kind: PieceKind): kind is MainKind {
	return mainKinds.some((one) => one === kind);
}

/** The document chosen; the edition is in its language. */
export function documentOf(
	{ kind, notes }: Pick<Choice, 'notes'> & { readonly kind: MainKind },
	edition: Edition,
	saved: SavedDossier
): Document {
	const dossier = assemble(edition.library, saved);
	return kind === 'tender-clauses'
		? tenderClauses(edition, dossier, { notes })
		: supplierChecklist(edition, dossier);
}

/** Without formal competition the clauses are annexed to a letter. */
export function nameKind(
	kind: PieceKind,
	layout: Dossier['layout'],
	{ kinds }: Pick<ExportMessages, 'kinds'>
): string {
	return kinds[kind === 'tender-clauses' && layout === 'letter' ? 'annex' : kind];
}
