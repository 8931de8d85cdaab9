import type { Table } from '../../documents/document';
import type { Typesetter } from './lines';
import { column, page, styles } from './theme';

/** Share of the text column. */
const narrow = 0.6;

export const cellPadding = { x: 6, y: 4.2 };

export interface ColumnBox {
	readonly x: number;
	readonly width: number;
	readonly align: 'left' | 'right';
}

export interface Grid {
	readonly boxes: readonly ColumnBox[];
	readonly right: number;
}

/** The shares asked for, unless a column would then cut a word: it grows, at the cost of those that have room. */
export function measureGrid(table: Table, setter: Typesetter): Grid {
	const full = widthOf(table, setter);
	const sum = table.columns.reduce((total, column) => total + column.width, 0);
	const asked = table.columns.map((column) => (full * column.width) / sum);
	const least = table.columns.map((_, at) =>
		Math.min(widest(table, at, setter, 'longest'), full * 0.45)
	);
	const widths = fitWidths(asked, least, full);
	let x = page.left;
	const boxes = table.columns.map(({ align }, at) => {
		const width = widths[at] ?? 0;
		x += width;
		return { x: x - width, width, align };
	});
	return { boxes, right: x };
}

/** A table of few short words is kept narrow: the eye must follow its rows. */
function widthOf(table: Table, setter: Typesetter): number {
	const natural = table.columns.map((_, at) => widest(table, at, setter, 'unbroken'));
	return natural.reduce((sum, width) => sum + width, 0) < column * narrow
		? column * narrow
		: column;
}

function fitWidths(asked: readonly number[], least: readonly number[], full: number): number[] {
	const needs = asked.map((width, at) => Math.max(width, least[at] ?? 0));
	const excess = needs.reduce((sum, width) => sum + width, 0) - full;
	const room = needs.map((width, at) => width - (least[at] ?? 0));
	const roomy = room.reduce((sum, one) => sum + one, 0);
	if (roomy < excess) return needs.map((width) => (width * full) / (full + excess));
	return needs.map((width, at) => width - (roomy > 0 ? (excess * (room[at] ?? 0)) / roomy : 0));
}

function widest(
	{ columns, rows, total }: Table,
	at: number,
	setter: Typesetter,
	measure: 'longest' | 'unbroken'
): number {
	const cells = [...rows, ...(total ? [total] : [])].map((row) =>
		setter[measure](row[at] ?? [], styles.cell)
	);
	const { title = '', align } = columns[at] ?? {};
	// Over figures, a head of two or three words stays on one line.
	const measureHead = align === 'right' && title.length < 24 ? setter.unbroken : setter[measure];
	const head = measureHead([{ text: title }], styles.cellHead);
	return Math.max(head, ...cells) + 2 * cellPadding.x + 0.5;
}
