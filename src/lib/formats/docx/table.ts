import { BorderStyle, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { Column, Inline, Table as TableBlock } from '../../documents/document';
import type { Runs } from './runs';

/** Of A4 between its margins, in twentieths of a point. */
const width = 9638;
const line = { style: BorderStyle.SINGLE, size: 4, color: '8A918E' };
const margins = { top: 40, bottom: 40, left: 100, right: 100 };

export function buildTable(table: TableBlock, runs: Runs): (Paragraph | Table)[] {
	const { caption, columns, rows, total, rowHeaders } = table;
	const body = [...rows, ...(total ? [total] : [])];
	return [
		...(caption ? [new Paragraph({ style: 'Caption', text: caption })] : []),
		grid(
			columns.map((column) => column.width),
			[
				headRow(columns, runs),
				...body.map((row) => bodyRow(row, { columns, runs, rowHeaders, strong: row === total }))
			]
		),
		new Paragraph({ style: 'Note' })
	];
}

/** A table across the page, its columns in these shares. */
export function grid(shares: readonly number[], rows: TableRow[]): Table {
	const sum = shares.reduce((a, b) => a + b, 0);
	return new Table({
		rows,
		width: { size: width, type: WidthType.DXA },
		columnWidths: shares.map((share) => Math.round((share / sum) * width)),
		margins,
		borders: {
			top: line,
			bottom: line,
			left: line,
			right: line,
			insideHorizontal: line,
			insideVertical: line
		}
	});
}

export function headRow(columns: readonly Pick<Column, 'title' | 'align'>[], runs: Runs): TableRow {
	return new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map(({ title, align }) =>
			cell([{ text: title }], align === 'right' ? 'TableTotal' : 'TableHeading', runs)
		)
	});
}

interface RowLook {
	readonly columns: readonly Column[];
	readonly runs: Runs;
	readonly rowHeaders: boolean;
	readonly strong: boolean;
}

function bodyRow(row: readonly (readonly Inline[])[], look: RowLook): TableRow {
	const style = (at: number) => {
		const figure = look.columns[at]?.align === 'right';
		if (look.strong || (at === 0 && look.rowHeaders)) return figure ? 'TableTotal' : 'TableHeading';
		return figure ? 'TableFigure' : 'TableText';
	};
	return new TableRow({
		cantSplit: true,
		children: row.map((text, at) => cell(text, style(at), look.runs))
	});
}

function cell(text: readonly Inline[], style: string, runs: Runs): TableCell {
	return new TableCell({ children: [new Paragraph({ style, children: runs.write(text) })] });
}
