import type { ResolvedPathname } from '$app/types';
import type { Language } from '../../domain/language';
import { readFragment, writeFragment } from '../fragment';
import { placeOf } from '../place';

export const planViews = ['overview', 'groups', 'scenarios', 'export'] as const;
export type PlanView = (typeof planViews)[number];

export interface PlanPlace {
	readonly plan?: string;
	readonly view: PlanView | 'group' | 'update';
	/** Of a group: `laptop.mainland.5-to-7`. */
	readonly group?: string;
}

/** `#<plan>`, `#<plan>/scenarios`, `#<plan>/group/laptop/mainland/5-to-7`. */
export function readPlanPlace(hash: string): PlanPlace {
	const { dossier: plan, question = '' } = readFragment(hash);
	const [view, ...group] = question.split('/');
	if (view === 'group' && group.length > 0) return { plan, view, group: group.join('.') };
	if (view === 'update') return { plan, view };
	return { plan, view: planViews.find((one) => one === view) ?? 'overview' };
}

export function placeOfPlan(
	id: string,
	language: Language,
	{ view = 'overview', group }: Partial<Pick<PlanPlace, 'view' | 'group'>> = {}
): ResolvedPathname {
	const inside = group === undefined ? view : `group/${group.replaceAll('.', '/')}`;
	const fragment = writeFragment(id, inside === 'overview' ? undefined : inside);
	return placeOf('renewalPlan', language, fragment);
}
