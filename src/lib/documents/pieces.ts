import type { Dossier } from '../domain/dossier';
import { obligationsOf } from '../domain/follow-up';
import { adviceNote } from './advice-note';
import { bilingual } from './bilingual';
import { choiceRecord } from './choice-record';
import { consultationLetter } from './consultation-letter';
import type { Document, FileFormat } from './document';
import type { PieceEdition } from './edition';
import { followUp } from './follow-up';
import { pieceKinds, type PieceKind } from './piece-kinds';
import { priceLines, priceSchedule } from './price-schedule';
import { soundingQuestionnaire } from './sounding';
import { supplierChecklist } from './supplier-checklist';
import { tenderClauses } from './tender-clauses';

/** One dossier in one language. */
export interface Source {
	readonly edition: PieceEdition;
	readonly dossier: Dossier;
}

export interface PieceOptions {
	/** Drafting remarks in the clauses: never for suppliers. */
	readonly notes?: boolean;
	/** ISO date of the start of the contract. */
	readonly start?: string;
	/** The same dossier in the other language, for the bilingual edition. */
	readonly other?: Source;
}

/** The pieces that this dossier has something to say in. */
export function piecesOf({ edition, dossier }: Source): PieceKind[] {
	const has: Partial<Record<PieceKind, boolean>> = {
		'consultation-letter': dossier.layout === 'letter',
		'price-schedule': priceLines(edition, dossier).length > 0,
		'follow-up': obligationsOf(dossier).length > 0
	};
	return pieceKinds.filter((kind) => has[kind] ?? true);
}

export function makePiece(kind: PieceKind, source: Source, options: PieceOptions = {}): Document {
	const { edition, dossier } = source;
	switch (kind) {
		case 'advice-note':
			return adviceNote(edition, dossier);
		case 'sounding':
			return soundingQuestionnaire(edition, dossier);
		case 'consultation-letter':
			return consultationLetter(edition, dossier);
		case 'tender-clauses':
			return tenderClauses(edition, dossier, { notes: options.notes });
		case 'bilingual':
			return makeBilingual(source, options);
		case 'supplier-checklist':
			return supplierChecklist(edition, dossier);
		case 'price-schedule':
			return priceSchedule(edition, dossier);
		case 'choice-record':
			return choiceRecord(edition, dossier);
		case 'follow-up':
			return followUp(edition, dossier, { start: options.start });
	}
}

/** Without drafting remarks: it is for suppliers. */
function makeBilingual(source: Source, { other = source }: PieceOptions): Document {
	const isFrench = source.edition.library.language === 'fr';
	const [french, english] = isFrench ? [source, other] : [other, source];
	const clauses = ({ edition, dossier }: Source) =>
		tenderClauses(edition, dossier, { notes: false });
	return bilingual([clauses(french), clauses(english)], source.edition.pieces.bilingual);
}

const texts: readonly FileFormat[] = ['pdf', 'docx', 'odt'];

/** A calendar needs a date to start from. */
export function formatsOf(kind: PieceKind, { start }: Pick<PieceOptions, 'start'>): FileFormat[] {
	const sheets = ['supplier-checklist', 'price-schedule', 'follow-up'].includes(kind);
	const dated = kind === 'follow-up' && start !== undefined;
	return [...texts, ...(sheets ? ['xlsx' as const] : []), ...(dated ? ['ics' as const] : [])];
}

/** RC, CCTP and CCAP as documents of their own, with the numbers of the whole; others stay whole. */
export function divide(document: Document): Document[] {
	const starts = document.blocks.flatMap((block, at) =>
		block.kind === 'heading' && block.level === 1 ? [{ ...block, at }] : []
	);
	if (document.kind !== 'tender-clauses' || starts[0]?.id !== 'rc') return [document];
	return starts.map(({ id, text, at }, i) => ({
		...document,
		kind: id,
		title: text,
		subtitle: document.title,
		blocks: [{ kind: 'contents' as const }, ...document.blocks.slice(at, starts[i + 1]?.at)]
	}));
}
