import type { AnswerRow } from '../../documents/document';
import { plain } from '../../documents/document';
import type { Line, Typesetter } from './lines';
import type { Field, Pen, Tag } from './pen';
import type { Strip } from './strip';
import { gap, stackLines } from './strip';
import { styles } from './theme';

interface Bounds {
	readonly left: number;
	readonly right: number;
}

interface Option {
	readonly field: Field;
	readonly lines: readonly Line[];
	readonly width: number;
}

/** A row with what its layout depends on; widths in points. */
interface Form {
	readonly row: AnswerRow;
	readonly bounds: Bounds;
	/** Where the proof starts when it stands beside the answer. */
	readonly middle: number;
	/** For the answer, then. */
	readonly room: number;
	readonly options: readonly Option[];
	readonly unitWidth: number;
	readonly tag: Tag;
	readonly setter: Typesetter;
}

const pad = 6;
const tick = { size: 10, gap: 6 };
const optionGap = 20;
const unitGap = 7;
const boxHeight = 20;
const linesHeight = 48;
const shortBox = 96;
const least = 50;
const { field: labelStyle, requirement: optionStyle } = styles;
const optionHeight = optionStyle.leading + 3;

/** The answer beside its proof when it is short, above it otherwise; no proof is asked without a label for it. */
export function buildFields(row: AnswerRow, bounds: Bounds, tag: Tag, setter: Typesetter): Strip[] {
	const middle = bounds.left + (bounds.right - bounds.left) * 0.46;
	const form: Form = {
		row,
		bounds,
		middle,
		room: middle - bounds.left - 12,
		options: measureOptions(row, bounds, setter),
		unitWidth: setter.unbroken(plain(row.unit ?? ''), optionStyle),
		tag: { type: 'P', parent: tag },
		setter
	};
	return isShort(form) ? [buildPair(form)] : buildStack(form);
}

function isShort({ row, bounds, middle, room, options, unitWidth, setter }: Form): boolean {
	const labels =
		setter.unbroken(plain(row.answerLabel), labelStyle) <= room &&
		setter.unbroken(plain(row.proofLabel), labelStyle) <= bounds.right - middle;
	const answer =
		options.length > 0
			? options.every((option) => option.width <= room)
			: row.asks !== 'text' && unitWidth <= room - least - unitGap;
	return labels && answer;
}

function buildPair(form: Form): Strip {
	const { row, bounds, middle, room, options, tag, setter } = form;
	const [answer, proof] = [row.answerLabel, row.proofLabel].map(
		(text) => setter.lines(plain(text), labelStyle, bounds.right)[0]
	);
	const offset = pad + labelStyle.leading + 2;
	return {
		height: offset + (isInline(form) ? boxHeight : options.length * optionHeight) + pad + 2,
		before: 0,
		keep: false,
		draw: (pen, top) => {
			const label = { tag, style: labelStyle, top: top + pad };
			const y = top + offset;
			if (answer) pen.line(answer, { ...label, x: bounds.left });
			if (options.length === 0) drawAnswer(pen, form, y, room);
			else if (isInline(form)) drawInline(pen, form, y);
			else drawColumn(pen, form, y);
			if (!proof) return;
			const width = bounds.right - middle;
			pen.line(proof, { ...label, x: middle });
			pen.field(proofField(row), { x: middle, y, width, height: boxHeight });
		}
	};
}

/** Whether its options fit side by side in half of the row. */
function isInline({ options, room }: Form): boolean {
	return options.reduce((sum, option) => sum + option.width + optionGap, -optionGap) <= room;
}

function buildStack(form: Form): Strip[] {
	const { row, bounds, options } = form;
	const width = bounds.right - bounds.left;
	return [
		gap(pad),
		...buildLabel(row.answerLabel, form),
		...(options.length > 0 ? stackOptions(form) : [buildAnswerBox(form, width)]),
		...(row.proofLabel ? buildProof(form, width) : []),
		gap(pad + 1)
	];
}

function buildAnswerBox(form: Form, room: number): Strip {
	const { height, unit } = measureAnswer(form, room);
	const needed = Math.max(height, unit.length * optionStyle.leading + pad);
	return buildBox(needed, (pen, top) => drawAnswer(pen, form, top, room));
}

function buildProof(form: Form, width: number): Strip[] {
	const box = (pen: Pen, y: number) =>
		pen.field(proofField(form.row), { x: form.bounds.left, y, width, height: boxHeight });
	return [gap(5), ...buildLabel(form.row.proofLabel, form), buildBox(boxHeight, box)];
}

/** Numbers, prices and dates in a short field, with their unit after it; other answers across the room. */
function measureAnswer({ row, bounds, unitWidth, setter }: Form, room: number) {
	const long = row.asks === 'text' || row.asks === 'document';
	const width = long ? room : Math.max(least, Math.min(shortBox, room - unitWidth - unitGap));
	const height = row.asks === 'text' ? linesHeight : boxHeight;
	const x = bounds.left + width + unitGap;
	return {
		width,
		height,
		x,
		unit: setter.lines(plain(row.unit ?? ''), optionStyle, bounds.right - x)
	};
}

function drawAnswer(pen: Pen, form: Form, y: number, room: number) {
	const { id, asks, label } = form.row;
	const { width, height, x, unit } = measureAnswer(form, room);
	const kind = asks === 'text' ? 'lines' : 'line';
	pen.field({ name: id, kind, label }, { x: form.bounds.left, y, width, height });
	const top = y + (boxHeight - optionStyle.leading) / 2;
	unit.forEach((line, at) =>
		pen.line(line, { tag: form.tag, style: optionStyle, x, top: top + at * optionStyle.leading })
	);
}

function proofField({ id, label, proofLabel }: AnswerRow): Field {
	return { name: `${id}.proof`, kind: 'line', label: `${label} – ${proofLabel}` };
}

function measureOptions(
	{ id, label, options }: AnswerRow,
	{ left, right }: Bounds,
	setter: Typesetter
): Option[] {
	return options.map((option) => {
		const lines = setter.lines(
			plain(option.label),
			optionStyle,
			right - left - tick.size - tick.gap
		);
		const width = Math.max(0, ...lines.map((line) => line.width)) + tick.size + tick.gap;
		return {
			field: { name: `${id}.${option.id}`, kind: 'tick', label: `${label} – ${option.label}` },
			lines,
			width
		};
	});
}

function drawInline(pen: Pen, { options, bounds, tag }: Form, y: number) {
	let x = bounds.left;
	for (const option of options) {
		drawOption(pen, option, { x, top: y + (boxHeight - optionStyle.leading) / 2, tag });
		x += option.width + optionGap;
	}
}

function drawOption(
	pen: Pen,
	{ field, lines }: Option,
	{ x, top, tag }: { x: number; top: number; tag: Tag }
) {
	const { size } = tick;
	pen.field(field, { x, y: top + (optionStyle.leading - size) / 2, width: size, height: size });
	lines.forEach((line, at) =>
		pen.line(line, {
			tag,
			style: optionStyle,
			x: x + size + tick.gap,
			top: top + at * optionStyle.leading
		})
	);
}

function drawColumn(pen: Pen, { options, bounds, tag }: Form, y: number) {
	options.forEach((option, at) =>
		drawOption(pen, option, { x: bounds.left, top: y + 1.5 + at * optionHeight, tag })
	);
}

function stackOptions({ options, bounds, tag }: Form): Strip[] {
	return options.map((option) => ({
		height: (option.lines.length - 1) * optionStyle.leading + optionHeight,
		before: 0,
		keep: false,
		draw: (pen, top) => drawOption(pen, option, { x: bounds.left, top: top + 1.5, tag })
	}));
}

function buildLabel(text: string, { bounds, tag, setter }: Form): Strip[] {
	const lines = setter.lines(plain(text), labelStyle, bounds.right - bounds.left);
	return [...stackLines(lines, { style: labelStyle, x: bounds.left, tag, before: 0 }), gap(2)];
}

function buildBox(height: number, draw: Strip['draw']): Strip {
	// One more point, for the ground of the next strip not to cover the edge.
	return { height: height + 1, before: 0, keep: false, draw };
}
