import { strFromU8, unzipSync } from 'fflate';
import { FileError } from '../csv/fault';
import { guard, spreadsheetLimits } from '../spreadsheet-reading/guard';

export type Parts = Readonly<Record<string, Uint8Array>>;

/** What the list at the end of a zip names; the guard has read the zip from its beginning. Throws a `FileError`. */
export function unpack(bytes: Uint8Array): Parts {
	guard(bytes);
	let declared = 0;
	let count = 0;
	const filter = ({ originalSize }: { originalSize: number }) => {
		declared += originalSize;
		if (++count > spreadsheetLimits.parts || declared > spreadsheetLimits.inflated)
			throw new FileError('too-large');
		return true;
	};
	const parts = open(bytes, filter);
	for (const [name, part] of Object.entries(parts))
		if (/\.(xml|rels|vml)$/i.test(name) && hasType(part)) throw new FileError('unreadable');
	return parts;
}

function open(bytes: Uint8Array, filter: (file: { originalSize: number }) => boolean): Parts {
	try {
		return unzipSync(bytes, { filter });
	} catch (error) {
		throw error instanceof FileError ? error : new FileError('unreadable');
	}
}

/** The guard and this list may see different parts of one file. */
function hasType(part: Uint8Array): boolean {
	return /<!(DOCTYPE|ENTITY)/i.test(latin.decode(part).replaceAll('\0', ''));
}

const latin = new TextDecoder('windows-1252');

export function partText(parts: Parts, name: string): string | undefined {
	const part = parts[name];
	return part && strFromU8(part);
}

export function partNames(parts: Parts, pattern: RegExp): string[] {
	return Object.keys(parts).filter((name) => pattern.test(name));
}
