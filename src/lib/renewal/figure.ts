import type { FormulaId } from './formula-texts';
import type { Band } from './group';

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
	/** Ids of the method's sources. */
	readonly sources: readonly string[];
	/** Without a source: counted in the fleet, or worked out; when absent, set by the buyer. */
	readonly origin?: 'fleet' | 'worked-out';
	/** The figure that it is, when it was itself worked out. */
	readonly made?: Figure;
}

export type PartName =
	| 'manufacture'
	| 'use'
	| 'purchase'
	| 'energy'
	| 'maintenance'
	| 'licences'
	| 'support'
	| 'rent'
	| 'end-of-life'
	| 'carbon';

/** What a term of a sum is the figure of; the screens put words on it. */
export type Subject =
	| { readonly kind: 'class'; readonly class: string }
	| { readonly kind: 'group'; readonly class: string; readonly grid: string; readonly band: Band }
	| { readonly kind: 'model'; readonly name: string }
	| { readonly kind: 'year'; readonly year: number }
	| { readonly kind: 'part'; readonly part: PartName };

export interface Term {
	readonly of: Subject;
	readonly figure: Figure;
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
	/** What a sum adds up. */
	readonly terms?: readonly Term[];
	readonly sources: readonly string[];
}

export function exactly(value: number): Range {
	return { low: value, central: value, high: value };
}

interface Recipe<K extends string> {
	readonly formula: FormulaId;
	readonly unit: FigureUnit;
	readonly inputs: Readonly<Record<K, Omit<Input, 'name'>>>;
	readonly compute: (values: Readonly<Record<K, number>>) => number;
}

/**
 * The central value, and the least and the greatest over all corners of the inputs: right for a
 * formula that rises or falls steadily with each input, which all of the
 * formulas do.
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
export function sum(terms: readonly Term[], unit: FigureUnit): Figure {
	const total = (pick: (one: Figure) => number) =>
		terms.reduce((all, one) => all + pick(one.figure), 0);
	return {
		value: total((one) => one.value),
		low: total((one) => one.low),
		high: total((one) => one.high),
		...{ unit, formula: 'sum', inputs: [], terms },
		sources: [...new Set(terms.flatMap((one) => one.figure.sources))]
	};
}

/** To two significant figures, as the method asks for what is shown. */
export function roundToTwo(value: number): number {
	return value === 0 || !Number.isFinite(value) ? value : Number(value.toPrecision(2));
}
