import Papa from 'papaparse';
import { blockOf, type Block } from './block';
import { cutter } from './cutting';
import { held } from './held';
import { mend } from './mending';
import { splitQuoted } from './quoted';
import type { Shape } from './shape';

type LineOf = (index: number) => number;

export interface RowSink {
	rows(block: Block): void;
	/** A quote that nothing closes, or that closes too early: the row was read as well as could be. */
	oddQuote(line: number): void;
}

/** Cuts bytes of UTF-8 into rows as they come; a character may not be cut in two. */
export interface RowReader {
	push(bytes: Uint8Array, last: boolean): void;
}

export interface Parsed {
	readonly data: string[][];
	readonly errors: readonly { readonly code: string; readonly row: number }[];
	readonly meta: { readonly cursor: number };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A record longer than this is a quote left open. */
const recordLimit = 1 << 20;

/** By the plain rule as long as quotes stand where they should; else by a parser that forgives. */
export function rowReader(shape: Shape, sink: RowSink): RowReader {
	const { separator, newline } = shape;
	const parser = new Papa.Parser({ delimiter: separator, newline, quoteChar: '"' });
	const parse = (text: string, last: boolean) => parser.parse(text, 0, !last) as Parsed;
	const cut = cutter(shape);
	const quoted = splitQuoted(separator);
	const waiting = held();
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
		if (data.length > 0) sink.rows(blockOf(data, lineOf));
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

	/** What is left of a text whose quotes are not all where they should. */
	const mended = (text: string, last: boolean): string => {
		const split = newline === '\n' ? quoted(text, { last, width }) : undefined;
		if (!split) return carefullyNext(text, last);
		const end = split.meta.cursor;
		emit(split, text.slice(0, end), split.whole);
		return text.slice(end);
	};

	const readCarefully = (last: boolean) => {
		const size = waiting.size();
		const left = mended(decoder.decode(waiting.bytes().subarray(0, size)), last);
		waiting.dropUntil(size);
		waiting.add(encoder.encode(left));
	};

	const push = (bytes: Uint8Array, last: boolean) => {
		waiting.add(bytes);
		const found = cut({ bytes: waiting.bytes(), size: waiting.size(), line });
		const whole = found?.block.length ?? 0;
		if (found && whole === 0 && !last && waiting.size() < recordLimit) return;
		if (!found || whole === 0) return readCarefully(last);
		line = found.line;
		width ??= found.block.firsts[1] ?? 0;
		sink.rows(found.block);
		waiting.dropUntil(found.end);
		if (last) readCarefully(true);
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
