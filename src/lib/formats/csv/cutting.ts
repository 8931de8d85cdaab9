import type { Block } from './block';
import type { Shape } from './shape';

export interface Cut {
	readonly block: Block;
	/** Where the first row that is not whole begins, and its line. */
	readonly end: number;
	readonly line: number;
}

/** `bytes` is twice as long as `size`: cells are written again in its second half. */
export interface Cuttable {
	readonly bytes: Uint8Array;
	readonly size: number;
	readonly line: number;
}

const quote = 34;
const carriageReturn = 13;

/** The text ends before the cell does; a quote stands where none should. */
const open = -1;
const odd = -2;

/**
 * Cuts the whole rows out of bytes of UTF-8. Undefined when a quote stands where none should: such
 * a block is for the careful reader.
 */
export function cutter({ separator, newline }: Shape): (given: Cuttable) => Cut | undefined {
	let marks = marksFor(0);
	return ({ bytes, size, line }) => {
		if (marks.lines.length <= size) marks = marksFor(size);
		marks.rows = marks.cells = 0;
		marks.spare = size;
		/** No spreading here, nor in what each row goes through: objects of one shape are read faster. */
		const scan: Scan = {
			bytes,
			size,
			separator: separator.charCodeAt(0),
			newline: newline.charCodeAt(0),
			line,
			row: 0,
			rowLine: line,
			doubled: false
		};
		const end = cutRows(scan, marks);
		if (end === odd) return undefined;
		const { rows: length, bounds, firsts, lines } = marks;
		return { block: { length, bytes, bounds, firsts, lines }, end, line: scan.rowLine };
	};
}

/** How far a text was looked at. */
interface Scan {
	readonly bytes: Uint8Array;
	readonly size: number;
	readonly separator: number;
	readonly newline: number;
	line: number;
	/** Where the row begins, and its line. */
	row: number;
	rowLine: number;
	/** Whether the cell just read holds doubled quotes. */
	doubled: boolean;
}

/** The rows and cells found so far. */
interface Marks {
	rows: number;
	cells: number;
	/** Where the next cell is written again. */
	spare: number;
	readonly bounds: Int32Array;
	readonly firsts: Int32Array;
	readonly lines: Int32Array;
}

function marksFor(size: number): Marks {
	return {
		rows: 0,
		cells: 0,
		spare: 0,
		bounds: new Int32Array(size * 2 + 2),
		firsts: new Int32Array(size + 2),
		lines: new Int32Array(size + 1)
	};
}

/** Where the first row that is not whole begins, or `odd`. */
function cutRows(scan: Scan, marks: Marks): number {
	while (scan.row < scan.size) {
		const next = cutRow(scan, marks);
		if (next < 0) return next === odd ? odd : scan.row;
		marks.lines[marks.rows++] = scan.rowLine;
		marks.firsts[marks.rows] = marks.cells;
		scan.row = next;
		scan.rowLine = ++scan.line;
	}
	return scan.row;
}

/** Where the next row begins, or why it could not be read. */
function cutRow(scan: Scan, marks: Marks): number {
	const { bytes, size, newline } = scan;
	for (let at = scan.row; ;) {
		const quoted = at < size && bytes[at] === quote;
		const from = quoted ? at + 1 : at;
		const to = quoted ? closing(scan, from) : plainEnd(scan, from);
		if (to < 0) return to;
		if (quoted && scan.doubled) rewrite(bytes, marks, { from, to });
		else mark(marks, from, quoted ? to : withoutReturn(scan, from, to));
		at = quoted ? to + 1 : to;
		const sign = bytes[at];
		if (sign === newline) return at + 1;
		if (sign !== scan.separator) return at + 2;
		at++;
	}
}

function mark(marks: Marks, from: number, to: number): void {
	const place = marks.cells++ * 2;
	marks.bounds[place] = from;
	marks.bounds[place + 1] = to;
}

/** Written again apart, with single quotes: the row may have to be read once more as it is. */
function rewrite(bytes: Uint8Array, marks: Marks, { from, to }: { from: number; to: number }) {
	const start = marks.spare;
	for (let at = from; at < to; at++) {
		bytes[marks.spare++] = bytes[at] ?? 0;
		if (bytes[at] === quote && bytes[at + 1] === quote) at++;
	}
	mark(marks, start, marks.spare);
}

function plainEnd({ bytes, size, separator, newline }: Scan, from: number): number {
	for (let at = from; at < size; at++) {
		const sign = bytes[at];
		if (sign === separator || sign === newline) return at;
	}
	return open;
}

/** Place of the quote that closes the cell. */
function closing(scan: Scan, from: number): number {
	const { bytes, size, separator, newline } = scan;
	scan.doubled = false;
	for (let at = from; at < size; at++) {
		const sign = bytes[at];
		if (sign === newline) scan.line++;
		if (sign !== quote) continue;
		const next = bytes[at + 1];
		if (at + 1 === size || (next === carriageReturn && at + 2 === size)) return open;
		if (next === separator || next === newline) return at;
		if (next === quote) {
			scan.doubled = true;
			at++;
		} else if (next === carriageReturn && bytes[at + 2] === newline) return at;
		else {
			const after = pastSpaces(scan, at + 1);
			if (after === size) return open;
			if (!isLiteral(scan, at) || parts(scan, bytes[after])) return odd;
		}
	}
	return open;
}

/** `"24" screen"`: tools leave such quotes single. Read as one in a line that begins by a quote. */
function isLiteral(scan: Scan, at: number): boolean {
	const { bytes, row, rowLine, line } = scan;
	if (bytes[row] !== quote || rowLine !== line) return false;
	return !parts(scan, bytes[at - 1]) && !parts(scan, bytes[at + 1]);
}

function pastSpaces({ bytes, size }: Scan, from: number): number {
	let at = from;
	while (at < size && (bytes[at] === 32 || bytes[at] === 9)) at++;
	return at;
}

function parts({ separator, newline }: Scan, sign: number | undefined): boolean {
	return sign === separator || sign === newline || sign === quote || sign === carriageReturn;
}

/** Where the line really ends, and the last cell with it: before CR LF. */
function withoutReturn({ bytes, newline }: Scan, from: number, to: number): number {
	const ends = bytes[to] === newline && to > from && bytes[to - 1] === carriageReturn;
	return ends ? to - 1 : to;
}
