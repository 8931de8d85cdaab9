const letters = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A short name that nobody else will draw; works on plain http too, unlike `randomUUID`. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(14));
	return [...bytes].map((byte) => letters[byte % letters.length]).join('');
}

export function now(): string {
	return new Date().toISOString();
}
