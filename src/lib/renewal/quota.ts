import { exactly, figure, type Figure } from './figure';
import { valueOf } from './inputs';
import type { Method, Quota } from './method';
import type { Plan } from './plan';

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
	/** Euros of reused or recycled goods, or devices to steer to reuse; absent while a price is. */
	readonly due?: Figure;
	/** What the plan itself does towards it. */
	readonly planned?: number;
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
	const base = { id, duty, bound, year, share };
	return id === 'reused-purchases'
		? { ...base, ...spendingDue(plan, year, share) }
		: { ...base, ...retiredDue(plan, year, share) };
}

function spendingDue(plan: Plan, year: number, share: number) {
	const total = plan.budgets.find((one) => one.year === year)?.total;
	if (!total) return {};
	const second = plan.lines
		.filter((one) => one.year === year && one.buys === 'refurbished')
		.reduce((all, one) => all + (one.budget?.value ?? 0), 0);
	return {
		planned: second,
		due: figure({
			formula: 'spending-target',
			unit: 'eur',
			inputs: {
				spending: valueOf(exactly(total.value), 'eur'),
				share: valueOf(exactly(share), 'share')
			},
			compute: (of) => of.spending * of.share
		})
	};
}

/** Rounded up: half of five devices is three. */
function retiredDue(plan: Plan, year: number, share: number) {
	const reusable = plan.lines
		.filter((one) => one.year === year)
		.reduce((all, one) => all + one.retired.reusable, 0);
	return {
		due: figure({
			formula: 'reuse-target',
			unit: 'piece',
			inputs: {
				count: valueOf(exactly(reusable), 'piece'),
				share: valueOf(exactly(share), 'share')
			},
			compute: (of) => Math.ceil(of.count * of.share - 1e-9)
		})
	};
}
