import type { AnswerRow, Document } from '../../documents/document';
import { safeDocument } from '../xml-safe';
import { letter, writeBook, type Accepts, type BookOptions, type Cell, type Sheet } from './book';

export const sheetNames = { lists: '_listes', model: '_modele' };
export const sheetFormat = 1;

/** Columns of the sheet to answer, in order: what reads it back finds them by these places in the head. */
export const frameColumns = [
	'id',
	'number',
	'label',
	'requirement',
	'kind',
	'answer',
	'unit',
	'proof',
	'comment'
] as const;
export type FrameColumn = (typeof frameColumns)[number];

/** Fixed words of the workbook. */
export interface FrameWords {
	readonly sheet: string;
	readonly instructions: string;
	readonly help: readonly string[];
	readonly columns: Readonly<Record<FrameColumn, string>>;
	readonly pick: string;
	readonly number: string;
	readonly date: string;
	/** Before the name of the supplier: lines that prove nothing. */
	readonly about: string;
}

const widths = [10, 6, 34, 60, 20, 30, 12, 28, 28];

export interface FrameOptions extends Omit<BookOptions, 'title'> {
	readonly words: FrameWords;
}

/** The response frame as a workbook: instructions, one line per thing asked, and what identifies it, hidden. */
export function renderFrame(
	given: Document,
	{ words, ...about }: FrameOptions
): Promise<Uint8Array> {
	const document = safeDocument(given);
	const rows = document.blocks.filter((block): block is AnswerRow => block.kind === 'answer');
	const lists = listsOf(rows);
	return writeBook(
		[
			instructions(document, words),
			answers(rows, lists, words),
			{
				name: sheetNames.lists,
				hidden: true,
				widths: [],
				rows: transpose([...lists.values()].map(({ labels }) => labels))
			},
			{
				name: sheetNames.model,
				hidden: true,
				locked: true,
				widths: [16, 40],
				rows: Object.entries(identity(document)).map(([key, value]) => [{ value: key }, { value }])
			}
		],
		{ title: document.title, ...about }
	);
}

function identity({ form, language }: Document): Record<string, string> {
	const { dossier = '', lot = '', fingerprint = '' } = form ?? {};
	return { format: String(sheetFormat), dossier, lot, fingerprint, language };
}

function instructions({ title, subtitle, dossier, asOf }: Document, words: FrameWords): Sheet {
	const lines: Cell[] = [
		{ value: title, look: 'title' },
		{ value: subtitle ?? '' },
		{ value: dossier, look: 'strong' },
		...words.help.map((value) => ({ value })),
		{ value: asOf, look: 'quiet' }
	];
	return {
		name: words.instructions,
		widths: [110],
		rows: lines.map((one) => [one]),
		locked: true
	};
}

interface List {
	readonly range: string;
	readonly labels: readonly string[];
}

/** Each list of labels once, in a column of the hidden sheet. */
function listsOf(rows: readonly AnswerRow[]): Map<string, List> {
	const lists = new Map<string, List>();
	for (const { options } of rows) {
		const labels = options.map(({ label }) => label);
		const key = JSON.stringify(labels);
		if (labels.length === 0 || lists.has(key)) continue;
		const column = letter(lists.size);
		lists.set(key, {
			labels,
			range: `${sheetNames.lists}!$${column}$1:$${column}$${labels.length}`
		});
	}
	return lists;
}

function transpose(columns: readonly (readonly string[])[]): Cell[][] {
	const height = Math.max(0, ...columns.map((column) => column.length));
	return Array.from({ length: height }, (_, row) =>
		columns.map((column) => ({ value: column[row] ?? '' }))
	);
}

function answers(
	rows: readonly AnswerRow[],
	lists: ReadonlyMap<string, List>,
	words: FrameWords
): Sheet {
	return {
		name: words.sheet,
		widths,
		heads: 1,
		locked: true,
		rows: [
			frameColumns.map((column) => ({ value: words.columns[column], look: 'head' as const })),
			...rows.map((row) => line(row, lists, words))
		]
	};
}

function line(row: AnswerRow, lists: ReadonlyMap<string, List>, words: FrameWords): Cell[] {
	const list = lists.get(JSON.stringify(row.options.map(({ label }) => label)));
	const accepts = acceptsOf(row, list, words);
	return [
		{ value: row.id, look: 'code' },
		{ value: row.number || words.about },
		{ value: row.label, look: 'strong' },
		{ value: [row.requirement, row.proof].filter(Boolean).join('\n') },
		{ value: [row.requiredText, row.perText].filter(Boolean).join(', ') },
		{ value: '', open: true, ...(accepts && { accepts }) },
		{ value: row.unit ?? '' },
		{ value: '', ...(row.proofLabel && { open: true }) },
		{ value: '', open: true }
	];
}

/** Several models are answered in one cell, a line for each: there, any text is accepted. */
function acceptsOf(
	{ asks, per }: AnswerRow,
	list: List | undefined,
	words: FrameWords
): Accepts | undefined {
	if (list) return { kind: 'list', range: list.range, message: words.pick };
	if (per !== 'offer') return undefined;
	if (asks === 'number' || asks === 'price') return { kind: 'number', message: words.number };
	return asks === 'date' ? { kind: 'date', message: words.date } : undefined;
}
