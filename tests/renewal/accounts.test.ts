import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/lib/renewal/assessment';
import { fleetFacts, groupFacts } from '../../src/lib/renewal/counts';
import { deadlinesOf } from '../../src/lib/renewal/deadlines';
import { fleetOf, sampleEntries } from '../../src/lib/renewal/entry';
import type { Figure } from '../../src/lib/renewal/figure';
import { formulaTexts, symbolsIn, type FormulaId } from '../../src/lib/renewal/formula-texts';
import { planFor, type Scenario } from '../../src/lib/renewal/plan';
import { quotasOf } from '../../src/lib/renewal/quota';
import { startingSettings, type Settings } from '../../src/lib/renewal/settings';
import { method, today } from './method';

const fleet = fleetOf(sampleEntries);
const settings = startingSettings(today);

const prices = {
	...{ new: 900, refurbished: 585, rentAYear: 300, buyOut: 150, upgrade: 120 },
	...{ maintenanceOld: 45, maintenanceNew: 25, licences: 12, endOfLife: 8, residual: 40 }
};

function priced(part: Partial<Settings> = {}): Settings {
	const classes = Object.fromEntries(method.classes.map(({ id }) => [id, { prices }]));
	const supported = { mitigation: 'paid-support', readiness: 'not-ready' } as const;
	const groups = { 'laptop.mainland.5-to-7': supported, 'desktop.mainland.over-7': supported };
	return { ...settings, electricity: 0.172, classes, groups, ...part };
}

/** Every figure that the screens can show, and those behind them. */
function figuresOf(own: Settings, scenario: Scenario): Figure[] {
	const context = { method, settings: own };
	const assessment = assess(fleet, context);
	const plan = planFor(fleet, scenario, context);
	const { count, undated, verdicts, ages } = fleetFacts(assessment);
	const roots: unknown[] = [
		...[assessment.footprint, assessment.spared, count, undated, verdicts, ages],
		...assessment.groups.flatMap((one) => [groupFacts(one, context), one.weighed]),
		...[plan, quotasOf(plan, { method, buyer: 'state' }), deadlinesOf(fleet, method, own)]
	];
	const found = new Set<Figure>();
	const walk = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) return;
		if (isFigure(value)) {
			if (found.has(value)) return;
			found.add(value);
		}
		for (const one of Object.values(value)) walk(one);
	};
	roots.forEach(walk);
	return [...found];
}

function isFigure(value: object): value is Figure {
	return 'formula' in value && 'inputs' in value;
}

/** The text of the formula, worked out with the inputs that are told beside it. */
function again({ formula, inputs, terms = [] }: Figure): number {
	if (formula === 'sum') return terms.reduce((all, one) => all + one.figure.value, 0);
	const names = inputs.map((one) => one.name);
	const code = formulaTexts[formula]
		.replace(/·/g, '*')
		.replace(/−/g, '-')
		.replace(/\^/g, '**')
		.replace(/\bnew\b/g, 'new_');
	const work = new Function(
		...['max', 'ceil', ...names.map((name) => (name === 'new' ? 'new_' : name))],
		`return ${code}`
	) as (...values: unknown[]) => number;
	return work(Math.max, Math.ceil, ...inputs.map((one) => one.central));
}

const scenarios: readonly Scenario[] = (['new', 'refurbished', 'rent'] as const).map((buys) => ({
	...{ id: buys, extension: 1, buys }
}));

describe('the account of a figure', () => {
	it('gives the figure again, from its formula and its inputs alone', () => {
		const rate = fc.constantFrom(0, 0.03);
		const end = fc.constantFrom('return' as const, 'buy-out' as const);
		fc.assert(
			fc.property(
				...[rate, end, fc.integer({ min: 1, max: 9 }), fc.constantFrom(...scenarios)],
				fc.constantFrom(0, 80),
				(discount, rentEnd, horizon, scenario, carbonPrice) => {
					const rent = { ...settings.rent, end: rentEnd };
					const own = priced({ discount, horizon, rent, carbonPrice });
					for (const one of figuresOf(own, scenario)) {
						const told = again(one);
						const same =
							told === one.value || Math.abs(told - one.value) <= 1e-6 * Math.abs(told) + 1e-4;
						expect(same, `${one.formula}: ${told} is not ${one.value}`).toBe(true);
					}
				}
			),
			{ numRuns: 25 }
		);
	});

	it('names the inputs of its formula, each with a unit, and no other', () => {
		for (const { formula, inputs } of figuresOf(priced({ carbonPrice: 80 }), scenarios[0]!)) {
			const asked = symbolsIn(formula).filter((one) => !['max', 'ceil', 'sum'].includes(one));
			expect(inputs.map((one) => one.name).sort(), formula).toEqual([...new Set(asked)].sort());
		}
	});

	it('an input that is itself a figure has its value and its range', () => {
		const found = figuresOf(priced({ carbonPrice: 80 }), scenarios[0]!);
		const made = found.flatMap((one) => one.inputs.filter((input) => input.made));
		expect(made.length).toBeGreaterThan(100);
		for (const { central, low, high, unit, made: behind } of made)
			expect([central, low, high, unit]).toEqual([
				...[behind?.value, behind?.low, behind?.high, behind?.unit]
			]);
	});

	it('cites sources that the method knows, or the duty that sets a share', () => {
		const known = new Set([
			...method.sources.map((one) => one.id),
			...method.quotas.map((one) => one.duty)
		]);
		for (const { sources } of figuresOf(priced(), scenarios[0]!))
			for (const id of sources) expect(known).toContain(id);
	});

	it('every formula is that of some figure', () => {
		const rent = { ...settings.rent, end: 'buy-out' as const };
		const used = new Set<FormulaId>();
		for (const scenario of scenarios)
			for (const own of [priced({ rent, carbonPrice: 80, horizon: 7 }), priced({ horizon: 1 })])
				for (const one of figuresOf(own, scenario)) used.add(one.formula);
		expect([...used].sort()).toEqual(Object.keys(formulaTexts).sort());
	});
});

describe('the cost of an option', () => {
	it('is the sum of its parts, and each part has its name', () => {
		const laptops = assess(fleet, { method, settings: priced({ carbonPrice: 80 }) }).groups.find(
			({ group }) => group.id === 'laptop.mainland.5-to-7'
		);
		const parts = (id: string) =>
			laptops?.weighed?.options
				.find((one) => one.id === id)
				?.cost?.terms?.map(({ of }) => (of.kind === 'part' ? of.part : ''));
		expect(parts('keep')).toEqual([
			...['purchase', 'energy', 'maintenance', 'licences'],
			...['support', 'end-of-life', 'carbon']
		]);
		expect(parts('new')).toEqual([
			...['purchase', 'energy', 'maintenance', 'licences', 'end-of-life', 'carbon']
		]);
		expect(parts('rent')).toEqual(['rent', 'energy', 'licences', 'carbon']);
	});
});
