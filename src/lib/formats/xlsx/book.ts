import { writeXlsx } from 'hucre/xlsx';
import type { Cell as LibraryCell, CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';

/** A sheet in our own terms: the library that writes it is known here alone. */
export interface Sheet {
	/** At most 31 characters, none of `[]:*?/\`. */
	readonly name: string;
	/** In characters. */
	readonly widths: readonly number[];
	readonly rows: readonly (readonly Cell[])[];
	/** Rows that stay on screen, and are printed on each page. */
	readonly heads?: number;
	/** Shown by no menu. */
	readonly hidden?: boolean;
	/** All cells but the open ones refuse typing: a guide, not a safe. */
	readonly locked?: boolean;
}

export interface Cell {
	readonly value: string | number;
	readonly look?: 'title' | 'head' | 'strong' | 'quiet' | 'figure' | 'code';
	/** To fill in. */
	readonly open?: boolean;
	readonly accepts?: Accepts;
}

/** What may be typed; a list is a range of a hidden sheet, as an inline one cannot hold every label. */
export type Accepts =
	| { readonly kind: 'list'; readonly range: string; readonly message: string }
	| { readonly kind: 'number' | 'date'; readonly message: string };

export interface BookOptions {
	readonly title: string;
	readonly created: Date;
	readonly author?: string;
}

export function writeBook(sheets: readonly Sheet[], about: BookOptions): Promise<Uint8Array> {
	const { title, created, author } = about;
	return writeXlsx({
		sheets: sheets.map(toLibrary),
		properties: { title, created, modified: created, ...(author && { creator: author }) },
		defaultFont: font
	});
}

function toLibrary({ name, widths, rows, heads = 0, hidden, locked }: Sheet): WriteSheet {
	const places = rows.flatMap((row, r) => row.map((cell, c) => ({ cell, r, c })));
	return {
		name,
		columns: widths.map((width) => ({ width })),
		rows: rows.map((row) => row.map(({ value }) => spell(value))),
		cells: new Map(places.map(({ cell, r, c }) => [`${r},${c}`, dressed(cell)])),
		dataValidations: places.flatMap(({ cell, r, c }) =>
			cell.accepts ? [validation(cell.accepts, `${letter(c)}${r + 1}`)] : []
		),
		rowDefs: new Map(rows.map((row, r) => [r, { height: heightOf(row, widths) }])),
		...(heads > 0 && { freezePane: { rows: heads } }),
		...(hidden && { veryHidden: true }),
		...(locked && { protection: allowed }),
		pageSetup: {
			paperSize: 'a4',
			orientation: 'landscape',
			fitToPage: true,
			fitToWidth: 1,
			fitToHeight: 0,
			...(heads > 0 && { printTitlesRow: `$${heads}:$${heads}` })
		}
	};
}

/** Columns and rows may be resized, so that long answers can be read. */
const allowed = {
	sheet: true,
	selectLockedCells: true,
	selectUnlockedCells: true,
	formatColumns: true,
	formatRows: true
};

function dressed({ value, look, open }: Cell): Partial<LibraryCell> {
	const type = typeof value === 'number' ? 'number' : 'string';
	return { value: spell(value), type, style: styleOf(look, open) };
}

/** The format reads `_x0041_` as a letter by its number: the sign that begins it is spelt that way itself. */
function spell(value: string | number): string | number {
	if (typeof value === 'number') return value;
	return value.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
}

const font = { name: 'Arial', size: 10 };
const lineHeight = 13;
const tallest = 400;

/** Word processors grow a row by themselves, spreadsheets do not: about one character a unit of width. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
	const lines = row.map(({ value, look }, at) => {
		if (look === 'code') return 1;
		const bold = look === 'strong' || look === 'head';
		const room = Math.max(4, (widths[at] ?? 10) * (bold ? 1 : 1.15));
		return String(value)
			.split('\n')
			.reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / room)), 0);
	});
	const scale = row.some(({ look }) => look === 'title') ? 1.6 : 1;
	return Math.min(tallest, Math.max(1, ...lines) * lineHeight * scale + 4);
}

const line = { style: 'thin' as const, color: { rgb: '8A918E' } };
const frame = { top: line, right: line, bottom: line, left: line };
const ground = (rgb: string) => ({
	type: 'pattern' as const,
	pattern: 'solid' as const,
	fgColor: { rgb }
});

function styleOf(look: Cell['look'], open = false): CellStyle {
	const wrap = { vertical: 'top' as const, wrapText: look !== 'title' && look !== 'code' };
	const base: CellStyle = {
		font,
		alignment: wrap,
		...(open && { protection: { locked: false } })
	};
	if (open) return { ...base, border: frame, fill: ground('FFFBE6') };
	if (look === 'title') return { ...base, font: { ...font, bold: true, size: 14 } };
	if (look === 'head')
		return { ...base, font: { ...font, bold: true }, fill: ground('EFF5F3'), border: frame };
	if (look === 'strong') return { ...base, font: { ...font, bold: true } };
	if (look === 'quiet' || look === 'code')
		return { ...base, font: { ...font, color: { rgb: '55595E' } } };
	if (look === 'figure') return { ...base, alignment: { ...wrap, horizontal: 'right' } };
	return base;
}

function validation(accepts: Accepts, range: string): DataValidation {
	const shown = {
		range,
		allowBlank: true,
		showErrorMessage: true,
		showInputMessage: true,
		errorStyle: 'stop' as const,
		errorMessage: accepts.message.slice(0, 225),
		inputMessage: accepts.message.slice(0, 225)
	};
	if (accepts.kind === 'list') return { ...shown, type: 'list', formula1: accepts.range };
	if (accepts.kind === 'date')
		return { ...shown, type: 'date', operator: 'greaterThan', formula1: '36526' };
	return { ...shown, type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0' };
}

/** 0 is A, 26 is AA. */
export function letter(column: number): string {
	const rest = Math.floor(column / 26);
	return (rest > 0 ? letter(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
