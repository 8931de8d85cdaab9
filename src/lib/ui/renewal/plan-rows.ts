import type { RenewalPlanMessages } from '../../messages/fr/renewal-plan';
import type { Plan, PlanLine } from '../../renewal/plan';
import type { QuotaLine } from '../../renewal/quota';
import { euros, figureLine, percent, type Speech } from '../../documents/figure-text';
import { formatNumber } from '../../messages/format';
import { classLabel } from '../../documents/group-name';
import type { Method } from '../../renewal/method';

interface Context {
	readonly method: Method;
	readonly speech: Speech;
	readonly words: RenewalPlanMessages['scenarios'];
}

export interface PlanRow {
	readonly key: string;
	readonly line?: PlanLine;
	/** The first one is the header. */
	readonly cells: readonly string[];
}

/** Line by line, each year closed by its total when it holds several. */
export function planRows(plan: Plan, context: Context): PlanRow[] {
	return plan.budgets.flatMap(({ year, total }) => {
		const lines = plan.lines.filter((one) => one.year === year);
		const rows = lines.map((line) => rowOf(line, context));
		if (lines.length < 2) return rows;
		const { words, speech } = context;
		const count = lines.reduce((all, one) => all + one.count, 0);
		const budget = total ? euros(total.value, speech) : words.noBudget;
		const cells = ['', formatNumber(count, speech.language), '', budget, ''];
		return [...rows, { key: `total-${year}`, cells: [words.total(String(year)), ...cells] }];
	});
}

function rowOf(line: PlanLine, { method, speech }: Context): PlanRow {
	const { terms, language } = speech;
	return {
		key: `${line.year}-${line.class}`,
		line,
		cells: [
			String(line.year),
			classLabel(line.class, method, terms),
			formatNumber(line.count, language),
			terms.word(`buy-${line.buys}`),
			line.budget ? euros(line.budget.value, speech) : terms.unpriced,
			line.carbon ? figureLine(line.carbon, speech) : '–'
		]
	};
}

/** One row a scenario: what it buys, costs and weighs. */
export function comparisonRow(plan: Plan, name: string, { speech, words }: Context): string[] {
	const bought = plan.lines.reduce((all, one) => all + one.count, 0);
	return [
		name,
		speech.terms.devices(formatNumber(bought, speech.language)),
		plan.total ? euros(plan.total.value, speech) : words.noBudget,
		figureLine(plan.carbon.bought, speech),
		figureLine(plan.carbon.used, speech),
		figureLine(plan.carbon.total, speech)
	];
}

export function quotaRow(line: QuotaLine, speech: Speech): string[] {
	const { terms, language } = speech;
	const amount = (value: number | undefined, unit: string) =>
		value === undefined
			? '–'
			: unit === 'eur'
				? euros(value, speech)
				: formatNumber(value, language);
	const unit = line.id === 'reused-purchases' ? 'eur' : 'piece';
	return [
		terms.word(line.id),
		String(line.year),
		percent(line.share, speech),
		line.due ? amount(line.due.value, unit) : terms.unpriced,
		amount(line.planned, unit),
		terms.word(line.bound)
	];
}
