/** What can be undone and redone; the present is kept elsewhere. */
export interface History<T> {
	readonly past: readonly Entry<T>[];
	readonly future: readonly T[];
}

interface Entry<T> {
	readonly value: T;
	/** Changes of the same run, such as the letters of one word, are undone together. */
	readonly run?: string;
}

const depth = 100;
export const noHistory = { past: [], future: [] } as const;

export function record<T>(history: History<T>, before: T, run?: string): History<T> {
	const goesOn = run !== undefined && history.past.at(-1)?.run === run;
	const past = goesOn ? history.past : [...history.past, { value: before, run }].slice(-depth);
	return { past, future: [] };
}

/** The value before, and the history once it is the present; undefined when there is none. */
export function stepBack<T>(
	history: History<T>,
	present: T
): { history: History<T>; value: T } | undefined {
	const last = history.past.at(-1);
	if (!last) return undefined;
	const future = [present, ...history.future];
	return { history: { past: history.past.slice(0, -1), future }, value: last.value };
}

export function stepForward<T>(
	history: History<T>,
	present: T
): { history: History<T>; value: T } | undefined {
	const [next, ...future] = history.future;
	if (next === undefined) return undefined;
	return { history: { past: [...history.past, { value: present }], future }, value: next };
}
