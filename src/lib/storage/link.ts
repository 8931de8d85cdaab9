import type { SavedDossier } from '../domain/dossier';
import { fileKind } from './file-writing';

/** Of the fragment, in characters: what mail programs and browsers carry whole. */
export const linkLimit = 8192;
/** The way a link is packed; a later one gets another number. */
export const linkVersion = 1;
/** The version, then the checksum of what follows. */
export const headerLength = 5;

export interface LinkWriting {
	/** Without its `#`. */
	readonly fragment: string;
	/** Too long for a link: the file is the way. */
	readonly tooLarge: boolean;
}

/**
 * The whole dossier, packed for the fragment of an address. Fails where the browser cannot compress.
 */
export async function writeLink(dossier: SavedDossier): Promise<LinkWriting> {
	const text = new TextEncoder().encode(JSON.stringify({ kind: fileKind, ...dossier }));
	const packed = await squeeze(text);
	const bytes = new Uint8Array(headerLength + packed.length);
	bytes[0] = linkVersion;
	new DataView(bytes.buffer).setUint32(1, checksum(packed));
	bytes.set(packed, headerLength);
	const fragment = encode(bytes);
	const tooLarge = fragment.length > linkLimit || text.length > inflatedLimit(packed.length);
	return { fragment, tooLarge };
}

/** How many bytes what was packed may yield: a true dossier stays far below, a bomb does not. */
export function inflatedLimit(packed: number): number {
	return Math.min(10 * 1024 * 1024, 64 * 1024 + 100 * packed);
}

async function squeeze(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const stream = through(bytes, new CompressionStream('deflate-raw'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** What comes out of the (de)compression; its failures are those of what is read. */
export function through(
	bytes: Uint8Array<ArrayBuffer>,
	{ writable, readable }: CompressionStream | DecompressionStream
): ReadableStream<Uint8Array> {
	const writer = writable.getWriter();
	for (const done of [writer.write(bytes), writer.close()]) done.catch(() => undefined);
	return readable;
}

/** CRC-32: tells a link that lost or changed a character on its way, nothing more. */
export function checksum(bytes: Uint8Array): number {
	let sum = ~0;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	return ~sum >>> 0;
}

/** base64url, without padding. */
function encode(bytes: Uint8Array): string {
	const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
