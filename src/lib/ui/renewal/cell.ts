import type { Figure } from '../../renewal/figure';

/** What a cell says: words, or a figure that can be asked for its account. */
export type Cell = string | FigureCell;

export interface FigureCell {
	readonly figure: Figure;
	/** Said in its place. */
	readonly text?: string;
}

/** A row header is said in words. */
export function wordsOf(cell: Cell | undefined): string {
	return typeof cell === 'string' ? cell : (cell?.text ?? '');
}
