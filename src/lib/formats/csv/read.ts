import { decoding, type Encoding } from './decoding';
import { FileError } from './fault';
import { textsOf, type Block } from './block';
import { rowReader } from './rows';
import { shapeOf, type Shape } from './shape';

export type Bytes = AsyncIterable<Uint8Array>;

export const csvSizeLimit = 512 * 1024 * 1024;
export const columnLimit = 1000;

export interface CsvHead {
	readonly shape: Shape;
	readonly encoding: Encoding;
	/** The first rows, for a person to look at. */
	readonly rows: readonly (readonly string[])[];
}

export interface CsvReading {
	rows(block: Block): void;
	oddQuote?(line: number): void;
	/** Bytes read so far. */
	progress?(bytes: number): void;
	/** Stops at once: the promise is rejected with the reason of the signal. */
	readonly signal?: AbortSignal;
	/** As the head told; found again when absent. */
	readonly shape?: Shape;
}

const headSize = 1 << 18;
const headRows = 200;

/** Looks at the beginning of a file alone. Throws a `FileError`. */
export async function readHead(bytes: Bytes): Promise<CsvHead> {
	let head: Uint8Array = new Uint8Array();
	let whole = true;
	for await (const chunk of bytes) {
		head = joined(head, chunk);
		if (head.length < headSize) continue;
		whole = false;
		break;
	}
	if (head.length === 0) throw new FileError('empty');
	const decoder = decoding(head);
	const utf8 = withoutMark(decoder.utf8(head, whole));
	const text = textOf(utf8);
	if (text.trim() === '') throw new FileError('empty');
	const shape = shapeOf(text.slice(0, 1 << 16));
	const rows: string[][] = [];
	const reader = rowReader(shape, {
		rows: (block) => void rows.push(...textsOf(block)),
		oddQuote: () => {}
	});
	reader.push(utf8, whole);
	if (rows.length === 0) reader.push(new Uint8Array(), true);
	refuseWide(rows);
	return { shape, encoding: decoder.encoding(), rows: rows.slice(0, headRows) };
}

function refuseWide(rows: readonly (readonly string[])[]): void {
	if (rows.slice(0, headRows).some((row) => row.length > columnLimit))
		throw new FileError('too-many-columns');
}

/** Streams a whole file, in memory that does not grow with it. Throws a `FileError`. */
export async function readCsv(bytes: Bytes, reading: CsvReading): Promise<{ encoding: Encoding }> {
	let reader: ReturnType<typeof rowReader> | undefined;
	let decoder: ReturnType<typeof decoding> | undefined;
	let read = 0;
	let held: Uint8Array | undefined;
	const take = (chunk: Uint8Array, last: boolean) => {
		decoder ??= decoding(chunk);
		const utf8 = decoder.utf8(chunk, last);
		reader ??= rowReader(reading.shape ?? shapeOf(textOf(utf8).slice(0, 1 << 16)), {
			rows: reading.rows,
			oddQuote: reading.oddQuote ?? (() => {})
		});
		reader.push(read === 0 ? withoutMark(utf8) : utf8, last);
		read += chunk.length;
		reading.progress?.(read);
	};
	for await (const chunk of bytes) {
		reading.signal?.throwIfAborted();
		if (read + chunk.length > csvSizeLimit) throw new FileError('too-large');
		if (chunk.length === 0) continue;
		if (held) take(held, false);
		held = chunk;
	}
	reading.signal?.throwIfAborted();
	if (!held) throw new FileError('empty');
	take(held, true);
	return { encoding: decoder?.encoding() ?? 'utf-8' };
}

function withoutMark(utf8: Uint8Array): Uint8Array {
	return utf8[0] === 0xef && utf8[1] === 0xbb && utf8[2] === 0xbf ? utf8.subarray(3) : utf8;
}

function textOf(utf8: Uint8Array): string {
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
	const all = new Uint8Array(first.length + second.length);
	all.set(first);
	all.set(second, first.length);
	return all;
}

/** A browser's stream, which not every browser lets iterate. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): Bytes {
	const reader = stream.getReader();
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
	} finally {
		await reader.cancel();
	}
}
