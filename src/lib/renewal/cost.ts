import { presentCost, yearlyCost, type Costs } from './formulas';
import { exactly, figure, type Figure } from './figure';
import { valueOf, type GroupInputs, type Value } from './inputs';
import type { OptionId, Service } from './options';
import { own, type PriceName, type Prices, type Settings } from './settings';

/** Euros a year of one device by option, or what the buyer has still to give. */
export interface CostResult {
	readonly cost?: Figure;
	readonly missing: readonly Missing[];
}
export type Missing = PriceName | 'electricity' | 'energy' | 'date' | 'paid-support';

interface Context {
	readonly settings: Settings;
	readonly service: Service;
	/** kgCO2e over the horizon, to put the buyer's carbon price on. */
	readonly carbon?: Figure;
	/** Paid support year by year, when it was chosen. */
	readonly support?: readonly number[] | undefined;
}

const needs: Readonly<Record<OptionId, readonly PriceName[]>> = {
	keep: ['maintenanceOld'],
	upgrade: ['upgrade', 'maintenanceOld'],
	refurbished: ['refurbished', 'maintenanceNew'],
	new: ['new', 'maintenanceNew'],
	rent: ['rentAYear']
};

/** Life-cycle cost spread over the years, so that options of different lengths compare. */
export function costOf(id: OptionId, inputs: GroupInputs, context: Context): CostResult {
	const prices = pricesOf(inputs, context.settings);
	const missing = missingFor(id, { prices, inputs, context });
	if (missing.length > 0) return { missing };
	const { settings, carbon } = context;
	const values: Record<string, Value> = {
		...valuesOf(prices),
		electricity: valueOf(exactly(settings.electricity ?? 0), 'eur/kWh'),
		discount: valueOf(exactly(settings.discount), 'share'),
		energyOld: inputs.energyOld ?? zero,
		energyNew: inputs.energyNew ?? zero
	};
	if (carbon && settings.carbonPrice > 0) values.carbonCost = carbonCost(carbon, settings);
	const price = (of: Readonly<Record<string, number>>) =>
		yearly(id, { of, inputs, context }) + (of.carbonCost ?? 0);
	return {
		missing,
		cost: figure({ formula: 'yearly-cost', unit: 'eur/year', inputs: values, compute: price })
	};
}

const zero: Value = valueOf(exactly(0), 'kWh/year');

/** The prices are those of the class in place, where the buyer types them. */
export function pricesOf({ device }: GroupInputs, settings: Settings): Prices {
	return own(settings, device.id).prices ?? {};
}

interface Asked {
	readonly prices: Prices;
	readonly inputs: GroupInputs;
	readonly context: Context;
}

function missingFor(id: OptionId, { prices, inputs, context }: Asked): Missing[] {
	const { settings, service } = context;
	const years = id === 'upgrade' ? service.upgrade : service.keep;
	const stays = id === 'keep' || id === 'upgrade';
	const renews = stays && (years ?? 0) < settings.horizon;
	const asked = [
		...needs[id],
		...(renews ? needs.new : []),
		...(id === 'rent' && settings.rent.end === 'buy-out'
			? (['buyOut', 'maintenanceNew'] as const)
			: [])
	];
	const others: readonly [Missing, boolean][] = [
		['electricity', settings.electricity === undefined],
		['energy', !inputs.energyOld || !inputs.energyNew],
		['date', stays && years === undefined]
	];
	return [
		...new Set<Missing>([
			...asked.filter((one) => prices[one] === undefined),
			...others.filter(([, absent]) => absent).map(([name]) => name)
		])
	];
}

function valuesOf(prices: Prices): Record<string, Value> {
	return Object.fromEntries(
		Object.entries(prices)
			.filter(([, price]) => price !== undefined)
			.map(([name, price]) => [name, valueOf(exactly(price), unitOf(name))])
	);
}

function unitOf(name: string) {
	return /^(maintenance|licences|rent)/.test(name) ? ('eur/year' as const) : ('eur' as const);
}

function carbonCost(carbon: Figure, { carbonPrice, horizon }: Settings): Value {
	const euros = (kilograms: number) => (kilograms / 1000 / horizon) * carbonPrice;
	const range = {
		low: euros(carbon.low),
		central: euros(carbon.value),
		high: euros(carbon.high)
	};
	return valueOf(range, 'eur/year', carbon.sources);
}

type Amounts = Readonly<Record<string, number>>;

function yearly(
	id: OptionId,
	{ of, inputs, context }: { of: Amounts; inputs: GroupInputs; context: Context }
): number {
	const { settings, service, support } = context;
	const bought = (acquisition: number, life: number) =>
		spread({ ...running(of, 'New'), acquisition, horizon: life, ...ends(of) });
	const renewal = () => bought(of.new ?? 0, inputs.lifeNew.central);
	switch (id) {
		case 'new':
			return renewal();
		case 'refurbished':
			return bought(of.refurbished ?? 0, settings.refurbishedLife);
		case 'rent':
			return rental(of, { settings, life: inputs.lifeNew.central });
		default:
			return staying(of, {
				...{ support, renewal, horizon: settings.horizon },
				kept: (id === 'keep' ? service.keep : service.upgrade) ?? 0,
				acquisition: id === 'upgrade' ? (of.upgrade ?? 0) : 0
			});
	}
}

function ends(of: Amounts) {
	return { endOfLife: of.endOfLife ?? 0, residual: of.residual ?? 0 };
}

function running(of: Amounts, which: 'Old' | 'New') {
	return {
		energy: of[`energy${which}`] ?? 0,
		electricity: of.electricity ?? 0,
		maintenance: of[`maintenance${which}`] ?? 0,
		licences: of.licences ?? 0,
		discount: of.discount ?? 0
	};
}

function spread(costs: Costs): number {
	return yearlyCost(presentCost(costs), costs.horizon, costs.discount);
}

interface Stay {
	readonly kept: number;
	readonly horizon: number;
	readonly acquisition: number;
	readonly support: readonly number[] | undefined;
	readonly renewal: () => number;
}

/** The device in place while it lasts, then the yearly cost of a new one. */
function staying(of: Amounts, stay: Stay): number {
	const { horizon, acquisition, support = [] } = stay;
	const kept = Math.min(stay.kept, horizon);
	const { discount, ...costs } = running(of, 'Old');
	const inPlace = presentCost({ ...costs, discount, acquisition, support, horizon: kept });
	if (kept >= horizon) return yearlyCost(inPlace, horizon, discount);
	const after = presentCost({
		...{ acquisition: 0, energy: 0, electricity: 0, discount },
		...{ maintenance: stay.renewal(), horizon: horizon - kept }
	});
	return yearlyCost(inPlace + after / (1 + discount) ** kept, horizon, discount);
}

function rental(of: Amounts, { settings, life }: { settings: Settings; life: number }): number {
	const { contract, end } = settings.rent;
	const { discount, ...costs } = running(of, 'New');
	const instalments = { ...costs, discount, acquisition: 0, horizon: contract };
	const rent = presentCost({ ...instalments, maintenance: of.rentAYear ?? 0 });
	const own = Math.max(0, life - contract);
	if (end === 'return' || own === 0) return yearlyCost(rent, contract, discount);
	const after = presentCost({
		...{ ...costs, discount, acquisition: of.buyOut ?? 0, horizon: own },
		...ends(of)
	});
	return yearlyCost(rent + after / (1 + discount) ** contract, contract + own, discount);
}
