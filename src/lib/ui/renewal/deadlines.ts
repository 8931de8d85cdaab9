import { dayOf } from '../../renewal/age';
import type { Fleet } from '../../renewal/fleet';
import type { Method } from '../../renewal/method';
import type { Readiness } from '../../renewal/windows';

/** Devices of a system whose updates have an end. */
export interface Deadline {
	readonly system: string;
	readonly count: number;
	readonly ended: string;
	/** Last day of the paid support, when there is one. */
	readonly paidUntil?: string;
	readonly readiness: Readonly<Record<Readiness, number>>;
}

/** The nearest end first. */
export function deadlinesOf(fleet: Fleet, method: Method): Deadline[] {
	return Object.entries(method.supports)
		.map(([system, { ended, extension }]) => {
			const paidUntil = extension.at(-1)?.until;
			return {
				...{ system, ended, ...countsOf(fleet, system) },
				...(paidUntil ? { paidUntil } : {})
			};
		})
		.filter((one) => one.count > 0)
		.sort((a, b) => (dayOf(a.ended) ?? 0) - (dayOf(b.ended) ?? 0));
}

function countsOf({ kinds, batches }: Fleet, system: string) {
	const own = batches.filter((one) => kinds[one.kind]?.system === system);
	const of = (readiness: Readiness) =>
		own
			.filter((one) => kinds[one.kind]?.readiness === readiness)
			.reduce((all, one) => all + one.count, 0);
	const readiness = {
		ready: of('ready'),
		'not-ready': of('not-ready'),
		'to-check': of('to-check')
	};
	return { count: readiness.ready + readiness['not-ready'] + readiness['to-check'], readiness };
}
