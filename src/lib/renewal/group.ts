import { ageAt } from './age';
import type { Batch, Fleet, Kind } from './fleet';
import type { Subject } from './figure';
import type { Method } from './method';
import { gridOf, todayOf, type Settings } from './settings';

/** Years in service; devices without a date stand apart and have no age. */
export const bands = ['under-3', '3-to-5', '5-to-7', 'over-7', 'unknown'] as const;
export type Band = (typeof bands)[number];

export interface ModelCount {
	readonly manufacturer: string;
	readonly model: string;
	readonly count: number;
}

/** Devices to be decided upon together. */
export interface Group {
	/** Stable while the settings move: `laptop.mainland.5-to-7`, with the model when asked for. */
	readonly id: string;
	readonly class: string;
	/** Manufacturer and model, when groups are made by model. */
	readonly model?: string;
	readonly grid: string;
	readonly band: Band;
	readonly count: number;
	/** Mean age in years; undefined in the band without dates. */
	readonly age?: number;
	/** The most numerous first. */
	readonly models: readonly ModelCount[];
	readonly members: readonly Member[];
	/** Mean of the prices paid, and of how many devices it is known. */
	readonly paid?: { readonly mean: number; readonly count: number };
}

/** A term of a sum over groups. */
export function subjectOf({
	class: id,
	grid,
	band
}: Pick<Group, 'class' | 'grid' | 'band'>): Subject {
	return { kind: 'group', class: id, grid, band };
}

export interface Member {
	readonly kind: Kind;
	readonly batch: Batch;
	readonly age?: number;
}

export function bandOf(age: number | undefined): Band {
	if (age === undefined) return 'unknown';
	if (age < 3) return 'under-3';
	if (age < 5) return '3-to-5';
	return age < 7 ? '5-to-7' : 'over-7';
}

/** By class, grid and age; by model too when asked. The largest group first. */
export function group(
	fleet: Fleet,
	{ method, settings, by = 'class' }: { method: Method; settings: Settings; by?: 'class' | 'model' }
): Group[] {
	const today = todayOf(settings);
	const members = new Map<string, Member[]>();
	for (const batch of fleet.batches) {
		const kind = fleet.kinds[batch.kind];
		if (!kind || batch.count === 0) continue;
		const age = ageAt(batch.inService, today);
		const grid = gridOf(method, settings, batch.site).id;
		const model = by === 'model' ? [modelName(kind)] : [];
		const id = [kind.class, ...model, grid, bandOf(age)].join('.');
		const member = { kind, batch, ...(age === undefined ? {} : { age }) };
		(members.get(id) ?? members.set(id, []).get(id))?.push(member);
	}
	return [...members]
		.map(([id, own]) => make(id, own, gridIn(own, method, settings)))
		.filter((one) => one !== undefined)
		.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
		.map((one) => (by === 'model' ? { ...one, model: modelName(one.members[0]?.kind) } : one));
}

function gridIn(members: readonly Member[], method: Method, settings: Settings): string {
	return gridOf(method, settings, members[0]?.batch.site).id;
}

function make(id: string, members: readonly Member[], grid: string): Group | undefined {
	const [first] = members;
	if (!first) return undefined;
	const count = totalOf(members, (one) => one.batch.count);
	const aged = first.age === undefined ? undefined : mean(members, (one) => one.age ?? 0);
	const known = totalOf(members, (one) => one.batch.paid.count);
	const paid = totalOf(members, (one) => one.batch.paid.sum);
	return {
		...{ id, grid, members, count },
		class: first.kind.class,
		band: bandOf(first.age),
		...(aged === undefined ? {} : { age: aged }),
		models: modelsOf(members),
		...(known > 0 ? { paid: { mean: paid / known, count: known } } : {})
	};
}

/** Weighted by the number of devices. */
export function mean(members: readonly Member[], of: (member: Member) => number): number {
	const count = totalOf(members, (one) => one.batch.count);
	return count === 0 ? 0 : totalOf(members, (one) => of(one) * one.batch.count) / count;
}

function totalOf(members: readonly Member[], of: (member: Member) => number): number {
	return members.reduce((all, one) => all + of(one), 0);
}

function modelsOf(members: readonly Member[]): ModelCount[] {
	const counts = new Map<string, ModelCount>();
	for (const { kind, batch } of members) {
		const name = modelName(kind);
		const before = counts.get(name)?.count ?? 0;
		const { manufacturer, model } = kind;
		counts.set(name, { manufacturer, model, count: before + batch.count });
	}
	return [...counts.values()].sort((a, b) => b.count - a.count);
}

export function modelName(kind: Kind | undefined): string {
	return [kind?.manufacturer, kind?.model].filter(Boolean).join(' ');
}
