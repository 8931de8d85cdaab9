import { describe, expect, it } from 'vitest';
import type { Leaf } from '../../src/lib/domain/condition';
import { effectiveAnswers } from '../../src/lib/domain/interview';
import type { Answers } from '../../src/lib/domain/question';
import { select } from '../../src/lib/domain/selection';
import { expectationOf, isOpen, reasonsOf, type Telling } from '../../src/lib/ui/result/because';
import { laptops } from '../domain/purchases';
import { wholeLibrary } from '../library';
import { deskOf } from './result-desk';

function telling(language: 'fr' | 'en' = 'fr', answers: Answers = {}): Telling {
	const { library, dossier, words, interview } = deskOf({ language, answers });
	return { library, answers: dossier.effective, language, words, interview };
}

const sentences = (leaf: Leaf, given: Telling) =>
	reasonsOf([leaf], given).map(({ asked, answer }) =>
		`${given.words.because.quoted(asked)}${given.words.because.answered(answer)}`.replace(
			/[\u00a0\u202f]/g,
			' '
		)
	);

const expected = (leaf: Leaf, given: Telling) =>
	expectationOf(leaf, given)?.replace(/[\u00a0\u202f]/g, ' ');

describe('a cause is a question and its answer', () => {
	it('in words, in both languages', () => {
		const leaf: Leaf = { question: 'purchase/sounding', test: { is: true } };
		expect(sentences(leaf, telling())).toEqual([expect.stringMatching(/^« .+ \? » : Oui$/)]);
		expect(sentences(leaf, telling('en'))).toEqual([expect.stringMatching(/^“.+\?”: Yes$/)]);
	});

	it.each([
		['a choice', { question: 'purchase/without', test: { in: ['degraded'] } }],
		['several choices', { question: 'purchase/categories', test: { has: 'hardware/laptops' } }],
		['an amount', { question: 'purchase/value', test: { atLeast: 10 } }],
		['a duration', { question: 'purchase/duration', test: { below: 90 } }],
		['a date', { question: 'purchase/launch', test: { from: '2026-01-01' } }],
		['a date before', { question: 'purchase/launch', test: { before: '2030-01-01' } }],
		['any answer', { question: 'purchase/title', test: { answered: true } }]
	] as const)('%s: the answer as it is read over', (_, leaf) => {
		for (const language of ['fr', 'en'] as const) {
			const [reason] = reasonsOf([leaf as Leaf], telling(language));
			expect(reason).toMatchObject({ question: leaf.question, open: true });
			expect(reason?.answer).not.toMatch(/undefined|hardware\/laptops|^degraded$/);
		}
	});

	it('prints amounts, durations and dates', () => {
		const answer = (question: string) =>
			reasonsOf([{ question, test: { answered: true } }], telling())[0]?.answer.replace(
				/[\u00a0\u202f]/g,
				' '
			);
		expect(answer('purchase/value')).toMatch(/^96 000 €/);
		expect(answer('purchase/duration')).toBe('4 ans');
		expect(answer('purchase/launch')).toBe('1er décembre 2026');
	});

	it.each([
		'level',
		'buyer',
		'vehicle',
		'ccag',
		'mode',
		'amount',
		'launch',
		'sounded',
		'category',
		'family',
		'category-count'
	] as const)('the fact %s leads to the question it comes from', (fact) => {
		const reasons = reasonsOf([{ fact, test: { answered: true } }], telling());
		expect(reasons).toHaveLength(1);
	});

	it('a procedure comes from several answers, and a threshold too', () => {
		const asked = (leaf: Leaf) => reasonsOf([leaf], telling()).map((reason) => reason.question);
		const procedure = asked({ fact: 'procedure', test: { is: 'formal' } });
		expect(procedure).toEqual([
			'purchase/vehicle',
			'purchase/value',
			'purchase/buyer',
			'purchase/launch'
		]);
		const reached = asked({ fact: 'amount', test: { reaches: 'formal' } });
		expect(reached).toEqual(['purchase/value', 'purchase/buyer', 'purchase/launch']);
	});

	it('names each question once, and what is bought last', () => {
		const leaves: Leaf[] = [
			{ fact: 'category', test: { in: ['hardware/laptops'] } },
			{ fact: 'buyer', test: { is: 'state' } },
			{ question: 'purchase/buyer', test: { in: ['state'] } }
		];
		const asked = reasonsOf(leaves, telling()).map((reason) => reason.question);
		expect(asked).toEqual(['purchase/buyer', 'purchase/categories']);
	});

	it('an answer not known says so, and can still be given', () => {
		const given = telling('fr', { 'purchase/sounding': { unknown: true } });
		const leaf: Leaf = { question: 'purchase/sounding', test: { is: true } };
		expect(reasonsOf([leaf], given)[0]?.answer).toBe('Je ne sais pas');
		expect(isOpen([leaf], given)).toBe(true);
	});

	it('a question that is not asked says which answers keep it away', () => {
		const leaf: Leaf = { question: 'purchase/repurchase', test: { is: true } };
		const social: Leaf = { question: 'purchase/social', test: { is: 'include' } };
		expect(reasonsOf([leaf], telling())).toEqual([]);
		const [first, ...others] = reasonsOf([social], telling());
		expect(first).toMatchObject({ open: false, answer: 'question non posée dans votre cas' });
		expect(others.map((reason) => reason.question)).toContain('purchase/value');
		expect(isOpen([social], telling())).toBe(false);
	});
});

describe('what it would have taken', () => {
	const cases: [Leaf, string, string][] = [
		[
			{ question: 'purchase/sounding', test: { is: false } },
			'il faudrait « Non »',
			'it would take “No”'
		],
		[
			{ fact: 'level', test: { atLeast: 3 } },
			'elle apparaît à partir du niveau exemplaire',
			'it appears from the exemplary level'
		],
		[
			{ fact: 'category-count', test: { atLeast: 2 } },
			'il faudrait au moins 2',
			'it would take at least 2'
		],
		[
			{ question: 'purchase/duration', test: { below: 48 } },
			'il faudrait moins de 4 ans',
			'it would take less than 4 years'
		],
		[
			{ fact: 'launch', test: { from: '2028-01-01' } },
			'il faudrait un lancement à partir du 1er janvier 2028',
			'it would take a launch from 1 January 2028'
		],
		[
			{ fact: 'launch', test: { before: '2026-01-01' } },
			'il faudrait un lancement avant le 1er janvier 2026',
			'it would take a launch before 1 January 2026'
		],
		[
			{ question: 'purchase/industrial', test: { answered: true } },
			'il faudrait une réponse',
			'it would take an answer'
		],
		[
			{ fact: 'procedure', test: { in: ['formal', 'none'] } },
			'il faudrait « procédure formalisée ou achat sans publicité ni mise en concurrence »',
			'it would take “formal procedure or purchase without advertising or competition”'
		],
		[
			{ fact: 'family', test: { in: ['hosting'] } },
			'il faudrait « hébergement »',
			'it would take “hosting”'
		]
	];

	it.each(cases)('%o', (leaf, fr, en) => {
		expect(expected(leaf, telling('fr'))).toBe(fr);
		expect(expected(leaf, telling('en'))).toBe(en);
	});

	it('a threshold is named, with its amount at that date for that buyer', () => {
		expect(expected({ fact: 'amount', test: { reaches: 'formal' } }, telling())).toMatch(
			/atteindre le seuil « .+, \d{3} 000 € »/
		);
		expect(
			expected({ fact: 'amount', test: { belowThreshold: 'dispensation' } }, telling('en'))
		).toMatch(/staying under the threshold “.+, €\d+,000”/);
	});

	it('an option is named by its label, in a list of several', () => {
		const text = expected(
			{ question: 'purchase/vehicle', test: { has: 'direct-order' } },
			telling()
		);
		expect(text).toMatch(/^il faudrait « .+ »$/);
		expect(text).not.toContain('direct-order');
	});

	it('nothing when the answers meet it', () => {
		expect(
			expected({ question: 'purchase/sounding', test: { is: true } }, telling())
		).toBeUndefined();
	});
});

it('every cause of a whole selection can be told, in both languages', () => {
	for (const language of ['fr', 'en'] as const) {
		const library = wholeLibrary(language);
		const selection = select(library, laptops);
		const told = { ...telling(language), answers: effectiveAnswers(library, laptops) };
		const all = [
			...selection.outcomes,
			...selection.duties,
			...selection.lots.flatMap((lot) => [...lot.clauses, ...lot.refused])
		];
		const silent = all.filter(
			({ because }) => because.length > 0 && reasonsOf(because, told).length === 0
		);
		expect(silent).toEqual([]);
	}
});
