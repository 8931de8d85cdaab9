/**
 * A set of texts kept as prints of 64 bits in one flat array: a million serial numbers in 16 MB.
 * Two of a million different ones share a print with a chance of 1 in 37 million (n² / 2⁶⁵); the
 * second is then told as a duplicate, with its line.
 */
export interface Prints {
	/** True when the text was not there yet. Spaces and the case of A to Z make no difference. */
	add(bytes: Uint8Array, from: number, to: number): boolean;
}

export function prints(): Prints {
	/** Two halves by turns; a place with both at 0 is free. */
	let slots = new Uint32Array(1 << 12);
	let used = 0;
	/** The first bits of a print say its place, so that growing goes through both arrays in order. */
	let shift = 21;
	const place = (high: number, low: number): number => {
		const mask = slots.length - 2;
		let at = (high >>> shift) * 2;
		while (!(slots[at] === high && slots[at + 1] === low)) {
			if (slots[at] === 0 && slots[at + 1] === 0) break;
			at = (at + 2) & mask;
		}
		return at;
	};
	const put = (at: number, high: number, low: number) => {
		slots[at] = high;
		slots[at + 1] = low;
	};
	const grow = () => {
		const before = slots;
		slots = new Uint32Array(before.length * 2);
		shift--;
		for (let at = 0; at < before.length; at += 2) {
			const [high = 0, low = 0] = [before[at], before[at + 1]];
			if (high !== 0 || low !== 0) put(place(high, low), high, low);
		}
	};
	const print = printer();
	return {
		add: (bytes, from, to) => {
			print.take(bytes, from, to);
			const { high, low } = print;
			const at = place(high, low);
			if (slots[at] === high && slots[at + 1] === low) return false;
			put(at, high, low);
			if (++used * 4 > slots.length) grow();
			return true;
		}
	};
}

/** Two halves mixed apart, so that they are alike only for the same signs. */
function printer() {
	const print = {
		high: 0,
		low: 0,
		take: (bytes: Uint8Array, from: number, to: number) => {
			let high = 0x9e3779b9;
			let low = 0x85ebca6b;
			for (let at = from; at < to; at++) {
				let sign = bytes[at] ?? 0;
				if (sign <= 32) continue;
				if (sign >= 97 && sign <= 122) sign -= 32;
				high = Math.imul(((high << 5) | (high >>> 27)) ^ sign, 0x2c1b3c6d);
				low = Math.imul(low ^ sign, 0x297a2d39);
				low ^= low >>> 15;
			}
			print.high = spread(high ^ low);
			print.low = spread(low) || 1;
		}
	};
	return print;
}

/** Every bit of a number weighs on every other: the end of MurmurHash3, in the public domain. */
function spread(value: number): number {
	let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
	return (mixed ^ (mixed >>> 16)) >>> 0;
}
