/** A column of whole numbers, below 2 to the 32nd, as narrow as they are. */
export interface Numbers {
	push(value: number): void;
	at(index: number): number;
	readonly length: () => number;
}

export function numbers(): Numbers {
	let values: Uint8Array | Uint16Array | Uint32Array = new Uint8Array(1 << 10);
	let limit = 0xff;
	let used = 0;
	const make = (length: number) => {
		const before = values;
		if (limit === 0xff) values = new Uint8Array(length);
		else values = limit === 0xffff ? new Uint16Array(length) : new Uint32Array(length);
		values.set(before);
	};
	const widen = (value: number) => {
		limit = value > 0xffff ? 0xffffffff : 0xffff;
		make(values.length);
	};
	return {
		push: (value) => {
			if (value > limit) widen(value);
			if (used === values.length) make(used * 2);
			values[used++] = value;
		},
		at: (index) => values[index] ?? 0,
		length: () => used
	};
}

/** Pairs of small numbers, numbered as they come. */
export interface Pairs {
	idOf(first: number, second: number): number;
	at(id: number): readonly [first: number, second: number];
}

export function pairs(): Pairs {
	const firsts = numbers();
	const seconds = numbers();
	/** One more than the number of a pair; 0 is free. */
	let slots = new Int32Array(1 << 8);
	const place = (first: number, second: number): number => {
		const mask = slots.length - 1;
		let at = Math.imul(Math.imul(first, 0x85ebca6b) ^ second, 0x9e3779b1) >>> 7;
		for (at &= mask; ; at = (at + 1) & mask) {
			const id = (slots[at] ?? 0) - 1;
			if (id < 0 || (firsts.at(id) === first && seconds.at(id) === second)) return at;
		}
	};
	const grow = () => {
		slots = new Int32Array(slots.length * 2);
		for (let id = 0; id < firsts.length(); id++)
			slots[place(firsts.at(id), seconds.at(id))] = id + 1;
	};
	return {
		at: (id) => [firsts.at(id), seconds.at(id)],
		idOf: (first, second) => {
			const at = place(first, second);
			const known = (slots[at] ?? 0) - 1;
			if (known >= 0) return known;
			firsts.push(first);
			seconds.push(second);
			slots[at] = firsts.length();
			if (firsts.length() * 2 > slots.length) grow();
			return firsts.length() - 1;
		}
	};
}
