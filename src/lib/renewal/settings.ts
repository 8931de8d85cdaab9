import { dayOf } from './age';
import type { DeviceClass, Grid, Method } from './method';
import type { Readiness } from './windows';

/** The buyer's prices for one device, euros excluding tax; what is not given is never guessed. */
export interface Prices {
	readonly new?: number;
	readonly refurbished?: number;
	/** All instalments of one year. */
	readonly rentAYear?: number;
	/** Paid at the end of the rental to keep the device. */
	readonly buyOut?: number;
	readonly upgrade?: number;
	readonly maintenanceOld?: number;
	readonly maintenanceNew?: number;
	readonly licences?: number;
	readonly endOfLife?: number;
	readonly residual?: number;
}
export type PriceName = keyof Prices;

/** What the buyer knows better than the method, for one class. */
export interface ClassSettings {
	/** Years in use aimed at. */
	readonly life?: number;
	/** Hours in use a year, with the method's watts. */
	readonly hours?: number;
	/** kWh a year measured on the devices in place: always wins. */
	readonly energyOld?: number;
	/** kWh a year of what would be bought. */
	readonly energyNew?: number;
	/** Class that replaces it, when not the same: a laptop for a desktop. */
	readonly replacement?: string;
	readonly prices?: Prices;
}

/** How devices go on when their Windows is no longer updated. */
export type Mitigation = 'system-upgrade' | 'linux' | 'paid-support' | 'none';

export interface GroupSettings {
	readonly mitigation?: Mitigation;
	readonly readiness?: Readiness;
}

export interface Settings {
	/** ISO day. */
	readonly today: string;
	/** Grid id for every site without its own. */
	readonly grid: string;
	/** Grid id by name of site in the inventory. */
	readonly sites: Readonly<Record<string, string>>;
	/** Years over which all options are compared. */
	readonly horizon: number;
	/** Years that a device stays past its target life. */
	readonly extension: number;
	readonly upgrade: { readonly parts: readonly string[]; readonly years: number };
	readonly rent: {
		readonly contract: number;
		readonly second: number;
		/** Share proven to be used again after the contract. */
		readonly reuse: number;
		readonly end: 'return' | 'buy-out';
	};
	/** Years that a refurbished device serves. */
	readonly refurbishedLife: number;
	/** Euros a kWh; absent until the buyer gives it or takes the suggestion. */
	readonly electricity?: number;
	/** Yearly rate, 0.03 for 3 %. */
	readonly discount: number;
	/** Euros a tonne of CO2e, 0 for none. */
	readonly carbonPrice: number;
	readonly classes: Readonly<Record<string, ClassSettings>>;
	/** By group id. */
	readonly groups: Readonly<Record<string, GroupSettings>>;
}

/** No price in it: the buyer is asked. */
export function startingSettings(today: string): Settings {
	return {
		...{ today, grid: 'mainland', sites: {}, horizon: 5, extension: 1 },
		upgrade: { parts: ['ssd-512', 'ram-8'], years: 3 },
		rent: { contract: 3, second: 3, reuse: 0, end: 'return' },
		...{ refurbishedLife: 4, discount: 0, carbonPrice: 0, classes: {}, groups: {} }
	};
}

export function classOf(method: Method, id: string): DeviceClass | undefined {
	return method.classes.find((one) => one.id === id);
}

/** The grid of a site, else the common one; the first known when the id is not. */
export function gridOf(method: Method, settings: Settings, site = ''): Grid {
	const own = Object.hasOwn(settings.sites, site) ? settings.sites[site] : settings.grid;
	const found = method.grids.find((one) => one.id === own) ?? method.grids[0];
	if (!found) throw new Error('the method holds no grid');
	return found;
}

export function lifeOf(method: Method, settings: Settings, id: string): number {
	return own(settings, id).life ?? classOf(method, id)?.life ?? 0;
}

export function own(settings: Settings, id: string): ClassSettings {
	return Object.hasOwn(settings.classes, id) ? (settings.classes[id] ?? {}) : {};
}

export function todayOf(settings: Settings): number {
	const day = dayOf(settings.today);
	if (day === undefined) throw new Error(`${settings.today} is not a day`);
	return day;
}
