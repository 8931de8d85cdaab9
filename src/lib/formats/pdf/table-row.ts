import type { Grid } from './columns';
import { cellPadding } from './columns';
import type { Line } from './lines';
import type { Pen, Tag } from './pen';
import type { Strip } from './strip';
import type { Style } from './theme';

export interface Row {
	readonly cells: readonly (readonly Line[])[];
	readonly style: Style;
	/** One for each column, so that a row cut in two is still one row. */
	readonly tags: readonly Tag[];
}

/** Rows are cut only when taller than this. */
const tallest = 420;

/** One strip, or one per line when the row is too tall; `finish` is given the bottom of the last. */
export function buildRow(row: Row, grid: Grid, finish: Strip['draw']): Strip[] {
	const count = lineCount(row);
	const size = rowHeight(row) > tallest ? 1 : count;
	const starts = Array.from({ length: Math.ceil(count / size) }, (_, at) => at * size);
	return starts.map((start): Strip => {
		const part = { ...row, cells: row.cells.map((lines) => lines.slice(start, start + size)) };
		const last = start + size >= count;
		const above = start === 0 ? cellPadding.y : 0;
		const height = size * row.style.leading + above + (last ? cellPadding.y : 0);
		return {
			height,
			before: 0,
			keep: !last,
			draw: (pen, top) => {
				drawCells(pen, part, { grid, top: top + above - cellPadding.y });
				if (last) finish(pen, top + height);
			}
		};
	});
}

export function tagCells(
	count: number,
	{ parent, head, rowHeader }: { parent: Tag; head: boolean; rowHeader: boolean }
): Tag[] {
	return Array.from({ length: count }, (_, at): Tag => {
		if (head) return { type: 'TH', parent, scope: 'Column' };
		return rowHeader && at === 0 ? { type: 'TH', parent, scope: 'Row' } : { type: 'TD', parent };
	});
}

export function drawCells(pen: Pen, row: Row, { grid, top }: { grid: Grid; top: number }) {
	// Empty cells count too.
	for (const tag of row.tags) pen.place(tag);
	eachLine(row, grid, (line, x, y, at) => {
		const tag = row.tags[at];
		if (tag) pen.line(line, { tag, style: row.style, x, top: top + y });
	});
}

/** `y` from the top of the row. */
export function eachLine(
	{ cells, style }: Row,
	{ boxes }: Grid,
	draw: (line: Line, x: number, y: number, column: number) => void
) {
	cells.forEach((lines, at) => {
		const box = boxes[at];
		if (!box) return;
		lines.forEach((line, index) => {
			const shift = box.align === 'right' ? box.width - cellPadding.x - line.width : cellPadding.x;
			draw(line, box.x + shift, cellPadding.y + index * style.leading, at);
		});
	});
}

export function rowHeight(row: Row): number {
	return lineCount(row) * row.style.leading + 2 * cellPadding.y;
}

function lineCount({ cells }: Row): number {
	return Math.max(1, ...cells.map((lines) => lines.length));
}
