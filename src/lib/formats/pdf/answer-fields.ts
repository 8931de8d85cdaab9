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

const pad = 6;
const tick = 10;
const tickGap = 6;
const optionGap = 20;
const boxHeight = 20;
const linesHeight = 48;
const shortBox = 96;
const { field: labelStyle, requirement: optionStyle } = styles;

/** The answer beside its proof when it is short, above it otherwise. */
export function buildFields(row: AnswerRow, bounds: Bounds, tag: Tag, setter: Typesetter): Strip[] {
	const middle = bounds.left + (bounds.right - bounds.left) * 0.46;
	const options = measureOptions(row, bounds, setter);
	const inline = options.reduce((sum, option) => sum + option.width, 0) + optionGap * (options.length - 1);
	const short = options.length > 0 ? inline <= middle - bounds.left - 12 : isShort(row);
	if (short) return [buildPair(row, { bounds, middle, options, tag, setter })];
	return [
		gap(pad),
		...buildLabel(row.answerLabel, bounds, tag, setter),
		...(options.length > 0 ? stackOptions(options, bounds, tag) : [buildBox(answerField(row), bounds)]),
		gap(5),
		...buildLabel(row.proofLabel, bounds, tag, setter),
		buildBox(proofField(row), bounds),
		gap(pad + 1)
	];
}

function isShort({ asks }: AnswerRow): boolean {
	return asks !== 'text';
}

function answerField({ id, asks, label }: AnswerRow): Field {
	return { name: id, kind: asks === 'text' ? 'lines' : 'line', label };
}

function proofField({ id, label, proofLabel }: AnswerRow): Field {
	return { name: `${id}.proof`, kind: 'line', label: `${label} – ${proofLabel}` };
}

function measureOptions({ id, label, options }: AnswerRow, { left, right }: Bounds, setter: Typesetter): Option[] {
	return options.map((option) => {
		const lines = setter.lines(plain(option.label), optionStyle, right - left - tick - tickGap);
		const width = Math.max(...lines.map((line) => line.width)) + tick + tickGap;
		return { field: { name: `${id}.${option.id}`, kind: 'tick', label: `${label} – ${option.label}` }, lines, width };
	});
}

function buildPair(
	row: AnswerRow,
	{ bounds, middle, options, tag, setter }: { bounds: Bounds; middle: number; options: readonly Option[]; tag: Tag; setter: Typesetter }
): Strip {
	const answer = setter.single(row.answerLabel, labelStyle, middle - bounds.left - 12);
	const proof = setter.single(row.proofLabel, labelStyle, bounds.right - middle);
	const boxWidth = row.asks === 'document' ? middle - bounds.left - 14 : shortBox;
	const unit = row.unit ? setter.single(row.unit, optionStyle, middle - bounds.left - shortBox - 18) : undefined;
	const part: Tag = { type: 'P', parent: tag };
	return {
		height: pad + labelStyle.leading + 2 + boxHeight + pad + 2,
		before: 0,
		keep: false,
		draw: (pen, top) => {
			const label = { tag: part, style: labelStyle, top: top + pad };
			const y = top + pad + labelStyle.leading + 2;
			pen.line(answer, { ...label, x: bounds.left });
			if (options.length > 0) drawInline(pen, options, { x: bounds.left, y, tag: part });
			else pen.field(answerField(row), { x: bounds.left, y, width: boxWidth, height: boxHeight });
			const unitTop = y + (boxHeight - optionStyle.leading) / 2;
			if (unit) pen.line(unit, { tag: part, style: optionStyle, x: bounds.left + shortBox + 7, top: unitTop });
			pen.line(proof, { ...label, x: middle });
			pen.field(proofField(row), { x: middle, y, width: bounds.right - middle, height: boxHeight });
		}
	};
}

function drawInline(pen: Pen, options: readonly Option[], { x, y, tag }: { x: number; y: number; tag: Tag }) {
	let left = x;
	for (const option of options) {
		drawOption(pen, option, { x: left, top: y + (boxHeight - optionStyle.leading) / 2, tag });
		left += option.width + optionGap;
	}
}

function drawOption(pen: Pen, { field, lines }: Option, { x, top, tag }: { x: number; top: number; tag: Tag }) {
	pen.field(field, { x, y: top + (optionStyle.leading - tick) / 2, width: tick, height: tick });
	lines.forEach((line, at) =>
		pen.line(line, { tag, style: optionStyle, x: x + tick + tickGap, top: top + at * optionStyle.leading })
	);
}

function stackOptions(options: readonly Option[], { left }: Bounds, tag: Tag): Strip[] {
	return options.map((option) => ({
		height: option.lines.length * optionStyle.leading + 3,
		before: 0,
		keep: false,
		draw: (pen, top) => drawOption(pen, option, { x: left, top: top + 1.5, tag: { type: 'P', parent: tag } })
	}));
}

function buildLabel(text: string, { left, right }: Bounds, tag: Tag, setter: Typesetter): Strip[] {
	const lines = setter.lines(plain(text), labelStyle, right - left);
	return [...stackLines(lines, { style: labelStyle, x: left, tag: { type: 'P', parent: tag }, before: 0 }), gap(2)];
}

function buildBox(field: Field, { left, right }: Bounds): Strip {
	const height = field.kind === 'lines' ? linesHeight : boxHeight;
	return {
		// One more point, for the ground of the next strip not to cover the edge.
		height: height + 1,
		before: 0,
		keep: false,
		draw: (pen, top) => pen.field(field, { x: left, y: top, width: right - left, height })
	};
}
