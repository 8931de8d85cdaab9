import type { PdfFile } from './file';
import type { Placed } from './pages';
import { tidy } from './characters';
import { destination } from './links';
import { encodeText } from './strings';

interface Bookmark {
	readonly title: string;
	readonly level: number;
	readonly page: number;
	readonly top: number;
	readonly children: Bookmark[];
}

/** jsPDF's own bookmarks lead to the top of the page only and cut some titles. */
export function addBookmarks(file: PdfFile, placed: readonly Placed[]) {
	const roots = nestBookmarks(placed);
	if (roots.length === 0) return;
	let root = 0;
	file.on('postPutResources', () => {
		root = file.reserve();
		const ids = writeLevel(file, roots, root);
		file.write(root, `/Type /Outlines ${ends(ids)} /Count ${ids.length}`);
	});
	file.on('putCatalog', () => file.line(`/Outlines ${root} 0 R /PageMode /UseOutlines`));
}

function nestBookmarks(placed: readonly Placed[]): Bookmark[] {
	const roots: Bookmark[] = [];
	const path: Bookmark[] = [];
	for (const { strip, page, top } of placed) {
		if (!strip.anchor) continue;
		const { title, level } = strip.anchor;
		const bookmark = { title: tidy(title), level, page, top, children: [] };
		while ((path.at(-1)?.level ?? 0) >= level) path.pop();
		(path.at(-1)?.children ?? roots).push(bookmark);
		path.push(bookmark);
	}
	return roots;
}

function writeLevel(file: PdfFile, bookmarks: readonly Bookmark[], parent: number): number[] {
	const ids = bookmarks.map(() => file.reserve());
	bookmarks.forEach((bookmark, at) => {
		const id = ids[at] ?? 0;
		const children = writeLevel(file, bookmark.children, id);
		const entries = [
			`/Title ${encodeText(bookmark.title)} /Parent ${parent} 0 R`,
			at > 0 ? `/Prev ${ids[at - 1]} 0 R` : '',
			at < ids.length - 1 ? `/Next ${ids[at + 1]} 0 R` : '',
			// A negative count: closed until the reader opens it.
			children.length > 0 ? `${ends(children)} /Count -${children.length}` : '',
			`/Dest ${destination(file, bookmark)}`
		];
		file.write(id, entries.filter(Boolean).join(' '));
	});
	return ids;
}

function ends(ids: readonly number[]): string {
	return `/First ${ids[0]} 0 R /Last ${ids.at(-1)} 0 R`;
}
