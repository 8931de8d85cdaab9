import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	causes,
	holds,
	type Condition,
	type Situation,
	type Test
} from '../../src/lib/domain/condition';
import type { Value } from '../../src/lib/domain/question';

const names = ['a/a', 'a/b', 'a/c'];

function situation(values: Record<string, boolean | undefined>): Situation {
	return {
		value: (id) => values[id],
		answered: (id) => values[id] !== undefined,
		fact: () => undefined,
		threshold: () => undefined
	};
}

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
	condition: fc.oneof(
		{ maxDepth: 4 },
		fc.record({ question: fc.constantFrom(...names), test: fc.record({ is: fc.boolean() }) }),
		fc.record({ not: tie('condition') }),
		fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
		fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) })
	)
}));
const known = fc.record(Object.fromEntries(names.map((name) => [name, fc.boolean()])));

describe('condition', () => {
	it('unknown stays unknown through not', () => {
		const leaf: Condition = { question: 'a/a', test: { is: true } };
		expect(holds({ not: leaf }, situation({}))).toBeUndefined();
		expect(holds({ not: { not: leaf } }, situation({ 'a/a': true }))).toBe(true);
	});

	it('one false decides all, one true decides any, whatever is unknown', () => {
		const truth: Condition = { question: 'a/a', test: { is: true } };
		const open: Condition = { question: 'a/b', test: { is: true } };
		expect(holds({ all: [open, truth] }, situation({ 'a/a': false }))).toBe(false);
		expect(holds({ any: [open, truth] }, situation({ 'a/a': true }))).toBe(true);
		expect(holds({ all: [open, truth] }, situation({ 'a/a': true }))).toBeUndefined();
	});

	it.each<[Test, Value, Value]>([
		[{ from: '2026-08-21' }, '2026-08-21', '2026-08-20'],
		[{ before: '2026-08-21' }, '2026-08-20', '2026-08-21'],
		[{ atLeast: 24 }, 24, 23.9],
		[{ below: 24 }, 23.9, 24],
		[{ reaches: 'formal' }, 140_000, 139_999],
		[{ belowThreshold: 'formal' }, 139_999, 140_000]
	])('the bound of %j: %j meets it, %j does not', (test, meeting, missing) => {
		const at = (value: Value): Situation => ({
			...situation({}),
			value: () => value,
			threshold: () => 140_000
		});
		expect(holds({ question: 'a/a', test }, at(meeting))).toBe(true);
		expect(holds({ question: 'a/a', test }, at(missing))).toBe(false);
	});

	it('with every answer known it is the two-valued logic, and de Morgan holds', () => {
		fc.assert(
			fc.property(condition, condition, known, (one, other, values) => {
				const at = situation(values);
				expect(holds(one, at)).toBeTypeOf('boolean');
				expect(holds({ not: { all: [one, other] } }, at)).toBe(
					holds({ any: [{ not: one }, { not: other }] }, at)
				);
			})
		);
	});

	it('more answers never turn what was decided', () => {
		fc.assert(
			fc.property(condition, known, fc.subarray(names), (one, values, hidden) => {
				const partial = Object.fromEntries(
					Object.entries(values).filter(([name]) => !hidden.includes(name))
				);
				const before = holds(one, situation(partial));
				if (before !== undefined) expect(holds(one, situation(values))).toBe(before);
			})
		);
	});

	it('its causes alone decide it', () => {
		fc.assert(
			fc.property(condition, known, (one, values) => {
				const at = situation(values);
				const ids = causes(one, at).map((leaf) => ('question' in leaf ? leaf.question : ''));
				const kept = Object.fromEntries(
					Object.entries(values).filter(([name]) => ids.includes(name))
				);
				expect(holds(one, situation(kept))).toBe(holds(one, at));
			})
		);
	});
});
