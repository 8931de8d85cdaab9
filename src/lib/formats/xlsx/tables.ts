import type { Document, Inline, Table } from '../../documents/document';
import { safeDocument } from '../xml-safe';
import { writeBook, type BookOptions, type Cell, type Sheet } from './book';

export interface TablesOptions extends Omit<BookOptions, 'title'> {
	/** Said where a number is to be typed. */
	readonly message?: string;
}

/** Each table of the document as a sheet. */
export function renderTables(given: Document, options: TablesOptions): Promise<Uint8Array> {
	const document = safeDocument(given);
	const { created, author } = options;
	const tables = document.blocks.filter((block) => block.kind === 'table');
	const sheets = tables.map((table, i) => sheetOf(table, i, options));
	const empty = {
		name: nameOf(document.title, 0),
		widths: [80],
		rows: [[{ value: document.title }]]
	};
	return writeBook(sheets.length > 0 ? sheets : [empty], {
		title: document.title,
		created,
		...(author && { author })
	});
}

function sheetOf(table: Table, i: number, { message = '' }: TablesOptions): Sheet {
	const { caption, columns, rows, total } = table;
	const sum = columns.reduce((all, one) => all + one.width, 0);
	const cell = (text: readonly Inline[], at: number): Cell => ({
		value: textOf(text),
		...(columns[at]?.align === 'right' && { look: 'figure' as const }),
		...(columns[at]?.takes && { open: true }),
		...(columns[at]?.takes === 'number' && { accepts: { kind: 'number' as const, message } })
	});
	return {
		name: nameOf(caption, i),
		widths: columns.map((one) => Math.max(8, Math.round((one.width / sum) * 130))),
		heads: 1,
		locked: columns.some((one) => one.takes),
		rows: [
			columns.map(({ title }) => ({ value: title, look: 'head' })),
			...rows.map((row) => row.map(cell)),
			...(total ? [total.map((text): Cell => ({ value: textOf(text), look: 'strong' }))] : [])
		]
	};
}

function textOf(text: readonly Inline[]): string {
	return text.map((run) => run.text).join('');
}

/** Different for each sheet, as a workbook asks. */
function nameOf(caption: string, i: number): string {
	const name =
		caption
			.replace(/[[\]:*?/\\]/g, ' ')
			.trim()
			.slice(0, 26) || 'Table';
	return i === 0 ? name : `${name} ${i + 1}`;
}
