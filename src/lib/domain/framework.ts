/** What the guide says of itself against a public framework, theme by theme. */

export const conformities = ['conforms', 'fails', 'not-applicable', 'untested'] as const;
export type Conformity = (typeof conformities)[number];

/** How a criterion was checked: a test of the suite, a reading of the code, or a person at the screen. */
export const means = ['test', 'reading', 'nobody'] as const;
export type Means = (typeof means)[number];

export const fulfilments = ['fulfilled', 'partly', 'unfulfilled', 'not-applicable'] as const;
export type Fulfilment = (typeof fulfilments)[number];

export const priorities = ['priority', 'recommended', 'moderate'] as const;
export type Priority = (typeof priorities)[number];

export interface Criterion<Result extends string> {
	/** As the framework numbers it: `10.4`. */
	readonly number: string;
	readonly asks: string;
	readonly result: Result;
	readonly how: string;
	/** The test files that hold the answer. */
	readonly tests: readonly string[];
}

export interface AccessCriterion extends Criterion<Conformity> {
	readonly by: Means;
}

export interface EcodesignCriterion extends Criterion<Fulfilment> {
	readonly priority: Priority;
}

export interface Theme<C> {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly criteria: readonly C[];
}

interface Assessment<C> {
	readonly version: string;
	/** ISO date. */
	readonly assessed: string;
	readonly sources: readonly string[];
	readonly themes: readonly Theme<C>[];
}

export interface AccessAssessment extends Assessment<AccessCriterion> {
	/** The pages that the answers hold for. */
	readonly sample: readonly { readonly page: string; readonly title: string }[];
}

/** Of a first visit: requests, kilobytes as sent, elements of the page, EcoIndex out of 100. */
export interface PageFigures {
	readonly requests: number;
	readonly kilobytes: number;
	readonly elements: number;
	readonly ecoIndex: number;
}

export interface EcodesignAssessment extends Assessment<EcodesignCriterion> {
	readonly limits: PageFigures;
	readonly measures: readonly (PageFigures & { readonly page: string; readonly title: string })[];
}

/** How many criteria have each result. */
export type Tally<Result extends string> = Readonly<Record<Result, number>>;

export function tally<Result extends string>(
	results: readonly Result[],
	criteria: readonly { readonly result: Result }[]
): Tally<Result> {
	const count = (result: Result) => criteria.filter((one) => one.result === result).length;
	return Object.fromEntries(results.map((one) => [one, count(one)])) as Tally<Result>;
}

export function criteriaOf<C>({ themes }: { readonly themes: readonly Theme<C>[] }): readonly C[] {
	return themes.flatMap((theme) => theme.criteria);
}

/** Points by criterion in the RGESN's own score. */
const weights: Readonly<Record<Priority, number>> = {
	priority: 1.5,
	recommended: 1.25,
	moderate: 1
};

/** RGESN 2024: points validated out of points applicable, in percent; partly met earns nothing. */
export function ecodesignScore(
	criteria: readonly Pick<EcodesignCriterion, 'priority' | 'result'>[]
): number {
	const points = (kept: readonly Pick<EcodesignCriterion, 'priority'>[]) =>
		kept.reduce((sum, one) => sum + weights[one.priority], 0);
	const applicable = criteria.filter((one) => one.result !== 'not-applicable');
	const met = applicable.filter((one) => one.result === 'fulfilled');
	return applicable.length === 0 ? 0 : (100 * points(met)) / points(applicable);
}
