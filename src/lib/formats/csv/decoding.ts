import { FileError } from './fault';
import { utf8In } from './utf8';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';

/** Turns bytes into UTF-8 as they come: mark of order, then strict UTF-8, then Windows-1252. */
export interface Decoding {
	utf8(bytes: Uint8Array, last: boolean): Uint8Array;
	/** What was found so far. */
	readonly encoding: () => Encoding;
}

const encoder = new TextEncoder();
const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin = new TextDecoder('windows-1252');

/** Some runtimes read 0x80 to 0x9F as control characters under that name. */
const upper = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const windows = {
	decode: (bytes: Uint8Array) =>
		latin.decode(bytes).replace(/[\x80-\x9f]/g, (sign) => upper[sign.charCodeAt(0) - 0x80] ?? sign)
};

export function decoding(head: Uint8Array): Decoding {
	const wide = head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : wideBig(head);
	if (wide) return wideDecoding(wide);
	refuseBinary(head);
	return narrowDecoding();
}

function wideBig(head: Uint8Array): 'utf-16be' | undefined {
	return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : undefined;
}

function wideDecoding(encoding: 'utf-16le' | 'utf-16be'): Decoding {
	const decoder = new TextDecoder(encoding);
	return {
		encoding: () => encoding,
		utf8: (bytes, last) => encoder.encode(decoder.decode(bytes, { stream: !last }))
	};
}

/** A null byte, or many control characters, is no text. */
function refuseBinary(head: Uint8Array): void {
	const sample = head.subarray(0, 4096);
	const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
	const pdf = String.fromCharCode(...sample.subarray(0, 5)) === '%PDF-';
	if (pdf || sample.includes(0) || controls.length > sample.length / 50)
		throw new FileError('binary');
}

/** A byte that breaks UTF-8 tells which one it is; what is right UTF-8 is given as it came. */
function narrowDecoding(): Decoding {
	let rest = new Uint8Array();
	let seen: 'ascii' | 'utf-8' | 'windows-1252' | 'mixed' = 'ascii';
	const read = (bytes: Uint8Array, last: boolean): Uint8Array => {
		const all = rest.length > 0 ? joined(rest, bytes) : bytes;
		const end = last || seen === 'windows-1252' ? all.length : wholeUntil(all);
		rest = all.slice(end);
		const whole = all.subarray(0, end);
		if (seen === 'windows-1252') return encoder.encode(windows.decode(whole));
		const found = utf8In(whole);
		if (found) {
			if (seen === 'ascii') seen = found;
			return whole;
		}
		if (seen === 'ascii' && !mixes(whole)) {
			seen = 'windows-1252';
			const late = rest;
			rest = new Uint8Array();
			return encoder.encode(windows.decode(whole) + windows.decode(late));
		}
		seen = 'mixed';
		return encoder.encode(byLine(whole));
	};
	return { utf8: read, encoding: () => (seen === 'ascii' ? 'utf-8' : seen) };
}

function strictly(bytes: Uint8Array): string | undefined {
	try {
		return utf8.decode(bytes);
	} catch {
		return undefined;
	}
}

/** Whether some lines that are not plain ASCII are right UTF-8 and others are not. */
function mixes(bytes: Uint8Array): boolean {
	return linesOf(bytes).some((line) => {
		const read = strictly(line);
		return read !== undefined && read.length < line.length;
	});
}

function byLine(bytes: Uint8Array): string {
	return linesOf(bytes)
		.map((line) => strictly(line) ?? windows.decode(line))
		.join('');
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
	const lines: Uint8Array[] = [];
	for (let start = 0; start < bytes.length;) {
		const end = bytes.indexOf(10, start) + 1 || bytes.length;
		lines.push(bytes.subarray(start, end));
		start = end;
	}
	return lines;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
	const all = new Uint8Array(first.length + second.length);
	all.set(first);
	all.set(second, first.length);
	return all;
}

/** Where the last whole UTF-8 character ends: a block may cut one in two. */
function wholeUntil(bytes: Uint8Array): number {
	for (let back = 1; back <= Math.min(3, bytes.length); back++) {
		const byte = bytes[bytes.length - back] ?? 0;
		if (byte < 0x80) break;
		if (byte < 0xc0) continue;
		const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
		return back < length ? bytes.length - back : bytes.length;
	}
	return bytes.length;
}
