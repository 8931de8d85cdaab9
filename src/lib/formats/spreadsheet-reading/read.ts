import { FileError } from '../csv/fault';
import { guard, spreadsheetLimits } from './guard';

export interface SheetRows {
	readonly name: string;
	readonly hidden: boolean;
	/** As text: dates as ISO days, numbers with a point. */
	readonly rows: readonly (readonly string[])[];
}

/** Whether the first bytes are those of a zip, which XLSX and ODS files are. */
export function isSpreadsheet(head: Uint8Array): boolean {
	return head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;
}

/** The sheets of an XLSX or ODS file; formulas give the value saved with them. Throws a `FileError`. */
export async function readSheets(bytes: Uint8Array): Promise<SheetRows[]> {
	guard(bytes);
	const { sheets } = await open(bytes);
	if (sheets.length > spreadsheetLimits.sheets) throw new FileError('too-large');
	const read = sheets.map(({ name, rows, hidden, veryHidden }) => ({
		name,
		hidden: Boolean(hidden ?? veryHidden),
		rows: rows.map((row) => row.map(textOf))
	}));
	if (read.some((one) => one.rows.length > spreadsheetLimits.rows))
		throw new FileError('too-large');
	if (read.some((one) => one.rows.some((row) => row.length > spreadsheetLimits.columns)))
		throw new FileError('too-many-columns');
	if (read.every((one) => one.rows.length === 0)) throw new FileError('empty');
	return read;
}

async function open(bytes: Uint8Array) {
	try {
		if (isOpenDocument(bytes)) return await (await import('hucre/ods')).readOds(bytes);
		return await (await import('hucre/xlsx')).readXlsx(bytes);
	} catch (error) {
		throw new FileError(/encrypt|password/i.test(String(error)) ? 'encrypted' : 'unreadable');
	}
}

/** The first part of an OpenDocument file is its type, not compressed. */
function isOpenDocument(bytes: Uint8Array): boolean {
	const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
	return head.includes('mimetypeapplication/vnd.oasis.opendocument');
}

function textOf(cell: string | number | boolean | Date | null | undefined): string {
	if (cell === null || cell === undefined) return '';
	if (!(cell instanceof Date)) return String(cell);
	return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
}
