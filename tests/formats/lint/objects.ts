import { inflateSync } from 'node:zlib';

export type Value = null | boolean | number | Name | Text | Reference | Dict | Stream | Value[];
export type Dict = Map<string, Value>;

/** With its slash: `/Link`. */
export type Name = `/${string}`;

export class Text {
	constructor(readonly text: string) {}
}

export class Reference {
	constructor(readonly id: number) {}
}

export class Stream {
	constructor(
		readonly dict: Dict,
		public data: string
	) {}
}

/** `Td`, `BDC`, `endobj`. */
export class Keyword {
	constructor(readonly word: string) {}
}

export interface Objects {
	readonly byId: Map<number, Value>;
	readonly trailer: Dict;
}

const token =
	/\s*(?:%[^\n\r]*\s*)*(<<|>>|\[|\]|<[0-9A-Fa-f\s]*>|\/[^\s()<>[\]{}/%]*|\(|[^\s()<>[\]{}/%]+)/y;

/** Reads values one after the other, one character a byte. */
export class Scanner {
	at = 0;
	constructor(readonly source: string) {}

	next(): Value | Keyword | undefined {
		const found = this.take();
		if (found === undefined) return undefined;
		if (found === '<<') return new Map(this.pairs());
		if (found === '[') return this.until(']');
		if (found === '(') return new Text(decode(this.literal()));
		if (found.startsWith('<')) return new Text(decode(bytesOfHex(found)));
		if (found.startsWith('/')) return found as Name;
		return this.plain(found);
	}

	private take(): string | undefined {
		token.lastIndex = this.at;
		const found = token.exec(this.source)?.[1];
		if (found !== undefined) this.at = token.lastIndex;
		return found;
	}

	private plain(word: string): Value | Keyword {
		if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return this.reference(word) ?? Number(word);
		if (word === 'true' || word === 'false') return word === 'true';
		return word === 'null' ? null : new Keyword(word);
	}

	private reference(word: string): Reference | undefined {
		const rest = /\s+\d+\s+R(?![\w])/y;
		rest.lastIndex = this.at;
		if (!/^\d+$/.test(word) || !rest.test(this.source)) return undefined;
		this.at = rest.lastIndex;
		return new Reference(Number(word));
	}

	private until(end: string): Value[] {
		const values: Value[] = [];
		for (;;) {
			const mark = this.at;
			const found = this.take();
			if (found === undefined || found === end) return values;
			this.at = mark;
			const value = this.next();
			if (value instanceof Keyword || value === undefined) throw new Error(`Not a value: ${found}`);
			values.push(value);
		}
	}

	private pairs(): [string, Value][] {
		const flat = this.until('>>');
		return flat.flatMap((key, at): [string, Value][] =>
			at % 2 === 0 ? [[String(key).slice(1), flat[at + 1] ?? null]] : []
		);
	}

	private literal(): string {
		const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
		let [text, depth] = ['', 1];
		for (; ; this.at++) {
			const one = this.source[this.at] ?? '';
			if (!one) throw new Error('Unended string');
			if (one === '\\') {
				const next = this.source[++this.at] ?? '';
				text += escapes[next] ?? next;
				continue;
			}
			depth += one === '(' ? 1 : one === ')' ? -1 : 0;
			if (depth === 0) break;
			text += one;
		}
		this.at += 1;
		return text;
	}
}

export function bytesOfHex(text: string): string {
	const digits = text.replace(/[<>\s]/g, '');
	return (digits.match(/../g) ?? [])
		.map((pair) => String.fromCharCode(parseInt(pair, 16)))
		.join('');
}

/** UTF-16 when it says so. */
function decode(bytes: string): string {
	if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
	return new TextDecoder('utf-16be').decode(Buffer.from(bytes.slice(2), 'latin1'));
}

/** Every object, in the order of the file, those in streams of objects included: there is no hidden one. */
export function readObjects(bytes: Uint8Array): Objects {
	const scanner = new Scanner(Buffer.from(bytes).toString('latin1'));
	const byId = new Map<number, Value>();
	let head = scanner.next();
	for (; typeof head === 'number'; head = scanner.next()) byId.set(head, readObject(scanner));
	const streams = [...byId.values()].filter((value) => value instanceof Stream);
	for (const stream of streams) if (stream.dict.get('Type') === '/ObjStm') unpack(stream, byId);
	const trailer = head instanceof Keyword ? readTrailer(scanner) : undefined;
	const table = streams.find(({ dict }) => dict.get('Type') === '/XRef');
	return { byId, trailer: trailer ?? table?.dict ?? new Map() };
}

function readObject(scanner: Scanner): Value {
	scanner.next();
	scanner.next();
	const value = scanner.next();
	if (value === undefined || value instanceof Keyword) throw new Error('An object without a value');
	const word = scanner.next();
	const streamed = word instanceof Keyword && word.word === 'stream';
	return streamed && value instanceof Map ? readStream(scanner, value) : value;
}

function unpack({ dict, data }: Stream, byId: Map<number, Value>) {
	const index = new Scanner(data);
	for (let rank = 0; rank < Number(dict.get('N')); rank++) {
		const [id, offset] = [Number(index.next()), Number(index.next())];
		const inner = new Scanner(data);
		inner.at = Number(dict.get('First')) + offset;
		const value = inner.next();
		if (value === undefined || value instanceof Keyword) throw new Error(`Object ${id}: no value`);
		byId.set(id, value);
	}
}

function readTrailer(scanner: Scanner): Dict | undefined {
	const start = scanner.source.lastIndexOf('\ntrailer\n');
	if (start < 0) return undefined;
	scanner.at = start + 9;
	const trailer = scanner.next();
	return trailer instanceof Map ? trailer : undefined;
}

function readStream(scanner: Scanner, dict: Dict): Stream {
	const start = scanner.at + 1;
	const end = start + Number(dict.get('Length'));
	const raw = scanner.source.slice(start, end);
	scanner.at = end;
	scanner.next();
	scanner.next();
	const packed = dict.get('Filter') === '/FlateDecode';
	const data = packed ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw;
	return new Stream(dict, data);
}
