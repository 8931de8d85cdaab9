/** What bytes are that begin and end with whole characters; undefined when they are no UTF-8. */
export function utf8In(bytes: Uint8Array): 'ascii' | 'utf-8' | undefined {
	const ascii = asciiIn(bytes);
	let at = ascii(0);
	if (at === bytes.length) return 'ascii';
	while (at < bytes.length) {
		const length = lengthAt(bytes, at, bytes[at] ?? 0);
		if (length === 0) return undefined;
		at = ascii(at + length);
	}
	return 'utf-8';
}

/** Goes past ASCII, four bytes at a time: most of a file is nothing else. */
function asciiIn(bytes: Uint8Array): (from: number) => number {
	const { buffer, byteOffset, length } = bytes;
	const view = new DataView(buffer, byteOffset, length);
	return (from) => {
		let at = from;
		while (at + 4 <= length && (view.getInt32(at) & 0x80808080) === 0) at += 4;
		while (at < length && view.getUint8(at) < 0x80) at++;
		return at;
	};
}

/** Bytes of the character, 0 when it is none: too long a form, half a pair, past the last plane. */
function lengthAt(bytes: Uint8Array, at: number, lead: number): number {
	if (lead < 0xc2 || lead > 0xf4) return 0;
	const second = bytes[at + 1] ?? 0;
	if (second < (least.get(lead) ?? 0x80) || second > (greatest.get(lead) ?? 0xbf)) return 0;
	const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
	for (let next = 2; next < length; next++) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
	return length;
}

const least = new Map([
	[0xe0, 0xa0],
	[0xf0, 0x90]
]);
const greatest = new Map([
	[0xed, 0x9f],
	[0xf4, 0x8f]
]);
