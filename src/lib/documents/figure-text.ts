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
	const say = (value: number) => valueText(value / by, figure.unit, speech);
	const ends = figure.low < figure.high;
	return {
		value: say(figure.value),
		unit: Number.isFinite(figure.value) ? unit : '',
		...(ends ? { ends: speech.terms.range(say(figure.low), say(figure.high)) } : {})
	};
}

/** Devices and prices are exact: rounding is for what is estimated. */
function valueText(value: number, unit: FigureUnit, speech: Speech): string {
	if (!Number.isFinite(value)) return speech.terms.never;
	if (unit === 'share') return percent(value, speech);
	if (unit === 'piece') return formatNumber(Math.round(value), speech.language);
	if (unit === 'eur' || unit === 'eur/year') return eurosText(value, speech);
	if (unit === 'year' && value < 10)
		return formatNumber(Math.round(value * 10) / 10, speech.language);
	return numberText(value, speech);
}

function eurosText(value: number, { language }: Speech): string {
	const whole = Math.abs(value) >= 10;
	return formatNumber(whole ? Math.round(value) : Math.round(value * 100) / 100, language);
}

/** "7,1 t CO2e par an (4,9 à 12)". */
export function figureLine(figure: Parameters<typeof figureText>[0], speech: Speech): string {
	const { ends } = figureText(figure, speech);
	const shown = centralLine(figure, speech);
	return ends ? `${shown} (${ends})` : shown;
}

/** "7,1 t CO2e par an". */
export function centralLine(figure: Parameters<typeof figureText>[0], speech: Speech): string {
	const { value, unit } = figureText(figure, speech);
	if (!Number.isFinite(figure.value)) return value;
	if (figure.unit === 'eur' || figure.unit === 'eur/year')
		return moneyLine(value, figure.unit, speech);
	if (figure.unit === 'year') return speech.terms.years(value);
	return unit ? `${value}\u00a0${unit}` : value;
}

/** "€157 a year", "157 € par an": the sign stands where the language puts it. */
export function moneyLine(
	amount: string,
	unit: 'eur' | 'eur/year',
	{ terms, language }: Speech
): string {
	const money = language === 'en' ? signed(amount) : `${amount}\u00a0€`;
	return unit === 'eur' ? money : `${money}${terms.units[unit].replace('€', '')}`;
}

function signed(amount: string): string {
	return amount.startsWith('-') ? `-€${amount.slice(1)}` : `€${amount}`;
}

/** Whole euros: prices are the buyer's, and their sums are no more precise. */
export function euros(value: number, speech: Speech): string {
	return moneyLine(formatNumber(Math.round(value), speech.language), 'eur', speech);
}

export function percent(share: number, { language }: Pick<Speech, 'language'>): string {
	return new Intl.NumberFormat(locales[language], { style: 'percent' }).format(share);
}
