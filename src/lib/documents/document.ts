import type { AskType, Per } from '../domain/clause';
import type { Language } from '../domain/language';

/**
 * The neutral document: what every format and the preview on screen render, word for word.
 * It knows no page and no file; texts are final, in one language, numbers already printed.
 */
export interface Document {
	/** `tender-clauses`, `supplier-checklist`. */
	readonly kind: string;
	readonly title: string;
	readonly subtitle?: string;
	readonly language: Language;
	/** Name of the dossier, in the header of each page. */
	readonly dossier: string;
	/** "Contents as of 24 November 2026 (version …)", in the footer of each page. */
	readonly asOf: string;
	/** Fixed words that a format adds by itself. */
	readonly words: DocumentWords;
	/** Which checklist it is, when its answers are to be read back: a format may then give it real fields. */
	readonly form?: { readonly dossier: string; readonly lot: string; readonly fingerprint: string };
	readonly blocks: readonly Block[];
}

export interface DocumentWords {
	readonly contents: string;
	/** With `{page}` and `{pages}`. */
	readonly page: string;
	/** Printed after a table's caption when it goes on over the page. */
	readonly continued: string;
}

export type Block =
	| Heading
	| Paragraph
	| List
	| Table
	| AnswerRow
	| { readonly kind: 'contents' }
	| { readonly kind: 'page-break' };

/** Levels 1 to 4; the title of the document is not a heading block. */
export interface Heading {
	readonly kind: 'heading';
	readonly level: 1 | 2 | 3 | 4;
	/** Already computed: `2.1`. */
	readonly number?: string;
	readonly text: string;
	/** ASCII, unique in the document: target of the contents and of links. */
	readonly id: string;
}

/** Its number, if any, before its words. */
export function headingTitle({ number, text }: Pick<Heading, 'number' | 'text'>): string {
	return number ? `${number} ${text}` : text;
}

export interface Paragraph {
	readonly kind: 'paragraph';
	readonly text: readonly Inline[];
	/** `note` is smaller; `warning` is set apart; `lead` introduces. */
	readonly role?: 'lead' | 'note' | 'warning';
}

export interface List {
	readonly kind: 'list';
	readonly ordered: boolean;
	readonly items: readonly (readonly Inline[])[];
}

export interface Table {
	readonly kind: 'table';
	readonly caption: string;
	readonly columns: readonly Column[];
	/** The first cell of a row is its header when `rowHeaders`. */
	readonly rows: readonly (readonly (readonly Inline[])[])[];
	readonly rowHeaders: boolean;
	/** A last row set apart: a total. */
	readonly total?: readonly (readonly Inline[])[];
}

export interface Column {
	readonly title: string;
	/** Share of the width, any positive number. */
	readonly width: number;
	readonly align: 'left' | 'right';
	/** To be filled in by whom the document is for; a spreadsheet opens its cells. */
	readonly takes?: 'text' | 'number';
}

/** Files that a document can become; a calendar holds the deadlines of the follow-up. */
export const fileFormats = ['pdf', 'docx', 'odt', 'xlsx', 'ics'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** One thing asked of the supplier, with the space to answer it: a form field in the formats that have them. */
export interface AnswerRow {
	readonly kind: 'answer';
	/** Stable and unique in the document: `<clause>#<line>`. */
	readonly id: string;
	/** Number printed: `12`. */
	readonly number: string;
	readonly label: string;
	readonly asks: AskType;
	/** Printed after the field: "cycles". */
	readonly unit?: string;
	readonly options: readonly { readonly id: string; readonly label: string }[];
	readonly per: Per;
	/** In words: "per model". */
	readonly perText: string;
	readonly required: boolean;
	/** "required" or "optional", in words. */
	readonly requiredText: string;
	/** The requirement it answers, in a sentence or two. */
	readonly requirement: string;
	/** How to prove it. */
	readonly proof: string;
	/** Labels of the fields: "Answer", "Proof supplied (document, page)". */
	readonly answerLabel: string;
	readonly proofLabel: string;
	/** Where what is ticked may not hold for every model: label of a field for the differences. */
	readonly detailLabel?: string;
}

/** A run of text; `lang` when it is in another language than the document. */
export interface Inline {
	readonly text: string;
	readonly strong?: boolean;
	readonly emphasis?: boolean;
	readonly lang?: Language;
	/** A public address, or `#id` of a heading. */
	readonly link?: string;
}

/** A plain run. */
export function plain(text: string): Inline[] {
	return [{ text }];
}
