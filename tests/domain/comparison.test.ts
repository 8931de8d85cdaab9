import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare, keyOf, merge, type Difference } from '../../src/lib/domain/comparison';
import type { SavedDossier } from '../../src/lib/domain/dossier';
import { anyDossier, sample } from '../storage/dossier-samples';

/** What a person put in, whatever its order, without what is empty, ids and dates. */
function contents({ title, answers, edits, comments }: SavedDossier): unknown {
	return sorted({ title, answers, edits, comments }) ?? {};
}

function sorted(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) {
		const named = value.every((one) => typeof one === 'object' && 'id' in one);
		if (!named) return value;
		return value.length > 0
			? value.map(sorted).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
			: undefined;
	}
	const kept = Object.entries(value)
		.map(([key, inner]) => [key, key === 'faces' ? inner : sorted(inner)] as const)
		.filter(([, inner]) => inner !== undefined)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function idOf(value: unknown): string {
	return (value as { id: string }).id;
}

/** A version of the same dossier: some things of another one, the rest kept. */
const twoVersions = fc
	.tuple(anyDossier, anyDossier, fc.infiniteStream(fc.boolean()))
	.map(([mine, other, coins]) => {
		const some = compare(mine, other).filter(() => coins.next().value);
		return { mine, theirs: merge(mine, some) };
	});
const anyTwo = fc.oneof(twoVersions, fc.record({ mine: anyDossier, theirs: anyDossier }));

describe('laws of the comparison', () => {
	test('a dossier does not differ from itself, nor from a copy in another order', () => {
		fc.assert(
			fc.property(anyDossier, (dossier) => {
				const answers = Object.fromEntries(Object.entries(dossier.answers).reverse());
				const copy = { ...structuredClone(dossier), answers, id: 'other', changed: 'later' };
				expect(compare(dossier, copy)).toEqual([]);
			}),
			{ numRuns: 150 }
		);
	});

	test('all mine is mine, untouched', () => {
		fc.assert(
			fc.property(anyDossier, (mine) => {
				expect(merge(mine, [])).toBe(mine);
			})
		);
	});

	test('all theirs is theirs, but for id and dates', () => {
		fc.assert(
			fc.property(anyTwo, ({ mine, theirs }) => {
				const merged = merge(mine, compare(mine, theirs));
				expect(contents(merged)).toEqual(contents(theirs));
				expect(compare(merged, theirs)).toEqual([]);
				const { id, created, changed, contentVersion } = mine;
				expect(merged).toMatchObject({ id, created, changed, contentVersion });
			}),
			{ numRuns: 200 }
		);
	});

	test('what is taken no longer differs, what is not still does, and nothing else moves', () => {
		fc.assert(
			fc.property(anyTwo, fc.infiniteStream(fc.boolean()), ({ mine, theirs }, coins) => {
				const all = compare(mine, theirs);
				const taken = all.filter(() => coins.next().value);
				const left = all.filter((one) => !taken.includes(one)).map(keyOf);
				const merged = merge(mine, taken);
				expect(compare(merged, theirs).map(keyOf).sort()).toEqual(left.sort());
				expect(compare(mine, merged).map(keyOf).sort()).toEqual(taken.map(keyOf).sort());
			}),
			{ numRuns: 150 }
		);
	});

	test('seen from the other side, the same differences with their sides changed over', () => {
		fc.assert(
			fc.property(anyTwo, ({ mine, theirs }) => {
				const there = new Map(compare(theirs, mine).map((one) => [keyOf(one), one]));
				const here = compare(mine, theirs);
				expect(here.length).toBe(there.size);
				for (const one of here) {
					const back = there.get(keyOf(one));
					expect([back?.mine, back?.theirs]).toEqual([one.theirs, one.mine]);
				}
			}),
			{ numRuns: 200 }
		);
	});

	test('neither version is changed by it', () => {
		fc.assert(
			fc.property(anyTwo, ({ mine, theirs }) => {
				const before = structuredClone({ mine, theirs });
				merge(mine, compare(mine, theirs));
				expect({ mine, theirs }).toEqual(before);
			}),
			{ numRuns: 100 }
		);
	});
});

describe('what is told', () => {
	const lot = { clauses: {}, own: [] };
	const withLot = (change: object): SavedDossier =>
		sample({ edits: { lots: { lot: { ...lot, ...change } }, continued: {}, accepted: {} } });
	const own = { id: 'own/a', title: 'A', language: 'fr', faces: {}, bears: 'other' } as const;
	const comment = { id: 'c', lot: 'lot', at: '2026-11-24T00:00:00.000Z', text: 'Oui' };
	const frame = { price: 40, technical: 40, environment: 20, social: 0 };
	const cases: readonly (readonly [string, SavedDossier, Partial<Difference>])[] = [
		['an answer', sample({ answers: { 'purchase/value': 3 } }), { kind: 'answer' }],
		['a title', sample({ title: 'Autre' }), { kind: 'title' }],
		['weights', withLot({ frame }), { kind: 'frame', lot: 'lot', theirs: frame }],
		['a level', withLot({ clauses: { c: { level: 3 } } }), { kind: 'level', theirs: 3 }],
		['points', withLot({ clauses: { c: { share: 0 } } }), { kind: 'share', theirs: 0 }],
		['a removal', withLot({ clauses: { c: { removed: '' } } }), { kind: 'removed', theirs: '' }],
		[
			'a figure',
			withLot({ clauses: { c: { parameters: { cycles: 9 } } } }),
			{ kind: 'figure', parameter: 'cycles', theirs: 9 }
		],
		[
			'a text',
			withLot({ clauses: { c: { texts: { award: { language: 'fr', text: 'x' } } } } }),
			{ kind: 'text', face: 'award', theirs: { language: 'fr', text: 'x' } }
		],
		['a clause of one’s own', withLot({ own: [own] }), { kind: 'own', theirs: own }],
		['a comment', sample({ comments: [comment] }), { kind: 'comment', theirs: comment }],
		[
			'a stop passed',
			sample({ edits: { lots: {}, continued: { stop: 'Utile' }, accepted: {} } }),
			{ kind: 'continued', id: 'stop', theirs: 'Utile' }
		],
		[
			'a point accepted',
			sample({ edits: { lots: {}, continued: {}, accepted: { pitfall: 'Vu' } } }),
			{ kind: 'accepted', id: 'pitfall', theirs: 'Vu' }
		]
	];

	test.each(cases)('%s, once, and taken or left alone', (_, theirs, told) => {
		const mine = sample({ answers: theirs.answers });
		const base = told.kind === 'answer' ? sample({ answers: {} }) : mine;
		const found = compare(base, theirs);
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject(told);
		expect(found[0]?.mine).toEqual(told.kind === 'title' ? { title: 'Portables' } : undefined);
		const merged = merge(base, found);
		expect(compare(merged, theirs)).toEqual([]);
		expect(compare(merge(merged, compare(merged, base)), base)).toEqual([]);
	});

	test('the title and the answer that gives it are one difference', () => {
		const named = (title: string) => sample({ title, answers: { 'purchase/title': title } });
		const found = compare(named('A'), named('B'));
		expect(found).toEqual([
			{
				kind: 'title',
				mine: { title: 'A', answer: 'A' },
				theirs: { title: 'B', answer: 'B' }
			}
		]);
		expect(merge(named('A'), found)).toEqual(named('B'));
	});

	test('an empty lot, and a clause without any edit, say nothing', () => {
		expect(compare(sample(), withLot({ clauses: { c: {} } }))).toEqual([]);
	});
});
