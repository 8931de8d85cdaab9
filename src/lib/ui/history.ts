import { apply, diff, type Act, type History as Acts } from '../storage/acts';
import { noActs } from '../storage/journal';

/** What can be undone and redone; the present is kept elsewhere. */
export interface History extends Acts {
	/** Changes of the same run, such as the letters of one word, are undone together. */
	readonly run?: string;
}

interface Record<T> {
	readonly before: T;
	readonly after: T;
	/** ISO date-time. */
	readonly now: string;
	readonly run?: string;
}

export interface Step<T> {
	readonly history: History;
	readonly value: T;
}

const depth = 100;
export const noHistory: History = noActs;

export function record<T extends object>(history: History, change: Record<T>): History {
	const { before, after, now, run } = change;
	const past = history.acts.filter((act) => act.n <= history.at);
	const last = run !== undefined && run === history.run ? past.at(-1) : undefined;
	const changes = diff(last ? apply(before, last.changes, 'before') : before, after);
	const kept = last ? past.slice(0, -1) : past;
	const n = last?.n ?? history.at + 1;
	if (changes.length === 0) return { acts: kept, at: n - 1 };
	return { acts: [...kept, { n, at: now, changes }].slice(-depth), at: n, run };
}

export function lastAct({ acts, at }: Acts): Act | undefined {
	return acts.find((act) => act.n === at);
}

export function nextAct({ acts, at }: Acts): Act | undefined {
	return acts.find((act) => act.n === at + 1);
}

/** The value before, and the history once it is the present; undefined when there is none. */
export function stepBack<T extends object>(history: History, present: T): Step<T> | undefined {
	const act = lastAct(history);
	if (!act) return undefined;
	const value = apply(present, act.changes, 'before');
	return { history: { acts: history.acts, at: act.n - 1 }, value };
}

export function stepForward<T extends object>(history: History, present: T): Step<T> | undefined {
	const act = nextAct(history);
	if (!act) return undefined;
	return {
		history: { acts: history.acts, at: act.n },
		value: apply(present, act.changes, 'after')
	};
}
