import { annualEnergy } from './formulas';
import { exactly, figure, type Figure, type FigureUnit, type Input, type Range } from './figure';
import type { DeviceClass, Method, Quantity } from './method';
import { classOf, gridOf, lifeOf, own, type Settings } from './settings';

/** What enters every figure of a group: what is in place, what would replace it, and where. */
export interface GroupInputs {
	readonly device: DeviceClass;
	readonly replacement: DeviceClass;
	readonly embodied: Value;
	readonly embodiedNew: Value;
	readonly life: Value;
	readonly lifeNew: Value;
	readonly energyOld?: Value;
	readonly energyNew?: Value;
	readonly grid: Value;
}
export type Value = Omit<Input, 'name'>;

export function valueOf(range: Range, unit: FigureUnit, sources: readonly string[] = []): Value {
	const { low, central, high } = range;
	return { low, central, high, unit, sources };
}

/** Counted in the fleet. */
export function counted(value: number, unit: FigureUnit = 'piece'): Value {
	return { ...valueOf(exactly(value), unit), origin: 'fleet' };
}

export function workedOut(value: number, unit: FigureUnit): Value {
	return { ...valueOf(exactly(value), unit), origin: 'worked-out' };
}

/** A figure that enters another one. */
export function madeBy(one: Figure): Value {
	const range = { low: one.low, central: one.value, high: one.high };
	return { ...valueOf(range, one.unit, one.sources), origin: 'worked-out', made: one };
}

/** Undefined for a class that the method does not know. */
export function inputsFor(
	place: { class: string; grid: string },
	{ method, settings }: { method: Method; settings: Settings }
): GroupInputs | undefined {
	const device = classOf(method, place.class);
	const chosen = own(settings, place.class);
	const replacement = classOf(method, chosen.replacement ?? place.class) ?? device;
	if (!device || !replacement) return undefined;
	const grid = method.grids.find((one) => one.id === place.grid) ?? gridOf(method, settings);
	const life = (id: string) => valueOf(exactly(lifeOf(method, settings, id)), 'year');
	const energyOld = energyOf(device, { hours: chosen.hours, measured: chosen.energyOld });
	const hoursNew = own(settings, replacement.id).hours ?? chosen.hours;
	const energyNew = energyOf(replacement, { hours: hoursNew, measured: chosen.energyNew });
	return {
		...{ device, replacement },
		embodied: quantityOf(device.embodied, 'kgCO2e'),
		embodiedNew: quantityOf(replacement.embodied, 'kgCO2e'),
		life: life(device.id),
		lifeNew: life(replacement.id),
		...(energyOld ? { energyOld } : {}),
		...(energyNew ? { energyNew } : {}),
		grid: quantityOf(grid.factor, 'kgCO2e/kWh')
	};
}

function quantityOf(quantity: Quantity, unit: FigureUnit): Value {
	return valueOf(quantity, unit, quantity.sources);
}

/** A measure wins; other hours move the whole range in proportion. */
function energyOf(
	device: DeviceClass,
	{ hours, measured }: { hours: number | undefined; measured: number | undefined }
): Value | undefined {
	if (measured !== undefined) return valueOf(exactly(measured), 'kWh/year');
	if (!device.energy) return undefined;
	const { low, central, high, sources } = device.energy;
	const { power } = device;
	if (!power) return quantityOf(device.energy, 'kWh/year');
	const factor = hours === undefined ? 1 : energyRatio(power, hours);
	const range = { low: low * factor, central: central * factor, high: high * factor };
	const made = fromPower({ ...power, hours: Math.min(hours ?? power.hours, hoursInYear) }, sources);
	const same = Math.abs(made.value - range.central) < 1e-3;
	return {
		...valueOf(range, 'kWh/year', sources),
		...(same ? { made: { ...made, ...ends(range) } } : {})
	};
}

/** The range is that of the sources, wider than what hours and watts alone would give. */
function ends({ low, central, high }: Range): Pick<Figure, 'low' | 'value' | 'high'> {
	return { low, value: central, high };
}

type Watts = NonNullable<DeviceClass['power']>;

const hoursInYear = 8760;

function fromPower({ watts, hours, standby }: Watts, sources: readonly string[]): Figure {
	return figure({
		formula: 'power',
		unit: 'kWh/year',
		inputs: {
			watts: valueOf(exactly(watts), 'watt', sources),
			hours: valueOf(exactly(hours), 'hour/year'),
			standby: valueOf(exactly(standby), 'watt', sources)
		},
		compute: energyAYear
	});
}

function energyAYear({ watts, hours, standby }: Watts): number {
	const standbyHours = hoursInYear - hours;
	return annualEnergy({ watts, hours, standbyWatts: standby, standbyHours });
}

function energyRatio(power: Watts, hours: number): number {
	const usual = energyAYear(power);
	const asked = energyAYear({ ...power, hours: Math.min(hours, hoursInYear) });
	return usual > 0 ? asked / usual : 1;
}
