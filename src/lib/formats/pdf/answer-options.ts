import type { AnswerRow } from '../../documents/document';
import { plain } from '../../documents/document';
import { optionField } from './answer-names';
import type { Bounds, Option, Place } from './answer-place';
import { boxHeight, drawField, optionStyle, paragraphOf } from './answer-place';
import type { Typesetter } from './lines';
import type { Pen } from './pen';
import type { Strip } from './strip';

const tick = { size: 10, gap: 6 };
const optionGap = 20;
const optionHeight = optionStyle.leading + 3;

export function measureOptions(
	row: AnswerRow,
	{ left, right }: Bounds,
	setter: Typesetter
): Option[] {
	const room = right - left - tick.size - tick.gap;
	return row.options.map((option) => {
		const lines = setter.lines(plain(option.label), optionStyle, room);
		const width = Math.max(0, ...lines.map((line) => line.width)) + tick.size + tick.gap;
		return { field: optionField(row, option), lines, width };
	});
}

/** In half of the row. */
export function optionsHeight(place: Place): number {
	return isInline(place) ? boxHeight : place.options.length * optionHeight;
}

/** Side by side where they fit in half of the row, else one below the other. */
export function drawOptions(pen: Pen, place: Place, y: number) {
	if (isInline(place)) drawInline(pen, place, y);
	else drawColumn(pen, place, y);
}

export function stackOptions(place: Place): Strip[] {
	return place.options.map((option) => ({
		height: (option.lines.length - 1) * optionStyle.leading + optionHeight,
		before: 0,
		keep: false,
		draw: (pen, top) => drawOption(pen, option, { x: place.bounds.left, top: top + 1.5, place })
	}));
}

function isInline({ options, room }: Place): boolean {
	return options.reduce((sum, option) => sum + option.width + optionGap, -optionGap) <= room;
}

function drawInline(pen: Pen, place: Place, y: number) {
	let x = place.bounds.left;
	for (const option of place.options) {
		drawOption(pen, option, { x, top: y + (boxHeight - optionStyle.leading) / 2, place });
		x += option.width + optionGap;
	}
}

function drawColumn(pen: Pen, place: Place, y: number) {
	place.options.forEach((option, at) =>
		drawOption(pen, option, { x: place.bounds.left, top: y + 1.5 + at * optionHeight, place })
	);
}

function drawOption(
	pen: Pen,
	{ field, lines }: Option,
	{ x, top, place }: { x: number; top: number; place: Place }
) {
	const { size } = tick;
	const tag = paragraphOf(place);
	const y = top + (optionStyle.leading - size) / 2;
	drawField(pen, field, { x, y, width: size, height: size }, place);
	lines.forEach((line, at) =>
		pen.line(line, {
			tag,
			style: optionStyle,
			x: x + size + tick.gap,
			top: top + at * optionStyle.leading
		})
	);
}
