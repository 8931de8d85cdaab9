import type { Line } from './lines';
import type { Pen, Tag } from './pen';
import type { Style } from './theme';

/** A horizontal slice of a page that is never cut: a line of text, a row of a table. */
export interface Strip {
	readonly height: number;
	/** Space above, dropped at the top of a page. */
	readonly before: number;
	/** Never parted from the strip that follows. */
	readonly keep: boolean;
	/** Height of what must at least follow on the same page: no heading is left alone. */
	readonly company?: number;
	/** Drawn again above this strip when it opens a page. */
	readonly repeat?: Strip;
	/** Must open a page. */
	readonly opens?: boolean;
	readonly anchor?: Anchor;
	readonly draw: (pen: Pen, top: number) => void;
}

/** A heading, as bookmarks and links know it. */
export interface Anchor {
	readonly id: string;
	readonly level: number;
	readonly title: string;
}

/** One strip per line, with at least two lines on each side of a page break. */
export function stackLines(
	lines: readonly Line[],
	{ style, x, tag, before }: { style: Style; x: number; tag: Tag; before: number }
): Strip[] {
	return lines.map((line, at) => ({
		height: style.leading,
		before: at === 0 ? before : 0,
		keep: lines.length > 1 && (at === 0 || at === lines.length - 2),
		draw: (pen, top) => pen.line(line, { tag, style, x, top })
	}));
}

/** Keeps the strips together, and with what follows when `next`. */
export function bind(strips: readonly Strip[], next = false): Strip[] {
	return strips.map((strip, at) => ({ ...strip, keep: next || at < strips.length - 1 }));
}

/** Draws under the strip, over its whole height. */
export function underlay(strip: Strip, draw: Strip['draw']): Strip {
	return {
		...strip,
		draw: (pen, top) => {
			draw(pen, top);
			strip.draw(pen, top);
		}
	};
}

/** An empty strip. */
export function gap(height: number): Strip {
	return { height, before: 0, keep: false, draw: () => undefined };
}

/** Air after a block, dropped at the end of a page. */
export function space(before: number): Strip {
	return { height: 0, before, keep: false, draw: () => undefined };
}

export function heightOf(strips: readonly Strip[]): number {
	return strips.reduce((sum, strip) => sum + strip.before + strip.height, 0);
}
