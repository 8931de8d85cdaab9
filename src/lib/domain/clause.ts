import type { Condition } from './condition';
import type { Confidence, Level, Risk } from './level';
import type { Unit } from './unit';

export const faceNames = ['selection', 'specification', 'award', 'performance'] as const;
export type FaceName = (typeof faceNames)[number];

export const criteria = ['price', 'technical', 'environment', 'social'] as const;
export type Criterion = (typeof criteria)[number];

/** One requirement with up to four faces, its proof and its verification. Texts are in one language. */
export interface Clause {
	/** Its path: `hardware/laptops/battery-endurance`. */
	readonly id: string;
	readonly title: string;
	/** What the learner reads. */
	readonly why: string;
	readonly when?: Condition;
	/** Lowest ambition at which it appears. */
	readonly fromLevel: Level;
	/** By level; a level left out has the risk of the nearest lower level given. */
	readonly market: Readonly<Partial<Record<Level, Risk>>>;
	readonly parameters: Readonly<Record<string, Parameter>>;
	/** At most one variant lives at a level. */
	readonly selection: readonly Face[];
	readonly specification: readonly Face[];
	readonly award: readonly AwardFace[];
	readonly performance: readonly PerformanceFace[];
	readonly supplier: readonly SupplierLine[];
	readonly evidence: Evidence;
	readonly verification: { readonly award?: string; readonly contract?: string };
	/** Duties that already impose it on some buyers: no points for them. */
	readonly legalFloor: readonly string[];
	readonly impact: Impact;
	/** Duties that it helps to satisfy. */
	readonly duties: readonly string[];
	/** What it bears on: decides whether it counts as environmental or social. */
	readonly bears: 'environment' | 'social' | 'other';
	/** Reference rows it answers: `LAP-05`. */
	readonly rows: readonly string[];
	readonly sources: readonly string[];
	readonly confidence: Confidence;
	/** The source was read at second hand. */
	readonly secondary: boolean;
	/** ISO date of the last review. */
	readonly reviewed: string;
}

/** A figure of the clause: printed by `{name}` in its texts, edited by the buyer. */
export type Parameter = {
	readonly unit?: Unit;
	readonly better?: 'higher' | 'lower';
	readonly confidence: Confidence;
	readonly secondary: boolean;
	/** What the figure is, in words: the label of its field on screen. */
	readonly label: string;
} & ParameterFigure;

export type ParameterFigure =
	| { readonly value: number }
	| { readonly level: Readonly<Partial<Record<Level, number>>> }
	| { readonly from: string }
	| { readonly dated: readonly DatedValue[] }
	| { readonly table: StepTable };

/**
 * `from` absent: the value in force before the first date. ISO dates.
 * A contract outlives its launch: the value in force at launch is printed, then each later one with its date.
 */
export interface DatedValue {
	readonly from?: string;
	readonly value: number;
}

/**
 * A limit that depends on a size (up to a size, a value; beyond the last, a base plus so much per unit)
 * or on a case (a phone, a television): all rows are of one kind.
 */
export interface StepTable {
	readonly title: string;
	readonly by: string;
	/** Absent when the rows are cases. */
	readonly byUnit?: Unit;
	readonly rows: readonly StepRow[];
	/** How the table is applied or corrected, in a sentence. */
	readonly note?: string;
}

export interface StepRow {
	readonly upTo?: number;
	/** The case, in words, instead of a size. */
	readonly for?: string;
	readonly value: number;
	/** Added for each unit beyond the previous row's `upTo`; only in the last row. */
	readonly plusPer?: number;
}

export interface Face {
	readonly at: readonly Level[];
	readonly text: string;
}

export interface AwardFace extends Face {
	readonly of: Criterion;
	/** Points out of 100 inside the criterion, normalised there. */
	readonly share: number;
	readonly scale: Scale;
}

/** `on` names a supplier's line; when a parameter has the same name, its value in force is the floor. */
export type Scale =
	| { readonly kind: 'steps'; readonly on: string; readonly steps: readonly ScaleStep[] }
	| { readonly kind: 'linear'; readonly on: string; readonly floor: number; readonly best: number }
	| { readonly kind: 'relative'; readonly on: string; readonly better: 'higher' | 'lower' }
	| { readonly kind: 'ladder'; readonly on: string; readonly rungs: readonly Rung[] }
	| { readonly kind: 'yes-no'; readonly on: string }
	| { readonly kind: 'cost'; readonly formula: 'life-cycle-cost' | 'price' };

/** Exactly one bound. `earns` is a share of the points, 0 to 1. */
export interface ScaleStep {
	readonly atLeast?: number;
	readonly atMost?: number;
	readonly earns: number;
}

/** A rung of proof or of quality, from the best to the least. */
export interface Rung {
	readonly id: string;
	readonly label: string;
	readonly earns: number;
}

export const rhythms = ['month', 'quarter', 'year', 'delivery', 'event', 'once'] as const;
export type Rhythm = (typeof rhythms)[number];

export interface PerformanceFace extends Face {
	/** At least one: what is due each year and what is due at each event are two. */
	readonly indicator: readonly Indicator[];
	/** The article as a whole departs from the CCAG's own rules on penalties. */
	readonly derogates: boolean;
	readonly penalties: readonly Penalty[];
}

export interface Indicator {
	readonly every: Rhythm;
	/** What is measured and the target, in a sentence. */
	readonly text: string;
	readonly within?: { readonly value: number; readonly unit: 'day' | 'working-day' | 'month' };
}

export const penaltyUnits = [
	'eur',
	'percent-of-contract',
	'percent-of-order',
	'percent-of-yearly-fee',
	'percent-of-equipment-price'
] as const;
export type PenaltyUnit = (typeof penaltyUnits)[number];

/** Lump sums replace the CCAG's own formula: each one is listed among the derogations. */
export interface Penalty {
	readonly id: string;
	readonly amount: number;
	readonly unit: PenaltyUnit;
	/** The unit of breach: "per missing certificate". */
	readonly per: string;
	readonly confidence: Confidence;
}

export const askTypes = [
	'yes-no',
	'number',
	'price',
	'choice',
	'date',
	'text',
	'document'
] as const;
export type AskType = (typeof askTypes)[number];

export const pers = ['offer', 'model', 'site', 'serial'] as const;
export type Per = (typeof pers)[number];

/** One thing asked of the supplier: a row of the supplier checklist. */
export interface SupplierLine {
	readonly id: string;
	readonly asks: AskType;
	readonly label: string;
	readonly unit?: Unit;
	readonly options: readonly { readonly id: string; readonly label: string }[];
	readonly per: Per;
	readonly required: boolean;
	/** Levels at which it is asked; all when absent. */
	readonly at?: readonly Level[];
	/** When it is answered: with the offer, or during the contract. */
	readonly stage: 'offer' | 'contract';
}

export interface Evidence {
	readonly labels: readonly string[];
	readonly text: string;
}

export interface Impact {
	readonly on:
		| 'lifetime'
		| 'energy'
		| 'materials'
		| 'reuse'
		| 'substances'
		| 'data'
		| 'people'
		| 'cost'
		| 'method';
	readonly size: 'low' | 'medium' | 'high';
}
