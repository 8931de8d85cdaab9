import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Expected } from '../../src/lib/domain/asked';
import { letter } from '../../src/lib/formats/xlsx/book';
import { renderFrame } from '../../src/lib/formats/xlsx/frame';
import { labelsOf } from '../../src/lib/formats/xlsx/reading-labels';
import { wholePieces } from '../library';
import { sampleChecklist } from './checklist-sample';

/** A workbook taken apart: its parts as texts, to be changed by hand and closed again. */
export type Book = Map<string, string>;

export function openParts(bytes: Uint8Array): Book {
	return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

export function closeParts(book: Book): Uint8Array {
	return zipSync(Object.fromEntries([...book].map(([name, text]) => [name, strToU8(text)])), {
		level: 1,
		mtime: new Date('2026-11-24T09:00:00Z')
	});
}

export const sheetPart = 'xl/worksheets/sheet2.xml';
export const modelPart = 'xl/worksheets/sheet4.xml';

interface CellXml {
	readonly column: number;
	style: string;
	type: string;
	content: string;
}

export interface RowXml {
	attributes: string;
	cells: CellXml[];
}

/** Changes the rows of a sheet; they are numbered anew, so that rows may be moved, dropped or added. */
export function editRows(
	book: Book,
	change: (rows: RowXml[]) => RowXml[] | void,
	part = sheetPart
) {
	const xml = book.get(part) ?? '';
	const rows = [...xml.matchAll(/<row r="\d+"([^>]*)>(.*?)<\/row>/gs)].map(
		([, attributes = '', cells = '']) => ({ attributes, cells: cellsOf(cells) })
	);
	const changed = change(rows) ?? rows;
	const data = changed.map(writeRow).join('');
	book.set(
		part,
		xml.replace(/<sheetData>.*<\/sheetData>/s, () => `<sheetData>${data}</sheetData>`)
	);
}

function cellsOf(xml: string): CellXml[] {
	return [...xml.matchAll(/<c r="([A-Z]+)\d+"( t="\w+")? s="(\d+)">(.*?)<\/c>/gs)].map(
		([, column = '', type = '', style = '', inner = '']) => ({
			column: column.charCodeAt(0) - 65,
			style,
			type,
			content: inner
		})
	);
}

function writeRow({ attributes, cells }: RowXml, at: number): string {
	const sorted = cells.toSorted((one, other) => one.column - other.column);
	const inner = sorted.map(
		({ column, style, type, content }) =>
			`<c r="${letter(column)}${at + 1}"${type} s="${style}">${content}</c>`
	);
	return `<row r="${at + 1}"${attributes}>${inner.join('')}</row>`;
}

export type Value =
	string | number | boolean | { readonly formula: string; readonly result: string };

/** Places of the columns, as they are sent. */
export const at = { id: 0, number: 1, label: 2, answer: 5, proof: 7, comment: 8 } as const;

export function put(row: RowXml | undefined, column: number, value: Value, style?: number): void {
	if (!row) throw new Error('no such row');
	const own = row.cells.find((one) => one.column === column);
	const cell = own ?? { column, style: '0', type: '', content: '' };
	if (!own) row.cells.push(cell);
	if (style !== undefined) cell.style = String(style);
	Object.assign(cell, contentOf(value));
}

function contentOf(value: Value): Pick<CellXml, 'type' | 'content'> {
	if (typeof value === 'number') return { type: '', content: `<v>${value}</v>` };
	if (typeof value === 'boolean') return { type: ' t="b"', content: `<v>${Number(value)}</v>` };
	if (typeof value === 'string') {
		const text = `<t xml:space="preserve">${escape(value)}</t>`;
		return { type: ' t="inlineStr"', content: `<is>${text}</is>` };
	}
	const { formula, result } = value;
	return { type: ' t="str"', content: `<f>${escape(formula)}</f><v>${escape(result)}</v>` };
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A style more: the number format, or what stands for it; gives its place. */
export function addStyle(book: Book, code: string, font = 0): number {
	const styles = book.get('xl/styles.xml') ?? '';
	const count = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? '').matchAll(/<xf /g)].length;
	const id = 164 + count;
	const format = `<numFmt numFmtId="${id}" formatCode="${escape(code).replaceAll('"', '&quot;')}"/>`;
	const formats = styles.includes('<numFmts')
		? styles.replace('</numFmts>', () => `${format}</numFmts>`)
		: styles.replace('<fonts', () => `<numFmts count="1">${format}</numFmts><fonts`);
	const xf = `<xf numFmtId="${id}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
	book.set(
		'xl/styles.xml',
		formats.replace('</cellXfs>', () => `${xf}</cellXfs>`)
	);
	return count;
}

/** A font more, of this colour; gives its place. */
export function addFont(book: Book, colour: string): number {
	const styles = book.get('xl/styles.xml') ?? '';
	const count = [...(/<fonts.*?<\/fonts>/s.exec(styles)?.[0] ?? '').matchAll(/<font>/g)].length;
	const font = `<font><sz val="10"/><color ${colour}/><name val="Arial"/></font>`;
	book.set(
		'xl/styles.xml',
		styles.replace('</fonts>', () => `${font}</fonts>`)
	);
	return count;
}

const { document, expected } = sampleChecklist(14);
const words = { fr: wholePieces('fr').pieces.sheet, en: wholePieces('en').pieces.sheet };
const english = {
	...document,
	blocks: document.blocks.map((block) =>
		block.kind === 'answer'
			? {
					...block,
					label: `Row ${block.number} in English`,
					options: block.options.map(({ id, label }) => ({
						id,
						label: ({ yes: 'Yes', no: 'No' } as Record<string, string>)[id] ?? `${label} (en)`
					}))
				}
			: block
	)
};

export const sample = {
	document,
	expected: expected as Expected,
	labels: labelsOf([
		{ document, words: words.fr },
		{ document: english, words: words.en }
	]),
	ids: expected.lines.map(({ id }) => id)
};

const created = new Date('2026-11-24T09:00:00Z');

export function renderSample(language: 'fr' | 'en' = 'fr'): Promise<Uint8Array> {
	return renderFrame(language === 'fr' ? document : english, { words: words[language], created });
}

/** What a careful supplier writes in the first eight rows, and what is to be read. */
export function fillSample(book: Book): void {
	const date = addStyle(book, 'dd/mm/yyyy');
	editRows(book, (rows) => {
		put(rows[1], at.answer, 'Oui');
		put(rows[1], at.proof, 'Œuvre « été » à 12 € – Ÿ');
		put(rows[2], at.answer, 'Modèle A : 1 000\nModèle Ω 日本 : 800,5');
		put(rows[3], at.answer, 'Rapport d’essai d’un laboratoire accrédité');
		put(rows[4], at.answer, 'Pièce 4, p. 12\nPièce 5');
		put(rows[5], at.answer, 12500.5);
		put(rows[6], at.answer, 46255, date);
		put(rows[7], at.answer, 'Ligne 1\nligne 2 « Ω » 日本');
		put(rows[8], at.answer, 'Non');
		put(rows[8], at.comment, 'Modèle B : oui');
	});
}

const id = (index: number) => sample.ids[index] ?? '';

export const filledReplies = {
	[id(0)]: { value: true, proof: 'Œuvre « été » à 12 € – Ÿ' },
	[id(1)]: {
		each: [
			{ of: 'Modèle A', value: 1000 },
			{ of: 'Modèle Ω 日本', value: 800.5 }
		]
	},
	[id(2)]: { value: 'report' },
	[id(3)]: { value: 'Pièce 4, p. 12\nPièce 5' },
	[id(4)]: { value: 12500.5 },
	[id(5)]: { value: '2026-08-21' },
	[id(6)]: { value: 'Ligne 1\nligne 2 « Ω » 日本' },
	[id(7)]: { value: false, detail: 'Modèle B : oui' }
};
