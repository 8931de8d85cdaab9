import { fileName } from '../../storage/file-name';
import type { SavedPlan } from '../../storage/plans';
import { now } from '../identity';
import type { PlanData } from './plan-data';
import { readPlan } from './plan-reading';
import { isRecord, text } from './reading-values';

const kind = 'plan-renouvellement';
export const planFileLimit = 50_000_000;

/** The plan as a file of the buyer's own, to reopen on any device. */
export function writePlan(plan: SavedPlan): { name: string; text: string } {
	const json = JSON.stringify({ kind, ...plan }, undefined, 1);
	return { name: fileName(plan.title, plan.changed, '.renewal.json'), text: `${json}\n` };
}

export type PlanReading =
	| { readonly title: string; readonly data: PlanData }
	| { readonly problem: 'not-json' | 'not-ours' | 'newer' };

export function readPlanFile(content: string): PlanReading {
	const value = parse(content);
	if (value === undefined) return { problem: 'not-json' };
	if (!isRecord(value) || value.kind !== kind) return { problem: 'not-ours' };
	if (typeof value.format === 'number' && value.format > 1) return { problem: 'newer' };
	const data = readPlan(value.data, now().slice(0, 10));
	return data ? { title: text(value.title), data } : { problem: 'not-ours' };
}

function parse(content: string): unknown {
	try {
		return JSON.parse(content);
	} catch {
		return undefined;
	}
}
