import type { AnswerRow } from '../../documents/document';
import { plain } from '../../documents/document';
import { detailField, isListed, proofField, valueField } from './answer-names';
import { drawOptions, measureOptions, optionsHeight, stackOptions } from './answer-options';
import type { Bounds, Place } from './answer-place';
import {
	boxHeight,
	buildBox,
	buildLabel,
	drawField,
	labelStyle,
	optionStyle,
	pad,
	paragraphOf
} from './answer-place';
import type { Typesetter } from './lines';
import type { Pen, Tag } from './pen';
import type { Strip } from './strip';
import { gap } from './strip';

const unitGap = 7;
const linesHeight = 48;
const shortLinesHeight = 40;
const shortBox = 96;
const least = 50;

/** The answer beside its proof when it is short, above it otherwise; no proof is asked without a label for it. */
export function buildFields(row: AnswerRow, bounds: Bounds, tag: Tag, setter: Typesetter): Strip[] {
	const middle = bounds.left + (bounds.right - bounds.left) * 0.46;
	const place: Place = {
		row,
		bounds,
		middle,
		room: middle - bounds.left - 12,
		options: measureOptions(row, bounds, setter),
		unitWidth: setter.unbroken(plain(row.unit ?? ''), optionStyle),
		tag,
		setter
	};
	const fields = isShort(place) ? [buildPair(place)] : buildStack(place);
	return row.detailLabel ? [...fields, ...buildDetail(place, row.detailLabel)] : fields;
}

function isShort({ row, bounds, middle, room, options, unitWidth, setter }: Place): boolean {
	const labels =
		setter.unbroken(plain(row.answerLabel), labelStyle) <= room &&
		setter.unbroken(plain(row.proofLabel), labelStyle) <= bounds.right - middle;
	const answer =
		options.length > 0
			? options.every((option) => option.width <= room)
			: row.asks !== 'text' && unitWidth <= room - least - unitGap;
	return labels && answer;
}

function buildPair(place: Place): Strip {
	const { row, bounds, middle, options, setter } = place;
	const [answer, proof] = [row.answerLabel, row.proofLabel].map(
		(text) => setter.lines(plain(text), labelStyle, bounds.right)[0]
	);
	const offset = pad + labelStyle.leading + 2;
	const answers =
		options.length > 0 ? optionsHeight(place) : measureAnswer(place, place.room).height;
	return {
		height: offset + answers + pad + 2,
		before: 0,
		keep: false,
		draw: (pen, top) => {
			const label = () => ({ tag: paragraphOf(place), style: labelStyle, top: top + pad });
			const y = top + offset;
			if (answer) pen.line(answer, { ...label(), x: bounds.left });
			if (options.length > 0) drawOptions(pen, place, y);
			else drawAnswer(pen, place, y, place.room);
			if (!proof) return;
			const width = bounds.right - middle;
			pen.line(proof, { ...label(), x: middle });
			drawField(pen, proofField(row), { x: middle, y, width, height: proofHeight(row) }, place);
		}
	};
}

function buildStack(place: Place): Strip[] {
	const { row, bounds, options } = place;
	const width = bounds.right - bounds.left;
	return [
		gap(pad),
		...buildLabel(row.answerLabel, place),
		...(options.length > 0 ? stackOptions(place) : [buildAnswerBox(place, width)]),
		...(row.proofLabel ? buildProof(place, width) : []),
		gap(pad + 1)
	];
}

function buildAnswerBox(place: Place, room: number): Strip {
	const { height, unit } = measureAnswer(place, room);
	const needed = Math.max(height, unit.length * optionStyle.leading + pad);
	return buildBox(needed, (pen, top) => drawAnswer(pen, place, top, room));
}

function buildProof(place: Place, width: number): Strip[] {
	const height = proofHeight(place.row);
	const area = { x: place.bounds.left, width, height };
	const box = (pen: Pen, y: number) => drawField(pen, proofField(place.row), { ...area, y }, place);
	return [gap(5), ...buildLabel(place.row.proofLabel, place), buildBox(height, box)];
}

function proofHeight(row: AnswerRow): number {
	return isListed(row) ? shortLinesHeight : boxHeight;
}

function buildDetail(place: Place, label: string): Strip[] {
	const { left, right } = place.bounds;
	const area = { x: left, width: right - left, height: boxHeight };
	const field = detailField(place.row, label);
	const box = (pen: Pen, y: number) => drawField(pen, field, { ...area, y }, place);
	return [...buildLabel(label, place), buildBox(boxHeight, box), gap(pad + 1)];
}

/** Numbers, prices and dates in a short field, with their unit after it; else across the room, on lines if asked of each model. */
function measureAnswer({ row, bounds, unitWidth, setter }: Place, room: number) {
	const several = isListed(row);
	const long = row.asks === 'text' || row.asks === 'document';
	const rest = room - (unitWidth > 0 ? unitWidth + unitGap : 0);
	const width = long ? room : Math.max(least, several ? rest : Math.min(shortBox, rest));
	const height = row.asks === 'text' ? linesHeight : several ? shortLinesHeight : boxHeight;
	const x = bounds.left + width + unitGap;
	return {
		width,
		height,
		x,
		unit: setter.lines(plain(row.unit ?? ''), optionStyle, bounds.right - x)
	};
}

function drawAnswer(pen: Pen, place: Place, y: number, room: number) {
	const { width, height, x, unit } = measureAnswer(place, room);
	drawField(pen, valueField(place.row), { x: place.bounds.left, y, width, height }, place);
	const top = y + (boxHeight - optionStyle.leading) / 2;
	const look = { tag: paragraphOf(place), style: optionStyle, x };
	unit.forEach((line, at) => pen.line(line, { ...look, top: top + at * optionStyle.leading }));
}
