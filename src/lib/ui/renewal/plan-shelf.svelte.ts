import type { PlanEntry, Plans } from '../../storage/plans';
import { classify, type StorageProblem } from '../../storage/problem';
import { download } from '../download';
import { now } from '../identity';
import { devicePlans } from '../store';

/** The renewal plans of this browser; `entries` is undefined until they are known. */
export class PlanShelf {
	entries = $state.raw<readonly PlanEntry[]>();
	removed = $state.raw<PlanEntry>();
	problem = $state.raw<StorageProblem>();

	load(): Promise<void> {
		return this.#with(async () => {});
	}

	rename({ id }: PlanEntry, title: string): Promise<void> {
		return this.#with(async (plans) => {
			const plan = await plans.get(id);
			if (plan) await plans.put({ ...plan, title, changed: now() }, plan.changed);
		});
	}

	remove(entry: PlanEntry): Promise<void> {
		return this.#with(async (plans) => {
			await plans.remove(entry.id, now());
			this.removed = entry;
		});
	}

	restore(): Promise<void> {
		return this.#with(async (plans) => {
			if (this.removed) await plans.restore(this.removed.id);
			this.removed = undefined;
		});
	}

	save({ id }: PlanEntry): Promise<void> {
		return this.#with(async (plans) => {
			const plan = await plans.get(id);
			if (!plan) return;
			const { writePlan } = await import('./plan-file');
			const { name, text } = writePlan(plan);
			download(name, text, 'application/json');
		});
	}

	async #with(work: (plans: Plans) => Promise<void>): Promise<void> {
		try {
			const plans = await devicePlans();
			await work(plans);
			this.entries = await plans.list();
			this.problem = undefined;
		} catch (error) {
			this.problem = classify(error);
		}
	}
}
