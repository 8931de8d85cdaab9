import type { Criterion } from './clause';
import type { Frame } from './edits';

export const defaultFrame: Frame = { price: 40, technical: 40, environment: 20, social: 0 };
export const socialFrame: Frame = { price: 40, technical: 30, environment: 20, social: 10 };

/** Under this the State's own guide finds that the criterion does not move suppliers. */
export const advisedMinimum = 10;

export type FrameProblem =
	{ kind: 'not-a-hundred'; sum: number } | { kind: 'negative'; criterion: Criterion };

/** All that is wrong with weights typed by the buyer. */
export function frameProblems(frame: Frame): FrameProblem[] {
	const entries = Object.entries(frame) as [Criterion, number][];
	const negative = entries.filter(([, weight]) => !(weight >= 0));
	const sum = entries.reduce((total, [, weight]) => total + weight, 0);
	const unequal = Math.abs(sum - 100) > 1e-9 ? [{ kind: 'not-a-hundred' as const, sum }] : [];
	return [...negative.map(([criterion]) => ({ kind: 'negative' as const, criterion })), ...unequal];
}

/** Shares of 100 in whole points, in the same proportions: the largest remainders take what is left. */
export function normalise(shares: readonly number[]): number[] {
	const sum = shares.reduce((total, one) => total + one, 0);
	if (sum <= 0) return shares.map(() => 0);
	const exact = shares.map((one) => (one * 100) / sum);
	const floors = exact.map(Math.floor);
	const left = 100 - floors.reduce((total, one) => total + one, 0);
	const order = exact
		.map((one, i) => ({ i, rest: one - Math.floor(one) }))
		.sort((a, b) => b.rest - a.rest || a.i - b.i);
	for (const { i } of order.slice(0, left)) floors[i] = (floors[i] ?? 0) + 1;
	return floors;
}
