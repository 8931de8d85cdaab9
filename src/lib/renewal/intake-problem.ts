export const problemKinds = [
	'not-a-date',
	'future-date',
	'not-a-number',
	'number-read-two-ways',
	'negative-price',
	'not-a-quantity',
	'duplicate',
	'damaged-serial',
	'extra-cells',
	'unclosed-quote',
	'mixed-encoding'
] as const;
export type IntakeProblemKind = (typeof problemKinds)[number];

/** What could not be read, and where; the rest of the row is kept unless `duplicate`. */
export interface IntakeProblem {
	readonly kind: IntakeProblemKind;
	/** Line of the file, the first one when several rows hold the same value. */
	readonly line: number;
	/** Header of the column, when one cell is at fault. */
	readonly column?: string;
	readonly value?: string;
	/** Rows concerned. */
	readonly count: number;
}

export interface ProblemList {
	add(problem: Omit<IntakeProblem, 'count'> & { count?: number }): void;
	readonly listed: readonly IntakeProblem[];
	/** Rows by kind, beyond those listed too. */
	readonly totals: Readonly<Partial<Record<IntakeProblemKind, number>>>;
}

const listedByKind = 100;

export function problemList(from?: ProblemList): ProblemList {
	const listed: IntakeProblem[] = [...(from?.listed ?? [])];
	const totals: Partial<Record<IntakeProblemKind, number>> = { ...from?.totals };
	return {
		...{ listed, totals },
		add: ({ count = 1, ...problem }) => {
			totals[problem.kind] = (totals[problem.kind] ?? 0) + count;
			if (listed.filter((one) => one.kind === problem.kind).length >= listedByKind) return;
			const value = problem.value === undefined ? {} : { value: problem.value.slice(0, 80) };
			listed.push({ ...problem, ...value, count });
		}
	};
}
