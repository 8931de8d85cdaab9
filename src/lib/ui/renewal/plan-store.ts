import { planFormat, type SavedPlan } from '../../storage/plans';
import { classify, type StorageProblem } from '../../storage/problem';
import { newId, now } from '../identity';
import { devicePlans } from '../store';
import type { Mapping, PlanData } from './plan-data';
import { readPlan } from './plan-reading';

export interface Kept {
	readonly plan: SavedPlan;
	/** What this device could not do; the plan then lives as long as the page. */
	readonly problem?: StorageProblem;
	/** The stored version that it continues; none when it was never stored. */
	readonly basis?: string | undefined;
}

const unkept = new Map<string, Kept>();

/** A new plan, in the store or, failing that, in this page alone. */
export async function createPlan(title: string, data: PlanData): Promise<Kept> {
	const at = now();
	const plan = { format: planFormat, id: newId(), title, created: at, changed: at, data } as const;
	try {
		return { plan: await (await devicePlans()).put(plan) };
	} catch (error) {
		return holdPlan({ plan, problem: classify(error) });
	}
}

/** Stores what stands on the screen; a plan that was never stored continues none. */
export async function keepPlan(plan: SavedPlan, basis: string | undefined): Promise<SavedPlan> {
	const stored = await (await devicePlans()).put(plan, basis);
	dropPlan(plan.id);
	return stored;
}

/** For the life of the page, what the store refused. */
export function holdPlan(kept: Kept): Kept {
	unkept.set(kept.plan.id, kept);
	return kept;
}

/** Given up, or stored after all. */
export function dropPlan(id: string): void {
	unkept.delete(id);
}

export async function findPlan(id: string): Promise<Kept | undefined> {
	const held = unkept.get(id);
	if (held) return held;
	const plan = await (await devicePlans()).get(id);
	return plan && { plan };
}

/** The latest plan whose file had the same headers says how its columns are read. */
export async function rememberedMapping(signature: string): Promise<Mapping | undefined> {
	try {
		const plans = await devicePlans();
		for (const { id } of (await plans.list()).slice(0, 20)) {
			const data = readPlan((await plans.get(id))?.data, now().slice(0, 10));
			if (data?.mapping?.signature === signature) return data.mapping;
		}
	} catch {
		return undefined;
	}
	return undefined;
}
