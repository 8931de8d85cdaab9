import { annualEnergy } from './formulas';
import { exactly, type FigureUnit, type Input, type Range } from './figure';
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
	const factor = hours === undefined || !device.power ? 1 : energyRatio(device.power, hours);
	return valueOf(
		{ low: low * factor, central: central * factor, high: high * factor },
		'kWh/year',
		sources
	);
}

const hoursInYear = 8760;

function energyRatio(power: NonNullable<DeviceClass['power']>, hours: number): number {
	const at = (active: number) =>
		annualEnergy({
			...{ watts: power.watts, hours: active, standbyWatts: power.standby },
			standbyHours: hoursInYear - active
		});
	const usual = at(power.hours);
	return usual > 0 ? at(Math.min(hours, hoursInYear)) / usual : 1;
}
