import { dayOf } from '../../renewal/age';
import {
	startingSettings,
	type ClassSettings,
	type GroupSettings,
	type PriceName,
	type Prices,
	type Settings
} from '../../renewal/settings';
import { amount, isRecord, list, mapOf, oneOf, text, yearsOf } from './reading-values';

export const priceNames = [
	...(['new', 'refurbished', 'rentAYear', 'buyOut', 'upgrade'] as const),
	...(['maintenanceOld', 'maintenanceNew', 'licences', 'endOfLife', 'residual'] as const)
] as const satisfies readonly PriceName[];

/** Settings as they were saved; what is out of bounds is what a plan starts with. */
export function readSettings(value: unknown, today: string): Settings {
	const start = startingSettings(today);
	if (!isRecord(value)) return start;
	const electricity = amount(value.electricity, 1000);
	return {
		...start,
		today: dayOf(text(value.today)) === undefined ? today : text(value.today),
		grid: text(value.grid) || start.grid,
		sites: mapOf(value.sites, (one) => text(one) || undefined),
		horizon: amount(value.horizon, 15, 1) ?? start.horizon,
		extension: yearsOf(value.extension) ?? start.extension,
		upgrade: readUpgrade(value.upgrade, start.upgrade),
		rent: readRent(value.rent, start.rent),
		refurbishedLife: yearsOf(value.refurbishedLife, 0.5) ?? start.refurbishedLife,
		...(electricity === undefined ? {} : { electricity }),
		discount: amount(value.discount, 1) ?? start.discount,
		carbonPrice: amount(value.carbonPrice) ?? start.carbonPrice,
		classes: mapOf(value.classes, readClass),
		groups: mapOf(value.groups, readGroup)
	};
}

function readUpgrade(value: unknown, start: Settings['upgrade']): Settings['upgrade'] {
	if (!isRecord(value)) return start;
	const parts = list(value.parts, 20).map((one) => text(one));
	return { parts, years: yearsOf(value.years) ?? start.years };
}

function readRent(value: unknown, start: Settings['rent']): Settings['rent'] {
	if (!isRecord(value)) return start;
	return {
		contract: yearsOf(value.contract, 0.5) ?? start.contract,
		second: yearsOf(value.second) ?? start.second,
		reuse: amount(value.reuse, 1) ?? start.reuse,
		end: oneOf(value.end, ['return', 'buy-out']) ?? start.end
	};
}

function readClass(value: unknown): ClassSettings | undefined {
	if (!isRecord(value)) return undefined;
	const found = {
		life: yearsOf(value.life, 0.5),
		hours: amount(value.hours, 8760),
		energyOld: amount(value.energyOld, 100_000),
		energyNew: amount(value.energyNew, 100_000),
		replacement: text(value.replacement) || undefined,
		prices: readPrices(value.prices)
	};
	return withoutGaps(found);
}

function readPrices(value: unknown): Prices | undefined {
	if (!isRecord(value)) return undefined;
	return withoutGaps(Object.fromEntries(priceNames.map((name) => [name, amount(value[name])])));
}

function readGroup(value: unknown): GroupSettings | undefined {
	if (!isRecord(value)) return undefined;
	return withoutGaps({
		mitigation: oneOf(value.mitigation, ['system-upgrade', 'linux', 'paid-support', 'none']),
		readiness: oneOf(value.readiness, ['ready', 'not-ready', 'to-check'])
	});
}

function withoutGaps<T extends object>(value: T): T {
	const kept = Object.entries(value).filter(([, one]) => one !== undefined);
	return Object.fromEntries(kept) as T;
}
