import type { Priced } from './cost-terms';
import { exactly, figure, sum, type Figure, type Term } from './figure';
import { discountedYears } from './formulas';
import { madeBy, valueOf, workedOut, type Value } from './inputs';
import type { PriceName } from './settings';

export function priceOf(
	name: PriceName,
	{ prices }: Priced,
	unit: 'eur' | 'eur/year' = 'eur'
): Value {
	return valueOf(exactly(prices[name] ?? 0), unit);
}

function rateOf({ settings }: Priced): Value {
	return valueOf(exactly(settings.discount), 'share');
}

export function spreadOver(years: number, { settings }: Priced): Value {
	return workedOut(discountedYears(years, settings.discount), 'year');
}

/** A device, then another: years of each, the later ones weighing less. */
interface Phases {
	readonly inPlace: Value;
	readonly after: Value;
	readonly spread: Value;
}

export function phasesOf(first: number, second: number, priced: Priced): Phases {
	const { discount } = priced.settings;
	const later = discountedYears(second, discount) / (1 + discount) ** first;
	return {
		inPlace: spreadOver(first, priced),
		after: workedOut(later, 'year'),
		spread: spreadOver(first + second, priced)
	};
}

export function once(price: Value, spread: Value): Figure {
	return figure({
		formula: 'cost-once',
		unit: 'eur/year',
		inputs: { price, spread },
		compute: (of) => of.price / of.spread
	});
}

export function steady(yearly: Value): Figure {
	return figure({
		formula: 'cost-steady',
		unit: 'eur/year',
		inputs: { yearly },
		compute: (of) => of.yearly
	});
}

export function changing(phases: Phases, yearlyNow: Value, yearlyThen: Value): Figure {
	return figure({
		formula: 'cost-changing',
		unit: 'eur/year',
		inputs: { ...phases, yearlyNow, yearlyThen },
		compute: (of) => (of.inPlace * of.yearlyNow + of.after * of.yearlyThen) / of.spread
	});
}

const noEnergy: Value = valueOf(exactly(0), 'kWh/year');

function electricityOf({ settings }: Priced): Value {
	return valueOf(exactly(settings.electricity ?? 0), 'eur/kWh');
}

export function power(energy: Value | undefined, priced: Priced): Figure {
	return figure({
		formula: 'cost-energy',
		unit: 'eur/year',
		inputs: { energy: energy ?? noEnergy, electricity: electricityOf(priced) },
		compute: (of) => of.energy * of.electricity
	});
}

export function changingPower(priced: Priced, phases: Phases): Figure {
	const { energyOld = noEnergy, energyNew = noEnergy } = priced.inputs;
	return figure({
		formula: 'cost-energy-changing',
		unit: 'eur/year',
		inputs: { ...phases, energyOld, energyNew, electricity: electricityOf(priced) },
		compute: (of) =>
			((of.inPlace * of.energyOld + of.after * of.energyNew) * of.electricity) / of.spread
	});
}

interface End {
	readonly years: number;
	readonly spread: Value;
}

export function ends(priced: Priced, { years, spread }: End): Figure | undefined {
	const { endOfLife, residual } = priced.prices;
	if (endOfLife === undefined && residual === undefined) return undefined;
	return figure({
		formula: 'cost-ends',
		unit: 'eur/year',
		inputs: {
			endOfLife: priceOf('endOfLife', priced),
			residual: priceOf('residual', priced),
			...{ discount: rateOf(priced), years: workedOut(years, 'year'), spread }
		},
		compute: (of) => (of.endOfLife - of.residual) / ((1 + of.discount) ** of.years * of.spread)
	});
}

export function boughtOut(priced: Priced, { years, spread }: End): Figure {
	const inputs = { price: priceOf('buyOut', priced), discount: rateOf(priced), spread };
	return figure({
		formula: 'cost-bought-out',
		unit: 'eur/year',
		inputs: { ...inputs, years: workedOut(years, 'year') },
		compute: (of) => of.price / ((1 + of.discount) ** of.years * of.spread)
	});
}

/** What the new device that follows costs a year, for the years that it serves. */
export function later(
	renewing: Figure,
	{ after, spread, fitting }: Phases & { fitting?: Value }
): Figure {
	const inputs = { after, renewal: madeBy(renewing), spread };
	if (fitting)
		return figure({
			formula: 'cost-once-and-later',
			unit: 'eur/year',
			inputs: { price: fitting, ...inputs },
			compute: (of) => (of.price + of.after * of.renewal) / of.spread
		});
	return figure({
		formula: 'cost-later',
		unit: 'eur/year',
		inputs,
		compute: (of) => (of.after * of.renewal) / of.spread
	});
}

/** Each year begun is paid whole. */
export function supported(priced: Priced, { years, spread }: End): Figure | undefined {
	const paid = (priced.support ?? []).slice(0, Math.ceil(years));
	if (paid.length === 0) return undefined;
	const terms = paid.map(({ until, price }, index): Term => ({
		of: { kind: 'year', year: Number(until.slice(0, 4)) },
		figure: figure({
			formula: 'support-year',
			unit: 'eur',
			inputs: {
				price,
				discount: rateOf(priced),
				year: workedOut(Math.min(index + 1, years), 'year')
			},
			compute: (of) => of.price / (1 + of.discount) ** of.year
		})
	}));
	const support = madeBy(sum(terms, 'eur'));
	return figure({
		formula: 'cost-support',
		unit: 'eur/year',
		inputs: { support, spread },
		compute: (of) => of.support / of.spread
	});
}

export function carbonPriced({ carbon, settings }: Priced): Figure | undefined {
	const { carbonPrice, horizon } = settings;
	if (!carbon || carbonPrice <= 0) return undefined;
	return figure({
		formula: 'cost-carbon',
		unit: 'eur/year',
		inputs: {
			carbon: madeBy(carbon),
			carbonPrice: valueOf(exactly(carbonPrice), 'eur/tCO2e'),
			horizon: valueOf(exactly(horizon), 'year')
		},
		compute: (of) => ((of.carbon / 1000) * of.carbonPrice) / of.horizon
	});
}
