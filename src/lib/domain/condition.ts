import type { FactName } from './facts';
import type { Value } from './question';

/** Kleene's three values; `undefined` is unknown: skipped, "I don't know", or not asked yet. */
export type Truth = boolean | undefined;

export type Test =
	| { is: string | boolean | number }
	| { in: readonly string[] }
	| { has: string }
	| { atLeast: number }
	| { below: number }
	| { answered: true }
	| { reaches: string }
	| { belowThreshold: string }
	| { from: string }
	| { before: string };

export type Condition =
	| { all: readonly Condition[] }
	| { any: readonly Condition[] }
	| { not: Condition }
	| { question: string; test: Test }
	| { fact: FactName; test: Test };

/** What a condition looks at. Amounts in euros excl. VAT, dates ISO. */
export interface Situation {
	/** The effective answer's value, `undefined` when unknown. */
	value(question: string): Value | undefined;
	/** Whether a value was given: "I don't know", skipped and not asked are none. Never unknown. */
	answered(question: string): boolean;
	fact(name: FactName): Value | undefined;
	/** A dated threshold, resolved by buyer and launch date; `undefined` when either is unknown. */
	threshold(name: string): number | undefined;
}

/** Whether the condition is met; unknown stays unknown through `not`. */
export function holds(condition: Condition | undefined, situation: Situation): Truth {
	if (!condition) return true;
	if ('all' in condition) return every(condition.all, situation);
	if ('any' in condition) return not(every(condition.any.map(negate), situation));
	if ('not' in condition) return not(holds(condition.not, situation));
	return passes(condition, situation);
}

/** The leaves that decide the condition's present value: what to name after "because". */
export function causes(condition: Condition | undefined, situation: Situation): Leaf[] {
	if (!condition) return [];
	if ('not' in condition) return causes(condition.not, situation);
	if ('all' in condition || 'any' in condition) {
		const parts = 'all' in condition ? condition.all : condition.any;
		const truth = holds(condition, situation);
		const deciding = parts.filter((part) => holds(part, situation) === truth);
		return deciding.flatMap((part) => causes(part, situation));
	}
	return [condition];
}

export type Leaf = Extract<Condition, { test: Test }>;

/** Every leaf, whatever it says now. */
export function leaves(condition: Condition | undefined): Leaf[] {
	if (!condition) return [];
	if ('all' in condition) return condition.all.flatMap(leaves);
	if ('any' in condition) return condition.any.flatMap(leaves);
	if ('not' in condition) return leaves(condition.not);
	return [condition];
}

function negate(condition: Condition): Condition {
	return { not: condition };
}

function not(truth: Truth): Truth {
	return truth === undefined ? undefined : !truth;
}

function every(conditions: readonly Condition[], situation: Situation): Truth {
	let truth: Truth = true;
	for (const condition of conditions) {
		const one = holds(condition, situation);
		if (one === false) return false;
		if (one === undefined) truth = undefined;
	}
	return truth;
}

function passes(leaf: Leaf, situation: Situation): Truth {
	if ('answered' in leaf.test && 'question' in leaf) return situation.answered(leaf.question);
	const value = 'question' in leaf ? situation.value(leaf.question) : situation.fact(leaf.fact);
	return value === undefined ? undefined : meets(value, leaf.test, situation);
}

function meets(value: Value, test: Test, situation: Situation): Truth {
	if ('is' in test) return value === test.is;
	if ('in' in test) return list(value).some((one) => test.in.includes(one));
	if ('has' in test) return list(value).includes(test.has);
	if ('atLeast' in test) return Number(value) >= test.atLeast;
	if ('below' in test) return Number(value) < test.below;
	if ('from' in test) return String(value) >= test.from;
	if ('before' in test) return String(value) < test.before;
	if ('answered' in test) return true;
	const name = 'reaches' in test ? test.reaches : test.belowThreshold;
	const threshold = situation.threshold(name);
	if (threshold === undefined) return undefined;
	return 'reaches' in test ? Number(value) >= threshold : Number(value) < threshold;
}

function list(value: Value): readonly string[] {
	return Array.isArray(value) ? value : [String(value)];
}
