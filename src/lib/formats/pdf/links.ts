import { publicAddress } from '../public-address';
import type { Annotations } from './annotations';
import type { PdfFile } from './file';
import { tidy } from './characters';
import { encodeText } from './strings';
import type { Box, Tag } from './structure';
import { page as sheet } from './theme';

export interface Place {
	readonly page: number;
	readonly top: number;
}

/** A heading of the document, or a public address in ASCII. */
export type Target = Place | string;

interface Link {
	readonly target: Target;
	readonly page: number;
	readonly box: Box;
	/** Of the link itself. */
	readonly tag: Tag;
	/** Read aloud in place of the box. */
	readonly words: string;
}

export function addLink(file: PdfFile, annotations: Annotations, link: Link) {
	const { target, page, box, tag, words } = link;
	annotations.add({
		page,
		box,
		tag,
		dictionary: ({ rect, pageId, structParent }) =>
			[
				'/Type/Annot/Subtype/Link/F 4/Border[0 0 0]',
				`/Rect${rect}/P ${pageId} 0 R/StructParent ${structParent}`,
				`/Contents ${encodeText(tidy(words))}`,
				typeof target === 'string'
					? `/A<</S/URI/URI(${escapeLiteral(target)})>>`
					: `/Dest${destination(file, target)}`
			].join('')
	});
}

/** Undefined for what is neither a heading of the document nor an address of the web or of a mailbox. */
export function resolveLink(link: string, places: ReadonlyMap<string, Place>): Target | undefined {
	return link.startsWith('#') ? places.get(link.slice(1)) : publicAddress(link);
}

/** A little above, so that the heading is seen whole. */
export function destination(file: PdfFile, { page, top }: Place): string {
	const height = sheet.height - Math.max(0, top - 12);
	return `[${file.pageObject(page)} 0 R/XYZ 0 ${height.toFixed(2)} null]`;
}

function escapeLiteral(text: string): string {
	return text.replace(/[\\()]/g, '\\$&');
}
