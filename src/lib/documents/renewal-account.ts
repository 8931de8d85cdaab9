import { fleetFacts, groupFacts } from '../renewal/counts';
import { exactly, type Figure, type FigureUnit, type Range } from '../renewal/figure';
import type { FormulaId } from '../renewal/formula-texts';
import { inputsFor } from '../renewal/inputs';
import { own } from '../renewal/settings';
import { say, tableOf } from './chapters';
import { plain, type Block, type Inline } from './document';
import { formulaInWords, rangeText } from './figure-account';
import { classLabel } from './group-name';
import type { RenewalEdition } from './renewal-plan';

/** From what every figure of the plan is worked out: method, formulas, inputs with their sources. */
export function accountChapter(edition: RenewalEdition): Block[] {
	const { words } = edition;
	return [
		...words.methodText.map(say),
		...tableOf(
			words.formulas,
			[
				[words.figure, 3],
				[words.formula, 7]
			],
			formulaRows(edition)
		),
		...tableOf(
			words.inputs,
			[
				[words.input, 4],
				[words.value, 3],
				[words.range, 3],
				[words.source, 2]
			],
			inputRows(edition)
		),
		...sourceList(edition)
	];
}

/** The formulas of the figures that are printed, each once, with those behind them. */
function formulaRows(edition: RenewalEdition): Inline[][][] {
	const { account, words } = edition;
	const order = Object.keys(words.figures);
	const used = [...formulasIn(printed(edition))].sort(
		(a, b) => order.indexOf(a) - order.indexOf(b)
	);
	const names: Readonly<Partial<Record<string, string>>> = words.figures;
	return used.map((id) => {
		const note = account.notes[id];
		const formula = id === 'sum' ? words.summed : formulaInWords(id, account);
		return row([names[id] ?? id, note ? `${formula}. ${note}` : formula]);
	});
}

function printed({ assessment, plans, quotas, method, settings }: RenewalEdition): Figure[] {
	const { footprint, spared, groups } = assessment;
	const facts = fleetFacts(assessment);
	const found = [
		...[facts.count, footprint.total, footprint.embodied, footprint.use, spared],
		...groups.flatMap((one) => {
			const { remaining } = groupFacts(one, { method, settings });
			const options = one.weighed?.options.flatMap(({ carbon, cost }) => [carbon, cost]) ?? [];
			return [remaining, one.weighed?.gain, ...options];
		}),
		...plans.flatMap(({ total, carbon }) => [total, carbon.total]),
		...quotas.flatMap(({ shareFigure, due }) => [shareFigure, due])
	];
	return found.filter((one) => one !== undefined);
}

function formulasIn(figures: readonly Figure[], found = new Set<FormulaId>()): Set<FormulaId> {
	for (const one of figures) {
		found.add(one.formula);
		formulasIn(
			(one.terms ?? []).map((term) => term.figure),
			found
		);
		formulasIn(
			one.inputs.flatMap((input) => input.made ?? []),
			found
		);
	}
	return found;
}

/** What stands in the formulas for each type of the fleet, and for its electricity. */
function inputRows(edition: RenewalEdition): Inline[][][] {
	const { assessment, method, settings, account, speech } = edition;
	const groups = assessment.groups.map((one) => one.group);
	const classes = [...new Set(groups.map((one) => one.class))];
	const { symbols } = account;
	const ofClasses = classes.flatMap((id) => {
		const inputs = inputsFor({ class: id, grid: settings.grid }, { method, settings });
		if (!inputs) return [];
		const { embodied, energyOld, replacement } = inputs;
		const name = (symbol: string) => `${classLabel(id, method, speech.terms)}, ${symbol}`;
		return [
			inputRow(name(symbols.embodied), { ...embodied, unit: 'kgCO2e' }, edition),
			...(energyOld ? [inputRow(name(symbols.energyOld), energyOld, edition)] : []),
			...(replacement.refurbished
				? [inputRow(name(symbols.avoided), { ...replacement.refurbished, unit: 'share' }, edition)]
				: [])
		];
	});
	const grids = method.grids.filter((one) => groups.some((own) => own.grid === one.id));
	const ofGrids = grids.map(({ label, factor }) =>
		inputRow(`${label}, ${symbols.grid}`, { ...factor, unit: 'kgCO2e/kWh' }, edition)
	);
	return [...ofClasses, ...ofGrids, ...ratesOf(edition), ...pricesOf(classes, edition)];
}

/** What weighs only once it was given. */
function ratesOf(edition: RenewalEdition): Inline[][][] {
	const { settings, account } = edition;
	const { discount, carbonPrice } = settings;
	const given = (value: number, unit: FigureUnit) => ({ ...exactly(value), unit, sources: [] });
	const { symbols } = account;
	return [
		...(discount > 0 ? [inputRow(symbols.discount, given(discount, 'share'), edition)] : []),
		...(carbonPrice > 0
			? [inputRow(symbols.carbonPrice, given(carbonPrice, 'eur/tCO2e'), edition)]
			: [])
	];
}

function pricesOf(classes: readonly string[], edition: RenewalEdition): Inline[][][] {
	const { method, settings, speech } = edition;
	return classes.flatMap((id) =>
		Object.entries(own(settings, id).prices ?? {}).flatMap(([name, price]) => {
			if (price === undefined) return [];
			const what = `${classLabel(id, method, speech.terms)}, ${speech.terms.word(`price-${name}`)}`;
			return [inputRow(what, { ...exactly(price), unit: 'eur', sources: [] }, edition)];
		})
	);
}

function inputRow(
	name: string,
	value: Range & { unit: FigureUnit; sources: readonly string[] },
	{ speech, method, account }: RenewalEdition
): Inline[][] {
	const { value: text, ends } = rangeText(value, value.unit, speech);
	const numbers = method.sources.flatMap(({ id }, index) =>
		value.sources.includes(id) ? [index + 1] : []
	);
	return row([name, text, ends ?? '', numbers.join(', ') || account.origins.set]);
}

/** Numbered as the inputs cite them; a source that is only cited has no licence to tell. */
function sourceList({ method }: RenewalEdition): Block[] {
	const items = method.sources.map(({ title, publisher, address, notice, licence }): Inline[] => {
		const terms = licence === 'cited' ? '' : ` (${licence})`;
		return [
			{ text: title, ...(address ? { link: address } : {}) },
			{ text: `, ${publisher}${terms}.${notice ? ` ${notice}` : ''}` }
		];
	});
	return [{ kind: 'list', ordered: true, items }];
}

function row(cells: readonly string[]): Inline[][] {
	return cells.map(plain);
}
