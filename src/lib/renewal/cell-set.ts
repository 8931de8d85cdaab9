/** The different cells of a column, by their bytes, numbered as they come; the empty one is 0. */
export interface CellSet {
	idOf(bytes: DataView, from: number, to: number): number;
}

export function cellSet(): CellSet {
	let kept = new DataView(new ArrayBuffer(1 << 9));
	/** Where each kept cell ends, after a 0: a cell begins where the one before ends. */
	let ends = new Int32Array(1 << 5);
	let count = 1;
	/** The number of a cell; 0 is free. */
	let slots = new Int32Array(1 << 6);
	const place = (bytes: DataView, from: number, to: number): number => {
		const mask = slots.length - 1;
		for (let at = printOf(bytes, from, to) & mask; ; at = (at + 1) & mask) {
			const id = slots[at] ?? 0;
			if (id === 0) return at;
			const start = ends[id - 1] ?? 0;
			if ((ends[id] ?? 0) - start !== to - from) continue;
			let next = from;
			const gap = start - from;
			while (next + 4 <= to && bytes.getInt32(next) === kept.getInt32(next + gap)) next += 4;
			while (next < to && bytes.getUint8(next) === kept.getUint8(next + gap)) next++;
			if (next === to) return at;
		}
	};
	const keep = (bytes: DataView, from: number, to: number): number => {
		const start = ends[count - 1] ?? 0;
		const end = start + to - from;
		if (end > kept.byteLength) kept = new DataView(longer(bytesOf(kept), end).buffer);
		if (count === ends.length) ends = longer(ends, count);
		bytesOf(kept).set(bytesOf(bytes).subarray(from, to), start);
		ends[count] = end;
		return count++;
	};
	const grow = () => {
		slots = new Int32Array(slots.length * 2);
		for (let id = 1; id < count; id++) slots[place(kept, ends[id - 1] ?? 0, ends[id] ?? 0)] = id;
	};
	return {
		idOf: (bytes, from, to) => {
			if (from === to) return 0;
			const at = place(bytes, from, to);
			const known = slots[at] ?? 0;
			if (known !== 0) return known;
			const id = keep(bytes, from, to);
			slots[at] = id;
			if (count * 2 > slots.length) grow();
			return id;
		}
	};
}

function bytesOf({ buffer, byteOffset, byteLength }: DataView): Uint8Array<ArrayBuffer> {
	return new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
}

function longer<T extends Uint8Array | Int32Array>(values: T, least: number): T {
	const kind = values.constructor as new (length: number) => T;
	const more = new kind(least * 2);
	more.set(values);
	return more;
}

/** Four bytes at a time. */
function printOf(bytes: DataView, from: number, to: number): number {
	let print = to - from;
	let at = from;
	for (; at + 4 <= to; at += 4) print = mix(print ^ bytes.getInt32(at));
	for (; at < to; at++) print = mix(print ^ bytes.getUint8(at));
	return print;
}

function mix(print: number): number {
	const mixed = Math.imul(print, 0x9e3779b1);
	return mixed ^ (mixed >>> 15);
}
