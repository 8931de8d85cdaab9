import type { Store } from './dossiers';
import { StorageProblem } from './problem';
import * as records from './records';

/** A renewal plan. What stands in `data` is validated by whoever reads it. */
export interface SavedPlan {
	readonly format: 1;
	readonly id: string;
	readonly title: string;
	readonly created: string;
	readonly changed: string;
	readonly data: unknown;
}

/** What a list of plans shows. */
export interface PlanEntry {
	readonly id: string;
	readonly title: string;
	readonly created: string;
	readonly changed: string;
}

export interface DeletedPlanEntry extends PlanEntry {
	readonly deleted: string;
}

/** Plans kept on this device, as dossiers are: mirrored, and thirty days in the bin once removed. */
export interface Plans {
	/** Most recently changed first. */
	list(): Promise<PlanEntry[]>;
	/** Most recently removed first. */
	deleted(): Promise<DeletedPlanEntry[]>;
	get(id: string): Promise<SavedPlan | undefined>;
	/**
	 * `basis` is the `changed` of the stored version that this one continues, absent for a new plan.
	 * Fails as `stale` when something else is stored, `missing` when it was removed.
	 * Returns what was stored: its `changed` is always after that of the version it continues.
	 */
	put(plan: SavedPlan, basis?: string): Promise<SavedPlan>;
	remove(id: string, now: string): Promise<SavedPlan | undefined>;
	/** Undoes the latest removal, or the one of that date-time. */
	restore(id: string, deleted?: string): Promise<SavedPlan>;
}

export const planFormat = 1;

export const planKind: records.Kind<SavedPlan> = {
	name: 'plan',
	live: 'plans',
	bin: 'deletedPlans',
	raise: (stored) => {
		const { format } = stored;
		if (typeof format === 'number' && format > planFormat) throw new StorageProblem('newer');
		if (format !== planFormat) throw new StorageProblem('damaged');
		return stored as unknown as SavedPlan;
	}
};

export function plansOf({ read, write }: Pick<Store, 'read' | 'write'>): Plans {
	return {
		list: () =>
			read(async (transaction) => {
				const plans = await transaction.objectStore('plans').getAll();
				return plans.map(summarise).sort((a, b) => (a.changed < b.changed ? 1 : -1));
			}),
		deleted: () =>
			read(async (transaction) => {
				const removed = await transaction.objectStore('deletedPlans').getAll();
				return removed
					.map(({ plan, deleted }) => ({ ...summarise(plan as object), deleted: String(deleted) }))
					.sort((a, b) => (a.deleted < b.deleted ? 1 : -1));
			}),
		get: (id) => read((transaction) => records.find(planKind, transaction, id)),
		put: async (plan, basis) => {
			const work = { record: plan, basis };
			return (await write((transaction) => records.put(planKind, transaction, work))).after;
		},
		remove: (id, now) => write((transaction) => records.remove(planKind, transaction, { id, now })),
		restore: (id, deleted) =>
			write((transaction) => records.restore(planKind, transaction, { id, deleted }))
	};
}

function summarise(stored: object): PlanEntry {
	const { id, title, created, changed } = stored as Readonly<Record<string, unknown>>;
	return {
		id: String(id),
		title: typeof title === 'string' ? title : '',
		created: String(created),
		changed: String(changed)
	};
}
