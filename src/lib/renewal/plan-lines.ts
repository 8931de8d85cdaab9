import { isoOf } from './age';
import { countBy } from './counts';
import { exactly, figure, type Figure } from './figure';
import { subjectOf, type Group, type Member } from './group';
import { inputsFor, madeBy, valueOf, type GroupInputs, type Value } from './inputs';
import type { Method } from './method';
import type { PlanLine, Purchase, Scenario } from './plan';
import { lifeOf, own, todayOf, type PriceName, type Settings } from './settings';
import { updatesLeft } from './support';

/** What the lines of a plan are made from. */
export interface Planning {
	readonly method: Method;
	readonly settings: Settings;
	readonly scenario: Scenario;
	readonly years: readonly number[];
}

/** Devices of a class that are due in a year. */
interface Need {
	readonly year: number;
	readonly class: string;
	readonly inputs: GroupInputs | undefined;
	readonly due: { readonly group: Group; readonly count: number; readonly reusable: boolean }[];
}

export function linesOf(groups: readonly Group[], planning: Planning): PlanLine[] {
	const needs = new Map<string, Need>();
	const limit = reuseLimit(planning.method);
	for (const one of groups) {
		const inputs = inputsFor(one, planning);
		for (const member of one.members)
			for (const { year, age } of renewals(member, one, planning)) {
				const key = `${year} ${one.class}`;
				const need = needs.get(key) ?? { year, class: one.class, inputs, due: [] };
				need.due.push({ group: one, count: member.batch.count, reusable: age < limit });
				needs.set(key, need);
			}
	}
	return [...needs.values()]
		.map((need) => lineOf(need, planning))
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

function lineOf(need: Need, { scenario, settings }: Planning): PlanLine {
	const { inputs, year, class: id } = need;
	const second = inputs?.replacement.refurbished;
	const buys = scenario.buys === 'refurbished' && !second ? 'new' : scenario.buys;
	const price = own(settings, id).prices?.[priceFor[buys]];
	const quantity = quantityOf(need.due);
	const reusable = quantityOf(need.due.filter((one) => one.reusable));
	const count = madeBy(quantity);
	return {
		...{ year, class: id, count: quantity.value, quantity, buys },
		retired: { count: quantity.value, reusable: reusable.value, fit: reusable },
		...(price === undefined
			? { missing: priceFor[buys] }
			: { budget: buys === 'rent' ? rents(count, price, settings) : budget(count, price) }),
		...(inputs ? { carbon: made(count, inputs, buys) } : {})
	};
}

function quantityOf(due: Need['due']): Figure {
	return countBy(due, {
		count: (one) => one.count,
		subject: (one) => subjectOf(one.group)
	});
}

function budget(count: Value, price: number): Figure {
	return figure({
		formula: 'budget',
		unit: 'eur',
		inputs: { count, price: valueOf(exactly(price), 'eur') },
		compute: (of) => of.count * of.price
	});
}

/** A rental is the sum of its instalments. */
function rents(count: Value, price: number, { rent }: Settings): Figure {
	return figure({
		formula: 'budget-rent',
		unit: 'eur',
		inputs: {
			count,
			rentAYear: valueOf(exactly(price), 'eur/year'),
			contract: valueOf(exactly(rent.contract), 'year')
		},
		compute: (of) => of.count * of.rentAYear * of.contract
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
