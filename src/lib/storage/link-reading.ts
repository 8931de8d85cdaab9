import { readFile, type FileProblem, type FileReading } from './file';
import { checksum, headerLength, inflatedLimit, linkLimit, linkVersion, through } from './link';

export type LinkProblem =
	| FileProblem
	/** Not one of ours, lost a part on its way, or grows past any dossier once unpacked. */
	| { readonly kind: 'no-link' | 'incomplete' | 'newer-link' | 'too-long' | 'swollen' };

export type LinkReading = FileReading | { readonly problem: LinkProblem };

/** Reads the fragment of an address, with or without its `#`. A browser too old to unpack fails. */
export async function readLink(fragment: string): Promise<LinkReading> {
	const code = fragment.startsWith('#') ? fragment.slice(1) : fragment;
	if (code.length > linkLimit) return { problem: { kind: 'too-long' } };
	const bytes = decode(code);
	if (!bytes || bytes.length < headerLength) return { problem: { kind: 'no-link' } };
	const version = bytes[0] ?? 0;
	if (version !== linkVersion)
		return { problem: { kind: version > linkVersion ? 'newer-link' : 'no-link' } };
	const packed = bytes.subarray(headerLength);
	if (new DataView(bytes.buffer).getUint32(1) !== checksum(packed))
		return { problem: { kind: 'incomplete' } };
	const text = await unpack(packed);
	return typeof text === 'string' ? readFile(text) : { problem: text };
}

function decode(code: string): Uint8Array<ArrayBuffer> | undefined {
	if (!/^[\w-]+$/.test(code) || code.length % 4 === 1) return undefined;
	const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}

/** Counts the bytes as they come, so that a bomb is dropped before it has grown. */
async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<string | LinkProblem> {
	const limit = inflatedLimit(packed.length);
	const reader = through(packed, new DecompressionStream('deflate-raw')).getReader();
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let [text, size] = ['', 0];
	try {
		for (let read = await reader.read(); !read.done; read = await reader.read()) {
			size += read.value.length;
			if (size > limit) return await give(reader, { kind: 'swollen' });
			text += decoder.decode(read.value, { stream: true });
		}
		return text + decoder.decode();
	} catch {
		return give(reader, { kind: 'incomplete' });
	}
}

async function give<T>(reader: ReadableStreamDefaultReader, problem: T): Promise<T> {
	await reader.cancel().catch(() => undefined);
	return problem;
}
