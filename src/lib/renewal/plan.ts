import { isoOf, yearOf } from './age';
import { exactly, figure, sum, type Figure } from './figure';
import type { Fleet } from './fleet';
import { group, type Group, type Member } from './group';
import { missingOf, undatedOf } from './plan-gaps';
import { inputsFor, valueOf, type GroupInputs, type Value } from './inputs';
import type { Method } from './method';
import { lifeOf, own, todayOf, type PriceName, type Settings } from './settings';
import { updatesLeft } from './support';

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
	readonly buys: Purchase;
	/** Absent while the price is. */
	readonly budget?: Figure;
	readonly missing?: PriceName;
	/** kgCO2e of the manufacture of what is bought. */
	readonly carbon?: Figure;
	/** Devices retired that year, and how many of them are young enough to be used again. */
	readonly retired: { readonly count: number; readonly reusable: number };
}

export interface Plan {
	readonly scenario: Scenario;
	readonly years: readonly number[];
	readonly lines: readonly PlanLine[];
	/** Devices without a date: they stand in no year. */
	readonly undated: readonly { readonly class: string; readonly count: number }[];
	/** By year; a year in which a price is missing has no total. */
	readonly budgets: readonly { readonly year: number; readonly total?: Figure }[];
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
	const bought = sum(
		lines.flatMap((one) => one.carbon ?? []),
		'kgCO2e'
	);
	const used = sum(
		groups.flatMap((one) => useOf(one, inside) ?? []),
		'kgCO2e'
	);
	return {
		...{ scenario, years, lines, budgets: budgetsOf(lines, years) },
		undated: undatedOf(groups),
		...totalOf(lines),
		missing: missingOf(lines),
		carbon: { bought, used, total: sum([bought, used], 'kgCO2e') }
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

interface Planning extends Context {
	readonly scenario: Scenario;
	readonly years: readonly number[];
}

interface Need {
	count: number;
	retired: number;
	reusable: number;
	readonly inputs: GroupInputs | undefined;
}

function linesOf(groups: readonly Group[], planning: Planning): PlanLine[] {
	const needs = new Map<string, Need>();
	for (const one of groups) {
		const inputs = inputsFor(one, planning);
		for (const member of one.members)
			for (const { year, age } of renewals(member, one, planning)) {
				const key = `${year} ${one.class}`;
				const need = needs.get(key) ?? { count: 0, retired: 0, reusable: 0, inputs };
				need.count += member.batch.count;
				need.retired += member.batch.count;
				need.reusable += age < reuseLimit(planning.method) ? member.batch.count : 0;
				needs.set(key, need);
			}
	}
	return [...needs]
		.map(([key, need]) => lineOf(key, need, planning))
		.sort((a, b) => a.year - b.year || (a.class < b.class ? -1 : 1));
}

/** Old and new devices alike are renewed once their life is over, as long as the plan lasts. */
function renewals(
	member: Member,
	one: Group,
	{ method, settings, years }: Planning
): { year: number; age: number }[] {
	const life = lifeOf(method, settings, one.class) + settings.extension;
	const last = years.at(-1) ?? 0;
	if (member.age === undefined || life <= 0) return [];
	const today = todayOf(settings);
	const updates = updatesLeft(member, one, { method, settings }) ?? Infinity;
	const found: { year: number; age: number }[] = [];
	let wait = Math.min(Math.max(0, life - member.age), updates);
	let age = member.age + wait;
	while (yearAfter(today, wait) <= last) {
		found.push({ year: yearAfter(today, wait), age });
		wait += life;
		age = life;
	}
	return found;
}

function yearAfter(today: number, years: number): number {
	return Number(isoOf(Math.floor(today + years * 365.25)).slice(0, 4));
}

function reuseLimit(method: Method): number {
	return method.quotas.find((one) => one.id === 'retired-to-reuse')?.ageLimit ?? Infinity;
}

const priceFor: Readonly<Record<Purchase, PriceName>> = {
	new: 'new',
	refurbished: 'refurbished',
	rent: 'rentAYear'
};

function lineOf(key: string, need: Need, { scenario, settings }: Planning): PlanLine {
	const [year = '', id = ''] = key.split(' ');
	const { inputs, count } = need;
	const second = inputs?.replacement.refurbished;
	const buys = scenario.buys === 'refurbished' && !second ? 'new' : scenario.buys;
	const price = own(settings, id).prices?.[priceFor[buys]];
	const counted = valueOf(exactly(count), 'piece');
	return {
		...{ year: Number(year), class: id, count, buys },
		retired: { count: need.retired, reusable: need.reusable },
		...(price === undefined
			? { missing: priceFor[buys] }
			: { budget: budget(counted, price * (buys === 'rent' ? settings.rent.contract : 1)) }),
		...(inputs ? { carbon: made(counted, inputs, buys) } : {})
	};
}

/** A rental is the sum of its instalments. */
function budget(count: Value, price: number): Figure {
	return figure({
		formula: 'budget',
		unit: 'eur',
		inputs: { count, price: valueOf(exactly(price), 'eur') },
		compute: (of) => of.count * of.price
	});
}

function made(count: Value, { embodiedNew: embodied, replacement }: GroupInputs, buys: Purchase) {
	const { refurbished } = replacement;
	const avoided =
		buys === 'refurbished' && refurbished
			? valueOf(refurbished, 'share', refurbished.sources)
			: valueOf(exactly(0), 'share');
	return figure({
		formula: 'purchases',
		unit: 'kgCO2e',
		inputs: { count, embodied, avoided },
		compute: (of) => of.count * of.embodied * (1 - of.avoided)
	});
}

function useOf(one: Group, context: Context): Figure | undefined {
	const inputs = inputsFor(one, context);
	if (!inputs?.energyOld) return undefined;
	const { energyOld: energy, grid } = inputs;
	return figure({
		formula: 'use-over',
		unit: 'kgCO2e',
		inputs: {
			count: valueOf(exactly(one.count), 'piece'),
			horizon: valueOf(exactly(context.settings.horizon), 'year'),
			...{ energy, grid }
		},
		compute: (of) => of.count * of.horizon * of.energy * of.grid
	});
}

function budgetsOf(lines: readonly PlanLine[], years: readonly number[]): Plan['budgets'] {
	return years.map((year) => ({
		year,
		...totalOf(lines.filter((one) => one.year === year))
	}));
}

function totalOf(lines: readonly PlanLine[]): { total?: Figure } {
	const known = lines.flatMap((one) => one.budget ?? []);
	return known.length === lines.length ? { total: sum(known, 'eur') } : {};
}
