/**
 * Rows of a file, their cells still bytes: no text is made of what nobody reads. The arrays serve
 * again for the next block, so a block is to be read at once.
 */
export interface Block {
	/** How many rows. */
	readonly length: number;
	/** UTF-8. */
	readonly bytes: Uint8Array;
	/** Where each cell begins and ends among the bytes: two numbers a cell. */
	readonly bounds: Int32Array;
	/** Place of the first cell of each row, then the count of cells. */
	readonly firsts: Int32Array;
	/** Line of the file where each row begins. */
	readonly lines: Int32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The same shape for rows that come as texts: mended ones, and those of a spreadsheet. */
export function blockOf(
	rows: readonly (readonly string[])[],
	lineOf: (index: number) => number
): Block {
	const cells = rows.flat();
	const bytes = new Uint8Array(cells.reduce((sum, cell) => sum + cell.length * 3, 0));
	const bounds = new Int32Array(cells.length * 2);
	let end = 0;
	cells.forEach((cell, at) => {
		bounds[at * 2] = end;
		end += encoder.encodeInto(cell, bytes.subarray(end)).written;
		bounds[at * 2 + 1] = end;
	});
	const firsts = new Int32Array(rows.length + 1);
	rows.forEach((row, at) => (firsts[at + 1] = (firsts[at] ?? 0) + row.length));
	const lines = Int32Array.from(rows, (_, at) => lineOf(at));
	return { length: rows.length, bytes, bounds, firsts, lines };
}

export function textsOf({ length, bytes, bounds, firsts }: Block): string[][] {
	const text = (cell: number) =>
		decoder.decode(bytes.subarray(bounds[cell * 2], bounds[cell * 2 + 1]));
	return Array.from({ length }, (_, row) => {
		const first = firsts[row] ?? 0;
		return Array.from({ length: (firsts[row + 1] ?? 0) - first }, (_, at) => text(first + at));
	});
}
