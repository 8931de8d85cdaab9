import type { RenewalPlanMessages } from '../../messages/fr/renewal-plan';
import type { Figure } from '../../renewal/figure';
import type { Plan, PlanLine, PlanYear } from '../../renewal/plan';
import type { QuotaLine } from '../../renewal/quota';
import { euros, percent, type Speech } from '../../documents/figure-text';
import { formatNumber } from '../../messages/format';
import { classLabel } from '../../documents/group-name';
import type { Method } from '../../renewal/method';
import type { Cell } from './cell';

interface Context {
	readonly method: Method;
	readonly speech: Speech;
	readonly words: RenewalPlanMessages['scenarios'];
}

export interface PlanRow {
	readonly key: string;
	readonly year: number;
	/** Absent on the row that adds a year up. */
	readonly line?: PlanLine;
	/** The first one is the header. */
	readonly cells: readonly [string, ...Cell[]];
}

/** Line by line, each year closed by its total when it holds several. */
export function planRows(plan: Plan, context: Context): PlanRow[] {
	return plan.budgets.flatMap((budget) => {
		const { year } = budget;
		const lines = plan.lines.filter((one) => one.year === year);
		const rows = lines.map((line) => rowOf(line, context));
		return lines.length < 2 ? rows : [...rows, totalRow(budget, context)];
	});
}

function totalRow({ year, count, total, carbon }: PlanYear, { words, speech }: Context): PlanRow {
	return {
		...{ key: `total-${year}`, year },
		cells: [
			words.total(String(year)),
			'',
			counted(count, speech),
			'',
			priced(total, words.noBudget, speech),
			{ figure: carbon }
		]
	};
}

function rowOf(line: PlanLine, { method, speech }: Context): PlanRow {
	const { terms } = speech;
	const { year, quantity, buys, budget, carbon } = line;
	return {
		...{ key: `${year}-${line.class}`, year, line },
		cells: [
			String(year),
			classLabel(line.class, method, terms),
			counted(quantity, speech),
			terms.word(`buy-${buys}`),
			priced(budget, terms.unpriced, speech),
			carbon ? { figure: carbon } : '–'
		]
	};
}

function counted(figure: Figure, { language }: Speech): Cell {
	return { figure, text: formatNumber(figure.value, language) };
}

function priced(figure: Figure | undefined, without: string, speech: Speech): Cell {
	return figure ? { figure, text: euros(figure.value, speech) } : without;
}

/** One row a scenario: what it buys, costs and weighs. */
export function comparisonRow(
	plan: Plan,
	name: string,
	{ speech, words }: Context
): [string, ...Cell[]] {
	const { bought, used, total } = plan.carbon;
	return [
		name,
		{
			figure: plan.count,
			text: speech.terms.devices(formatNumber(plan.count.value, speech.language))
		},
		priced(plan.total, words.noBudget, speech),
		...[bought, used, total].map((figure): Cell => ({ figure }))
	];
}

export function quotaRow(line: QuotaLine, speech: Speech): [string, ...Cell[]] {
	const { terms } = speech;
	const amount = (figure: Figure): Cell =>
		figure.unit === 'eur' ? priced(figure, '–', speech) : counted(figure, speech);
	return [
		`${terms.word(line.id)}, ${line.year}`,
		{ figure: line.shareFigure, text: percent(line.share, speech) },
		line.due ? amount(line.due) : terms.unpriced,
		line.planned ? amount(line.planned) : '–',
		terms.word(line.bound)
	];
}
