export const separators = [';', ',', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** How the lines and cells of a file are parted. */
export interface Shape {
	readonly separator: Separator;
	readonly newline: '\n' | '\r';
}

const linesCounted = 10;

/** The separator found most often, and evenly, outside quotes over the first lines. */
export function shapeOf(text: string): Shape {
	const newline = text.includes('\n') ? '\n' : text.includes('\r') ? '\r' : '\n';
	const lines = unquoted(text)
		.split(newline)
		.filter((line) => line.trim() !== '')
		.slice(0, linesCounted);
	const scored = separators.map((separator) => ({
		separator,
		score: scoreOf(lines.map((line) => line.split(separator).length - 1))
	}));
	const best = scored.reduce((first, one) => (one.score > first.score ? one : first));
	return { newline, separator: best.score > 0 ? best.separator : ';' };
}

/** Lines that agree on a number of separators count; title lines, which have none, do not weigh. */
function scoreOf(counts: readonly number[]): number {
	const most =
		[...counts].sort((a, b) => agreeing(counts, b) - agreeing(counts, a) || b - a)[0] ?? 0;
	return agreeing(counts, most) * Math.min(most, 40);
}

function agreeing(counts: readonly number[], count: number): number {
	return count === 0 ? 0 : counts.filter((one) => one === count).length;
}

function unquoted(text: string): string {
	return text.replace(/"(?:[^"]|""){0,2000}"/g, '');
}
