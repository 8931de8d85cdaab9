import { cellSet } from './cell-set';
import type { Row } from './row';

/** The different texts of a column, numbered as they come, '' first; each is read once, not once a row. */
export interface Tally {
	readonly texts: readonly string[];
	/** Line of the first row with each text. */
	readonly lines: readonly number[];
	readonly counts: readonly number[];
	/** Number of the text that the row holds there. */
	idOf(row: Row, column: number): number;
}

export function tally(): Tally {
	const cells = cellSet();
	const texts: string[] = [''];
	const lines: number[] = [0];
	const counts: number[] = [0];
	return {
		texts,
		lines,
		counts,
		idOf: (row, column) => {
			const id = cells.idOf(row.view, row.from(column), row.to(column));
			if (id === texts.length) {
				texts.push(row.text(column));
				lines.push(row.line);
				counts.push(0);
			}
			counts[id] = (counts[id] ?? 0) + 1;
			return id;
		}
	};
}
