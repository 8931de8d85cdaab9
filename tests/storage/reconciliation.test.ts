import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SavedDossier } from '../../src/lib/domain/dossier';
import type { QuestionType } from '../../src/lib/domain/question';
import { reconcile, type Known } from '../../src/lib/storage/reconciliation';
import { anyDossier, sample } from './dossier-samples';

const known: Known = {
	questions: new Map([
		[
			'purchase/categories',
			{ type: 'choices', options: ['hardware/laptops', 'hardware/projectors'] }
		],
		['purchase/mode', { type: 'choice', options: ['buy', 'rent'] }],
		['purchase/value', { type: 'amount', options: [] }],
		['purchase/epic', { type: 'yes-no', options: [] }]
	]),
	clauses: new Set(['hardware/laptops/battery', 'hardware/laptops/repair']),
	renames: {}
};

function withAnswers(answers: SavedDossier['answers']): SavedDossier {
	return sample({ answers });
}

function withClauses(clauses: SavedDossier['edits']['lots'][string]['clauses']): SavedDossier {
	return sample({ edits: { lots: { lot: { clauses, own: [] } }, continued: {}, accepted: {} } });
}

describe('reconcile: what the content no longer has', () => {
	test('a dossier that fits is given back as it is', () => {
		const dossier = sample();
		const result = reconcile(dossier, known);
		expect(result).toEqual({ dossier, dropped: [], renamed: [] });
		expect(result.dossier).toBe(dossier);
	});

	test('an unknown question is dropped with its answer', () => {
		const dossier = withAnswers({ 'purchase/value': 12, 'purchase/moon': 'full' });
		const { dossier: fitted, dropped } = reconcile(dossier, known);
		expect(fitted.answers).toEqual({ 'purchase/value': 12 });
		expect(dropped).toEqual([{ kind: 'question', id: 'purchase/moon', answer: 'full' }]);
	});

	test('an unknown option is dropped', () => {
		const { dossier, dropped } = reconcile(withAnswers({ 'purchase/mode': 'lease' }), known);
		expect(dossier.answers).toEqual({});
		expect(dropped).toEqual([{ kind: 'option', question: 'purchase/mode', option: 'lease' }]);
	});

	const types = { boolean: true, number: 3, string: 'three', date: '2027-03-15', list: ['a'] };
	test.each<[QuestionType, readonly (keyof typeof types)[]]>([
		['yes-no', ['boolean']],
		['choices', ['list']],
		['choice', ['string', 'date']],
		['text', ['string', 'date']],
		['date', ['date']],
		['number', ['number']],
		['amount', ['number']],
		['quantity', ['number']],
		['duration', ['number']]
	])('a question of the type %s takes only its own kind of answer', (type, taken) => {
		const options = Object.values(types).flat().map(String);
		const one: Known = { ...known, questions: new Map([['purchase/q', { type, options }]]) };
		for (const [name, answer] of Object.entries(types)) {
			const { dossier, dropped } = reconcile(withAnswers({ 'purchase/q': answer }), one);
			const fits = taken.some((kind) => kind === name);
			expect(dossier.answers).toEqual(fits ? { 'purchase/q': answer } : {});
			expect(dropped).toEqual(fits ? [] : [{ kind: 'question', id: 'purchase/q', answer }]);
		}
	});

	test('of several options, only the unknown ones', () => {
		const dossier = withAnswers({ 'purchase/categories': ['hardware/laptops', 'hardware/abacus'] });
		const result = reconcile(dossier, known);
		expect(result.dossier.answers).toEqual({ 'purchase/categories': ['hardware/laptops'] });
		expect(result.dropped).toEqual([
			{ kind: 'option', question: 'purchase/categories', option: 'hardware/abacus' }
		]);
	});

	test('an answer of which no option is left goes whole', () => {
		const { dossier, dropped } = reconcile(
			withAnswers({ 'purchase/categories': ['a', 'b'] }),
			known
		);
		expect(dossier.answers).toEqual({});
		expect(dropped).toHaveLength(2);
	});

	test('unknown, skipped and free answers stay', () => {
		const dossier = withAnswers({
			'purchase/mode': { unknown: true },
			'purchase/categories': { skipped: true },
			'purchase/value': 12.5,
			'purchase/epic': true
		});
		expect(reconcile(dossier, known).dossier).toBe(dossier);
	});

	test('an unknown clause is dropped with all its edits, from its lot', () => {
		const edit = { level: 2, removed: 'Sans objet' } as const;
		const dossier = withClauses({ 'hardware/laptops/battery': {}, 'hardware/laptops/ink': edit });
		const { dossier: fitted, dropped } = reconcile(dossier, known);
		expect(fitted.edits.lots.lot?.clauses).toEqual({ 'hardware/laptops/battery': {} });
		expect(dropped).toEqual([{ kind: 'clause', lot: 'lot', id: 'hardware/laptops/ink', edit }]);
	});

	test("the buyer's own clauses and their edits stay", () => {
		const own = [{ id: 'own/a', title: 'A', language: 'fr', faces: {}, bears: 'other' } as const];
		const lots = { lot: { clauses: { 'own/a': { removed: 'plus tard' } }, own } };
		const dossier = sample({ edits: { lots, continued: {}, accepted: {} } });
		expect(reconcile(dossier, known).dossier).toBe(dossier);
	});
});

describe('reconcile: what has another name today', () => {
	const renames = {
		'purchase/amount': 'purchase/price',
		'purchase/price': 'purchase/value',
		'hardware/notebooks': 'hardware/laptops',
		'hardware/laptops/cell': 'hardware/laptops/battery',
		'hardware/stop': 'hardware/laptops/stop',
		circle: 'round',
		round: 'circle'
	};
	const renaming = { ...known, renames };

	test('questions, options and clauses follow, through several renames', () => {
		const dossier = sample({
			answers: { 'purchase/amount': 12, 'purchase/categories': ['hardware/notebooks'] },
			edits: {
				lots: { lot: { clauses: { 'hardware/laptops/cell': { level: 3 } }, own: [] } },
				continued: { 'hardware/stop': 'besoin réel' },
				accepted: {}
			}
		});
		const { dossier: fitted, dropped, renamed } = reconcile(dossier, renaming);
		expect(fitted.answers).toEqual({
			'purchase/value': 12,
			'purchase/categories': ['hardware/laptops']
		});
		expect(fitted.edits.lots.lot?.clauses).toEqual({ 'hardware/laptops/battery': { level: 3 } });
		expect(fitted.edits.continued).toEqual({ 'hardware/laptops/stop': 'besoin réel' });
		expect(dropped).toEqual([]);
		expect(renamed).toEqual([
			{ from: 'purchase/amount', to: 'purchase/value' },
			{ from: 'hardware/notebooks', to: 'hardware/laptops' },
			{ from: 'hardware/laptops/cell', to: 'hardware/laptops/battery' },
			{ from: 'hardware/stop', to: 'hardware/laptops/stop' }
		]);
	});

	test.each([
		[{ 'purchase/value': 1, 'purchase/price': 2 }],
		[{ 'purchase/price': 2, 'purchase/value': 1 }]
	])('where both names are answered, the new one stays and the old is told', (answers) => {
		const { dossier, dropped } = reconcile(withAnswers(answers), renaming);
		expect(dossier.answers).toEqual({ 'purchase/value': 1 });
		expect(dropped).toEqual([{ kind: 'replaced', id: 'purchase/price', value: 2 }]);
	});

	test('two old names of one question: the first stays, the second is told', () => {
		const answers = { 'purchase/price': 2, 'purchase/amount': 3 };
		const { dossier, dropped } = reconcile(withAnswers(answers), renaming);
		expect(dossier.answers).toEqual({ 'purchase/value': 2 });
		expect(dropped).toEqual([{ kind: 'replaced', id: 'purchase/amount', value: 3 }]);
	});

	test('an option that two old names gave is there once', () => {
		const both = withAnswers({ 'purchase/categories': ['hardware/notebooks', 'hardware/laptops'] });
		expect(reconcile(both, renaming).dossier.answers).toEqual({
			'purchase/categories': ['hardware/laptops']
		});
	});

	test('a comment follows its clause, and stays when there is none', () => {
		const comment = { id: 'c1', lot: 'lot', at: '2026-11-20T08:00:00.000Z', text: 'Trop cher ?' };
		const comments = ['hardware/laptops/cell', 'hardware/laptops/gone', undefined].map(
			(clause, i) => ({ ...comment, id: `c${i}`, ...(clause && { clause }) })
		);
		const { dossier: fitted, dropped } = reconcile(sample({ comments }), renaming);
		const clauses = ['hardware/laptops/battery', 'hardware/laptops/gone', undefined];
		expect(fitted.comments.map((one) => one.clause)).toEqual(clauses);
		expect(dropped).toEqual([]);
	});

	test('a rename met twice is told once', () => {
		const twice = sample({
			edits: {
				lots: {},
				continued: { 'hardware/stop': 'un' },
				accepted: { 'hardware/stop': 'deux' }
			}
		});
		const renamed = [{ from: 'hardware/stop', to: 'hardware/laptops/stop' }];
		expect(reconcile(twice, renaming).renamed).toEqual(renamed);
	});

	test('renames that go in a circle come to an end', () => {
		const { dropped } = reconcile(withAnswers({ circle: 1 }), renaming);
		expect(dropped).toEqual([{ kind: 'question', id: 'round', answer: 1 }]);
	});

	test('what every object inherits is no rename', () => {
		const { dropped, renamed } = reconcile(withAnswers({ valueOf: 1, toString: 2 }), renaming);
		expect(dropped).toHaveLength(2);
		expect(renamed).toEqual([]);
	});
});

describe('reconcile, whatever the dossier', () => {
	test('nothing goes without being told, and a second pass finds nothing', () => {
		const some = fc.record({ dossier: anyDossier, keep: fc.nat(3) });
		fc.assert(
			fc.property(some, ({ dossier, keep }) => {
				const before = structuredClone(dossier);
				const ids = Object.keys(dossier.answers).filter((_, i) => i % 4 < keep);
				const clauses = Object.values(dossier.edits.lots).flatMap((lot) =>
					Object.keys(lot.clauses)
				);
				const part: Known = {
					questions: new Map(ids.map((id) => [id, { type: 'text', options: [] }])),
					clauses: new Set(clauses.filter((_, i) => i % 4 < keep)),
					renames: {}
				};
				const { dossier: fitted, dropped } = reconcile(dossier, part);
				expect(dossier).toEqual(before);
				const questions = dropped.flatMap((one) => (one.kind === 'question' ? [one.id] : []));
				const options = dropped.flatMap((one) => (one.kind === 'option' ? [one.question] : []));
				const told = new Set([...Object.keys(fitted.answers), ...questions, ...options]);
				expect(told).toEqual(new Set(Object.keys(dossier.answers)));
				const kept = Object.values(fitted.edits.lots).flatMap((lot) => Object.keys(lot.clauses));
				const gone = dropped.flatMap((one) => (one.kind === 'clause' ? [one.id] : []));
				expect([...kept, ...gone].sort()).toEqual(clauses.sort());
				expect(reconcile(fitted, part)).toEqual({ dossier: fitted, dropped: [], renamed: [] });
			}),
			{ numRuns: 200 }
		);
	});
});
