import type { Group } from './group';
import type { Plan, PlanLine } from './plan';

/** Prices that the plan waits for, each once. */
export function missingOf(lines: readonly PlanLine[]): Plan['missing'] {
	const asked = new Map(
		lines.flatMap((one) =>
			one.missing ? [[`${one.class} ${one.missing}`, { class: one.class, price: one.missing }]] : []
		)
	);
	return [...asked.values()];
}

/** Devices that stand in no year. */
export function undatedOf(groups: readonly Group[]): Plan['undated'] {
	const counts = new Map<string, number>();
	for (const one of groups)
		if (one.band === 'unknown') counts.set(one.class, (counts.get(one.class) ?? 0) + one.count);
	return [...counts].map(([id, count]) => ({ class: id, count }));
}
