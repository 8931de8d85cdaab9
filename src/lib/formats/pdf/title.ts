import type { Document } from '../../documents/document';
import { plain } from '../../documents/document';
import type { Typesetter } from './lines';
import type { Strip } from './strip';
import { bind, gap, stackLines } from './strip';
import type { Style } from './theme';
import { colours, column, page, styles } from './theme';

/** The head of the first page. */
export function buildTitle(
	{ dossier, title, subtitle, asOf }: Document,
	setter: Typesetter
): Strip[] {
	const stack = (text: string, style: Style, before: number, type: 'H1' | 'P' = 'P') =>
		stackLines(setter[type === 'H1' ? 'balanced' : 'lines'](plain(text), style, column), {
			style,
			x: page.left,
			tag: { type },
			before
		});
	return bind([
		band,
		...stack(dossier, styles.eyebrow, 12),
		...stack(title, styles.title, 5, 'H1'),
		...(subtitle ? stack(subtitle, styles.subtitle, 4) : []),
		...stack(asOf, styles.note, 10),
		gap(10),
		hairline
	]);
}

const band: Strip = {
	height: 4,
	before: 0,
	keep: true,
	draw: (pen, top) =>
		pen.box({ x: page.left, y: top, width: column, height: 3 }, { fill: colours.accent })
};

const hairline: Strip = {
	height: 6,
	before: 0,
	keep: false,
	draw: (pen, top) => pen.rule([page.left, top], [page.right, top])
};
