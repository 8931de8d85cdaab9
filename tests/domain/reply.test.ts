import { describe, expect, it, test } from 'vitest';
import type { Asked } from '../../src/lib/domain/asked';
import { reckon } from '../../src/lib/domain/reply';

const line = (more: Partial<Asked>): Asked => ({
	id: 'lot:a#b',
	asks: 'text',
	options: [],
	per: 'offer',
	required: true,
	...more
});
const write = (asked: Partial<Asked>, answer: string) =>
	reckon(line(asked), { answer, detail: '', proof: '' });

test.each([
	['number', '1 000', 1000],
	['number', '1\u202f000,5', 1000.5],
	['price', '12 500,50 €', 12500.5],
	['date', '21/08/2026', '2026-08-21'],
	['date', '2026-08-21', '2026-08-21'],
	['text', '  e\u0301te\u0301\r\ndeux  ', 'été\ndeux'],
	['document', 'Pièce 4 : page 12', 'Pièce 4 : page 12']
] as const)('%s: “%s”', (asks, answer, value) => {
	expect(write({ asks }, answer)).toEqual({ reply: { value }, faults: [] });
});

test.each([
	['yes-no', ['yes', 'no'], 'yes', true],
	['yes-no', ['yes', 'no'], 'no', false],
	['choice', ['a', 'b'], 'b', 'b']
] as const)('%s: the code “%s” → %s', (asks, options, answer, value) => {
	expect(write({ asks, options }, answer).reply).toEqual({ value });
});

describe('what cannot be read is told, and is no value', () => {
	it.each([
		['number', 'environ 1000', 'not-a-number'],
		['number', '1.200', 'not-a-number'],
		['number', '36 mois', 'not-a-number'],
		['number', '12 €', 'not-a-number'],
		['date', '31/02/2026', 'not-a-date'],
		['date', 'août', 'not-a-date'],
		['yes-no', 'Yes', 'unknown-code'],
		['choice', '__proto__', 'unknown-code']
	] as const)('%s: “%s”', (asks, answer, kind) => {
		const { reply, faults } = write({ asks, options: ['yes', 'no'] }, answer);
		expect([reply, faults]).toEqual([{}, [{ kind, found: answer }]]);
	});
});

test('the sign of the line’s own unit is understood', () => {
	expect(write({ asks: 'number', unit: 'percent' }, '95 %').reply).toEqual({ value: 95 });
	expect(write({ asks: 'number', unit: 'eur-per-day' }, '12 €').reply).toEqual({ value: 12 });
});

describe('asked of each model', () => {
	it('a line each: name, colon, value', () => {
		const { reply, faults } = write(
			{ asks: 'number', per: 'model' },
			'Modèle A : 1 000\n\nB (14:9) = 800\nC\t7'
		);
		expect(faults).toEqual([]);
		expect(reply.each).toEqual([
			{ of: 'Modèle A', value: 1000 },
			{ of: 'B (14:9)', value: 800 },
			{ of: 'C', value: 7 }
		]);
	});

	it('a value alone holds for all; alone among others it belongs to nobody', () => {
		expect(write({ asks: 'number', per: 'model' }, '800').reply).toEqual({ value: 800 });
		expect(write({ asks: 'number', per: 'model' }, 'A : 800\n900')).toEqual({
			reply: { each: [{ of: 'A', value: 800 }] },
			faults: [{ kind: 'not-a-number', found: '900' }]
		});
	});

	it('a text stays as it was written', () => {
		expect(write({ per: 'model' }, 'A : oui\nB : non').reply).toEqual({
			value: 'A : oui\nB : non'
		});
	});
});

test('proof and details are kept beside the answer, cleaned', () => {
	const { reply, faults } = reckon(line({ asks: 'yes-no', options: ['yes', 'no'] }), {
		answer: 'yes',
		detail: 'B\u202e : non ',
		proof: 'Pièce 4\r\np. 12'
	});
	expect(reply).toEqual({ value: true, detail: 'B : non', proof: 'Pièce 4\np. 12' });
	expect(faults).toEqual([{ kind: 'cleaned' }]);
});

test('a text beyond 10,000 characters is cut, and said to be', () => {
	const { reply, faults } = write({}, 'x'.repeat(10_001));
	expect([String(reply.value).length, faults]).toEqual([10_000, [{ kind: 'cut' }]]);
});

test('nothing written is no answer', () => {
	for (const asks of ['text', 'number', 'date', 'yes-no', 'choice'] as const)
		expect(write({ asks }, ' \n ')).toEqual({ reply: {}, faults: [] });
});
