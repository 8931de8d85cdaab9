/** A quantity known within bounds: `low` ≤ `central` ≤ `high`. */
export interface Range {
	readonly low: number;
	readonly central: number;
	readonly high: number;
}

/** Units of the figures; the screens put words on them. */
export type FigureUnit =
	| 'kgCO2e'
	| 'kgCO2e/year'
	| 'kgCO2e/kWh'
	| 'kWh/year'
	| 'year'
	| 'hour/year'
	| 'watt'
	| 'piece'
	| 'share'
	| 'eur'
	| 'eur/year'
	| 'eur/kWh'
	| 'eur/tCO2e';

/** One value that entered a figure, as it is shown when someone asks how it was made. */
export interface Input extends Range {
	/** The symbol in the formula: `embodied`, `life`, `grid`… */
	readonly name: string;
	readonly unit: FigureUnit;
	/** Ids of the method's sources; empty when the buyer gave the value. */
	readonly sources: readonly string[];
}

/** A result with the arithmetic behind it. */
export interface Figure {
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly unit: FigureUnit;
	/** A key of `formulaTexts`. */
	readonly formula: FormulaId;
	readonly inputs: readonly Input[];
	readonly sources: readonly string[];
}

/** How each figure is made, in the symbols of its inputs; `·` multiplies. */
export const formulaTexts = {
	'annual-embodied': 'count · embodied / life',
	'annual-use': 'count · energy · grid',
	'annual-footprint': 'count · (embodied / life + energy · grid)',
	stock: 'count · embodied',
	keep: 'kept · energyOld · grid + (horizon − kept) · (embodied / life + energyNew · grid)',
	upgrade:
		'parts + kept · energyOld · grid + (horizon − kept) · (embodied / life + energyNew · grid)',
	refurbished: 'horizon · ((1 − avoided) · embodied / life + energyNew · grid)',
	new: 'horizon · (embodied / life + energyNew · grid)',
	rent: 'horizon · (embodied · (reuse · contract / (contract + second) + 1 − reuse) / contract + energyNew · grid)',
	'rent-buy-out': 'horizon · (embodied / max(contract, life) + energyNew · grid)',
	'gain-per-year': 'embodied / life − (energyOld − energyNew) · grid − parts / extension',
	'break-even': 'embodied / ((energyOld − energyNew) · grid)',
	'saving-needed': '(embodied / life) / grid',
	'upgrade-term': 'parts / (embodied / life − (energyOld − energyNew) · grid)',
	spared: 'count · kept · gain',
	saved: 'count · (new − keep)',
	'present-cost':
		'acquisition + carbonCost + Σ (energy · electricity + maintenance + licences + support) / (1 + discount)^t + (endOfLife − residual) / (1 + discount)^horizon',
	'yearly-cost': 'present · discount / (1 − (1 + discount)^−horizon), or present / horizon',
	budget: 'count · price',
	'use-over': 'count · horizon · energy · grid',
	purchases: 'count · embodied · (1 − avoided)',
	sum: 'sum of the figures below it',
	'reuse-target': 'count · share, rounded up',
	'spending-target': 'spending · share'
} as const;
export type FormulaId = keyof typeof formulaTexts;

export function exactly(value: number): Range {
	return { low: value, central: value, high: value };
}

export function given(name: string, value: number, unit: FigureUnit): Input {
	return { name, ...exactly(value), unit, sources: [] };
}

interface Recipe<K extends string> {
	readonly formula: FormulaId;
	readonly unit: FigureUnit;
	readonly inputs: Readonly<Record<K, Omit<Input, 'name'>>>;
	readonly compute: (values: Readonly<Record<K, number>>) => number;
}

/**
 * The central value, and the least and the greatest over all corners of the inputs: right for a
 * formula that rises or falls steadily with each input, which all of `formulaTexts` do.
 */
export function figure<K extends string>(recipe: Recipe<K>): Figure {
	const { formula, unit, compute } = recipe;
	const inputs = Object.entries<Omit<Input, 'name'>>(recipe.inputs).map(([name, one]) => ({
		name,
		...one
	}));
	const at = (pick: (input: Input) => number) =>
		compute(Object.fromEntries(inputs.map((one) => [one.name, pick(one)])) as Record<K, number>);
	const value = at((one) => one.central);
	const ends = cornersOf(inputs).map((corner) =>
		at((one) => (corner.has(one.name) ? one.high : one.low))
	);
	return {
		value,
		low: Math.min(value, ...ends),
		high: Math.max(value, ...ends),
		...{ unit, formula, inputs },
		sources: [...new Set(inputs.flatMap((one) => one.sources))]
	};
}

/** Every choice of the ranged inputs taken at their high end. */
function cornersOf(inputs: readonly Input[]): ReadonlySet<string>[] {
	const ranged = inputs.filter((one) => one.low < one.high).map((one) => one.name);
	return Array.from(
		{ length: 2 ** ranged.length },
		(_, corner) => new Set(ranged.filter((_name, bit) => (corner >> bit) & 1))
	);
}

/** Bounds add up end to end: the error of a factor is common to all, so no square root of n. */
export function sum(figures: readonly Figure[], unit: FigureUnit): Figure {
	const total = (pick: (one: Figure) => number) => figures.reduce((all, one) => all + pick(one), 0);
	return {
		value: total((one) => one.value),
		low: total((one) => one.low),
		high: total((one) => one.high),
		...{ unit, formula: 'sum', inputs: [] },
		sources: [...new Set(figures.flatMap((one) => one.sources))]
	};
}

/** To two significant figures, as the method asks for what is shown. */
export function roundToTwo(value: number): number {
	return value === 0 || !Number.isFinite(value) ? value : Number(value.toPrecision(2));
}
