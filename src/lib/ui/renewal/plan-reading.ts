import { dayOf } from '../../renewal/age';
import type { Batch, DateOrigin, Fleet, Kind } from '../../renewal/fleet';
import { fields } from '../../renewal/inventories';
import type { Role } from '../../renewal/mapping';
import type { Purchase, Scenario } from '../../renewal/plan';
import type { Mapping, Origin, PlanData } from './plan-data';
import { amount, isRecord, list, mapOf, oneOf, text, whole, yearsOf } from './reading-values';
import { readSettings } from './settings-reading';

/** What was stored or comes from a file, checked; undefined when there is no fleet in it. */
export function readPlan(value: unknown, today: string): PlanData | undefined {
	if (!isRecord(value)) return undefined;
	const fleet = readFleet(value.fleet);
	if (!fleet) return undefined;
	const buyer = text(value.buyer);
	const mapping = readMapping(value.mapping);
	return {
		...{ fleet, settings: readSettings(value.settings, today) },
		scenarios: list(value.scenarios, 30).flatMap(readScenario),
		chosen: text(value.chosen) || 'as-planned',
		origin: readOrigin(value.origin),
		...(buyer ? { buyer } : {}),
		...(mapping ? { mapping } : {})
	};
}

const mostKinds = 100_000;
const mostBatches = 500_000;

function readFleet(value: unknown): Fleet | undefined {
	if (!isRecord(value) || !Array.isArray(value.kinds) || !Array.isArray(value.batches))
		return undefined;
	const kinds = list(value.kinds, mostKinds).map(readKind);
	const batches = list(value.batches, mostBatches).flatMap((one) => readBatch(one, kinds.length));
	return { kinds, batches };
}

function readKind(value: unknown): Kind {
	const of = isRecord(value) ? value : {};
	return {
		class: text(of.class) || 'other',
		manufacturer: text(of.manufacturer),
		model: text(of.model),
		system: text(of.system),
		readiness: oneOf(of.readiness, ['ready', 'not-ready', 'to-check']) ?? 'to-check'
	};
}

const origins: readonly DateOrigin[] = [
	...(['in-service', 'purchase', 'delivery'] as const),
	...(['order', 'warranty', 'enrolment'] as const)
];

function readBatch(value: unknown, kinds: number): Batch[] {
	if (!isRecord(value)) return [];
	const kind = whole(value.kind, kinds - 1);
	const count = whole(value.count, 1e8);
	if (kind === undefined || !count) return [];
	const inService = amount(value.inService, 100_000);
	const origin = oneOf(value.origin, origins);
	const paid = isRecord(value.paid) ? value.paid : {};
	return [
		{
			...{ kind, count, site: text(value.site) },
			paid: { sum: amount(paid.sum, 1e12) ?? 0, count: whole(paid.count, 1e8) ?? 0 },
			...(inService === undefined ? {} : { inService }),
			...(origin ? { origin } : {})
		}
	];
}

const purchases: readonly Purchase[] = ['new', 'refurbished', 'rent'];

function readScenario(value: unknown): Scenario[] {
	if (!isRecord(value) || text(value.id) === '') return [];
	const lives = mapOf(value.lives, (one) => yearsOf(one, 0.5));
	return [
		{
			id: text(value.id),
			name: text(value.name) || text(value.id),
			extension: yearsOf(value.extension) ?? 0,
			buys: oneOf(value.buys, purchases) ?? 'new',
			...(Object.keys(lives).length > 0 ? { lives } : {})
		}
	];
}

function readOrigin(value: unknown): Origin {
	const of = isRecord(value) ? value : {};
	const at = text(of.at);
	return {
		...(dayOf(at) === undefined ? {} : { at }),
		kind: oneOf(of.kind, ['file', 'hand', 'sample'] as const) ?? 'file',
		name: text(of.name),
		rows: whole(of.rows, 1e9) ?? 0,
		left: mapOf(of.left, (one) => whole(one, 1e9)),
		dropped: whole(of.dropped, 1e5) ?? 0,
		problems: whole(of.problems, 1e9) ?? 0
	};
}

const roles: readonly Role[] = [...fields, 'personal', 'ignored'];

function readMapping(value: unknown): Mapping | undefined {
	if (!isRecord(value) || typeof value.signature !== 'string') return undefined;
	const without = list(value.without, 200).flatMap((one) => text(one) || []);
	return {
		signature: value.signature.slice(0, 20_000),
		roles: list(value.roles, 1000).map((one) => oneOf(one, roles) ?? 'ignored'),
		...(without.length > 0 ? { without } : {})
	};
}
