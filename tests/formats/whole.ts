import { compose } from '../../src/lib/formats/pdf/composition';
import type { Document } from '../../src/lib/documents/document';
import { plain } from '../../src/lib/documents/document';
import { addBookmarks } from '../../src/lib/formats/pdf/bookmarks';
import { openDesk } from './desk';
import { buildEnglish, heading } from './sample';

const document: Document = buildEnglish([
	{ kind: 'contents' },
	heading(1, '1', 'What is asked', 'asked'),
	heading(2, '1.1', 'Spare parts', 'parts'),
	{
		kind: 'paragraph',
		text: [
			{ text: 'See ' },
			{ text: 'the guide', link: 'https://example.org/' },
			{ text: ' and the ' },
			{ text: 'règlement', lang: 'fr' },
			{ text: '.' }
		]
	},
	{ kind: 'list', ordered: true, items: [plain('batteries;'), plain('screens.')] },
	{
		kind: 'table',
		caption: 'Scale',
		columns: [
			{ title: 'Years', width: 3, align: 'left' },
			{ title: 'Points', width: 1, align: 'right' }
		],
		rows: [
			[plain('7'), plain('5')],
			[plain('10'), []]
		],
		rowHeaders: true,
		total: [plain('Total'), plain('5')]
	}
]);

/** One page that holds every kind of element, also those that few documents have: a section, a figure, a field. */
export function drawWhole(): Uint8Array {
	const places = new Map(['asked', 'parts'].map((id) => [id, { page: 1, top: 300 }]));
	const { file, pen, setter, annotations, finish } = openDesk(places);
	let top = 60;
	const strips = compose(document, setter);
	for (const strip of strips) {
		strip.draw(pen, (top += strip.before));
		top += strip.height;
	}
	const box = { x: 80, y: top + 10, width: 100, height: 40 };
	pen.mark({ type: 'Figure', alt: 'Points by year', box }, () =>
		file.pdf.rect(box.x, box.y, box.width, box.height, 'F')
	);
	addField(annotations, { ...box, y: top + 60 });
	addBookmarks(
		file,
		strips.map((strip) => ({ strip, page: 1, top: 300 }))
	);
	return finish(document);
}

function addField(
	annotations: ReturnType<typeof openDesk>['annotations'],
	box: {
		x: number;
		y: number;
		width: number;
		height: number;
	}
) {
	annotations.add({
		page: 1,
		box,
		tag: { type: 'Form', parent: { type: 'Sect' } },
		dictionary: ({ rect, pageId, structParent }) =>
			`/Type/Annot/Subtype/Widget/FT/Tx/T(name)/TU(Name)/F 4/Rect ${rect}/P ${pageId} 0 R/StructParent ${structParent}`
	});
}
