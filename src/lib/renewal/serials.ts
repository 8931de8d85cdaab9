/** A set of texts kept as 52-bit prints in one flat array: a million serial numbers in 16 MB. */
export interface Prints {
	/** True when the text was not there yet. */
	add(text: string): boolean;
}

export function prints(): Prints {
	let slots = new Float64Array(1 << 12);
	let used = 0;
	const place = (table: Float64Array, print: number) => {
		const mask = table.length - 1;
		let at = (print % 0x40000000) & mask;
		while (table[at] !== 0 && table[at] !== print) at = (at + 1) & mask;
		return at;
	};
	const grow = () => {
		const larger = new Float64Array(slots.length * 2);
		for (const print of slots) if (print !== 0) larger[place(larger, print)] = print;
		slots = larger;
	};
	return {
		add: (text) => {
			const print = printOf(text);
			const at = place(slots, print);
			if (slots[at] === print) return false;
			slots[at] = print;
			if (++used * 2 > slots.length) grow();
			return true;
		}
	};
}

/** Two 26-bit halves, mixed apart: never 0. Spaces and case make no difference. */
function printOf(text: string): number {
	let high = 0x811c9dc5;
	let low = 0x9e3779b9;
	for (let i = 0; i < text.length; i++) {
		let code = text.charCodeAt(i);
		if (code <= 32) continue;
		if (code >= 97 && code <= 122) code -= 32;
		high = Math.imul(high ^ code, 0x01000193);
		low = Math.imul(low ^ code, 0x85ebca6b);
		low ^= low >>> 13;
	}
	high ^= high >>> 15;
	return (high >>> 6) * 0x4000000 + (low >>> 6) || 1;
}
