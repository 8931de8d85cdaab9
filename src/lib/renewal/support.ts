import { yearsUntil } from './age';
import { exactly, figure, sum, type Term } from './figure';
import type { Group, Member } from './group';
import { madeBy, valueOf, type Value } from './inputs';
import type { Method, Support } from './method';
import { todayOf, type GroupSettings, type Mitigation, type Settings } from './settings';
import type { Readiness } from './windows';

type SupportStep = Support['extension'][number];

/** How a group stands before the end of updates of its system. */
export interface SystemState {
	/** Devices whose system no longer gets free updates, by what their processor allows. */
	readonly unsupported: Readonly<Record<Readiness, number>>;
	/** First day without free updates, of the earliest system found. */
	readonly ended?: string;
	/**
	 * `fine`: still updated. `system-upgrade`: a newer Windows installs, no device to buy.
	 * `choice`: Linux, paid support, use elsewhere or replacement. `to-check`: processor not known.
	 */
	readonly advice: 'fine' | 'system-upgrade' | 'choice' | 'to-check';
	readonly mitigation?: Mitigation;
	/** Last day of the paid support, when it was chosen. */
	readonly paidUntil?: string;
}

export function systemOf(
	group: Group,
	{ method, settings }: { method: Method; settings: Settings }
): SystemState {
	const chosen = ofGroup(settings, group.id);
	const late = group.members.filter((one) => endOf(one, method, todayOf(settings)) !== undefined);
	const count = (readiness: Readiness) =>
		late
			.filter((one) => (chosen.readiness ?? one.kind.readiness) === readiness)
			.reduce((all, one) => all + one.batch.count, 0);
	const unsupported = {
		ready: count('ready'),
		'not-ready': count('not-ready'),
		'to-check': count('to-check')
	};
	const [ended] = late.flatMap((one) => endOf(one, method, todayOf(settings)) ?? []).sort();
	const { mitigation } = chosen;
	const paidUntil = mitigation === 'paid-support' ? paidEnd(late, method) : undefined;
	return {
		...{ unsupported, advice: adviceOn(unsupported) },
		...(ended ? { ended } : {}),
		...(mitigation ? { mitigation } : {}),
		...(paidUntil ? { paidUntil } : {})
	};
}

function adviceOn(unsupported: Readonly<Record<Readiness, number>>): SystemState['advice'] {
	if (unsupported['not-ready'] > 0) return 'choice';
	if (unsupported['to-check'] > 0) return 'to-check';
	return unsupported.ready > 0 ? 'system-upgrade' : 'fine';
}

function endOf({ kind }: Member, method: Method, today: number): string | undefined {
	const { ended } = supportOf(method, kind.system) ?? {};
	return ended && yearsUntil(ended, today) === 0 ? ended : undefined;
}

function supportOf(method: Method, system: string) {
	return Object.hasOwn(method.supports, system) ? method.supports[system] : undefined;
}

function paidEnd(members: readonly Member[], method: Method): string | undefined {
	return members
		.map((one) => supportOf(method, one.kind.system)?.extension.at(-1)?.until)
		.filter((one) => one !== undefined)
		.sort()[0];
}

/** Years of updates that a device still has; undefined when its system sets no limit. */
export function updatesLeft(
	member: Member,
	group: Pick<Group, 'id'>,
	{ method, settings }: { method: Method; settings: Settings }
): number | undefined {
	const today = todayOf(settings);
	const support = supportOf(method, member.kind.system);
	if (!support) return undefined;
	const chosen = ofGroup(settings, group.id);
	const readiness = chosen.readiness ?? member.kind.readiness;
	const mitigation = chosen.mitigation ?? (readiness === 'not-ready' ? 'none' : 'system-upgrade');
	if (mitigation === 'paid-support')
		return yearsUntil(support.extension.at(-1)?.until ?? support.ended, today);
	return mitigation === 'none' ? yearsUntil(support.ended, today) : undefined;
}

/** A year of paid support, and its price for one device. */
export interface SupportYear {
	/** Its last day. */
	readonly until: string;
	readonly price: Value;
}

/** The years of paid support from today on; who enters late also pays the years past. */
export function supportYears(
	group: Group,
	{ method, settings }: { method: Method; settings: Settings }
): SupportYear[] | undefined {
	const system = group.members.find((one) => supportOf(method, one.kind.system))?.kind.system ?? '';
	const { extension = [], sources = [] } = supportOf(method, system) ?? {};
	const coming = extension.filter((one) => one.until > settings.today);
	if (coming.length === 0 || extension.some((one) => one.eur === undefined)) return undefined;
	const past = extension.filter((one) => one.until <= settings.today);
	return coming.map((one, index) => ({
		until: one.until,
		price: priceOf(index === 0 ? [...past, one] : [one], sources)
	}));
}

function priceOf(steps: readonly SupportStep[], sources: readonly string[]): Value {
	const terms = steps.map(({ until, eur = 0 }): Term => ({
		of: { kind: 'year', year: Number(until.slice(0, 4)) },
		figure: figure({
			formula: 'listed',
			unit: 'eur',
			inputs: { price: valueOf(exactly(eur), 'eur', sources) },
			compute: (of) => of.price
		})
	}));
	return madeBy(sum(terms, 'eur'));
}

function ofGroup(settings: Settings, id: string): GroupSettings {
	return Object.hasOwn(settings.groups, id) ? (settings.groups[id] ?? {}) : {};
}
