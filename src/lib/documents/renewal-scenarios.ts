import type { Plan, PlanLine } from '../renewal/plan';
import { say, tableOf } from './chapters';
import { plain, type Block, type Inline } from './document';
import { euros, figureLine } from './figure-text';
import { formatNumber } from '../messages/format';
import { classLabel } from './group-name';
import type { RenewalEdition } from './renewal-plan';

/** Each scenario in one row: what it buys, costs and weighs. */
export function scenarioTable({ words, speech, plans }: RenewalEdition): Block[] {
	const { terms, language } = speech;
	const rows = plans.map(({ scenario, lines, total, carbon }) =>
		row([
			scenario.name ?? terms.word(scenario.id),
			formatNumber(sum(lines), language),
			total ? euros(total.value, speech) : words.noBudget,
			...[carbon.bought, carbon.used, carbon.total].map((one) => figureLine(one, speech))
		])
	);
	const columns = [
		[words.scenario, 3],
		[words.bought, 2],
		[words.budget, 2],
		[words.made, 3],
		[words.used, 3],
		[words.total, 3]
	] as const;
	return tableOf(words.scenarios, columns, rows);
}

/** Line by line, each year with its budget. */
export function planTable({ words, speech, method, chosen }: RenewalEdition): Block[] {
	const { terms, language } = speech;
	if (chosen.lines.length === 0) return [say(words.nothing)];
	const rows = chosen.lines.map((line) =>
		row([
			`${line.year}, ${classLabel(line.class, method, terms)}`,
			formatNumber(line.count, language),
			terms.word(`buy-${line.buys}`),
			line.budget ? euros(line.budget.value, speech) : terms.unpriced,
			line.carbon ? figureLine(line.carbon, speech) : '–'
		])
	);
	const columns = [
		[`${words.year}, ${words.class.toLowerCase()}`, 4],
		[words.count, 2],
		[words.buys, 2],
		[words.budget, 3],
		[words.made, 4]
	] as const;
	return [...tableOf(words.plan('').replace(/[\s:\u00a0]+$/, ''), columns, rows), ...budgets()];

	function budgets(): Block[] {
		const lines = chosen.budgets.map(({ year, total }) => yearRow(year, total?.value));
		return tableOf(
			words.budget,
			[
				[words.year, 2],
				[words.count, 2],
				[words.budget, 4]
			],
			lines
		);
	}

	function yearRow(year: number, total: number | undefined): Inline[][] {
		const lines = chosen.lines.filter((one) => one.year === year);
		const budget = total === undefined ? words.noBudget : euros(total, speech);
		return row([
			String(year),
			formatNumber(sum(lines), language),
			lines.length === 0 ? '–' : budget
		]);
	}
}

function sum(lines: readonly PlanLine[] | Plan['lines']): number {
	return lines.reduce((all, one) => all + one.count, 0);
}

function row(cells: readonly string[]): Inline[][] {
	return cells.map(plain);
}
