import { strip } from '../../domain/reading';
import type { FoundSheet } from './reading-found';
import { frameColumns, type FrameColumn } from './frame';

/** How the sheets of a dossier are worded, in every language that it may have been sent in. */
export interface SheetLabels {
	/** Words of the head of each column. */
	readonly columns: Readonly<Record<FrameColumn, readonly string[]>>;
	/** By id of the line. */
	readonly lines: ReadonlyMap<string, LineLabels>;
}

export interface LineLabels {
	/** What stands in the column of numbers. */
	readonly numbers: readonly string[];
	readonly titles: readonly string[];
	readonly units: readonly string[];
	/** Ids of the options by their words, as `fold` leaves them. */
	readonly options: ReadonlyMap<string, string>;
}

/** Where each column of the frame is, and its head. */
export interface Frame {
	readonly sheet: FoundSheet;
	readonly columns: ReadonlyMap<FrameColumn, number>;
	readonly head?: number;
}

/** Without the accidents of typing: case, spaces, invisible signs. */
export function fold(text: string): string {
	return strip(text)
		.text.replace(/[\s\p{Zs}]+/gu, ' ')
		.trim()
		.toLowerCase();
}

export type Search = Frame | 'none' | 'twice';

/** By the words of its head, wherever it stands; else by the ids, if the columns are still in their places. */
export function findFrame(sheet: FoundSheet, labels: SheetLabels): Search {
	for (const [head, row] of sheet.rows) {
		const words = new Map([...row].map(([column, { text }]) => [column, fold(text.slice(0, 200))]));
		const places = new Map(
			frameColumns.map((name) => [name, placesOf(words, labels.columns[name])])
		);
		const [ids, answers] = [places.get('id') ?? [], places.get('answer') ?? []];
		if (ids.length === 0 || answers.length === 0) continue;
		const known = [...places].flatMap(([name, [at]]) =>
			at === undefined ? [] : [[name, at] as const]
		);
		const clear = [...places.values()].every(({ length }) => length < 2);
		return clear ? { sheet, columns: new Map(known), head } : 'twice';
	}
	return byIds(sheet, labels);
}

function placesOf(row: ReadonlyMap<number, string>, words: readonly string[]): number[] {
	const wanted = words.map(fold);
	return [...row].flatMap(([column, text]) => (wanted.includes(text) ? [column] : []));
}

function byIds(sheet: FoundSheet, { lines }: SheetLabels): Search {
	const counts = new Map<number, number>();
	for (const row of sheet.rows.values())
		for (const [column, { text }] of row)
			if (lines.has(text.trim())) counts.set(column, (counts.get(column) ?? 0) + 1);
	const [first, ...others] = counts.keys();
	if (first === undefined) return 'none';
	if (others.length > 0) return 'twice';
	return { sheet, columns: new Map(frameColumns.map((name, at) => [name, first + at])) };
}
