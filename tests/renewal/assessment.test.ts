import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/lib/renewal/assessment';
import { fleetOf, sampleEntries, type Entry } from '../../src/lib/renewal/entry';
import { planFor, proposedScenarios } from '../../src/lib/renewal/plan';
import { quotasOf } from '../../src/lib/renewal/quota';
import { recordText } from '../../src/lib/renewal/record';
import { startingSettings, type Settings } from '../../src/lib/renewal/settings';
import { method, today } from './method';

const settings = startingSettings(today);
const fleet = fleetOf(sampleEntries);
const priced: Settings = {
	...settings,
	electricity: 0.172,
	classes: Object.fromEntries(
		method.classes.map(({ id }) => [
			id,
			{
				prices: {
					new: 900,
					refurbished: 585,
					rentAYear: 300,
					upgrade: 120,
					maintenanceOld: 45,
					maintenanceNew: 25
				}
			}
		])
	)
};

const entry = fc.record({
	class: fc.constantFrom(...method.classes.map((one) => one.id), 'other'),
	count: fc.integer({ min: 0, max: 500 }),
	inService: fc.constantFrom('', '2015', '2019-06', '2023-01-10', '2031-01-01'),
	system: fc.constantFrom('', 'windows-10', 'windows-11')
});

describe('overview', () => {
	it('is what a plain sum over the devices gives', () => {
		const found = assess(fleet, { method, settings });
		let embodied = 0;
		let use = 0;
		for (const { class: id, count } of sampleEntries) {
			const one = method.classes.find((own) => own.id === id);
			embodied += (count * (one?.embodied.central ?? 0)) / (one?.life ?? 1);
			use += count * (one?.energy?.central ?? 0) * 0.0519;
		}
		expect(found.footprint.embodied.value).toBeCloseTo(embodied, 6);
		expect(found.footprint.use.value).toBeCloseTo(use, 6);
		expect(found.count).toBe(sampleEntries.reduce((all, one) => all + one.count, 0));
		expect(found.undated).toBe(18);
		expect(found.systems['to-check']).toBe(120 + 18 + 95 + 60);
	});

	it('counts every device once, in groups, ages and verdicts, and is never not a number', () => {
		fc.assert(
			fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
				const found = assess(fleetOf(entries as Entry[]), { method, settings: priced });
				const count = entries.reduce((all, one) => all + one.count, 0);
				const total = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
				expect(found.count).toBe(count);
				expect(total(Object.values(found.verdicts))).toBe(count);
				expect(total(found.ages.map((one) => one.count)) + found.undated).toBe(count);
				expect(total(Object.values(found.systems))).toBe(count);
				const figures = [
					found.footprint.total,
					found.spared,
					...found.groups.flatMap((one) => one.weighed?.gain ?? [])
				];
				for (const { low, value, high } of figures)
					expect(low <= value && value <= high).toBe(true);
				expect(
					recordText({ fleet, assessment: found, plans: [] }, { method, settings })
				).not.toContain('NaN');
			}),
			{ numRuns: 40 }
		);
	});

	it('weighs less a year when devices last longer', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 5 }), (life, more) => {
				const at = (years: number) =>
					assess(fleet, {
						method,
						settings: { ...settings, classes: { laptop: { life: years } } }
					});
				expect(at(life + more).footprint.total.value).toBeLessThan(at(life).footprint.total.value);
			}),
			{ numRuns: 30 }
		);
	});

	it('an empty fleet weighs nothing', () => {
		const found = assess(fleetOf([]), { method, settings });
		expect([found.count, found.footprint.total.value, found.spared.high]).toEqual([0, 0, 0]);
	});

	it('keeps laptops in mainland France, and cannot tell for desktops overseas', () => {
		const verdicts = (grid: string) =>
			Object.fromEntries(
				assess(fleet, { method, settings: { ...settings, grid } }).groups.map(
					({ group, weighed }) => [group.class, weighed?.verdict]
				)
			);
		expect(verdicts('mainland').laptop).toBe('keep');
		expect(verdicts('guadeloupe').desktop).toBe('undecided');
	});
});

describe('prices', () => {
	it('are asked for, never guessed', () => {
		const [first] = assess(fleet, { method, settings }).groups;
		const missing = first?.weighed?.options.find((one) => one.id === 'new');
		expect(missing?.cost).toBeUndefined();
		expect(missing?.missing).toEqual(['new', 'maintenanceNew', 'electricity']);
	});

	it('give each option a yearly cost, and keeping its saving', () => {
		const laptops = assess(fleet, { method, settings: priced }).groups.find(
			({ group }) => group.id === 'laptop.mainland.3-to-5'
		);
		const costs = laptops?.weighed?.options.map((one) => [one.id, one.cost !== undefined]);
		expect(costs).toEqual(
			['keep', 'upgrade', 'refurbished', 'new', 'rent'].map((id) => [id, true])
		);
		const renewal = laptops?.weighed?.options.find((one) => one.id === 'new')?.cost;
		expect(renewal?.value).toBeCloseTo(900 / 6 + 25 + 42.5855 * 0.172, 2);
		expect(laptops?.weighed?.saved?.value).toBeGreaterThan(0);
	});
});

describe('plans', () => {
	const [planned, later, refurbished] = proposedScenarios.map((one) =>
		planFor(fleet, one, { method, settings: priced })
	);

	it('buy each dated device once within a life, and name those without a date', () => {
		const laptops = planned?.lines.filter((one) => one.class === 'laptop') ?? [];
		expect(laptops.reduce((all, one) => all + one.count, 0)).toBe(120 + 85 + 40);
		expect(planned?.undated).toEqual([{ class: 'laptop', count: 18 }]);
	});

	it('one more year buys no more, and refurbished weighs and costs less', () => {
		expect(later?.carbon.bought.value).toBeLessThanOrEqual(planned?.carbon.bought.value ?? 0);
		expect(refurbished?.carbon.bought.value).toBeLessThan(planned?.carbon.bought.value ?? 0);
		expect(refurbished?.total?.value).toBeLessThan(planned?.total?.value ?? 0);
	});

	it('say nothing of a budget while a price is missing', () => {
		const plan = planFor(fleet, { id: 'own', extension: 0, buys: 'new' }, { method, settings });
		expect(plan.total).toBeUndefined();
		expect(plan.missing).toContainEqual({ class: 'laptop', price: 'new' });
	});

	it('owe shares of reuse to a city, uncertain ones to an establishment', () => {
		if (!planned) throw new Error('no plan');
		const city = quotasOf(planned, { method, buyer: 'local-authority' });
		const bought = city.find((one) => one.id === 'reused-purchases' && one.year === 2027);
		const spent = planned.budgets.find((one) => one.year === 2027)?.total?.value ?? 0;
		expect(bought).toMatchObject({ bound: 'binds', share: 0.25, duty: 'reuse-recycled-quota' });
		expect(bought?.due?.value).toBeCloseTo(spent * 0.25, 6);
		const retired = city.find((one) => one.id === 'retired-to-reuse' && one.year === 2026);
		expect(retired?.due?.value).toBe(Math.ceil((retired?.due?.inputs[0]?.central ?? 0) / 2));
		const museum = quotasOf(planned, { method, buyer: 'national-establishment' });
		expect(new Set(museum.map((one) => one.bound))).toEqual(new Set(['uncertain']));
	});
});

describe('end of updates', () => {
	const old = (readiness: 'ready' | 'not-ready') => ({
		kinds: [{ class: 'laptop', manufacturer: '', model: '', system: 'windows-10', readiness }],
		batches: [{ kind: 0, count: 10, inService: 19_000, site: '', paid: { sum: 0, count: 0 } }]
	});

	it('is a choice when Windows 11 does not install, and an upgrade when it does', () => {
		const [refused] = assess(old('not-ready'), { method, settings }).groups;
		const [accepted] = assess(old('ready'), { method, settings }).groups;
		expect([refused?.system.advice, refused?.remaining]).toEqual(['choice', 0]);
		expect(accepted?.system.advice).toBe('system-upgrade');
		expect(accepted?.remaining).toBeGreaterThan(1);
	});

	it('moves with Linux or with paid support, whose late entry pays the year past', () => {
		const id = 'laptop.mainland.3-to-5';
		const at = (mitigation: 'linux' | 'paid-support') =>
			assess(old('not-ready'), {
				method,
				settings: { ...priced, groups: { [id]: { mitigation } } }
			}).groups[0];
		expect(at('linux')?.remaining).toBeGreaterThan(1);
		const paid = at('paid-support');
		expect(paid?.system.paidUntil).toBe('2028-10-13');
		const cost = (one: typeof paid) => one?.weighed?.options[0]?.cost?.value ?? 0;
		expect(cost(paid)).toBeGreaterThan(cost(at('linux')));
	});
});
