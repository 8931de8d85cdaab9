import { dayOf } from './age';
import { countBy } from './counts';
import type { Figure } from './figure';
import type { Fleet } from './fleet';
import { group, type Group } from './group';
import type { Method, Support } from './method';
import type { Settings } from './settings';
import type { Readiness } from './windows';

/** Devices of a system whose updates have an end. */
export interface Deadline {
	readonly system: string;
	readonly count: number;
	readonly ended: string;
	/** Last day of the paid support, when there is one. */
	readonly paidUntil?: string;
	readonly readiness: Readonly<Record<Readiness, number>>;
	/** The same counts, type by type. */
	readonly figures: Readonly<Record<Readiness | 'count', Figure>>;
}

/** The nearest end first; what was said of a group goes before what its processors tell. */
export function deadlinesOf(fleet: Fleet, method: Method, settings: Settings): Deadline[] {
	const groups = group(fleet, { method, settings });
	return Object.entries(method.supports)
		.map(([system, support]) => deadlineOf(system, support, late(groups, system, settings)))
		.filter((one) => one.count > 0)
		.sort((a, b) => (dayOf(a.ended) ?? 0) - (dayOf(b.ended) ?? 0));
}

interface Late {
	readonly class: string;
	readonly count: number;
	readonly readiness: Readiness;
}

function late(groups: readonly Group[], system: string, settings: Settings): Late[] {
	return groups.flatMap(({ id, members }) => {
		const said = Object.hasOwn(settings.groups, id) ? settings.groups[id]?.readiness : undefined;
		return members
			.filter(({ kind }) => kind.system === system)
			.map(({ kind, batch }) => ({
				...{ class: kind.class, count: batch.count },
				readiness: said ?? kind.readiness
			}));
	});
}

function deadlineOf(system: string, support: Support, devices: readonly Late[]): Deadline {
	const { ended, extension, sources } = support;
	const paidUntil = extension.at(-1)?.until;
	const of = (own: readonly Late[]) =>
		countBy(own, {
			count: (one) => one.count,
			subject: (one) => ({ kind: 'class', class: one.class }),
			sources
		});
	const when = (readiness: Readiness) => of(devices.filter((one) => one.readiness === readiness));
	const figures = {
		count: of(devices),
		ready: when('ready'),
		'not-ready': when('not-ready'),
		'to-check': when('to-check')
	};
	const { count, ...readiness } = figures;
	return {
		...{ system, ended, figures, count: count.value },
		readiness: {
			ready: readiness.ready.value,
			'not-ready': readiness['not-ready'].value,
			'to-check': readiness['to-check'].value
		},
		...(paidUntil ? { paidUntil } : {})
	};
}
