import { FileError } from '../../formats/csv/fault';
import { blockOf } from '../../formats/csv/block';
import { csvSizeLimit, readCsv, readHead, type Bytes } from '../../formats/csv/read';
import type { Shape } from '../../formats/csv/shape';
import { orderOf, readDate } from '../../renewal/date';
import { normalise } from '../../renewal/header';
import { isTotal, startIntake, type Intake } from '../../renewal/intake';
import { placesOf, type Layout } from '../../renewal/intake-state';
import { dateFields, type Inventories } from '../../renewal/inventories';
import { propose, type Proposal } from '../../renewal/mapping';
import { previewRow, type PreviewRow } from '../../renewal/preview';
import { recogniser } from '../../renewal/recognition';
import type { DateChoices } from '../../renewal/row-dates';
import type { Places } from '../../renewal/row-kinds';

/** A file to read, in a browser or from a terminal. */
export interface InventoryFile {
	readonly name: string;
	readonly size: number;
	bytes(): Bytes;
}

/** What the beginning of a file tells, for the user to confirm. */
export interface Opening {
	readonly kind: 'csv' | 'spreadsheet';
	readonly encoding?: string;
	readonly shape?: Shape;
	/** Names of the sheets, and the one read. */
	readonly sheets?: readonly string[];
	readonly sheet?: number;
	readonly proposal: Proposal;
	/** First rows, the header among them. */
	readonly rows: readonly (readonly string[])[];
}

const shown = 50;

/** Looks at a file without reading it whole. Throws a `FileError`. */
export async function openInventory(
	file: InventoryFile,
	{ inventories, sheet }: { inventories: Inventories; sheet?: number }
): Promise<Opening> {
	if (file.size === 0) throw new FileError('empty');
	if (file.size > csvSizeLimit) throw new FileError('too-large');
	const known = recogniser(inventories);
	const with_ = { inventories, recogniser: known };
	if (await isZip(file)) {
		const sheets = await sheetsOf(file);
		const chosen = sheet ?? largest(sheets.map((one) => one.rows.length));
		const rows = sheets[chosen]?.rows ?? [];
		return {
			...{ kind: 'spreadsheet', sheets: sheets.map((one) => one.name), sheet: chosen },
			proposal: propose(rows.slice(0, 200), with_),
			rows: rows.slice(0, shown)
		};
	}
	const { rows, shape, encoding } = await readHead(file.bytes());
	return {
		...{ kind: 'csv', shape, encoding, rows: rows.slice(0, shown) },
		proposal: propose(rows, with_)
	};
}

/** The first rows as they would be understood under a layout that the user is changing. */
export function preview(opening: Opening, layout: Layout, inventories: Inventories): PreviewRow[] {
	const known = recogniser(inventories);
	const at = placesOf(layout);
	const totals = inventories.totals.map(normalise);
	const named = (row: readonly string[]) =>
		[at.serial, at.model].some((place) => (row[place ?? -1] ?? '') !== '');
	const rows = opening.rows
		.slice(layout.headerRow + 1)
		.filter((row) => row.some((cell) => cell.trim() !== ''))
		.filter((row) => named(row) || !isTotal(row, totals));
	const orders = ordersIn(rows, at);
	return rows.slice(0, 5).map((row) => previewRow(row, { layout, recogniser: known, orders }));
}

/** What the first rows already tell of each column of dates. */
function ordersIn(rows: readonly (readonly string[])[], at: Places): DateChoices {
	const told = dateFields.map((field) => {
		const order = orderOf(rows.map((row) => readDate(row[at[field] ?? -1] ?? '')));
		return order === 'dmy' || order === 'mdy' ? { [field]: order } : {};
	});
	return Object.assign({}, ...told) as DateChoices;
}

export interface Reading {
	readonly opening: Opening;
	readonly layout: Layout;
	readonly inventories: Inventories;
	/** Share of the file read, 0 to 1. */
	readonly progress?: (share: number) => void;
	readonly signal?: AbortSignal;
}

/** Reads the whole file; `finish` of the intake then sums it up as often as choices change. */
export async function readInventory(file: InventoryFile, reading: Reading): Promise<Intake> {
	const { opening, layout, inventories, signal } = reading;
	const intake = startIntake(layout, inventories);
	if (opening.kind === 'spreadsheet') {
		const sheets = await sheetsOf(file);
		signal?.throwIfAborted();
		intake.add(blockOf(sheets[opening.sheet ?? 0]?.rows ?? [], (index) => index + 1));
		return intake;
	}
	const { encoding } = await readCsv(file.bytes(), {
		rows: intake.add,
		oddQuote: (line) => intake.problems.add({ kind: 'unclosed-quote', line }),
		progress: (bytes) => reading.progress?.(Math.min(1, bytes / file.size)),
		...(signal ? { signal } : {}),
		...(opening.shape ? { shape: opening.shape } : {})
	});
	if (encoding === 'mixed') intake.problems.add({ kind: 'mixed-encoding', line: 1 });
	return intake;
}

async function isZip(file: InventoryFile): Promise<boolean> {
	for await (const chunk of file.bytes())
		return chunk[0] === 0x50 && chunk[1] === 0x4b && chunk[2] === 3 && chunk[3] === 4;
	return false;
}

async function sheetsOf(file: InventoryFile) {
	const { spreadsheetLimits } = await import('../../formats/spreadsheet-reading/guard');
	const { readSheets } = await import('../../formats/spreadsheet-reading/read');
	if (file.size > spreadsheetLimits.file) throw new FileError('too-large');
	const whole = new Uint8Array(file.size);
	let at = 0;
	for await (const chunk of file.bytes()) {
		if (at + chunk.length > whole.length) throw new FileError('unreadable');
		whole.set(chunk, at);
		at += chunk.length;
	}
	return readSheets(whole.subarray(0, at));
}

function largest(sizes: readonly number[]): number {
	return Math.max(0, sizes.indexOf(Math.max(...sizes)));
}
