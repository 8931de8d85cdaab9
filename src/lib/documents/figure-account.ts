import { formatNumber } from '../messages/format';
import type { RenewalAccountMessages } from '../messages/fr/renewal-account';
import type { Figure, FigureUnit, Input, Subject, Term } from '../renewal/figure';
import { formulaTexts, type FormulaId } from '../renewal/formula-texts';
import type { Method, MethodSource } from '../renewal/method';
import type { Settings } from '../renewal/settings';
import { moneyLine, percent, type Speech } from './figure-text';
import { classLabel, groupName } from './group-name';

export interface Telling {
	readonly words: RenewalAccountMessages;
	readonly speech: Speech;
	readonly method: Method;
	readonly settings: Settings;
}

/** "nombre d’appareils × fabrication d’un appareil ÷ durée visée". */
export function formulaInWords(formula: FormulaId, { symbols }: RenewalAccountMessages): string {
	return formulaTexts[formula]
		.replace(/[a-z]+/gi, (symbol) => symbolInWords(symbol, symbols))
		.replace(/·/g, '×')
		.replace(/\//g, '÷')
		.replace(/\s+\(/g, ' (');
}

function symbolInWords(symbol: string, symbols: RenewalAccountMessages['symbols']): string {
	return isSymbol(symbol, symbols) ? symbols[symbol] : symbol;
}

function isSymbol(
	name: string,
	symbols: RenewalAccountMessages['symbols']
): name is keyof typeof symbols {
	return Object.hasOwn(symbols, name);
}

export function inputInWords({ name }: Input, { symbols }: RenewalAccountMessages): string {
	return symbolInWords(name, symbols);
}

/** Precise enough to work the figure out again: whole devices, cents, four digits of the rest. */
export function exactText(value: number, unit: FigureUnit, speech: Speech): string {
	const { terms, language } = speech;
	if (!Number.isFinite(value)) return terms.never;
	if (unit === 'share') return percent(value, speech);
	const text = formatNumber(roundedFor(value, unit), language);
	if (unit === 'year') return terms.years(text);
	if (unit === 'eur' || unit === 'eur/year') return moneyLine(text, unit, speech);
	return `${text}\u00a0${terms.units[unit]}`;
}

function roundedFor(value: number, unit: FigureUnit): number {
	if (unit === 'piece') return Math.round(value);
	if (unit === 'eur' || unit === 'year') return Math.round(value * 100) / 100;
	return Number(value.toPrecision(4));
}

/** "185 kg CO2e (de 130 à 296)"; the ends are absent when the value is exact. */
export function rangeText(
	{ low, central, high }: { low: number; central: number; high: number },
	unit: FigureUnit,
	speech: Speech
): { value: string; ends?: string } {
	const value = exactText(central, unit, speech);
	if (!(low < high)) return { value };
	const bare = (one: number) => bareText(one, unit, speech);
	return { value, ends: speech.terms.range(bare(low), bare(high)) };
}

function bareText(value: number, unit: FigureUnit, speech: Speech): string {
	if (!Number.isFinite(value)) return speech.terms.never;
	if (unit === 'share') return percent(value, speech);
	return formatNumber(roundedFor(value, unit), speech.language);
}

/** What a term of a sum is the figure of. */
export function subjectInWords(of: Subject, { words, speech, method, settings }: Telling): string {
	const { terms } = speech;
	switch (of.kind) {
		case 'class':
			return classLabel(of.class, method, terms);
		case 'group':
			return groupName(of, { method, settings, terms });
		case 'model':
			return of.name || words.nameless;
		case 'year':
			return String(of.year);
		case 'part':
			return terms.parts[of.part];
	}
}

/** The sources of a figure, numbered in the order of the list. */
export function citedBy(figure: Figure, sources: readonly MethodSource[]): MethodSource[] {
	return sources.filter((one) => figure.sources.includes(one.id));
}

export function originInWords(
	{ sources, origin }: Input,
	cited: readonly MethodSource[],
	{ words }: Pick<Telling, 'words'>
): string {
	const numbers = cited.flatMap((one, index) => (sources.includes(one.id) ? [index + 1] : []));
	if (numbers.length > 0) return words.source(numbers.join(', '));
	return words.origins[origin ?? 'set'];
}

/** A way into a figure: the place of a term, or the name of an input. */
export type Step = number | string;

/** The figure behind a term or an input, with its name. */
export function stepInto(
	figure: Figure,
	step: Step,
	telling: Telling
): { title: string; figure: Figure } | undefined {
	if (typeof step === 'number') return ofTerm(figure.terms?.[step], telling);
	const input = figure.inputs.find((one) => one.name === step);
	return input?.made && { title: inputInWords(input, telling.words), figure: input.made };
}

function ofTerm(term: Term | undefined, telling: Telling) {
	return term && { title: subjectInWords(term.of, telling), figure: term.figure };
}
