import { readXlsx, type Cell, type Sheet, type Workbook } from 'hucre/xlsx';
import { strFromU8, zipSync } from 'fflate';
import { FileError } from '../csv/fault';
import { letter } from './book';
import { faint } from './reading-colour';
import { bookLimits, type FoundBook, type FoundCell, type FoundSheet } from './reading-found';
import { formatDay, formatNumber, formatText } from './reading-format';
import { readOdsSheets } from './reading-ods';
import { partNames, partText, unpack, type Parts } from './reading-parts';

/** What an XLSX or ODS file holds: the library that reads XLSX is known here alone. Throws a `FileError`. */
export async function openBook(bytes: Uint8Array): Promise<FoundBook> {
	const parts = unpack(bytes);
	const sheets = await sheetsOf(parts);
	if (sheets.length > bookLimits.sheets) throw new FileError('too-large');
	return {
		sheets,
		scripts:
			partNames(parts, /(^|\/)vbaProject\.bin$|^(Basic|Scripts)\/|\/macrosheets\//i).length > 0,
		attachments: partNames(parts, /\/(embeddings|externalLinks)\/./i).length > 0
	};
}

async function sheetsOf(parts: Parts): Promise<readonly FoundSheet[]> {
	const content = partText(parts, 'content.xml');
	if (content === undefined) return readXlsxSheets(parts);
	if (partText(parts, 'META-INF/manifest.xml')?.includes('encryption-data'))
		throw new FileError('encrypted');
	try {
		return readOdsSheets(content);
	} catch (error) {
		throw new FileError(/too (much|many)/.test(String(error)) ? 'too-large' : 'unreadable');
	}
}

/** Packed anew, so that the library sees exactly the parts that were weighed. */
async function readXlsxSheets(parts: Parts): Promise<FoundSheet[]> {
	const formulas = partNames(parts, /^xl\/worksheets\/[^/]+\.xml$/i).map((name) =>
		survey(strFromU8(parts[name] ?? new Uint8Array()))
	);
	const { sheets } = await read(zipSync(parts as Record<string, Uint8Array>, { level: 0 }));
	const cells = formulas.reduce((sum, one) => sum + one, 0);
	const found = sheets.map(readSheet);
	const read_ = found.flatMap(({ rows }) => [...rows.values()].flatMap((row) => [...row.values()]));
	// A formula that the library does not tell would pass for a value.
	if (read_.filter(({ formula }) => formula !== undefined).length < cells)
		throw new FileError('unreadable');
	return found;
}

const range = `A1:${letter(bookLimits.columns - 1)}${bookLimits.rows}`;

async function read(bytes: Uint8Array): Promise<Workbook> {
	try {
		return await readXlsx(bytes, { readStyles: true, range });
	} catch {
		throw new FileError('unreadable');
	}
}

const most = { columns: 1000 };

/** Cells in their order, each once, within the limits, as programs write them; gives how many are formulas. */
function survey(xml: string): number {
	// The library lays each one out over all columns that it names.
	if ([...xml.matchAll(/<(?:[\w.-]+:)?col[\s/>]/g)].length > most.columns)
		throw new FileError('too-large');
	let [row, last, formulas] = [0, 0, 0];
	for (const [, tag, attributes = ''] of xml.matchAll(
		/<(?:[\w.-]+:)?(row|c|f|v|is)(?=[\s/>])([^>]*)>/g
	)) {
		const place = /(?:^|\s)r\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
		if (tag === 'row') {
			const next = place === undefined ? row + 1 : Number(place);
			if (!(next > row)) throw new FileError('unreadable');
			[row, last] = [next, 0];
		} else if (tag === 'c') {
			const [, column = '', line = ''] = /^([A-Z]{1,3})(\d+)$/.exec(place ?? '') ?? [];
			const next = columnOf(column);
			if (Number(line) !== row || next <= last) throw new FileError('unreadable');
			last = next;
		} else if (row > bookLimits.rows || last > bookLimits.columns) throw new FileError('too-large');
		else if (tag === 'f' && last > 0) formulas++;
	}
	return formulas;
}

function columnOf(letters: string): number {
	return [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);
}

function readSheet(sheet: Sheet): FoundSheet {
	const { name, hidden, veryHidden, rowDefs = new Map<number, never>(), columns = [] } = sheet;
	const rows = new Map<number, Map<number, FoundCell>>();
	sheet.rows.forEach((values, row) => {
		const cells = values.flatMap((_, column) => {
			const cell = readCell(sheet, row, column);
			return cell ? [[column, cell] as const] : [];
		});
		if (cells.length > 0) rows.set(row, new Map(cells));
	});
	const folded = [...rowDefs].filter(([, one]) => one.hidden || one.height === 0);
	return {
		name,
		hidden: Boolean(hidden || veryHidden),
		rows,
		hiddenRows: new Set(folded.map(([row]) => row)),
		hiddenColumns: new Set(
			columns.flatMap((one, column) => (one.hidden || one.width === 0 ? [column] : []))
		),
		merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
			top: startRow,
			left: startCol,
			bottom: endRow,
			right: endCol
		}))
	};
}

function readCell(sheet: Sheet, row: number, column: number): FoundCell | undefined {
	const value = sheet.rows[row]?.[column] ?? '';
	const cell = sheet.cells?.get(`${row},${column}`);
	const text = value instanceof Date ? dayText(value) : String(value);
	if (cell?.type === 'formula' || cell?.formula !== undefined)
		return { text, formula: `=${cell.formula ?? ''}` };
	if (cell?.type === 'error') return { text, formula: text };
	if (value === '') return undefined;
	const held = formatted(value, [cell?.style?.numFmt ?? '', ...conditional(sheet, row, column)]);
	return { ...held, ...(isFaint(cell) && { faint: true }) };
}

function formatted(
	value: string | number | boolean | Date,
	codes: readonly string[]
): Pick<FoundCell, 'text' | 'shown'> {
	const shown = (pick: (code: string) => string | undefined) => {
		const one = codes.map(pick).find((seen) => seen !== undefined);
		return one === undefined ? {} : { shown: one };
	};
	if (typeof value === 'number') {
		const { text } = formatNumber(value, codes[0] ?? '');
		return { text, ...shown((code) => formatNumber(value, code).shown) };
	}
	if (value instanceof Date) return { text: dayText(value), ...shown(formatDay) };
	return { text: String(value), ...shown(formatText) };
}

function dayText(value: Date): string {
	return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
}

/** Formats that a condition may put in place of the cell's own. */
function conditional({ conditionalRules = [] }: Sheet, row: number, column: number): string[] {
	return conditionalRules.flatMap(({ style, range: where }) =>
		style?.numFmt !== undefined && covers(where, row, column) ? [style.numFmt] : []
	);
}

function covers(where: string, row: number, column: number): boolean {
	return where.split(/\s+/).some((one) => {
		const ends = one.split(':').map((end) => /^\$?([A-Z]+)\$?(\d+)$/.exec(end));
		const [from, to = from] = ends;
		if (!from || !to) return true;
		const within = (at: number, low: number, high: number) => at >= low && at <= high;
		return (
			within(row + 1, Number(from[2]), Number(to[2])) &&
			within(column + 1, columnOf(from[1] ?? ''), columnOf(to[1] ?? ''))
		);
	});
}

/** Of the theme, the first colour is that of paper. */
function isFaint(cell: Cell | undefined): boolean {
	const { font, fill } = cell?.style ?? {};
	const ink = font?.color?.theme === 0 && !font.color.tint ? 'FFFFFF' : font?.color?.rgb;
	const ground =
		fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.rgb : undefined;
	return ink !== undefined && faint(ink, ground);
}
