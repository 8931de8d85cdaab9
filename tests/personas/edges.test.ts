import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Library, ThresholdValue } from '../../src/lib/domain/library';
import { select } from '../../src/lib/domain/selection';
import { situate } from '../../src/lib/domain/situation';
import { wholeLibrary } from '../library';

const edge = z.strictObject({
	name: z.string(),
	buyer: z.string(),
	industrial: z.union([z.boolean(), z.literal('?')]).optional(),
	value: z.number(),
	launch: z.string(),
	yearly: z.number().optional(),
	population: z.number().optional(),
	procedure: z.string(),
	duties: z.record(z.string(), z.string())
});
type Edge = z.infer<typeof edge>;

const edges = z.array(edge).parse(parse(readFileSync('tests/personas/edges.yml', 'utf8')));
const library = wholeLibrary('fr');

function answersOf(one: Edge) {
	return {
		'purchase/title': 'x',
		'purchase/categories': ['hardware/laptops'],
		'purchase/buyer': one.buyer,
		...(one.industrial !== undefined && {
			'purchase/industrial': one.industrial === '?' ? ({ unknown: true } as const) : one.industrial
		}),
		...(one.population !== undefined && { 'purchase/population': one.population }),
		'purchase/yearly-purchases': one.yearly ?? 1_000_000,
		'purchase/value': one.value,
		'purchase/launch': one.launch,
		'purchase/vehicle': 'own-tender',
		'purchase/ambition': 'basic'
	};
}

function outcomeOf(within: Library, one: Edge) {
	const answers = answersOf(one);
	const procedure = situate(within.thresholds, answers).fact('procedure') ?? 'unknown';
	const results = select(within, answers).duties.filter(({ id }) => id in one.duties);
	return { procedure, duties: Object.fromEntries(results.map(({ id, result }) => [id, result])) };
}

function failures(within: Library): string[] {
	return edges
		.filter((one) => JSON.stringify(outcomeOf(within, one)) !== JSON.stringify(wanted(within, one)))
		.map((one) => one.name);
}

/** In the order of the library's duties, as the selection gives them. */
function wanted(within: Library, one: Edge) {
	const ordered = within.duties
		.filter(({ id }) => id in one.duties)
		.map(({ id }) => [id, one.duties[id]]);
	return { procedure: one.procedure, duties: Object.fromEntries(ordered) };
}

describe('edges of the thresholds', () => {
	it.each(edges)('$name', (one) => {
		expect(outcomeOf(library, one)).toEqual({ procedure: one.procedure, duties: one.duties });
	});

	const used = library.thresholds.filter((one) => one.id !== 'open-data');
	const moves = used.flatMap((threshold) =>
		threshold.values.flatMap((value, i) => [
			{
				name: `${threshold.id} ${value.amount} one euro higher`,
				threshold: threshold.id,
				i,
				moved: { ...value, amount: value.amount + 1 }
			},
			{
				name: `${threshold.id} ${value.amount} one euro lower`,
				threshold: threshold.id,
				i,
				moved: { ...value, amount: value.amount - 1 }
			},
			...movedDates(threshold.id, value, i)
		])
	);

	function movedDates(threshold: string, value: ThresholdValue, i: number) {
		/** Older than any launch that the guide takes. */
		if (value.from < '2026-01-01') return [];
		const later = {
			name: `${threshold} from ${value.from} one day later`,
			threshold,
			i,
			moved: { ...value, from: shift(value.from, 1) }
		};
		const earlier = value.until
			? [
					{
						name: `${threshold} until ${value.until} one day earlier`,
						threshold,
						i,
						moved: { ...value, until: shift(value.until, -1) }
					}
				]
			: [];
		return [later, ...earlier];
	}

	it.each(moves)('moving $name is noticed', ({ threshold, i, moved }) => {
		const thresholds = library.thresholds.map((one) =>
			one.id === threshold
				? { ...one, values: one.values.map((value, at) => (at === i ? moved : value)) }
				: one
		);
		expect(failures({ ...library, thresholds })).not.toEqual([]);
	});

	it.each([1, -1])('moving article 35 by %i day is noticed', (days) => {
		const duties = library.duties.map((duty) =>
			duty.from === '2026-08-21' ? { ...duty, from: shift(duty.from, days) } : duty
		);
		expect(failures({ ...library, duties })).not.toEqual([]);
	});

	it('nothing moved, nothing noticed', () => {
		expect(failures(library)).toEqual([]);
	});
});

function shift(iso: string, days: number): string {
	return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}
