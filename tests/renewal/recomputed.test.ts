import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess, type Assessment } from '../../src/lib/renewal/assessment';
import { fleetOf, sampleEntries } from '../../src/lib/renewal/entry';
import type { Figure } from '../../src/lib/renewal/figure';
import type { Fleet } from '../../src/lib/renewal/fleet';
import { startingSettings } from '../../src/lib/renewal/settings';
import { method, today } from './method';
import { readBytes } from './reading';
import { recompute } from './recomputation';

const assessed = (fleet: Fleet, grid: string) =>
	assess(fleet, { method, settings: { ...startingSettings(today), grid } });
const read = async (file: string) =>
	(await readBytes(new Uint8Array(readFileSync(`tests/renewal/fixtures/${file}`)))).intaken;

function near(found: Figure, expected: { low: number; central: number; high: number }): void {
	expect(found.low / expected.low).toBeCloseTo(1, 5);
	expect(found.value / expected.central).toBeCloseTo(1, 5);
	expect(found.high / expected.high).toBeCloseTo(1, 5);
}

function compare(overview: Assessment, expected: ReturnType<typeof recompute>): void {
	expect(overview.count).toBe(expected.count);
	expect(overview.undated).toBe(expected.undated);
	expect(overview.ages.map((one) => [one.years, one.count])).toEqual(expected.ages);
	expect(overview.verdicts).toEqual(expected.verdicts);
	for (const part of ['embodied', 'use', 'total'] as const)
		near(overview.footprint[part], expected.footprint[part]);
}

describe('the overview, worked out again from the CSV and the files of figures', () => {
	it.each(['sample.csv', 'museum.csv', 'library.csv'])(
		'%s, at every kind of place',
		async (file) => {
			const { fleet, problems } = await read(file);
			expect(problems).toEqual([]);
			for (const grid of ['mainland', 'guadeloupe', 'corsica'])
				compare(assessed(fleet, grid), recompute(file, { today, grid }));
			const paid = fleet.batches.reduce((all, one) => all + one.paid.sum, 0);
			expect(paid).toBeCloseTo(recompute(file, { today, grid: 'mainland' }).paid, 2);
		}
	);

	it('the sample fleet of the screens is that of its CSV', () => {
		const expected = recompute('sample.csv', { today, grid: 'mainland' });
		compare(assessed(fleetOf(sampleEntries), 'mainland'), expected);
		expect(expected).toMatchObject({ count: 746, undated: 18 });
	});

	it('overseas, no verdict is given where both ends do not agree', () => {
		const verdicts = (grid: string) => recompute('museum.csv', { today, grid }).verdicts;
		expect(verdicts('mainland')).toMatchObject({ undecided: 0, unknown: 1 });
		expect(verdicts('guadeloupe').undecided).toBeGreaterThan(0);
	});
});
