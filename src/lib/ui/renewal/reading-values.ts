/** One value of a file that anyone may have written: within its bounds, or not there. */
export type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function text(value: unknown, longest = 200): string {
	return typeof value === 'string' ? value.slice(0, longest) : '';
}

export function amount(value: unknown, most = 1e9, least = 0): number | undefined {
	return typeof value === 'number' && value >= least && value <= most ? value : undefined;
}

export function whole(value: unknown, most: number): number | undefined {
	return Number.isInteger(value) ? amount(value, most) : undefined;
}

export function yearsOf(value: unknown, least = 0): number | undefined {
	return amount(value, 30, least);
}

export function list(value: unknown, most: number): readonly unknown[] {
	return Array.isArray(value) ? value.slice(0, most) : [];
}

export function oneOf<T extends string>(value: unknown, known: readonly T[]): T | undefined {
	return known.find((one) => one === value);
}

/** What reads well of a record of at most a thousand entries. */
export function mapOf<T>(
	value: unknown,
	read: (value: unknown) => T | undefined
): Readonly<Record<string, T>> {
	const entries = isRecord(value) ? Object.entries(value).slice(0, 1000) : [];
	return Object.fromEntries(
		entries.flatMap(([key, one]) => {
			const found = read(one);
			return found === undefined ? [] : [[key.slice(0, 200), found] as const];
		})
	);
}
