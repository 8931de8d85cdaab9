import { yearOf } from './age';
import { exactly, figure, sum, type Figure, type Subject, type Term } from './figure';
import type { Fleet } from './fleet';
import { group, subjectOf, type Group } from './group';
import { missingOf, undatedOf } from './plan-gaps';
import { counted, inputsFor, valueOf } from './inputs';
import type { Method } from './method';
import { linesOf } from './plan-lines';
import { own, todayOf, type PriceName, type Settings } from './settings';

export type Purchase = 'new' | 'refurbished' | 'rent';

/** A way to renew the whole fleet, under a name of the buyer's. */
export interface Scenario {
	readonly id: string;
	/** Absent for the three that the tool proposes: the screens name them. */
	readonly name?: string;
	/** Years past the target life. */
	readonly extension: number;
	/** How devices are bought; classes without figures for it are bought new. */
	readonly buys: Purchase;
	/** Target lives of this scenario alone, by class. */
	readonly lives?: Readonly<Record<string, number>>;
}

export const proposedScenarios: readonly Scenario[] = [
	{ id: 'as-planned', extension: 0, buys: 'new' },
	{ id: 'one-more-year', extension: 1, buys: 'new' },
	{ id: 'refurbished-first', extension: 0, buys: 'refurbished' }
];

/** What to buy of a class in a year. */
export interface PlanLine {
	readonly year: number;
	readonly class: string;
	readonly count: number;
	/** The same, group by group. */
	readonly quantity: Figure;
	readonly buys: Purchase;
	/** Absent while the price is. */
	readonly budget?: Figure;
	readonly missing?: PriceName;
	/** kgCO2e of the manufacture of what is bought. */
	readonly carbon?: Figure;
	/** Devices retired that year, and how many of them are young enough to be used again. */
	readonly retired: {
		readonly count: number;
		readonly reusable: number;
		/** Those, group by group. */
		readonly fit: Figure;
	};
}

/** What a year adds up to; without a total while a price is missing. */
export interface PlanYear {
	readonly year: number;
	readonly count: Figure;
	readonly total?: Figure;
	/** kgCO2e of the manufacture of what is bought that year. */
	readonly carbon: Figure;
}

export interface Plan {
	readonly scenario: Scenario;
	readonly years: readonly number[];
	readonly lines: readonly PlanLine[];
	/** Devices without a date: they stand in no year. */
	readonly undated: readonly { readonly class: string; readonly count: number }[];
	readonly budgets: readonly PlanYear[];
	/** Devices to buy over the years. */
	readonly count: Figure;
	readonly total?: Figure;
	readonly missing: readonly { readonly class: string; readonly price: PriceName }[];
	/** kgCO2e over the years: what is bought, and what all devices use. */
	readonly carbon: { readonly bought: Figure; readonly used: Figure; readonly total: Figure };
}

interface Context {
	readonly method: Method;
	readonly settings: Settings;
}

/** Year by year over the horizon: quantities, budget and carbon of a scenario. */
export function planFor(fleet: Fleet, scenario: Scenario, context: Context): Plan {
	const settings = applied(scenario, context.settings);
	const inside = { ...context, settings };
	const first = yearOf(todayOf(settings));
	const years = Array.from({ length: Math.ceil(settings.horizon) }, (_, index) => first + index);
	const groups = group(fleet, inside);
	const lines = linesOf(groups, { scenario, years, ...inside });
	const budgets = years.map((year) =>
		yearOfPlan(
			year,
			lines.filter((one) => one.year === year)
		)
	);
	const busy = budgets.filter((one) => one.count.value > 0);
	const over = (pick: (one: PlanYear) => Figure) =>
		busy.map((one): Term => ({ of: { kind: 'year', year: one.year }, figure: pick(one) }));
	const bought = sum(
		over((one) => one.carbon),
		'kgCO2e'
	);
	const used = usedBy(groups, inside);
	return {
		...{ scenario, years, lines, budgets },
		count: sum(
			over((one) => one.count),
			'piece'
		),
		undated: undatedOf(groups),
		...totalOf(busy),
		missing: missingOf(lines),
		carbon: { bought, used, total: carbonTotal(bought, used) }
	};
}

/** The buyer's settings with what the scenario changes. */
export function applied(scenario: Scenario, settings: Settings): Settings {
	const lives = Object.entries(scenario.lives ?? {}).map(
		([id, life]) => [id, { ...own(settings, id), life }] as const
	);
	return {
		...settings,
		extension: scenario.extension,
		classes: { ...settings.classes, ...Object.fromEntries(lives) }
	};
}

function useOf(one: Group, context: Context): Figure | undefined {
	const inputs = inputsFor(one, context);
	if (!inputs?.energyOld) return undefined;
	const { energyOld: energy, grid } = inputs;
	return figure({
		formula: 'use-over',
		unit: 'kgCO2e',
		inputs: {
			count: counted(one.count),
			horizon: valueOf(exactly(context.settings.horizon), 'year'),
			...{ energy, grid }
		},
		compute: (of) => of.count * of.horizon * of.energy * of.grid
	});
}

function usedBy(groups: readonly Group[], context: Context): Figure {
	const terms = groups.flatMap((one): Term[] => {
		const used = useOf(one, context);
		return used ? [{ of: subjectOf(one), figure: used }] : [];
	});
	return sum(terms, 'kgCO2e');
}

function carbonTotal(bought: Figure, used: Figure): Figure {
	return sum(
		[
			{ of: { kind: 'part', part: 'manufacture' }, figure: bought },
			{ of: { kind: 'part', part: 'use' }, figure: used }
		],
		'kgCO2e'
	);
}

function yearOfPlan(year: number, lines: readonly PlanLine[]): PlanYear {
	const subject = (one: PlanLine): Subject => ({ kind: 'class', class: one.class });
	const termsOf = (pick: (one: PlanLine) => Figure | undefined) =>
		lines.flatMap((one): Term[] => {
			const found = pick(one);
			return found ? [{ of: subject(one), figure: found }] : [];
		});
	const budgets = termsOf((one) => one.budget);
	return {
		year,
		count: sum(
			termsOf((one) => one.quantity),
			'piece'
		),
		carbon: sum(
			termsOf((one) => one.carbon),
			'kgCO2e'
		),
		...(budgets.length === lines.length ? { total: sum(budgets, 'eur') } : {})
	};
}

/** Of the years in which something is bought. */
function totalOf(years: readonly PlanYear[]): { total?: Figure } {
	const known = years.flatMap(({ year, total }): Term[] =>
		total ? [{ of: { kind: 'year', year }, figure: total }] : []
	);
	return known.length === years.length ? { total: sum(known, 'eur') } : {};
}
