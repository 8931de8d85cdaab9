import type { Assessment, GroupAssessment } from './assessment';

/** Counts of devices over the groups. */
export function countIf(
	groups: readonly GroupAssessment[],
	holds: (one: GroupAssessment) => boolean
) {
	return groups.filter(holds).reduce((all, one) => all + one.group.count, 0);
}

export function verdictsOf(groups: readonly GroupAssessment[]): Assessment['verdicts'] {
	const of = (verdict: string | undefined) =>
		countIf(groups, (one) => one.weighed?.verdict === verdict);
	return {
		keep: of('keep'),
		replace: of('replace'),
		undecided: of('undecided'),
		unknown: of(undefined)
	};
}

export function systemsOf(groups: readonly GroupAssessment[]): Assessment['systems'] {
	const late = (one: GroupAssessment) => one.system.unsupported;
	const total = (pick: (one: GroupAssessment) => number) =>
		groups.reduce((all, one) => all + pick(one), 0);
	const ready = total((one) => late(one).ready);
	const notReady = total((one) => late(one)['not-ready']);
	const toCheck = total((one) => late(one)['to-check']);
	const all = total((one) => one.group.count);
	return {
		fine: all - ready - notReady - toCheck,
		'system-upgrade': ready,
		choice: notReady,
		'to-check': toCheck
	};
}

export function agesOf(groups: readonly GroupAssessment[]): Assessment['ages'] {
	const counts = new Map<number, number>();
	for (const { age, batch } of groups.flatMap((one) => one.group.members)) {
		if (age === undefined) continue;
		counts.set(Math.floor(age), (counts.get(Math.floor(age)) ?? 0) + batch.count);
	}
	return [...counts].map(([years, count]) => ({ years, count })).sort((a, b) => a.years - b.years);
}
