import type { Condition } from './condition';

/** What an answer holds: amounts in euros excl. VAT, durations in months, dates as ISO `2026-08-21`. */
export type Value = boolean | number | string | readonly string[];

/** "I don't know" and a skipped question are stored answers too. */
export type Answer = Value | { readonly unknown: true } | { readonly skipped: true };

/** By question id; the only thing stored of what the buyer said. */
export type Answers = Readonly<Record<string, Answer>>;

/** The answer that names the dossier. */
export const titleQuestion = 'purchase/title';

export const questionTypes = [
	'yes-no',
	'choice',
	'choices',
	'number',
	'amount',
	'quantity',
	'duration',
	'date',
	'text'
] as const;
export type QuestionType = (typeof questionTypes)[number];

export interface Option {
	readonly id: string;
	readonly label: string;
	readonly help?: string;
	/** Offered only when this holds. */
	readonly when?: Condition;
}

export interface Question {
	/** `<questionnaire>/<name>`, e.g. `hardware/laptops/still-works`. */
	readonly id: string;
	readonly type: QuestionType;
	readonly text: string;
	readonly help?: string;
	/** Why we ask, and what the answer changes. */
	readonly why: string;
	/** Present when "I don't know" is offered: what follows from it. */
	readonly unknown?: string;
	/** A question that may not be left out: without it nothing can be derived. */
	readonly required: boolean;
	readonly when?: Condition;
	readonly options: readonly Option[];
	/** Bounds of a number, an amount (euros), a quantity or a duration (months). */
	readonly minimum?: number;
	readonly maximum?: number;
	readonly unit?: string;
	readonly sources: readonly string[];
	readonly terms: readonly string[];
}

export interface Section {
	readonly id: string;
	readonly title: string;
	readonly questions: readonly Question[];
}

export interface Questionnaire {
	/** `purchase`, or a category: `hardware/laptops`. */
	readonly id: string;
	readonly title: string;
	/** What the category covers, in a sentence. */
	readonly summary: string;
	readonly sections: readonly Section[];
	readonly outcomes: readonly Outcome[];
}

/** From the soberest to the least sober: the first that holds leads the result. */
export const outcomeKinds = ['avoid', 'extend', 'share', 'join', 'reuse', 'rent', 'buy'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export interface Outcome {
	readonly id: string;
	readonly kind: OutcomeKind;
	/** A stop never locks: "continue anyway" takes a reason. */
	readonly stops: boolean;
	readonly when: Condition;
	readonly title: string;
	readonly text: string;
	readonly sources: readonly string[];
}

/** The value of an answer, `undefined` when skipped, unknown or absent. */
export function valueOf(answer: Answer | undefined): Value | undefined {
	if (answer === undefined) return undefined;
	return typeof answer === 'object' && !Array.isArray(answer) ? undefined : (answer as Value);
}
