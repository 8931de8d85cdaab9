import type { Document } from '../../documents/document';
import type { Typesetter } from './lines';
import type { Pen } from './pen';
import { column, page, styles } from './theme';

const headTop = 40;
const footTop = 796;

/** Header and footer of one page; the first page carries the title in place of a header. */
export function drawRunningLines(
	document: Document,
	{ setter, pen, number, count }: { setter: Typesetter; pen: Pen; number: number; count: number }
) {
	const style = styles.running;
	const words = document.words.page
		.replace('{page}', String(number))
		.replace('{pages}', String(count));
	const pages = setter.single(words, style, column / 2);
	pen.rule([page.left, footTop - 6], [page.right, footTop - 6]);
	const asOf = setter.single(document.asOf, style, column - pages.width - 20);
	pen.ornament(asOf, { style, x: page.left, top: footTop, kind: 'footer' });
	pen.ornament(pages, { style, x: page.right - pages.width, top: footTop, kind: 'footer' });
	if (number === 1) return;
	const title = setter.single(document.title, style, column * 0.5);
	const dossier = setter.single(
		document.dossier,
		{ ...style, font: 'bold' },
		column - title.width - 24
	);
	pen.ornament(dossier, { style, x: page.left, top: headTop, kind: 'header' });
	pen.ornament(title, { style, x: page.right - title.width, top: headTop, kind: 'header' });
	pen.rule([page.left, headTop + 16], [page.right, headTop + 16]);
}
