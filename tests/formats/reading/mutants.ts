/** Numbers that look like chance and are the same on every run. */
export type Dice = (below: number) => number;

export function createDice(seed: number): Dice {
	let state = seed >>> 0;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

type Mutation = (bytes: Uint8Array, dice: Dice) => Uint8Array;

/** Blind damage: a bad disk, a cut transfer, a careless tool. */
const blind: readonly Mutation[] = [
	(bytes, dice) => flip(bytes, dice, 1),
	(bytes, dice) => flip(bytes, dice, 8),
	(bytes, dice) => flip(bytes, dice, 64),
	(bytes, dice) => bytes.slice(0, dice(bytes.length)),
	(bytes, dice) => bytes.slice(dice(bytes.length / 2)),
	(bytes, dice) => splice(bytes, { at: dice(bytes.length), drop: dice(400), put: [] }),
	(bytes, dice) => splice(bytes, { at: dice(bytes.length), drop: 0, put: roll(dice, 400) }),
	(bytes, dice) => bytes.map((byte, at) => (at % 997 === dice(997) ? 0 : byte))
];

function flip(bytes: Uint8Array, dice: Dice, count: number): Uint8Array {
	const copy = bytes.slice();
	for (let n = 0; n < count; n++) copy[dice(copy.length)] = dice(256);
	return copy;
}

function splice(
	bytes: Uint8Array,
	{ at, drop, put }: { at: number; drop: number; put: readonly number[] }
): Uint8Array {
	return Uint8Array.from([...bytes.slice(0, at), ...put, ...bytes.slice(at + drop)]);
}

function roll(dice: Dice, most: number): number[] {
	return Array.from({ length: dice(most) }, () => dice(256));
}

interface Part {
	readonly from: number;
	readonly text: string;
}

/** Knowing damage, in the objects that a filler appends: same lengths, so that the file still holds together. */
const knowing: readonly Mutation[] = [
	(bytes, dice) => exchange(bytes, dice, /\/T \(([^)]*)\)/),
	(bytes, dice) => exchange(bytes, dice, /\/V \(((?:[^()\\]|\\.)*)\)/),
	(bytes, dice) => exchange(bytes, dice, /\/Rect \[([^\]]*)\]/),
	(bytes, dice) => exchange(bytes, dice, /\/AP << \/N (\d+ 0 R)/),
	(bytes, dice) => exchange(bytes, dice, /^(\d+) 0 obj/),
	(bytes, dice) => exchange(bytes, dice, /\/P (\d+ 0 R)/),
	(bytes, dice) => rewrite(bytes, dice, [/\/T \(([^)]*)\)/, '__proto__']),
	(bytes, dice) => rewrite(bytes, dice, [/\/V \(((?:[^()\\]|\\.)*)\)/, '99']),
	(bytes, dice) => rewrite(bytes, dice, [/\/FT \/(Tx)/, 'Ch']),
	(bytes, dice) => rewrite(bytes, dice, [/\/(Rect) \[/, 'Kids']),
	(bytes, dice) => rewrite(bytes, dice, [/\/P (\d+ 0 R)/, '1 0 R'])
];

/** Gives each of two objects what the other says there. */
function exchange(bytes: Uint8Array, dice: Dice, pattern: RegExp): Uint8Array {
	const parts = partsOf(bytes, pattern);
	const [one, other] = [parts[dice(parts.length)], parts[dice(parts.length)]];
	if (!one || !other) return bytes;
	const copy = bytes.slice();
	write(copy, one, other.text);
	write(copy, other, one.text);
	return copy;
}

function rewrite(bytes: Uint8Array, dice: Dice, [pattern, text]: [RegExp, string]): Uint8Array {
	const parts = partsOf(bytes, pattern);
	const part = parts[dice(parts.length)];
	const copy = bytes.slice();
	if (part) write(copy, part, text);
	return copy;
}

function write(bytes: Uint8Array, { from, text }: Part, put: string) {
	const padded = put.slice(0, text.length).padEnd(text.length, ' ');
	for (let at = 0; at < padded.length; at++) bytes[from + at] = padded.charCodeAt(at);
}

/** What the pattern's group holds, in each object that it matches. */
function partsOf(bytes: Uint8Array, pattern: RegExp): Part[] {
	const file = Buffer.from(bytes).toString('latin1');
	return [...file.matchAll(/^\d+ 0 obj\n[^]*?\nendobj/gm)].flatMap((object) => {
		const found = /stream\n/.test(object[0]) ? null : pattern.exec(object[0]);
		if (!found) return [];
		const text = found[1] ?? '';
		return [{ from: object.index + found.index + found[0].indexOf(text), text }];
	});
}

export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
	const dice = createDice(seed);
	const family = seed % 2 === 0 ? blind : knowing;
	const mutation = family[Math.floor(seed / 2) % family.length];
	const times = 1 + dice(2);
	let mutant = bytes;
	for (let n = 0; n < times && mutation; n++) mutant = mutation(mutant, dice);
	return mutant;
}
