import { locales, type Language } from '../domain/language';
import type { Unit } from '../domain/unit';
import { unitWords } from './units';

const fixed = '\u00a0';

export function formatNumber(value: number, language: Language): string {
	return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 4 }).format(value);
}

/** Euros, cents only when there are some; a unit price under one euro keeps its thousandths. */
export function formatAmount(value: number, language: Language): string {
	const digits = Number.isInteger(value) ? 0 : 2;
	return new Intl.NumberFormat(locales[language], {
		style: 'currency',
		currency: 'EUR',
		minimumFractionDigits: digits,
		maximumFractionDigits: Math.abs(value) < 1 ? Math.max(digits, 4) : digits
	}).format(value);
}

/** "24 novembre 2026"; the first of the month is "1er" in French. */
export function formatDate(iso: string, language: Language): string {
	const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
	const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
	const text = new Intl.DateTimeFormat(locales[language], {
		dateStyle: 'long',
		timeZone: 'UTC'
	}).format(date);
	return language === 'fr'
		? text.replace(/^1 /, '1er ').replaceAll(' ', fixed)
		: text.replaceAll(' ', fixed);
}

/** Number, no-break space, unit in the right number: "500 cycles", "80 %", "12 500 €". */
export function formatQuantity(value: number, unit: Unit | undefined, language: Language): string {
	if (unit === 'eur') return formatAmount(value, language);
	if (unit === 'pixel-height') return `${value}p`;
	const number = formatNumber(value, language);
	if (!unit) return number;
	const word = unitWord(unit, value, language);
	const tight = language === 'en' && unit === 'percent';
	return word === '' ? number : `${number}${tight ? '' : fixed}${word}`;
}

/** The unit alone, agreeing with the number. */
export function unitWord(unit: Unit, value: number, language: Language): string {
	const { one, other } = unitWords[unit][language];
	return new Intl.PluralRules(locales[language]).select(value) === 'one' ? one : other;
}

/** Months as people say them: "3 ans", "18 mois". */
export function formatDuration(months: number, language: Language): string {
	const inYears = months >= 24 && months % 12 === 0;
	return inYears
		? formatQuantity(months / 12, 'year', language)
		: formatQuantity(months, 'month', language);
}

/** Fills `{name}` from the values given; an unknown name is left as it stands. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
	return text.replace(/\{([a-z-]+)\}/gi, (whole, name: string) => String(values[name] ?? whole));
}

/** Picks the form for a count: `plural(2, { one: '{n} clause', other: '{n} clauses' }, 'fr')`. */
export function plural(
	count: number,
	forms: { readonly one: string; readonly other: string },
	language: Language
): string {
	const form =
		new Intl.PluralRules(locales[language]).select(count) === 'one' ? forms.one : forms.other;
	return fill(form, { n: formatNumber(count, language) });
}
