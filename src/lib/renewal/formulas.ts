/** The method's arithmetic, on plain numbers: kgCO2e, kWh a year, kgCO2e/kWh, years, euros. */

export interface Power {
	readonly watts: number;
	readonly hours: number;
	readonly standbyWatts?: number;
	readonly standbyHours?: number;
}

/** kWh a year. */
export function annualEnergy(power: Power): number {
	const { watts, hours, standbyWatts = 0, standbyHours = 0 } = power;
	return (watts * hours + standbyWatts * standbyHours) / 1000;
}

export interface Use {
	readonly embodied: number;
	readonly life: number;
	readonly energy: number;
	readonly grid: number;
	readonly count: number;
}

/** kgCO2e a year of a group; manufacture and use apart. An empty group weighs nothing. */
export function annualFootprint({ embodied, life, energy, grid, count }: Use) {
	const made = count === 0 ? 0 : (count * embodied) / life;
	const used = count * energy * grid;
	return { embodied: made, use: used, total: made + used };
}

export interface Exchange {
	readonly embodied: number;
	readonly energyOld: number;
	readonly energyNew: number;
	readonly grid: number;
}

/** Years until the energy saved repays the manufacture; `Infinity` is "never". */
export function breakEven({ embodied, energyOld, energyNew, grid }: Exchange): number {
	const saved = (energyOld - energyNew) * grid;
	return saved > 0 ? embodied / saved : Infinity;
}

/** kgCO2e spared by each year of extension; below zero, replacing spares more. */
export function gainPerYear(
	exchange: Exchange & { life: number; parts?: number; extension?: number }
): number {
	const { embodied, life, energyOld, energyNew, grid, parts = 0, extension = 1 } = exchange;
	return embodied / life - (energyOld - energyNew) * grid - (parts === 0 ? 0 : parts / extension);
}

/** kWh a year that a new device would have to save to be worth its manufacture. */
export function savingNeeded(embodied: number, life: number, grid: number): number {
	return grid > 0 ? embodied / life / grid : Infinity;
}

export interface Renewal {
	readonly horizon: number;
	readonly embodied: number;
	readonly life: number;
	readonly energyNew: number;
	readonly grid: number;
}

/** A new device over the horizon, kgCO2e. */
export function renewed({ horizon, embodied, life, energyNew, grid }: Renewal): number {
	return horizon * (embodied / life + energyNew * grid);
}

/** The device in place for `kept` years, its manufacture sunk, then a new one. */
export function kept(renewal: Renewal & { kept: number; energyOld: number; parts?: number }) {
	const years = Math.min(renewal.horizon, renewal.kept);
	const rest = renewed({ ...renewal, horizon: Math.max(0, renewal.horizon - years) });
	return (renewal.parts ?? 0) + years * renewal.energyOld * renewal.grid + rest;
}

/** `avoided`: share of the manufacture that a refurbished device spares. */
export function refurbished({ avoided, ...renewal }: Renewal & { avoided: number }): number {
	return renewed({ ...renewal, embodied: renewal.embodied * (1 - avoided) });
}

export interface Rental {
	readonly embodied: number;
	/** Years of the contract. */
	readonly contract: number;
	/** Years of a second life after it. */
	readonly second: number;
	/** Share of devices whose second life is proven, 0 to 1. */
	readonly reuse: number;
}

/** The share of the manufacture that the contract bears, kgCO2e: all of it without proof of reuse. */
export function rentalShare({ embodied, contract, second, reuse }: Rental): number {
	return embodied * ((reuse * contract) / (contract + second) + 1 - reuse);
}

export function rented(rental: Rental & Omit<Renewal, 'life'>): number {
	const { contract, ...renewal } = rental;
	return renewed({ ...renewal, embodied: rentalShare(rental), life: contract });
}

/**
 * Years that weigh less the later they come, as the Public Procurement Code allows (art. R2152-9): at
 * a rate of 0 they are the years; a last part of a year counts for its part.
 */
export function discountedYears(years: number, discount: number): number {
	let total = 0;
	for (let year = 1; year < years + 1; year++)
		total += Math.min(1, years - year + 1) / (1 + discount) ** Math.min(year, years);
	return total;
}
