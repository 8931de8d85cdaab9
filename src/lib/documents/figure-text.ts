import { locales, type Language } from '../domain/language';
import { formatNumber } from '../messages/format';
import type { RenewalTerms } from '../messages/fr/renewal-terms';
import { roundToTwo, type FigureUnit, type Range } from '../renewal/figure';

export interface Speech {
	readonly terms: RenewalTerms;
	readonly language: Language;
}

/** To two significant figures, as the method asks; "jamais" for what never comes. */
export function numberText(value: number, { terms, language }: Speech): string {
	if (!Number.isFinite(value)) return terms.never;
	return formatNumber(roundToTwo(value), language);
}

interface Scale {
	readonly by: number;
	readonly unit: string;
}

/** Tonnes from a thousand kilograms on; the unit is the same for the whole range. */
function scaleOf({ low, central, high }: Range, unit: FigureUnit, { terms }: Speech): Scale {
	const large = Math.max(...[low, central, high].filter(Number.isFinite).map(Math.abs), 0) >= 1000;
	const heavy = terms.tonnes[unit];
	return large && heavy ? { by: 1000, unit: heavy } : { by: 1, unit: terms.units[unit] };
}

export interface FigureText {
	readonly value: string;
	/** "4,9 à 12"; absent when the figure is exact. */
	readonly ends?: string;
	readonly unit: string;
}

export function figureText(
	figure: { value: number; low: number; high: number; unit: FigureUnit },
	speech: Speech
): FigureText {
	const range = { low: figure.low, central: figure.value, high: figure.high };
	const { by, unit } = scaleOf(range, figure.unit, speech);
	const say = (value: number) => numberText(value / by, speech);
	const ends = figure.low < figure.high;
	return {
		value: say(figure.value),
		unit: Number.isFinite(figure.value) ? unit : '',
		...(ends ? { ends: speech.terms.range(say(figure.low), say(figure.high)) } : {})
	};
}

/** "7,1 t CO2e par an (4,9 à 12)". */
export function figureLine(figure: Parameters<typeof figureText>[0], speech: Speech): string {
	const { value, unit, ends } = figureText(figure, speech);
	const shown = Number.isFinite(figure.value) && unit ? `${value}\u00a0${unit}` : value;
	return ends ? `${shown} (${ends})` : shown;
}

/** Whole euros: prices are the buyer's, and their sums are no more precise. */
export function euros(value: number, { language }: Pick<Speech, 'language'>): string {
	return `${formatNumber(Math.round(value), language)}\u00a0€`;
}

export function percent(share: number, { language }: Pick<Speech, 'language'>): string {
	return new Intl.NumberFormat(locales[language], { style: 'percent' }).format(share);
}
