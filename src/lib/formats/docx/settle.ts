import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The library stamps the moment, draws names of links by chance and counts on from the last file: equal documents must give equal files. */
export function settle(bytes: Uint8Array, created: Date): Uint8Array {
	const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
		const text = /\.(xml|rels)$/.test(name) ? strToU8(settleText(strFromU8(part), created)) : part;
		return [name, text] as const;
	});
	return zipSync(Object.fromEntries(parts), { mtime: created });
}

const moments = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
/** A name drawn by chance holds a letter; those that the library counts are left. */
const links = /((?:r:id|Id)="rId)([\w-]*[A-Za-z_-][\w-]*)(")/g;
const bookmarks = /(<w:bookmark(?:Start|End)[^>]*w:id=")(\d+)(")/g;

function settleText(xml: string, created: Date): string {
	const dated = xml.replace(moments, `$1${created.toISOString().slice(0, 19)}Z`);
	return rename(rename(dated, links, 'L'), bookmarks, '');
}

/** In the order in which they come, which is the same in a part and in its list of links. */
function rename(xml: string, pattern: RegExp, prefix: string): string {
	const names = new Map<string, string>();
	return xml.replace(pattern, (_, before: string, name: string, after: string) => {
		if (!names.has(name)) names.set(name, `${prefix}${names.size + 1}`);
		return `${before}${names.get(name)}${after}`;
	});
}
