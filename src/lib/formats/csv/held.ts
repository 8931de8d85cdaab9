/** Bytes not yet made into rows, in one array that serves again. */
export interface Held {
	/** Twice as long as what is held at least: the second half is free to be written in. */
	readonly bytes: () => Uint8Array;
	readonly size: () => number;
	add(bytes: Uint8Array): void;
	/** Forgets what is before. */
	dropUntil(end: number): void;
}

export function held(): Held {
	let bytes = new Uint8Array();
	let size = 0;
	const grow = (needed: number) => {
		const larger = new Uint8Array(needed * 2);
		larger.set(bytes.subarray(0, size));
		bytes = larger;
	};
	return {
		bytes: () => bytes,
		size: () => size,
		add: (more) => {
			if (bytes.length < (size + more.length) * 2) grow(size + more.length);
			bytes.set(more, size);
			size += more.length;
		},
		dropUntil: (end) => {
			bytes.copyWithin(0, end, size);
			size -= end;
		}
	};
}
