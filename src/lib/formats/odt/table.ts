import type { Inline, Table } from '../../documents/document';
import { paragraph, runs } from './runs';
import { element } from './xml';

/** Of A4 between its margins, in centimetres. */
const width = 17;

/** Tables and their columns need styles of their own, declared before the text. */
export interface Names {
	readonly tables: (readonly number[])[];
}

export function createNames(): Names {
	return { tables: [] };
}

export function buildTable({ columns, rows, total, rowHeaders }: Table, names: Names): string {
	const body = [...rows, ...(total ? [total] : [])];
	return grid(
		columns.map((column) => column.width),
		columns.map((column) => column.title),
		body.map((row) =>
			row.map((text, at) => {
				const strong = row === total || (at === 0 && rowHeaders);
				return cell(styleOf(strong, columns[at]?.align === 'right'), text);
			})
		),
		names
	);
}

/** Heads repeat on each page; rows are of cells already written. */
export function grid(
	...[shares, heads, rows, names]: [
		shares: readonly number[],
		heads: readonly string[],
		rows: readonly (readonly string[])[],
		names: Names
	]
): string {
	const name = `Table${names.tables.push(shares)}`;
	return element(
		'table:table',
		{ 'table:name': name, 'table:style-name': name },
		...shares.map((_, at) =>
			element('table:table-column', { 'table:style-name': `${name}.${at}` })
		),
		element(
			'table:table-header-rows',
			{},
			row(heads.map((text) => cell('Table_20_Heading', [{ text }])))
		),
		...rows.map(row)
	);
}

function styleOf(strong: boolean, figure: boolean): string {
	if (figure) return strong ? 'Table_20_Total' : 'Table_20_Figure';
	return strong ? 'Table_20_Heading' : 'Table_20_Contents';
}

function row(cells: readonly string[]): string {
	return element(
		'table:table-row',
		{ 'table:style-name': 'Row' },
		...cells.map((content) =>
			element(
				'table:table-cell',
				{ 'table:style-name': 'Cell', 'office:value-type': 'string' },
				content
			)
		)
	);
}

function cell(style: string, text: readonly Inline[]): string {
	return paragraph(style, runs(text));
}

export function tableStyles({ tables }: Names): string[] {
	const style = (name: string, family: string, look: string) =>
		element('style:style', { 'style:name': name, 'style:family': family }, look);
	return [
		style(
			'Row',
			'table-row',
			element('style:table-row-properties', { 'fo:keep-together': 'always' })
		),
		style(
			'Cell',
			'table-cell',
			element('style:table-cell-properties', {
				'fo:border': '0.5pt solid #8a918e',
				'fo:padding': '0.1cm'
			})
		),
		...tables.flatMap((shares, i) => {
			const sum = shares.reduce((a, b) => a + b, 0);
			const name = `Table${i + 1}`;
			return [
				style(
					name,
					'table',
					element('style:table-properties', { 'style:width': `${width}cm`, 'table:align': 'left' })
				),
				...shares.map((share, at) =>
					style(
						`${name}.${at}`,
						'table-column',
						element('style:table-column-properties', {
							'style:column-width': `${((share / sum) * width).toFixed(2)}cm`
						})
					)
				)
			];
		})
	];
}
