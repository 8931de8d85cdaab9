import type { Device, Sheets } from './renewal-compile';

interface Sourced {
	readonly low: number;
	readonly central: number;
	readonly high: number;
	readonly sources: readonly string[];
}

/** The value with the ends of all that was said beside it. */
export function rangeOf(central: number, others: readonly number[]) {
	const low = Math.min(central, ...others);
	const high = Math.max(central, ...others);
	return { low, central, high };
}

/** EcoDiag's default error of a factor. */
const error = 0.3;

/** Manufacture, distribution and end of life: from 0.7 to 1.3 times the average, widened to the quartiles. */
export function embodiedOf(device: Device, sheets: Sheets): Sourced {
	const sheet = device.sheets === undefined ? undefined : sheets[device.sheets];
	const average = wholeOf(device.ademe) ?? wholeOf(device.single);
	const central = device.average === 'sheets' ? sheet?.embodied[1] : average;
	const further = device['embodied-high'];
	const others = [
		...(average === undefined ? [] : [(1 - error) * average, (1 + error) * average]),
		...(sheet ? [sheet.embodied[0], sheet.embodied[2]] : []),
		...(further ? [further.value] : [])
	];
	const sources = [
		...(device.ademe ? ['ademe-digital-lca'] : []),
		...(device.single ? [device.single.source] : []),
		...(sheet ? ['boavizta'] : []),
		...(further ? [further.source] : [])
	];
	return { ...rangeOf(central ?? 0, others), sources };
}

function wholeOf(
	part: { manufacture: number; distribution?: number; 'end-of-life'?: number } | undefined
): number | undefined {
	if (!part) return undefined;
	return round(part.manufacture + (part.distribution ?? 0) + (part['end-of-life'] ?? 0));
}

const daysInYear = 365;
const hoursInYear = 8760;

/** kWh a year; the low end is what makers measure by the standard test, the high end what surveys found. */
export function energyOf(device: Device, sheets: Sheets): Sourced | undefined {
	const sheet = device.sheets === undefined ? undefined : sheets[device.sheets];
	const further = device['energy-high'];
	const power = powerOf(device);
	const theory = theoryOf(device);
	const ends = [...(theory === undefined ? [] : [theory]), ...(further ? [further.value] : [])];
	const sources = [
		...(theory === undefined ? [] : ['ademe-digital-lca']),
		...(sheet ? ['boavizta'] : []),
		...(further ? [further.source] : [])
	];
	if (device.single)
		return { ...rangeOf(device.single.energy, []), sources: [device.single.source] };
	if (device.average === 'sheets' && sheet) {
		const [low, central, high] = sheet.energy;
		return { ...rangeOf(central, [low, high, ...ends]), sources };
	}
	if (!power) return undefined;
	const standby = power.standby * (hoursInYear - power.hours);
	const central = round((power.watts * power.hours + standby) / 1000);
	return { ...rangeOf(central, [...ends, ...(sheet ? [sheet.energy[1]] : [])]), sources };
}

/** Hours of the working year for office devices, ADEME's hours a day for the others. */
export function powerOf({ ademe, hours, standby = 0 }: Device) {
	const daily = ademe?.['hours-a-day'];
	if (ademe?.watts === undefined || daily === undefined) return undefined;
	return { watts: ademe.watts, hours: hours ?? daily * daysInYear, standby };
}

function theoryOf({ ademe }: Device): number | undefined {
	const daily = ademe?.['hours-a-day'];
	if (ademe?.watts === undefined || daily === undefined) return undefined;
	return round((ademe.watts * daily * daysInYear) / 1000);
}

/** Sums of decimals keep a tail: a tenth of a gram is enough. */
function round(value: number): number {
	return Math.round(value * 1e4) / 1e4;
}
