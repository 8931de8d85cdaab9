import type { Inline, List, Paragraph } from '../../documents/document';
import { plain } from '../../documents/document';
import type { Typesetter } from './lines';
import type { Tag } from './pen';
import type { Strip } from './strip';
import { bind, gap, space, stackLines, underlay } from './strip';
import { colours, column, page, styles } from './theme';

export function buildParagraph({ text, role }: Paragraph, setter: Typesetter): Strip[] {
	if (role === 'warning') return buildWarning(text, setter);
	const style = role === 'lead' ? styles.lead : role === 'note' ? styles.note : styles.body;
	const lines = setter.lines(text, style, column);
	const strips = stackLines(lines, { style, x: page.left, tag: { type: 'P' }, before: 6 });
	return introduces(text) ? bind(strips, true) : strips;
}

/** A line that ends with a colon stays with what it announces. */
function introduces(text: readonly Inline[]): boolean {
	return text.at(-1)?.text.trimEnd().endsWith(':') ?? false;
}

const inset = 12;

function buildWarning(text: readonly Inline[], setter: Typesetter): Strip[] {
	const { body } = styles;
	const lines = setter.lines(text, body, column - 2 * inset);
	const strips = stackLines(lines, {
		style: body,
		x: page.left + inset,
		tag: { type: 'P' },
		before: 0
	});
	const panel = [gap(7), ...strips, gap(7)].map((strip) =>
		underlay(strip, (pen, top) => {
			// Half a point more than its height: no hairline between two strips.
			const height = strip.height + 0.5;
			pen.box({ x: page.left, y: top, width: column, height }, { fill: colours.tint });
			pen.box({ x: page.left, y: top, width: 2.5, height }, { fill: colours.accent });
		})
	);
	const [first, ...rest] = bind(panel);
	return first ? [{ ...first, before: 10 }, ...rest, space(4)] : [];
}

const hang = 15;

export function buildList({ ordered, items }: List, setter: Typesetter): Strip[] {
	const list: Tag = { type: 'L', numbering: ordered ? 'Decimal' : 'Disc' };
	const marks = items.map(
		(_, at) => setter.lines(plain(ordered ? `${at + 1}.\u00a0` : '•\u00a0'), styles.body, column)[0]
	);
	const indent = Math.max(hang, ...marks.map((mark) => (mark?.width ?? 0) + 6));
	return items.flatMap((item, at) => {
		const tag: Tag = { type: 'LI', parent: list };
		const lines = setter.lines(item, styles.body, column - indent);
		const strips = stackLines(lines, {
			style: styles.body,
			x: page.left + indent,
			tag: { type: 'LBody', parent: tag },
			before: at === 0 ? 5 : 3
		});
		return strips.map((strip, line) =>
			line === 0 ? label(strip, marks[at], { type: 'Lbl', parent: tag }) : strip
		);
	});
}

function label(
	strip: Strip,
	mark: ReturnType<Typesetter['lines']>[number] | undefined,
	tag: Tag
): Strip {
	if (!mark) return strip;
	const style = { ...styles.body, colour: colours.accent };
	return underlay(strip, (pen, top) => pen.line(mark, { tag, style, x: page.left + 2, top }));
}
