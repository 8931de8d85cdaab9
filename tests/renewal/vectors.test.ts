import { describe, expect, it } from 'vitest';
import { ageAt, dayOf, remainingLife } from '../../src/lib/renewal/age';
import { exactly, figure, sum, type FigureUnit } from '../../src/lib/renewal/figure';
import { verdictOn } from '../../src/lib/renewal/footprint';
import * as formulas from '../../src/lib/renewal/formulas';
import { costOf } from '../../src/lib/renewal/cost';
import { inputsFor, valueOf } from '../../src/lib/renewal/inputs';
import type { OptionId } from '../../src/lib/renewal/options';
import { startingSettings, type Prices, type Settings } from '../../src/lib/renewal/settings';
import type { SupportYear } from '../../src/lib/renewal/support';
import { method, today } from './method';

const france = 0.0519;
const guadeloupe = 0.4939;
const laptop = { embodied: 185.09, life: 5 };
const near = (value: number, expected: number, digits = 2) =>
	expect(value).toBeCloseTo(expected, digits);

describe('energy and footprint', () => {
	it('TV01, TV02: watts and hours', () => {
		near(formulas.annualEnergy({ watts: 26.5, hours: 1607 }), 42.5855, 4);
		const desk = { watts: 70, hours: 1607, standbyWatts: 1.5, standbyHours: 7153 };
		near(formulas.annualEnergy(desk), 123.2195, 4);
	});

	const use = { ...laptop, energy: 29.0175, grid: france };
	it.each([
		['TV03', { ...use, count: 1 }, [37.018, 1.506, 38.524]],
		['TV04', { ...use, count: 120 }, [4442.16, 180.72, 4622.88]],
		['TV05', { ...use, life: 7, count: 1 }, [26.4414, 1.506, 27.9474]],
		['TV26', { ...use, count: 0 }, [0, 0, 0]]
	])('%s: a year of a group', (_, given, [embodied, used, total]) => {
		const found = formulas.annualFootprint(given);
		near(found.embodied, embodied ?? 0);
		near(found.use, used ?? 0);
		near(found.total, total ?? 0);
	});
});

describe('indicators', () => {
	it.each([
		['TV06', 48, 18.9, france, 122.6],
		['TV07', 210, 42.5855, france, 21.3],
		['TV08', 210, 42.5855, guadeloupe, 2.24]
	])('%s: break-even', (_, energyOld, energyNew, grid, years) => {
		const found = formulas.breakEven({ embodied: 185.09, energyOld, energyNew, grid });
		expect(Math.abs(found - years)).toBeLessThan(0.05);
	});

	it('TV09, TV10: never', () => {
		const worse = { embodied: 185.09, energyOld: 18, energyNew: 25, grid: france };
		expect(formulas.breakEven(worse)).toBe(Infinity);
		expect(formulas.breakEven({ ...worse, energyOld: 200, energyNew: 20, grid: 0 })).toBe(Infinity);
	});

	const kept = { ...laptop, energyOld: 48, energyNew: 18.9, grid: france };
	it.each([
		['TV11', {}, 35.5077],
		['TV12', { parts: 45, extension: 3 }, 20.5077],
		['TV13', { parts: 45, extension: 1 }, -9.4923]
	])('%s: gain of a year', (_, upgrade, expected) => {
		near(formulas.gainPerYear({ ...kept, ...upgrade }), expected, 3);
	});

	it('a laptop in France would have to save 713 kWh a year', () => {
		expect(Math.round(formulas.savingNeeded(185.09, 5, france))).toBe(713);
	});
});

describe('options over five years', () => {
	const renewal = { ...laptop, horizon: 5, energyNew: 18.9, grid: france };
	const rental = { ...renewal, contract: 3, second: 3 };
	it.each([
		['keep two years, then new', formulas.kept({ ...renewal, kept: 2, energyOld: 48 }), 118.98],
		['repair', formulas.kept({ ...renewal, kept: 4, energyOld: 48, parts: 45 }), 92.96],
		['refurbished', formulas.refurbished({ ...renewal, avoided: 0.7 }), 60.43],
		['new', formulas.renewed(renewal), 189.99],
		['rent without proof', formulas.rented({ ...rental, reuse: 0 }), 313.39],
		['rent, 80 % proven', formulas.rented({ ...rental, reuse: 0.8 }), 189.99]
	])('TV14: %s', (_, found, expected) => near(found, expected));

	it('TV27: the share of the manufacture that a contract bears', () => {
		near(
			formulas.rentalShare({ embodied: 185.09, contract: 3, second: 3, reuse: 0.8 }),
			111.054,
			3
		);
	});
});

describe('ranges', () => {
	const ranged = (values: readonly number[], unit: FigureUnit) => {
		const [low = 0, central = 0, high = 0] = values;
		return valueOf({ low, central, high }, unit);
	};
	const gain = (given: {
		e: number[];
		old: number[];
		next: number[];
		life: number;
		grid: number;
	}) =>
		figure({
			formula: 'gain-per-year',
			unit: 'kgCO2e/year',
			inputs: {
				embodied: ranged(given.e, 'kgCO2e'),
				energyOld: ranged(given.old, 'kWh/year'),
				energyNew: ranged(given.next, 'kWh/year'),
				life: valueOf(exactly(given.life), 'year'),
				grid: valueOf(exactly(given.grid), 'kgCO2e/kWh')
			},
			compute: formulas.gainPerYear
		});

	it('TV15: a laptop in France is kept at both ends', () => {
		const [e, old, next] = [
			[129.6, 185.09, 296],
			[24.1, 48, 60],
			[15.7, 18.9, 24.1]
		];
		const found = gain({ e, old, next, life: 5, grid: france } as Parameters<typeof gain>[0]);
		near(found.low, 23.621, 3);
		near(found.high, 59.2, 3);
		expect(verdictOn(found)).toBe('keep');
	});

	it('TV16: a desktop overseas cannot be told', () => {
		const [e, old, next] = [
			[148, 211.46, 393],
			[113, 210, 300],
			[30, 43, 100]
		];
		const found = gain({ e, old, next, life: 6, grid: guadeloupe } as Parameters<typeof gain>[0]);
		near(found.low, -108.686, 3);
		near(found.high, 59.079, 3);
		expect(verdictOn(found)).toBe('undecided');
	});

	it('TV28: bounds add up, without a square root', () => {
		const stock = (count: number, values: number[]) =>
			figure({
				formula: 'purchases',
				unit: 'kgCO2e',
				inputs: { count: valueOf(exactly(count), 'piece'), embodied: ranged(values, 'kgCO2e') },
				compute: (of) => of.count * of.embodied
			});
		const fleet = [stock(100, [129.6, 185.09, 296]), stock(150, [48.9, 69.84, 413])];
		const total = sum(
			fleet.map((one) => ({ of: { kind: 'part', part: 'manufacture' }, figure: one })),
			'kgCO2e'
		);
		expect([total.low, total.value, total.high].map(Math.round)).toEqual([20_295, 28_985, 91_550]);
	});
});

describe('life left', () => {
	const today = dayOf('2026-11-24') ?? 0;
	it.each([
		['TV17', '2021-03-15', undefined, 5.695, 0.305],
		['TV18', '2016-09-01', undefined, 10.229, 0],
		['TV19', '2021-03-15', 0, 5.695, 0]
	])('%s: from a date', (_, date, updates, age, left) => {
		const found = ageAt(dayOf(date), today);
		near(found ?? NaN, age, 3);
		near(remainingLife(found, 6, updates) ?? NaN, left, 3);
	});

	it('TV20, TV21: no date and a date to come are no age', () => {
		expect(ageAt(undefined, today)).toBeUndefined();
		expect(ageAt(dayOf('2027-01-10'), today)).toBeUndefined();
		expect(remainingLife(undefined, 6)).toBeUndefined();
	});
});

describe('life-cycle cost', () => {
	const option = (part: Partial<Settings>, id: OptionId, given: Given) => {
		const { life = 5, energy, prices, support, keep } = given;
		const own = { life, energyOld: energy, energyNew: energy, prices };
		const settings = {
			...startingSettings(today),
			...{ electricity: 0.172, classes: { laptop: own } },
			...part
		};
		const inputs = inputsFor({ class: 'laptop', grid: 'mainland' }, { method, settings });
		if (!inputs) throw new Error('no laptops');
		const service = { keep, upgrade: keep };
		return costOf(id, inputs, { settings, service, support }).cost;
	};
	interface Given {
		readonly life?: number;
		readonly energy: number;
		readonly prices: Prices;
		readonly keep?: number;
		readonly support?: readonly SupportYear[];
	}
	const year = (euros: number, until: string): SupportYear => ({
		until,
		price: valueOf(exactly(euros), 'eur')
	});
	const bought: Given = {
		energy: 18.9,
		prices: { new: 900, maintenanceNew: 25, endOfLife: 5, residual: 60 }
	};
	const supported: Given = {
		...{ energy: 48, keep: 2, prices: { maintenanceOld: 45 } },
		support: [year(156, '2027-10-13'), year(208, '2028-10-13')]
	};
	const second: Given = {
		energy: 18.9,
		prices: { refurbished: 585, maintenanceNew: 35, endOfLife: 5, residual: 20 }
	};
	it.each([
		['TV22', option({}, 'new', bought), 5, 986.25, 197.25],
		[
			'TV23',
			option({ discount: 0.03 }, 'new', bought),
			formulas.discountedYears(5, 0.03),
			981.94,
			214.41
		],
		['TV24', option({ horizon: 2 }, 'keep', supported), 2, 470.51, 235.26],
		['TV25', option({ refurbishedLife: 4 }, 'refurbished', second), 4, 723, 180.75]
	])('%s', (_, cost, years, present, yearly) => {
		near(cost?.value ?? NaN, yearly);
		near((cost?.value ?? NaN) * years, present);
	});
});
