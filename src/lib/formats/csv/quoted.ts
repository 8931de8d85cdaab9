import Papa from 'papaparse';
import type { Parsed } from './rows';

export interface Swift extends Parsed {
	/** Whether the last row stands without a line break after it. */
	readonly whole: boolean;
}

/**
 * Where every cell of every line is quoted, `";"` parts the cells: quotes left single in them do no
 * harm then. Undefined when the block is not so regular: an odd number of cells, a bare cell.
 */
export function splitQuoted(
	separator: string
): (text: string, known: { last: boolean; width: number | undefined }) => Swift | undefined {
	const between = `"${separator}"`;
	const parsers = {
		'\r\n': new Papa.Parser({ delimiter: between, newline: '\r\n', fastMode: true }),
		'\n': new Papa.Parser({ delimiter: between, newline: '\n', fastMode: true })
	};
	return (text, { last, width }) => {
		if (text[0] !== '"') return undefined;
		const newline = text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
		const parsed = parsers[newline].parse(text, 0, !last) as Parsed;
		const { data } = parsed;
		const closed = last && data.at(-1)?.length === 1 && data.at(-1)?.[0] === '';
		const rows = closed ? data.slice(0, -1) : data;
		const doubled = text.includes('""');
		if (rows.length === 0 || !strip(rows, { separator, doubled, width })) return undefined;
		const cursor = last ? text.length : parsed.meta.cursor;
		return { data: rows, errors: [], meta: { cursor }, whole: last && !closed };
	};
}

/** Takes off the quotes at both ends of each line; false when the lines are not alike. */
function strip(
	rows: string[][],
	{
		separator,
		doubled,
		width: known
	}: { separator: string; doubled: boolean; width: number | undefined }
): boolean {
	const trails = rows[0]?.at(-1)?.endsWith(`"${separator}`) ?? false;
	const width = known === undefined ? (rows[0]?.length ?? 0) : known - (trails ? 1 : 0);
	const trailing = `"${separator}`;
	for (const row of rows) {
		const last = width - 1;
		const first = row[0] ?? '';
		if (row.length !== width || first[0] !== '"') return false;
		row[0] = first.slice(1);
		const end = row[last] ?? '';
		if (!end.endsWith(trails ? trailing : '"')) return false;
		row[last] = end.slice(0, trails ? -trailing.length : -1);
		if (trails) row.push('');
		if (doubled) undouble(row);
	}
	return true;
}

function undouble(row: string[]): void {
	for (let index = 0; index < row.length; index++) {
		const cell = row[index] ?? '';
		if (cell.includes('"')) row[index] = cell.replaceAll('""', '"');
	}
}
