import { leaves, type Condition, type Leaf } from '../domain/condition';
import { facts } from '../domain/facts';
import { readsOf, type Plan } from '../domain/interview';
import type { Threshold } from '../domain/library';
import type { Question, Value } from '../domain/question';

/** A question that a condition rests on, and one answer of each sort that can make a difference. */
export interface Choice {
	readonly question: Question;
	/** The category that must be chosen for it to be asked; none for the purchase. */
	readonly category?: string;
	/** `undefined`: skipped, or "I don't know". */
	readonly answers: readonly (Value | undefined)[];
}

/** Everything that can change what a condition says, in the order asked. */
export function coneOf(condition: Condition, plan: Plan): Choice[] {
	const conditions = [condition];
	const ids = new Set<string>();
	const open = [...readsOf(condition)];
	for (let id = open.shift(); id !== undefined; id = open.shift()) {
		const step = plan.steps[plan.index.get(id) ?? -1];
		if (!step || ids.has(id)) continue;
		ids.add(id);
		if (step.questionnaire.id !== 'purchase') open.push(...facts.category);
		const { when, options } = step.question;
		const own = [when, ...options.map((one) => one.when)].filter((one) => one !== undefined);
		conditions.push(...own);
		open.push(...own.flatMap(readsOf));
	}
	const tests = conditions.flatMap(leaves);
	const dated = plan.thresholds.filter((one) => namedBy(tests).has(one.id));
	return plan.steps
		.filter((step) => ids.has(step.question.id))
		.map(({ question, questionnaire }) => ({
			question,
			category: questionnaire.id === 'purchase' ? undefined : questionnaire.id,
			answers: answersTo(question, tests, dated)
		}));
}

const procedureThresholds = ['dispensation', 'notice', 'formal'];

function namedBy(tests: readonly Leaf[]): Set<string> {
	return new Set(
		tests.flatMap((leaf) => {
			if ('reaches' in leaf.test) return [leaf.test.reaches];
			if ('belowThreshold' in leaf.test) return [leaf.test.belowThreshold];
			return 'fact' in leaf && leaf.fact === 'procedure' ? procedureThresholds : [];
		})
	);
}

function answersTo(
	question: Question,
	tests: readonly Leaf[],
	dated: readonly Threshold[]
): (Value | undefined)[] {
	const about = tests.filter((leaf) => readsOf(leaf).includes(question.id));
	const answers = valuesOf(question, about, dated);
	return question.required ? answers : [...answers, undefined];
}

function valuesOf(
	question: Question,
	tests: readonly Leaf[],
	dated: readonly Threshold[]
): Value[] {
	const ids = question.options.map((option) => option.id);
	if (question.type === 'yes-no') return [true, false];
	if (question.type === 'choice') return ids;
	if (question.type === 'choices') return selections(ids, tests);
	if (question.type === 'text') return ['text'];
	return question.type === 'date'
		? datesAround(tests, dated)
		: numbersAround(question, tests, dated);
}

/** Each option alone, those that the tests name two by two, and all. */
function selections(ids: readonly string[], tests: readonly Leaf[]): string[][] {
	const named = new Set(tests.flatMap(wordsOf));
	const known = ids.filter((id) => named.has(id));
	const rest = ids.filter((id) => !named.has(id)).slice(0, 2);
	const paired = [...known, ...rest];
	const pairs = paired.flatMap((one, i) => paired.slice(i + 1).map((other) => [one, other]));
	return [...ids.map((id) => [id]), ...pairs, [...ids]];
}

export function wordsOf({ test }: Leaf): string[] {
	if ('in' in test) return [...test.in];
	if ('has' in test) return [test.has];
	return 'is' in test ? [String(test.is)] : [];
}

/** On both sides of every figure tested, and of every threshold of the law. */
function numbersAround(
	{ minimum = 0, maximum = 1e9 }: Question,
	tests: readonly Leaf[],
	dated: readonly Threshold[]
): number[] {
	const tested = tests.flatMap(({ test }) => {
		if ('atLeast' in test) return [test.atLeast];
		if ('below' in test) return [test.below];
		return 'is' in test && typeof test.is === 'number' ? [test.is] : [];
	});
	const amounts = dated.flatMap((one) => one.values.map((value) => value.amount));
	const around = [minimum, ...[...tested, ...amounts].flatMap((one) => [one - 1, one])];
	return [...new Set(around)].filter((one) => one >= minimum && one <= maximum);
}

const day = 86_400_000;

function datesAround(tests: readonly Leaf[], dated: readonly Threshold[]): string[] {
	const tested = tests.flatMap(({ test }) => {
		if ('from' in test) return [test.from];
		return 'before' in test ? [test.before] : [];
	});
	const values = dated.flatMap((one) => one.values);
	const starts = [...tested, ...values.map((value) => value.from)];
	const ends = values.flatMap((value) => (value.until ? [value.until] : []));
	const around = [
		...starts.flatMap((one) => [shifted(one, -1), one]),
		...ends.flatMap((one) => [one, shifted(one, 1)])
	];
	return [...new Set(['2026-11-24', ...around])];
}

function shifted(date: string, days: number): string {
	return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}
