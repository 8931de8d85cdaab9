import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, diff } from '../../src/lib/storage/acts';
import { anyDossier, sample } from './dossier-samples';

const stamps = ({
	id,
	created,
	changed,
	contentVersion,
	format,
	...rest
}: ReturnType<typeof sample>) => rest;

describe('the difference between two dossiers', () => {
	test('leads from one to the other, and back', () => {
		fc.assert(
			fc.property(anyDossier, anyDossier, (a, b) => {
				const changes = diff(a, b);
				expect(stamps(apply(a, changes, 'after'))).toEqual(stamps(b));
				expect(stamps(apply(b, changes, 'before'))).toEqual(stamps(a));
			}),
			{ numRuns: 300 }
		);
	});

	test('is nothing between equals, and touches neither', () => {
		fc.assert(
			fc.property(anyDossier, (dossier) => {
				const frozen = structuredClone(dossier);
				expect(diff(dossier, frozen)).toEqual([]);
				apply(dossier, diff(dossier, sample()), 'after');
				expect(dossier).toEqual(frozen);
			}),
			{ numRuns: 100 }
		);
	});

	test('names the place, with what was there and what is there now', () => {
		const before = sample({ answers: { 'purchase/value': 1, 'purchase/epic': true } });
		const after = sample({ answers: { 'purchase/value': 2 }, changed: '2027-01-01T00:00:00.000Z' });
		expect(diff(before, after)).toEqual([
			{ where: ['answers', 'purchase/value'], before: 1, after: 2 },
			{ where: ['answers', 'purchase/epic'], before: true }
		]);
	});

	test('takes a list as one thing', () => {
		const lists = [['a', 'b'], ['b']].map((list) => sample({ answers: { q: list } }));
		expect(diff(lists[0]!, lists[1]!)).toEqual([
			{ where: ['answers', 'q'], before: ['a', 'b'], after: ['b'] }
		]);
	});

	test('does not take what every object inherits for a value', () => {
		const odd = { answers: { toString: 'x' } };
		const changes = diff({ answers: {} }, odd);
		expect(changes).toEqual([{ where: ['answers', 'toString'], after: 'x' }]);
		expect(Object.keys(apply(odd, changes, 'before').answers)).toEqual([]);
	});
});
