/** The different texts of a column, numbered as they come, '' first; each is read once, not once a row. */
export interface Tally {
	readonly texts: readonly string[];
	/** Line of the first row with each text. */
	readonly lines: readonly number[];
	readonly counts: readonly number[];
	idOf(text: string, line: number): number;
}

export function tally(): Tally {
	const ids = new Map<string, number>([['', 0]]);
	const texts: string[] = [''];
	const lines: number[] = [0];
	const counts: number[] = [0];
	const recent: string[] = Array.from({ length: recentSize }, () => '');
	const recentIds = new Uint32Array(recentSize);
	const search = (text: string, line: number): number => {
		const known = ids.get(text);
		if (known !== undefined) return known;
		const own = detached(text);
		ids.set(own, texts.length);
		lines.push(line);
		counts.push(0);
		return texts.push(own) - 1;
	};
	return {
		...{ texts, lines, counts },
		idOf: (text, line) => {
			const slot = slotOf(text);
			let id = recentIds[slot] ?? 0;
			if (recent[slot] !== text) {
				id = search(text, line);
				recent[slot] = texts[id] ?? '';
				recentIds[slot] = id;
			}
			counts[id] = (counts[id] ?? 0) + 1;
			return id;
		}
	};
}

const recentSize = 4096;

/** A few signs tell most texts apart; comparing costs less than hashing the whole. */
function slotOf(text: string): number {
	const { length } = text;
	if (length === 0) return 0;
	let slot = length;
	const step = length > 24 ? 3 : 1;
	for (let at = length - 1; at >= 0; at -= step) slot = (slot * 31 + text.charCodeAt(at)) | 0;
	return (slot ^ (slot >>> 12)) & (recentSize - 1);
}

/** A cell is a window on its whole block of text, which it would keep alive. */
function detached(text: string): string {
	return ` ${text}`.slice(1);
}

/** Pairs of small numbers, numbered as they come. */
export interface Pairs {
	idOf(first: number, second: number): number;
	readonly list: readonly (readonly [number, number])[];
}

export function pairs(): Pairs {
	const ids: number[][] = [];
	const list: [number, number][] = [];
	return {
		list,
		idOf: (first, second) => {
			const own = (ids[first] ??= []);
			return (own[second] ??= list.push([first, second]) - 1);
		}
	};
}

/** A column of whole numbers that grows without boxing them. */
export function numbers(): {
	push(value: number): void;
	at(index: number): number;
	readonly length: () => number;
} {
	let values = new Uint32Array(1 << 10);
	let used = 0;
	return {
		push: (value) => {
			if (used === values.length) {
				const larger = new Uint32Array(values.length * 2);
				larger.set(values);
				values = larger;
			}
			values[used++] = value;
		},
		at: (index) => values[index] ?? 0,
		length: () => used
	};
}
