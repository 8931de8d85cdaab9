import { Unzip, UnzipInflate, UnzipPassThrough, type UnzipFile } from 'fflate';
import { FileError } from '../csv/fault';

export const spreadsheetLimits = {
	file: 5 * 1024 * 1024,
	inflated: 16 * 1024 * 1024,
	parts: 300,
	sheets: 30,
	rows: 200_000,
	columns: 1000
} as const;

/**
 * Refuses a zip before any reader opens it: too many parts, a path that leaves the folder, a DTD,
 * or more bytes than allowed. What is really inflated is counted: the size declared may lie.
 */
export function guard(bytes: Uint8Array): void {
	if (bytes.length > spreadsheetLimits.file) throw new FileError('too-large');
	let inflated = 0;
	let parts = 0;
	let fault: FileError | undefined;
	const count = (chunk: Uint8Array) => {
		inflated += chunk.length;
		if (inflated > spreadsheetLimits.inflated) fault = new FileError('too-large');
	};
	const zip = new Unzip((part) => {
		if (fault) return;
		if (++parts > spreadsheetLimits.parts) fault = new FileError('too-large');
		else if (leaves(part.name)) fault = new FileError('unreadable');
		else inflate(part, { count, refuse: (error) => (fault ??= error) });
	});
	zip.register(UnzipInflate);
	zip.register(UnzipPassThrough);
	for (let at = 0; at < bytes.length && !fault; at += step)
		push(zip, bytes.subarray(at, at + step), at + step >= bytes.length);
	if (fault) throw fault;
	if (parts === 0) throw new FileError('unreadable');
}

/** Small steps, so that a bomb is stopped long before it has unfolded. */
const step = 4096;

function push(zip: Unzip, chunk: Uint8Array, last: boolean): void {
	try {
		zip.push(chunk, last);
	} catch {
		throw new FileError('unreadable');
	}
}

function leaves(name: string): boolean {
	return name.length > 500 || /(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(name);
}

interface Watch {
	readonly count: (chunk: Uint8Array) => void;
	readonly refuse: (error: FileError) => void;
}

function inflate(part: UnzipFile, { count, refuse }: Watch): void {
	const isXml = /\.(xml|rels|vml)$/i.test(part.name);
	let seen = '';
	part.ondata = (error, chunk, last) => {
		if (error) return refuse(new FileError('unreadable'));
		count(chunk);
		if (isXml && seen.length < watched) {
			seen += latin.decode(chunk.subarray(0, watched));
			if (/<!(DOCTYPE|ENTITY)/i.test(seen.replaceAll('\0', '')))
				refuse(new FileError('unreadable'));
		}
		if (last) seen = '';
	};
	try {
		part.start();
	} catch {
		refuse(new FileError('unreadable'));
	}
}

/** A document type stands before the first element. */
const watched = 64 * 1024;
const latin = new TextDecoder('windows-1252');
