import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, parseNumber, read } from '../../src/lib/domain/reading';
import type { Question, QuestionType } from '../../src/lib/domain/question';

function question(type: QuestionType, more: Partial<Question> = {}): Question {
	return {
		id: 'a/b',
		type,
		text: '',
		why: '',
		required: false,
		options: [],
		sources: [],
		terms: [],
		...more
	};
}

const noise = fc.constantFrom('', ' ', '\u00a0', '\u202f', '\t', '\u200b', '  ');

describe('reading', () => {
	it.each([
		['12 000,50', 12000.5],
		['12\u202f000,50 €', 12000.5],
		['12.000,50', 12000.5],
		['12,000.50', 12000.5],
		['1200.5', 1200.5],
		['1 200 000', 1_200_000],
		['1,200,000', 1_200_000],
		['0,5', 0.5],
		['+7', 7],
		['−3', -3],
		['96000 EUR', 96000]
	])('reads %s', (text, value) => {
		expect(parseNumber(clean(text))).toBe(value);
	});

	it.each(['1e12', '12 000 k€', 'douze', '1.200', '12,000', '1.2.3', '12,50,30', '--3', ''])(
		'guesses nothing from %s',
		(text) => {
			expect(parseNumber(text)).toBeUndefined();
		}
	);

	it('ignores harmless noise in numbers', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e9 }), noise, noise, (value, before, after) => {
				expect(read(question('amount'), `${before}${value}${after}€${after}`)).toEqual({
					answer: value
				});
			}),
			{ numRuns: 1000 }
		);
	});

	it('says which bound is broken', () => {
		expect(read(question('quantity', { minimum: 1 }), '−3')).toEqual({
			problem: { kind: 'too-small', bound: 1 }
		});
		expect(read(question('amount'), '1000000000000')).toEqual({
			problem: { kind: 'too-large', bound: 1e9 }
		});
		expect(read(question('quantity'), '12,5')).toEqual({ problem: { kind: 'not-whole' } });
		expect(read(question('text'), 'x'.repeat(10_001))).toEqual({
			problem: { kind: 'too-long', bound: 10_000 }
		});
		expect(read(question('text'), ' \u200b ')).toEqual({ problem: { kind: 'empty' } });
	});

	it('reads dates that exist, in both writings', () => {
		expect(read(question('date'), '21/08/2026')).toEqual({ answer: '2026-08-21' });
		expect(read(question('date'), '2026-8-1')).toEqual({ answer: '2026-08-01' });
		expect(read(question('date'), '2028-02-29')).toEqual({ answer: '2028-02-29' });
		for (const wrong of ['2026-02-29', '31/04/2026', '2026-13-01', '08-21-2026', '1999-01-01'])
			expect(read(question('date'), wrong)).toEqual({ problem: { kind: 'not-a-date' } });
	});

	it('takes only the options offered, in their order', () => {
		const options = ['one', 'two', 'three'].map((id) => ({ id, label: id }));
		expect(read(question('choices', { options }), ['three', 'one'])).toEqual({
			answer: ['one', 'three']
		});
		expect(read(question('choices', { options }), ['four'])).toEqual({
			problem: { kind: 'not-an-option' }
		});
		expect(read(question('choice', { options }), 'two')).toEqual({ answer: 'two' });
		expect(read(question('yes-no'), 'maybe')).toEqual({ problem: { kind: 'not-an-option' } });
	});
});
