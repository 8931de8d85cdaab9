import { exactly, figure, sum, type Figure, type Term } from './figure';
import { madeBy, valueOf, type Value } from './inputs';
import type { Method, Quota } from './method';
import type { Plan, PlanLine } from './plan';

/** Whether the text binds the buyer; `uncertain` is said with whom to ask, by the duty. */
export type Bound = 'binds' | 'uncertain' | 'does-not-bind';

/** What a text asks of a year of the plan. */
export interface QuotaLine {
	readonly id: Quota['id'];
	/** Duty of the reference that explains it. */
	readonly duty: string;
	readonly bound: Bound;
	readonly year: number;
	/** Share due that year. */
	readonly share: number;
	/** The same; its source is the duty. */
	readonly shareFigure: Figure;
	/** Euros of reused or recycled goods, or devices to steer to reuse; absent while a price is. */
	readonly due?: Figure;
	/** What the plan itself does towards it. */
	readonly planned?: Figure;
}

/** `buyer`: an option of the question `purchase/buyer`, or undefined when not said. */
export function quotasOf(
	plan: Plan,
	{ method, buyer }: { method: Method; buyer: string | undefined }
): QuotaLine[] {
	return method.quotas.flatMap((quota) =>
		plan.years.flatMap((year) => {
			const share = shareIn(quota, year);
			return share === undefined ? [] : lineOf(quota, { plan, year, share, buyer });
		})
	);
}

export function boundBy(quota: Quota, buyer: string | undefined): Bound {
	if (buyer === undefined) return 'uncertain';
	if (quota.binds.includes(buyer)) return 'binds';
	return quota.uncertain.includes(buyer) ? 'uncertain' : 'does-not-bind';
}

/** The share in force at the end of the year. */
export function shareIn(quota: Quota, year: number): number | undefined {
	return quota.steps.filter((one) => one.from <= `${year}-12-31`).at(-1)?.share;
}

interface Year {
	readonly plan: Plan;
	readonly year: number;
	readonly share: number;
	readonly buyer: string | undefined;
}

function lineOf(quota: Quota, { plan, year, share, buyer }: Year): QuotaLine {
	const { id, duty } = quota;
	const bound = boundBy(quota, buyer);
	const value = valueOf(exactly(share), 'share', [duty]);
	const shareFigure = figure({
		formula: 'legal-share',
		unit: 'share',
		inputs: { share: value },
		compute: (of) => of.share
	});
	const due = id === 'reused-purchases' ? spendingDue : retiredDue;
	return { id, duty, bound, year, share, shareFigure, ...due(plan, year, value) };
}

function spendingDue(plan: Plan, year: number, share: Value) {
	const total = plan.budgets.find((one) => one.year === year)?.total;
	if (!total) return {};
	const second = linesIn(plan, year).filter((one) => one.buys === 'refurbished');
	return {
		planned: sum(
			termsOf(second, (one) => one.budget),
			'eur'
		),
		due: figure({
			formula: 'spending-target',
			unit: 'eur',
			inputs: { spending: madeBy(total), share },
			compute: (of) => of.spending * of.share
		})
	};
}

/** Rounded up: half of five devices is three. */
function retiredDue(plan: Plan, year: number, share: Value) {
	const reusable = sum(
		termsOf(linesIn(plan, year), (one) => one.retired.fit),
		'piece'
	);
	return {
		due: figure({
			formula: 'reuse-target',
			unit: 'piece',
			inputs: { count: madeBy(reusable), share },
			compute: (of) => Math.max(0, Math.ceil(of.count * of.share - 1e-9))
		})
	};
}

function linesIn({ lines }: Plan, year: number): readonly PlanLine[] {
	return lines.filter((one) => one.year === year);
}

function termsOf(lines: readonly PlanLine[], pick: (one: PlanLine) => Figure | undefined): Term[] {
	return lines.flatMap((one): Term[] => {
		const found = pick(one);
		return found && found.value > 0
			? [{ of: { kind: 'class', class: one.class }, figure: found }]
			: [];
	});
}
