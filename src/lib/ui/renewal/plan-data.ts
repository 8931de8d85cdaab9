import type { Fleet } from '../../renewal/fleet';
import type { Intaken } from '../../renewal/intaken';
import type { Layout } from '../../renewal/intake-state';
import type { Role } from '../../renewal/mapping';
import { proposedScenarios, type Scenario } from '../../renewal/plan';
import { startingSettings, type Settings } from '../../renewal/settings';

/** How the columns of a file with these headers were read, to propose it again. */
export interface Mapping {
	readonly signature: string;
	readonly roles: readonly Role[];
	/** Statuses that were left out. */
	readonly without?: readonly string[];
}

/** Where the fleet comes from; nothing of a row is kept. */
export interface Origin {
	readonly kind: 'file' | 'hand' | 'sample';
	readonly name: string;
	/** ISO day of the inventory, when it is known. */
	readonly at?: string;
	readonly rows: number;
	/** Rows that are no device to renew, by reason. */
	readonly left: Readonly<Record<string, number>>;
	/** Columns about persons that were dropped. */
	readonly dropped: number;
	/** Values that could not be read. */
	readonly problems: number;
}

/** What a renewal plan stores; all the rest is derived. */
export interface PlanData {
	readonly fleet: Fleet;
	readonly settings: Settings;
	/** The buyer's own, beside those that are proposed. */
	readonly scenarios: readonly Scenario[];
	/** Id of the scenario that is planned year by year. */
	readonly chosen: string;
	/** An option of the question `purchase/buyer`. */
	readonly buyer?: string;
	readonly origin: Origin;
	readonly mapping?: Mapping;
}

export function startPlan(
	fleet: Fleet,
	{ origin, today, mapping }: { origin: Origin; today: string; mapping?: Mapping }
): PlanData {
	return {
		...{ fleet, origin, settings: startingSettings(today), scenarios: [] },
		chosen: 'as-planned',
		...(mapping ? { mapping } : {})
	};
}

export function scenariosOf({ scenarios }: PlanData): readonly Scenario[] {
	return [...proposedScenarios, ...scenarios];
}

export function chosenOf(data: PlanData): Scenario {
	const all = scenariosOf(data);
	const found = all.find((one) => one.id === data.chosen) ?? all[0];
	if (!found) throw new Error('no scenario');
	return found;
}

export function originOf(file: { name: string; at: string }, intaken: Intaken): Origin {
	return {
		...{ kind: 'file', ...file, rows: intaken.rows, left: intaken.left },
		dropped: intaken.personal.length,
		problems: Object.values(intaken.problemTotals).reduce((all, one) => all + one, 0)
	};
}

export function signatureOf({ columns }: Layout): string {
	return columns
		.map((one) => one.header.trim().toLowerCase())
		.join('\u001f')
		.slice(0, 20_000);
}

export function mappingOf(layout: Layout, without: readonly string[] = []): Mapping {
	const roles = layout.columns.map((one) => one.role);
	return { signature: signatureOf(layout), roles, ...(without.length > 0 ? { without } : {}) };
}
