import type { Block, Heading } from '../../documents/document';

/** Headings that the word processor numbers by itself; the others carry their number as text. */
export interface Numbering {
	/** Number of the first heading. */
	readonly start: number;
	readonly native: ReadonlySet<Heading>;
}

/** A heading is numbered natively when counting from the first one gives exactly its number. */
export function numberingOf(blocks: readonly Block[]): Numbering {
	const headings = blocks.filter((block) => block.kind === 'heading');
	const numbers = headings.map(partsOf);
	const start = numbers.find(Boolean)?.[0] ?? 1;
	const native = new Set<Heading>();
	let last = [start - 1];
	headings.forEach((heading, at) => {
		const parts = numbers[at];
		if (!parts || !follows(parts, last)) return;
		native.add(heading);
		last = parts;
	});
	return { start, native };
}

/** One part per level; undefined for a number that is not made of figures or not of its level. */
function partsOf({ level, number }: Heading): number[] | undefined {
	if (!number || !/^\d{1,4}(\.\d{1,4})*$/.test(number)) return undefined;
	const parts = number.split('.').map(Number);
	return parts.length === level ? parts : undefined;
}

/** Each counter starts again at 1 under a new number above it. */
function follows(parts: readonly number[], last: readonly number[]): boolean {
	const level = parts.length - 1;
	const above = parts.slice(0, level).every((part, i) => part === last[i]);
	return above && parts[level] === (last[level] ?? 0) + 1;
}
