import { costTerms, type Priced } from './cost-terms';
import { sum, type Figure } from './figure';
import type { GroupInputs } from './inputs';
import type { OptionId, Service } from './options';
import { own, type PriceName, type Prices, type Settings } from './settings';

/** Euros a year of one device by option, or what the buyer has still to give. */
export interface CostResult {
	/** A sum of what it is made of: purchase, energy, maintenance… */
	readonly cost?: Figure;
	readonly missing: readonly Missing[];
}
export type Missing = PriceName | 'electricity' | 'energy' | 'date' | 'paid-support';

type Context = Omit<Priced, 'prices' | 'inputs'>;

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
	const missing = missingFor(id, { prices, inputs, ...context });
	if (missing.length > 0) return { missing };
	return { missing, cost: sum(costTerms(id, { prices, inputs, ...context }), 'eur/year') };
}

/** The prices are those of the class in place, where the buyer types them. */
export function pricesOf({ device }: GroupInputs, settings: Settings): Prices {
	return own(settings, device.id).prices ?? {};
}

function missingFor(id: OptionId, { prices, inputs, settings, service }: Priced): Missing[] {
	const years = keptYears(id, service);
	const stays = id === 'keep' || id === 'upgrade';
	const renews = stays && (years ?? 0) < settings.horizon;
	const boughtOut = id === 'rent' && settings.rent.end === 'buy-out';
	const asked: readonly PriceName[] = [
		...needs[id],
		...(renews ? needs.new : []),
		...(boughtOut ? (['buyOut', 'maintenanceNew'] as const) : [])
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

function keptYears(id: OptionId, service: Service): number | undefined {
	return id === 'upgrade' ? service.upgrade : service.keep;
}
