import type { Fleet } from '../../renewal/fleet';
import { bands, group, type Band, type Group } from '../../renewal/group';
import type { Method } from '../../renewal/method';
import type { Mapping, Origin, PlanData } from './plan-data';

/** A newer inventory, as it was read. */
export interface NewInventory {
	readonly fleet: Fleet;
	readonly origin: Origin;
	readonly mapping: Mapping;
	/** Every site that it names, and the grid of those that have their own. */
	readonly named: readonly string[];
	readonly sites: Readonly<Record<string, string>>;
	/** ISO day of the new assessment. */
	readonly today: string;
}

/** The plan on another fleet: all that the buyer has set stays. */
export function withInventory(data: PlanData, given: NewInventory): PlanData {
	const { fleet, origin, mapping, named, sites, today } = given;
	const absent = Object.entries(data.settings.sites).filter(([name]) => !named.includes(name));
	const settings = {
		...{ ...data.settings, today },
		sites: { ...Object.fromEntries(absent), ...sites }
	};
	return { ...data, fleet, origin, mapping, settings };
}

export type GroupPlace = Pick<Group, 'class' | 'grid' | 'band'>;

/** What another inventory changes. */
export interface InventoryChange {
	/** Devices by class, the most numerous first. */
	readonly classes: readonly { class: string; before: number; after: number }[];
	/** Groups without any device from now on, and those that had none. */
	readonly gone: readonly GroupPlace[];
	readonly arrived: readonly GroupPlace[];
	/** What was set and changes nothing for now. */
	readonly idle: {
		readonly groups: readonly GroupPlace[];
		readonly classes: readonly string[];
		readonly sites: readonly string[];
	};
	/** Sites whose electricity the method no longer knows; '' is the common one. */
	readonly unknownGrids: readonly string[];
}

/** Both fleets are grouped on the same day, so that time alone moves no device. */
export function compareInventories(
	before: PlanData,
	after: PlanData,
	{ method, named }: { method: Method; named: readonly string[] }
): InventoryChange {
	const { settings } = after;
	const grouped = (fleet: Fleet) => group(fleet, { method, settings });
	const [old, fresh] = [grouped(before.fleet), grouped(after.fleet)];
	const without = (list: readonly Group[], ids: ReadonlySet<string>) =>
		list.filter((one) => !ids.has(one.id));
	const present = new Set(fresh.map((one) => one.id));
	const counts = countsOf(fresh);
	const grids = Object.entries({ '': settings.grid, ...settings.sites });
	return {
		classes: classesOf(countsOf(old), counts),
		gone: without(old, present),
		arrived: without(fresh, new Set(old.map((one) => one.id))),
		idle: {
			groups: Object.entries(settings.groups)
				.filter(([id, own]) => isSet(own) && !present.has(id))
				.flatMap(([id]) => placeIn(id)),
			classes: Object.entries(settings.classes)
				.filter(([id, own]) => isSet(own) && !counts.has(id))
				.map(([id]) => id),
			sites: Object.keys(settings.sites).filter((name) => !named.includes(name))
		},
		unknownGrids: grids.flatMap(([site, grid]) =>
			method.grids.some((one) => one.id === grid) ? [] : [site]
		)
	};
}

function countsOf(groups: readonly Group[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const one of groups) counts.set(one.class, (counts.get(one.class) ?? 0) + one.count);
	return counts;
}

function classesOf(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
	return [...new Set([...before.keys(), ...after.keys()])]
		.map((id) => ({ class: id, before: before.get(id) ?? 0, after: after.get(id) ?? 0 }))
		.sort((a, b) => Math.max(b.before, b.after) - Math.max(a.before, a.after));
}

function isSet(value: object): boolean {
	return Object.values(value).some((one) =>
		typeof one === 'object' && one !== null ? isSet(one as object) : one !== undefined
	);
}

/** `laptop.mainland.5-to-7`. */
function placeIn(id: string): GroupPlace[] {
	const [name = '', grid = '', last] = id.split('.');
	const band = bands.find((one): one is Band => one === last);
	return band ? [{ class: name, grid, band }] : [];
}
