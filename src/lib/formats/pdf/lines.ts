import type { Inline } from '../../documents/document';
import { fitCharacters } from './characters';
import type { Style } from './theme';
import type { FontName, Typeface } from './typeface';

export interface Line {
	readonly spans: readonly Span[];
	/** Without its last space. */
	readonly width: number;
}

/** Letters of one run on one line; `x` from the start of the line. */
export interface Span {
	readonly text: string;
	readonly font: FontName;
	readonly run: Inline;
	readonly x: number;
	readonly width: number;
}

type Piece = Omit<Span, 'x'>;

interface Word {
	readonly pieces: readonly Piece[];
	readonly width: number;
	readonly space?: Piece;
}

/** Breaks runs into lines. `unmapped` gathers the characters that no glyph could stand for. */
export interface Typesetter {
	readonly lines: (runs: readonly Inline[], style: Style, width: number) => Line[];
	/** The same number of lines, of about the same length: for titles. */
	readonly balanced: Typesetter['lines'];
	/** Width of the longest word, up to which a column can shrink. */
	readonly longest: (runs: readonly Inline[], style: Style) => number;
	/** Width of all of it on one line. */
	readonly unbroken: (runs: readonly Inline[], style: Style) => number;
	/** One line, cut short with an ellipsis where it does not fit. */
	readonly single: (text: string, style: Style, width: number) => Line;
	readonly unmapped: Set<string>;
}

export function createTypesetter(typeface: Typeface): Typesetter {
	const unmapped = new Set<string>();
	const words = (runs: readonly Inline[], style: Style) => splitWords(cut(runs, style));
	return { lines, balanced, longest, unbroken, single, unmapped };

	function lines(runs: readonly Inline[], style: Style, width: number): Line[] {
		const fill: Word[][] = [[]];
		let used = 0;
		for (const word of words(runs, style).flatMap((one) => squeeze(one, width, style.size))) {
			if (used > 0 && used + word.width > width + 0.01) {
				fill.push([]);
				used = 0;
			}
			fill.at(-1)?.push(word);
			used += word.width + (word.space?.width ?? 0);
		}
		return fill
			.filter((line) => line.length > 0)
			.map((line, at, all) => joinLine(line, at === all.length - 1));
	}

	function balanced(runs: readonly Inline[], style: Style, width: number): Line[] {
		const { length } = lines(runs, style, width);
		let [narrow, wide] = [width / length, width];
		for (let step = 0; step < 6 && length > 1; step++) {
			const middle = (narrow + wide) / 2;
			if (middle >= longest(runs, style) && lines(runs, style, middle).length === length)
				wide = middle;
			else narrow = middle;
		}
		return lines(runs, style, wide);
	}

	function longest(runs: readonly Inline[], style: Style): number {
		return Math.max(0, ...words(runs, style).map((word) => word.width));
	}

	function unbroken(runs: readonly Inline[], style: Style): number {
		return cut(runs, style).reduce((sum, piece) => sum + piece.width, 0);
	}

	function single(text: string, style: Style, width: number): Line {
		const [whole, ...rest] = lines([{ text }], style, width);
		if (!whole || rest.length === 0) return whole ?? { spans: [], width: 0 };
		const [first] = lines(
			[{ text }],
			style,
			width - typeface.width('…', fontOf({ text }, style), style.size)
		);
		const kept = (first?.spans ?? [])
			.map((span) => span.text)
			.join('')
			.trimEnd();
		return lines([{ text: `${kept}…` }], style, width)[0] ?? whole;
	}

	function cut(runs: readonly Inline[], style: Style): Piece[] {
		let open = true;
		return runs.flatMap((run) => {
			const font = fontOf(run, style);
			const fitted = fitCharacters(
				run.text,
				(code) => typeface.covers(code, font),
				(one) => unmapped.add(one)
			);
			const text = open ? fitted.replace(/^ /, '') : fitted;
			if (text) open = text.endsWith(' ');
			return (text.match(/ |[^ ]+/g) ?? []).map((part) => ({
				text: part,
				font,
				run,
				width: typeface.width(part, font, style.size)
			}));
		});
	}

	/** A word wider than the line is cut where it can be: an address at its signs, then anywhere. */
	function squeeze(word: Word, width: number, size: number): Word[] {
		if (word.width <= width) return [word];
		const parts = word.pieces.flatMap((piece) => shred(piece, width, size));
		return parts.map((piece, at) => ({
			pieces: [piece],
			width: piece.width,
			...(at === parts.length - 1 && word.space ? { space: word.space } : {})
		}));
	}

	function shred(piece: Piece, width: number, size: number): Piece[] {
		const measure = (text: string) => typeface.width(text, piece.font, size);
		const chunks = piece.text.match(/[^/\-._@&?=]*[/\-._@&?=]|[^/\-._@&?=]+/g) ?? [];
		return chunks
			.flatMap((chunk) => (measure(chunk) <= width ? [chunk] : [...chunk]))
			.map((text) => ({ ...piece, text, width: measure(text) }));
	}
}

function fontOf(run: Inline, style: Style): FontName {
	if (run.strong || style.font === 'bold') return 'bold';
	return run.emphasis ? 'italic' : (style.font ?? 'regular');
}

function splitWords(pieces: readonly Piece[]): Word[] {
	const words: Word[] = [];
	let open: Piece[] = [];
	const close = (space?: Piece) => {
		const width = open.reduce((sum, piece) => sum + piece.width, 0);
		if (open.length > 0) words.push({ pieces: open, width, ...(space ? { space } : {}) });
		open = [];
	};
	for (const piece of pieces) {
		if (piece.text === ' ') close(piece);
		else open.push(piece);
	}
	close();
	return words;
}

/** The space after the last word stays at the end of a wrapped line: without it readers glue words together. */
function joinLine(words: readonly Word[], last: boolean): Line {
	const spans: Span[] = [];
	let x = 0;
	let width = 0;
	words.forEach((word, at) => {
		const space = word.space && !(last && at === words.length - 1) ? [word.space] : [];
		width = x + word.width;
		for (const piece of [...word.pieces, ...space]) {
			const before = spans.at(-1);
			if (before && before.run === piece.run) spans[spans.length - 1] = extend(before, piece);
			else spans.push({ ...piece, x });
			x += piece.width;
		}
	});
	return { spans, width };
}

function extend(span: Span, piece: Piece): Span {
	return { ...span, text: span.text + piece.text, width: span.width + piece.width };
}
