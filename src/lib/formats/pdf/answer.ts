import type { AnswerRow } from '../../documents/document';
import { plain } from '../../documents/document';
import { buildFields } from './answer-fields';
import type { Line, Typesetter } from './lines';
import type { Pen, Tag } from './pen';
import type { Strip } from './strip';
import { bind, gap, stackLines, underlay } from './strip';
import type { Style } from './theme';
import { colours, page, styles } from './theme';

const gutter = 32;
const padding = 11;
const metaWidth = 190;
const left = page.left + gutter;
const right = page.right - padding;

/** A frame with the question, and below it the places to answer and to name the proof. */
export function buildAnswer(row: AnswerRow, setter: Typesetter): Strip[] {
	const tag: Tag = { type: 'Sect' };
	const text = (words: string, style: Style, before: number) =>
		words
			? stackLines(setter.lines(plain(words), style, right - left), {
					style,
					x: left,
					tag: { type: 'P', parent: tag },
					before
				})
			: [];
	const question = [
		bound(gap(7)),
		...buildHead(row, tag, setter),
		...loosen(text(row.requirement, styles.requirement, 3.5)),
		...bind(text(row.proof, styles.note, 2.5), true),
		bound(gap(6))
	];
	const fields = buildFields(row, { left, right }, tag, setter).map((strip) =>
		underlay(strip, drawGround(strip))
	);
	return frame([...question, ...bind(fields)]);
}

/** In lines. */
const long = 12;

/** A long requirement may go on over the page, three lines at least on each side; a short one may not. */
function loosen(lines: readonly Strip[]): Strip[] {
	const last = lines.length - 3;
	return lines.map((line, at) => ({ ...line, keep: lines.length < long || at < 2 || at >= last }));
}

function bound(strip: Strip): Strip {
	return { ...strip, keep: true };
}

/** Number and label on the left; on the right, whether it is required and how often. */
function buildHead(row: AnswerRow, tag: Tag, setter: Typesetter): Strip[] {
	const { label, meta } = styles;
	const part: Tag = { type: 'P', parent: tag };
	const required = { text: row.requiredText, strong: row.required };
	const per = row.perText ? [{ text: `\u2003${row.perText}` }] : [];
	const notes = setter.lines([required, ...per], meta, metaWidth);
	const width = right - left - Math.max(0, ...notes.map((line) => line.width)) - 14;
	const lines = setter.lines(plain(row.label), label, width);
	const number = setter.lines(
		plain(`${row.number}\u00a0`),
		{ ...label, colour: colours.accent },
		gutter
	);
	const height = Math.max(lines.length * label.leading, 1 + notes.length * meta.leading);
	const stack = (
		stacked: readonly Line[],
		style: Style,
		x: (line: Line) => number,
		pen: Pen,
		top: number
	) =>
		stacked.forEach((line, at) =>
			pen.line(line, { tag: part, style, x: x(line), top: top + at * style.leading })
		);
	const draw: Strip['draw'] = (pen, top) => {
		stack(number, { ...label, colour: colours.accent }, () => page.left + padding, pen, top);
		stack(lines, label, () => left, pen, top);
		stack(notes, meta, (line) => right - line.width, pen, top + 1.2);
	};
	return [{ height, before: 0, keep: true, draw }];
}

function drawGround(strip: Strip): Strip['draw'] {
	return (pen, top) => {
		const box = { x: page.left, y: top - strip.before, width: page.right - page.left };
		pen.box({ ...box, height: strip.before + strip.height + 0.4 }, { fill: colours.tint });
	};
}

function frame(strips: readonly Strip[]): Strip[] {
	const framed = strips.map((strip, at) => ({
		...strip,
		draw: (pen: Pen, top: number) => {
			strip.draw(pen, top);
			drawSides(pen, top - strip.before, top + strip.height);
			if (at === 0) pen.rule([page.left, top], [page.right, top]);
			const bottom = top + strip.height;
			if (at === strips.length - 1) pen.rule([page.left, bottom], [page.right, bottom]);
		}
	}));
	const [first, ...rest] = framed;
	return first ? [{ ...first, before: 9 }, ...rest] : [];
}

function drawSides(pen: Pen, top: number, bottom: number) {
	pen.rule([page.left, top], [page.left, bottom]);
	pen.rule([page.right, top], [page.right, bottom]);
}
