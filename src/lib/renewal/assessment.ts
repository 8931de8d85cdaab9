import { remainingLife } from './age';
import { costOf, type Missing } from './cost';
import { figure, sum, type Figure, type FigureUnit, type Term } from './figure';
import {
	footprintOf,
	indicatorsOf,
	type Footprint,
	type Indicators,
	type Verdict
} from './footprint';
import type { Fleet } from './fleet';
import { group, mean, subjectOf, type Group, type Member } from './group';
import { counted, inputsFor, madeBy, workedOut, type GroupInputs } from './inputs';
import type { Method } from './method';
import { carbonOf, optionIds, partsOf, type OptionId, type Service } from './options';
import { agesOf, countIf, systemsOf, verdictsOf } from './overview';
import { lifeOf, type Settings } from './settings';
import { supportYears, systemOf, updatesLeft, type SystemState } from './support';

export interface Option {
	readonly id: OptionId;
	/** kgCO2e of one device over the horizon; absent when nothing supports a figure. */
	readonly carbon?: Figure;
	/** Euros a year of one device; absent while `missing` is not empty. */
	readonly cost?: Figure;
	readonly missing: readonly Missing[];
}

/** One group, weighed. */
export interface GroupAssessment {
	readonly group: Group;
	/** Mean years left before the target life or the end of updates; undefined without dates. */
	readonly remaining?: number;
	/** Devices past their target life: their manufacture is written off, and still counted. */
	readonly pastLife: number;
	readonly system: SystemState;
	/** Absent for a class that the method does not know. */
	readonly weighed?: Weighed;
}

export interface Weighed extends Indicators {
	readonly inputs: GroupInputs;
	readonly footprint: Footprint;
	readonly options: readonly Option[];
	/** Years that an upgrade must add to be worth its parts. */
	readonly upgradePaysAfter?: Figure;
	/** kgCO2e that keeping the whole group spares over the horizon, against buying new. */
	readonly spared?: Figure;
	/** Euros a year, for the whole group, against buying new. */
	readonly saved?: Figure;
}

export interface Assessment {
	readonly groups: readonly GroupAssessment[];
	readonly count: number;
	/** kgCO2e a year of all the groups that could be weighed. */
	readonly footprint: { readonly embodied: Figure; readonly use: Figure; readonly total: Figure };
	/** Devices by verdict; `unknown` are of a class without figures. */
	readonly verdicts: Readonly<Record<Verdict | 'unknown', number>>;
	/** Devices by whole years of age, youngest first. */
	readonly ages: readonly { readonly years: number; readonly count: number }[];
	readonly undated: number;
	readonly systems: Readonly<Record<SystemState['advice'], number>>;
	/** kgCO2e spared over the horizon by keeping what the verdict keeps. */
	readonly spared: Figure;
}

export interface Context {
	readonly method: Method;
	readonly settings: Settings;
	readonly by?: 'class' | 'model';
}

/** The whole fleet: groups with their options, and the overview that they add up to. */
export function assess(fleet: Fleet, context: Context): Assessment {
	const groups = group(fleet, context).map((one) => assessGroup(one, context));
	const of = (pick: (one: Weighed) => Figure | undefined, unit: FigureUnit) =>
		sum(termsOf(groups, pick), unit);
	const yearly = 'kgCO2e/year';
	return {
		groups,
		count: groups.reduce((all, one) => all + one.group.count, 0),
		footprint: {
			embodied: of((one) => one.footprint.embodied, yearly),
			use: of((one) => one.footprint.use, yearly),
			total: of((one) => one.footprint.total, yearly)
		},
		verdicts: verdictsOf(groups),
		ages: agesOf(groups),
		undated: countIf(groups, (one) => one.group.band === 'unknown'),
		systems: systemsOf(groups),
		spared: of((one) => (one.verdict === 'keep' ? one.spared : undefined), 'kgCO2e')
	};
}

/** A figure of each group that has it. */
function termsOf(
	groups: readonly GroupAssessment[],
	pick: (one: Weighed) => Figure | undefined
): Term[] {
	return groups.flatMap(({ group: one, weighed }) => {
		const found = weighed && pick(weighed);
		return found ? [{ of: subjectOf(one), figure: found }] : [];
	});
}

export function assessGroup(one: Group, context: Context): GroupAssessment {
	const inputs = inputsFor(one, context);
	const left = (member: Member) => remainingOf(member, one, context);
	const dated = one.age !== undefined;
	const life = lifeOf(context.method, context.settings, one.class);
	return {
		group: one,
		...(dated ? { remaining: mean(one.members, (member) => left(member) ?? 0) } : {}),
		pastLife: one.members
			.filter(({ age }) => age !== undefined && age >= life)
			.reduce((all, { batch }) => all + batch.count, 0),
		system: systemOf(one, context),
		...(inputs ? { weighed: weigh(one, { inputs, context }) } : {})
	};
}

function remainingOf(member: Member, one: Group, { method, settings }: Context) {
	const life = lifeOf(method, settings, one.class);
	return remainingLife(member.age, life, updatesLeft(member, one, { method, settings }));
}

/** The extension moves the target life; it cannot move the end of updates. */
function serviceOf(one: Group, { method, settings }: Context): Service {
	if (one.age === undefined) return { keep: undefined, upgrade: undefined };
	const life = lifeOf(method, settings, one.class);
	const years = (extra: number) =>
		mean(one.members, (member) => {
			const updates = updatesLeft(member, one, { method, settings });
			const left = Math.max(0, life - (member.age ?? 0)) + extra;
			return Math.min(left, updates ?? Infinity, settings.horizon);
		});
	const { extension, upgrade } = settings;
	return { keep: years(extension), upgrade: years(Math.max(extension, upgrade.years)) };
}

function weigh(
	one: Group,
	{ inputs, context }: { inputs: GroupInputs; context: Context }
): Weighed {
	const { method, settings } = context;
	const service = serviceOf(one, context);
	const paid = systemOf(one, context).mitigation === 'paid-support';
	const support = paid ? supportYears(one, context) : undefined;
	const options = optionIds.map((id): Option => {
		const carbon = carbonOf(id, inputs, { method, settings, service });
		const { cost, missing } = costOf(id, inputs, {
			...{ settings, service, support },
			...(carbon ? { carbon } : {})
		});
		return { id, missing, ...(carbon ? { carbon } : {}), ...(cost ? { cost } : {}) };
	});
	const indicators = indicatorsOf(inputs);
	return {
		...{ inputs, options, ...indicators },
		footprint: footprintOf(inputs, one.count),
		...optional('upgradePaysAfter', upgradeTerm(inputs, context)),
		...optional('spared', sparedBy(one, { inputs, service, indicators })),
		...optional('saved', savedBy(one, options))
	};
}

function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
	return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}

function upgradeTerm(inputs: GroupInputs, context: Context): Figure | undefined {
	const parts = partsOf(inputs, context);
	if (!parts || !inputs.energyOld || !inputs.energyNew) return undefined;
	const { embodiedNew: embodied, lifeNew: life, energyOld, energyNew, grid } = inputs;
	return figure({
		formula: 'upgrade-term',
		unit: 'year',
		inputs: { parts, embodied, life, energyOld, energyNew, grid },
		compute: (of) => {
			const gain = of.embodied / of.life - (of.energyOld - of.energyNew) * of.grid;
			return gain > 0 ? of.parts / gain : Infinity;
		}
	});
}

/** The same factors stand on both sides, so the difference is bounded as one figure. */
function sparedBy(
	one: Group,
	{ inputs, service, indicators }: { inputs: GroupInputs; service: Service; indicators: Indicators }
): Figure | undefined {
	if (service.keep === undefined || !inputs.energyOld || !inputs.energyNew) return undefined;
	const count = counted(one.count);
	const kept = workedOut(service.keep, 'year');
	return figure({
		formula: 'spared',
		unit: 'kgCO2e',
		inputs: { count, kept, gain: madeBy(indicators.gain) },
		compute: (of) => of.count * of.kept * of.gain
	});
}

function savedBy(one: Group, options: readonly Option[]): Figure | undefined {
	const cost = (id: OptionId) => options.find((option) => option.id === id)?.cost;
	const [keep, renewal] = [cost('keep'), cost('new')];
	if (!keep || !renewal) return undefined;
	return figure({
		formula: 'saved',
		unit: 'eur/year',
		inputs: { count: counted(one.count), new: madeBy(renewal), keep: madeBy(keep) },
		compute: (of) => of.count * (of.new - of.keep)
	});
}
