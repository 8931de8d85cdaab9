import { holds, type Situation } from './condition';
import type { Threshold, ThresholdValue } from './library';

/** The amount in force for this buyer at this launch date, euros excl. VAT; unknown when either is. */
export function thresholdAt(
	threshold: Threshold | undefined,
	launch: string | undefined,
	situation: Situation
): number | undefined {
	if (!threshold || !launch) return undefined;
	const inForce = threshold.values.filter((value) => covers(value, launch));
	const latest = inForce
		.map((value) => value.from)
		.sort()
		.at(-1);
	const current = inForce.filter((value) => value.from === latest);
	const certain = current.filter((value) => holds(value.when, situation) === true);
	if (certain.length > 0) return lowest(certain);
	const possible = current.filter((value) => holds(value.when, situation) === undefined);
	return situation.fact('buyer') === undefined ? undefined : lowest(possible);
}

function covers(value: ThresholdValue, launch: string): boolean {
	return value.from <= launch && (!value.until || launch <= value.until);
}

/** When the buyer's exact nature is not known the lower threshold is the safer one. */
function lowest(values: readonly ThresholdValue[]): number | undefined {
	const amounts = values.map((value) => value.amount);
	return amounts.length > 0 ? Math.min(...amounts) : undefined;
}
