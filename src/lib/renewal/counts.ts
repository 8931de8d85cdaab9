import type { Assessment, GroupAssessment } from './assessment';
import { figure, sum, type Figure, type Subject, type Term } from './figure';
import { modelName, subjectOf, type Member } from './group';
import { counted, workedOut } from './inputs';
import type { Method } from './method';
import { lifeOf, type Settings } from './settings';
import type { Readiness } from './windows';

/** Devices counted in the inventory; the sources are those of what was asked of them. */
export function countFigure(count: number, sources: readonly string[] = []): Figure {
	return figure({
		formula: 'counted',
		unit: 'piece',
		inputs: { count: { ...counted(count), sources } },
		compute: (of) => of.count
	});
}

/** Devices added up by what they are, the most numerous first; the empty ones are left out. */
export function countBy<T>(
	items: readonly T[],
	of: { count: (one: T) => number; subject: (one: T) => Subject; sources?: readonly string[] }
): Figure {
	const counts = new Map<string, { of: Subject; count: number }>();
	for (const one of items) {
		const subject = of.subject(one);
		const key = Object.values(subject).join(' ');
		const before = counts.get(key)?.count ?? 0;
		counts.set(key, { of: subject, count: before + of.count(one) });
	}
	const terms = [...counts.values()]
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count)
		.map(({ of: subject, count }): Term => ({
			of: subject,
			figure: countFigure(count, of.sources)
		}));
	return sum(terms, 'piece');
}

interface Context {
	readonly method: Method;
	readonly settings: Settings;
}

/** What is counted in a group, and the means of it. */
export interface GroupFacts {
	readonly count: Figure;
	readonly age?: Figure;
	readonly remaining?: Figure;
	readonly pastLife: Figure;
	readonly paid?: Figure;
	/** Devices whose updates have ended, by what their processor allows. */
	readonly unsupported: Readonly<Record<Readiness, Figure>>;
}

export function groupFacts(
	{ group, remaining, system }: GroupAssessment,
	{ method, settings }: Context
): GroupFacts {
	const life = lifeOf(method, settings, group.class);
	const sources = [...new Set(Object.values(method.supports).flatMap((one) => one.sources))];
	const late = (readiness: Readiness) => countFigure(system.unsupported[readiness], sources);
	return {
		count: byModel(group.members),
		pastLife: byModel(group.members.filter(({ age }) => age !== undefined && age >= life)),
		unsupported: {
			ready: late('ready'),
			'not-ready': late('not-ready'),
			'to-check': late('to-check')
		},
		...(group.age === undefined ? {} : { age: meanAge(group.age, group.count) }),
		...(remaining === undefined ? {} : { remaining: meanLeft(remaining, group.count) }),
		...(group.paid ? { paid: meanPaid(group.paid) } : {})
	};
}

function byModel(members: readonly Member[]): Figure {
	return countBy(members, {
		count: ({ batch }) => batch.count,
		subject: ({ kind }) => ({ kind: 'model', name: modelName(kind) })
	});
}

function meanAge(mean: number, count: number): Figure {
	return figure({
		formula: 'mean-age',
		unit: 'year',
		inputs: { yearsInService: counted(mean * count, 'year'), count: counted(count) },
		compute: (of) => of.yearsInService / of.count
	});
}

function meanLeft(mean: number, count: number): Figure {
	return figure({
		formula: 'mean-left',
		unit: 'year',
		inputs: { yearsLeft: workedOut(mean * count, 'year'), count: counted(count) },
		compute: (of) => of.yearsLeft / of.count
	});
}

function meanPaid({ mean, count }: { mean: number; count: number }): Figure {
	return figure({
		formula: 'mean-paid',
		unit: 'eur',
		inputs: { paid: counted(mean * count, 'eur'), count: counted(count) },
		compute: (of) => of.paid / of.count
	});
}

/** What is counted in the whole fleet. */
export interface FleetFacts {
	readonly count: Figure;
	readonly undated: Figure;
	readonly verdicts: Readonly<Record<keyof Assessment['verdicts'], Figure>>;
	/** From new to the oldest, gaps included; what is very old stands together. */
	readonly ages: readonly AgeCount[];
}

export interface AgeCount {
	readonly years: number;
	/** This age and all above it. */
	readonly open: boolean;
	readonly count: Figure;
}

export function fleetFacts({ groups, ages }: Assessment): FleetFacts {
	const of = (holds: (one: GroupAssessment) => boolean) =>
		countBy(groups.filter(holds), {
			count: ({ group }) => group.count,
			subject: ({ group }) => subjectOf(group)
		});
	const verdict = (id: string | undefined) => of((one) => one.weighed?.verdict === id);
	return {
		count: byClass(groups.flatMap((one) => membersOf(one))),
		undated: of(({ group }) => group.band === 'unknown'),
		verdicts: {
			keep: verdict('keep'),
			replace: verdict('replace'),
			undecided: verdict('undecided'),
			unknown: verdict(undefined)
		},
		ages: ageCounts(groups, Math.max(-1, ...ages.map((one) => one.years)))
	};
}

const oldest = 12;

function ageCounts(groups: readonly GroupAssessment[], top: number): AgeCount[] {
	const byAge = Array.from({ length: Math.min(oldest, top) + 1 }, (): Member[] => []);
	for (const member of groups.flatMap((one) => membersOf(one)))
		if (member.age !== undefined) byAge[Math.min(oldest, Math.floor(member.age))]?.push(member);
	return byAge.map((members, years) => ({
		...{ years, open: years === oldest },
		count: byClass(members)
	}));
}

function membersOf({ group }: GroupAssessment): readonly Member[] {
	return group.members;
}

function byClass(members: readonly Member[]): Figure {
	return countBy(members, {
		count: ({ batch }) => batch.count,
		subject: ({ kind }) => ({ kind: 'class', class: kind.class })
	});
}
