import type { Inline, Table } from '../../documents/document';
import { plain } from '../../documents/document';
import type { Grid } from './columns';
import { cellPadding, measureGrid } from './columns';
import type { Line, Typesetter } from './lines';
import type { Pen, Tag } from './pen';
import type { Strip } from './strip';
import { bind, gap, space, stackLines } from './strip';
import type { Row } from './table-row';
import { buildRow, drawCells, eachLine, rowHeight, tagCells } from './table-row';
import type { Style } from './theme';
import { colours, column, page, styles } from './theme';

/** In rows. */
const short = 6;

const strong = { colour: colours.ink, width: 0.9 };

interface Part {
	readonly group: Tag;
	readonly style: Style;
	readonly head: boolean;
	readonly rowHeader: boolean;
}

/** `continued` is printed after the caption when the table goes on over the page. */
export function buildTable(table: Table, continued: string, setter: Typesetter): Strip[] {
	const tag: Tag = { type: 'Table' };
	const grid = measureGrid(table, setter);
	const breakRow = (cells: readonly (readonly Inline[])[], part: Part): Row => ({
		cells: grid.boxes.map((box, at) =>
			setter.lines(cells[at] ?? [], part.style, box.width - 2 * cellPadding.x)
		),
		style: part.style,
		tags: tagCells(grid.boxes.length, { ...part, parent: { type: 'TR', parent: part.group } })
	});
	const head = breakRow(
		table.columns.map(({ title }) => plain(title)),
		{ group: { type: 'THead', parent: tag }, style: styles.cellHead, head: true, rowHeader: false }
	);
	const body: Part = {
		group: { type: 'TBody', parent: tag },
		style: styles.cell,
		head: false,
		rowHeader: table.rowHeaders
	};
	const rows = table.rows.map((cells) =>
		buildRow(breakRow(cells, body), grid, (pen, y) => underline(pen, grid, y))
	);
	const foot: Part = { ...body, group: { type: 'TFoot', parent: tag } };
	const total = (table.total ? [table.total.map(embolden)] : []).map((cells) =>
		buildTotal(breakRow(cells, foot), grid)
	);
	const title = setter.single(`${table.caption} ${continued}`, styles.caption, column);
	const repeat = repeatHead(title, head, grid);
	return [
		...buildCaption(table.caption, tag, setter),
		buildHead(head, grid),
		...keepEnds([...rows, ...total]).map((strip) => ({ ...strip, repeat })),
		space(5)
	];
}

function buildCaption(text: string, table: Tag, setter: Typesetter): Strip[] {
	const lines = setter.lines(plain(text), styles.caption, column);
	const tag: Tag = { type: 'Caption', parent: table };
	return bind(
		[...stackLines(lines, { style: styles.caption, x: page.left, tag, before: 13 }), gap(3)],
		true
	);
}

/** A short table stays whole; in a longer one two rows stay with the head, and none is left alone at the end. */
function keepEnds(rows: readonly (readonly Strip[])[]): Strip[] {
	const last = rows.length - 1;
	return rows.flatMap((row, at) =>
		bind(row, at < last && (last < short || at === 0 || at === last - 1))
	);
}

function buildHead(head: Row, grid: Grid): Strip {
	return {
		height: rowHeight(head),
		before: 0,
		keep: true,
		draw: (pen, top) => {
			drawGround(pen, grid, top, rowHeight(head));
			drawCells(pen, head, { grid, top });
		}
	};
}

/** On later pages the head is an ornament: readers have heard it. */
function repeatHead(title: Line, head: Row, grid: Grid): Strip {
	const offset = styles.caption.leading + 3;
	return {
		height: offset + rowHeight(head),
		before: 0,
		keep: true,
		draw: (pen, top) => {
			pen.ornament(title, { style: styles.caption, x: page.left, top, kind: 'repeated' });
			drawGround(pen, grid, top + offset, rowHeight(head));
			eachLine(head, grid, (line, x, y) =>
				pen.ornament(line, { style: head.style, x, top: top + offset + y, kind: 'repeated' })
			);
		}
	};
}

function drawGround(pen: Pen, { right }: Grid, top: number, height: number) {
	pen.box({ x: page.left, y: top, width: right - page.left, height }, { fill: colours.tint });
	pen.rule([page.left, top + height], [right, top + height], strong);
}

function underline(pen: Pen, { right }: Grid, y: number, stroke = {}) {
	pen.rule([page.left, y], [right, y], stroke);
}

/** Between two strong rules. */
function buildTotal(row: Row, grid: Grid): Strip[] {
	const strips = buildRow(row, grid, (pen, y) => underline(pen, grid, y, strong));
	return strips.map((strip, at) => ({
		...strip,
		draw: (pen, top) => {
			if (at === 0) underline(pen, grid, top, strong);
			strip.draw(pen, top);
		}
	}));
}

function embolden(cell: readonly Inline[]): Inline[] {
	return cell.map((run) => ({ ...run, strong: true }));
}
