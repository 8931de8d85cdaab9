import type { DrawnCondition, DrawnTest } from '../../content/drawing';
import type { DiagramMessages } from '../../messages/fr/diagram';

/** A condition in words, to stand after "if". */
export function sentenceOf(condition: DrawnCondition, words: DiagramMessages): string {
	const said = words.condition;
	if ('all' in condition) return condition.all.map((one) => sentenceOf(one, words)).join(said.and);
	if ('any' in condition) return said.either(condition.any.map((one) => sentenceOf(one, words)));
	if (!('not' in condition)) return testOf(condition, words);
	const { not } = condition;
	if ('test' in not && not.test === 'answered') return said.unanswered(not.asked ?? '');
	return said.not(sentenceOf(not, words));
}

function testOf(test: DrawnTest, words: DiagramMessages): string {
	const said = words.condition;
	if (test.test === 'answered') return said.answered(test.asked ?? '');
	const subject = test.asked
		? said.answer(test.asked)
		: ((test.fact && said.facts[test.fact]) ?? '');
	const value = listOf(
		test.values.map((one) => valueOf(one, test, words)),
		said.or
	);
	if (test.test !== 'in') return said[test.test](subject, value);
	const several = test.type === 'choices' || test.fact === 'family';
	return said[several ? 'has' : 'is'](subject, value);
}

function valueOf(
	value: string | number | boolean,
	{ type, fact, test }: DrawnTest,
	{ condition, figure, yes, no }: DiagramMessages
): string {
	if (typeof value === 'boolean') return condition.quoted(value ? yes : no);
	if (typeof value === 'number') {
		if (type === 'amount') return figure.amount(value);
		return type === 'duration' ? figure.months(value) : figure.number(value);
	}
	if (test === 'reaches' || test === 'belowThreshold') return figure.threshold(value);
	if (test === 'from' || test === 'before') return figure.day(value);
	return condition.quoted(fact ? (condition.factValues[value] ?? value) : value);
}

function listOf(values: readonly string[], or: string): string {
	const last = values.at(-1) ?? '';
	return values.length < 2 ? last : `${values.slice(0, -1).join(', ')}${or}${last}`;
}
