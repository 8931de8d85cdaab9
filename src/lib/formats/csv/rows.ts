import Papa from 'papaparse';
import { mend } from './mending';
import type { Shape } from './shape';
import { splitQuoted } from './quoted';

/** Line of the file where a row of the block begins. */
export type LineOf = (index: number) => number;

export interface RowSink {
	rows(rows: string[][], lineOf: LineOf): void;
	/** A quote that nothing closes, or that closes too early: the row was read as well as could be. */
	oddQuote(line: number): void;
}

/** Cuts text into rows as it comes. */
export interface RowReader {
	push(text: string, last: boolean): void;
}

export interface Parsed {
	readonly data: string[][];
	readonly errors: readonly { readonly code: string; readonly row: number }[];
	readonly meta: { readonly cursor: number };
}

/** A record longer than this is a quote left open. */
const recordLimit = 1 << 20;

export function rowReader({ separator, newline }: Shape, sink: RowSink): RowReader {
	const parser = new Papa.Parser({ delimiter: separator, newline, quoteChar: '"' });
	const parse = (text: string, last: boolean) => parser.parse(text, 0, !last) as Parsed;
	const quoted = splitQuoted(separator);
	let rest = '';
	let line = 1;
	let width: number | undefined;

	const emit = (parsed: Parsed, text: string, last: boolean) => {
		const { data } = parsed;
		width ??= data[0]?.length;
		const first = line;
		const breaks = countOf(text, newline);
		line += breaks;
		const plain = breaks === data.length - (last ? 1 : 0);
		const lineOf = plain ? (index: number) => first + index : countedLines(data, first, newline);
		for (const { row } of parsed.errors) sink.oddQuote(lineOf(row));
		if (data.length > 0) sink.rows(data, lineOf);
	};

	/** A quote left open would swallow the rest: its line is cut as if quotes meant nothing. */
	const breakLine = (text: string): string => {
		const end = text.indexOf(newline) + 1 || text.length;
		const bare = text
			.slice(0, end)
			.replace(/[\r\n]+$/, '')
			.replaceAll('"', '');
		const data = [bare.split(separator)];
		sink.oddQuote(line);
		emit({ data, errors: [], meta: { cursor: end } }, text.slice(0, end), false);
		return text.slice(end);
	};

	/** Returns what is left for the next block. */
	const carefully = (input: string, last: boolean): string => {
		let text = input;
		let parsed = parse(text, last);
		if (parsed.errors.length > 0) {
			text = mend(text, separator);
			parsed = parse(text, last);
		}
		const open = last && parsed.errors.some((one) => one.code === 'MissingQuotes');
		if (open) parsed = parse(text, false);
		for (const row of parsed.data) trimEnd(row);
		const end = last && !open ? text.length : parsed.meta.cursor;
		emit(parsed, text.slice(0, end), last && !open);
		const left = text.slice(end);
		return open || left.length > recordLimit ? carefullyNext(breakLine(left), last) : left;
	};
	const carefullyNext = (left: string, last: boolean) => (left === '' ? '' : carefully(left, last));

	const push = (text: string, last: boolean) => {
		const input = rest + text;
		rest = '';
		if (input === '') return;
		const swift = newline === '\n' ? quoted(input, { last, width }) : undefined;
		if (!swift) rest = carefully(input, last);
		else {
			emit(swift, input.slice(0, swift.meta.cursor), swift.whole);
			rest = input.slice(swift.meta.cursor);
		}
	};
	return { push };
}

/** A line that ends by CR LF leaves its CR in the last cell. */
function trimEnd(row: string[]): void {
	const last = row.length - 1;
	const cell = row[last];
	if (cell?.endsWith('\r')) row[last] = cell.slice(0, -1);
}

function countOf(text: string, sign: string): number {
	let count = 0;
	for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count++;
	return count;
}

/** Cells may hold line breaks: the line of a row is then counted from those before it. */
function countedLines(data: readonly string[][], first: number, newline: string): LineOf {
	let lines: number[] | undefined;
	const count = () => {
		let at = first;
		return data.map((row) => {
			const begins = at;
			at += 1 + row.reduce((sum, cell) => sum + countOf(cell, newline), 0);
			return begins;
		});
	};
	return (index) => (lines ??= count())[index] ?? first;
}
