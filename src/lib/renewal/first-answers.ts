import type { Library } from '../domain/library';
import { valueOf, type Answer, type Answers, type Question } from '../domain/question';
import type { GroupAssessment } from './assessment';
import type { DeviceClass, Method } from './method';
import type { PlanLine, Purchase } from './plan';
import { classOf, lifeOf, own, type Settings } from './settings';
import { updatesLeft } from './support';

/** What a dossier can be started for: to buy again, to mend what stays, or to part with what goes. */
export const startings = ['purchase', 'repair', 'end-of-life'] as const;
export type Starting = (typeof startings)[number];

/** What the fleet and the plan tell of the devices that a dossier is about. */
export interface Need {
	readonly class: string;
	readonly count: number;
	/** Whether most of the devices in place still get updates; undefined when it is not known. */
	readonly updated?: boolean;
	readonly buys?: Purchase;
	readonly buyer?: string;
	/** Years that the devices stay, from today. */
	readonly years?: number;
	/** Whether some are more than ten years old; undefined without dates. */
	readonly old?: boolean;
	/** Works to be done on them that the plan knows. */
	readonly works?: readonly Work[];
}
export type Work = 'slow' | 'system';

interface Context {
	readonly method: Method;
	readonly settings: Settings;
}

/** Only what the fleet really says; what the person alone knows stays to be asked. */
export function firstAnswers(
	starting: Starting,
	need: Need,
	context: Context
): Answers | undefined {
	const given = givenFor(starting, need, context);
	if (!given) return undefined;
	const all = [...given, ['purchase/buyer', need.buyer] as const];
	return Object.fromEntries(all.filter(([, answer]) => answer !== undefined)) as Answers;
}

type Given = readonly (readonly [id: string, answer: Answer | undefined])[];

function givenFor(starting: Starting, need: Need, context: Context): Given | undefined {
	if (starting === 'purchase') return purchase(need, context);
	return starting === 'repair' ? repair(need, context) : endOfLife(need, context);
}

/** The class that is bought in the place of another. */
export function boughtFor(id: string, { method, settings }: Context): DeviceClass | undefined {
	return classOf(method, own(settings, id).replacement ?? id);
}

function purchase(need: Need, context: Context): Given | undefined {
	const replacement = boughtFor(need.class, context);
	const category = replacement?.category;
	if (!category) return undefined;
	const life = lifeOf(context.method, context.settings, replacement.id);
	const { updated, buys, count } = need;
	return [
		['purchase/categories', [category]],
		['purchase/reason', updated === false ? 'support-end' : undefined],
		['purchase/mode', buys && (buys === 'rent' ? 'rent' : 'buy')],
		['purchase/second-hand', buys === 'refurbished' ? 'all' : undefined],
		[`${category}/still-works`, stateOf(updated)],
		[`${category}/units`, count],
		[`${category}/keep-for`, months(life)]
	];
}

function repair(need: Need, context: Context): Given {
	const category = 'services/repair';
	const { count, years, works = [] } = need;
	const equipment = equipmentOf(need.class, context);
	return [
		['purchase/categories', [category]],
		[`${category}/equipment`, [equipment]],
		[`${category}/units`, count],
		[`${category}/fault`, works.length > 0 ? works : undefined],
		[`${category}/keep-for`, years === undefined ? undefined : months(years)],
		[`${category}/data`, holdsData(equipment)]
	];
}

/** Devices that the inventory has in service still work. */
function endOfLife(need: Need, context: Context): Given {
	const category = 'services/equipment-end-of-life';
	const equipment = equipmentOf(need.class, context);
	return [
		['purchase/categories', [category]],
		[`${category}/equipment`, [equipment]],
		[`${category}/units`, need.count],
		[`${category}/working`, 'most'],
		[`${category}/older-than-ten-years`, need.old],
		[`${category}/data`, holdsData(equipment)]
	];
}

function stateOf(updated: boolean | undefined): string | undefined {
	return updated === undefined ? undefined : updated ? 'updated' : 'unsupported';
}

function months(years: number): number | undefined {
	return years > 0 ? Math.max(1, Math.round(years * 12)) : undefined;
}

/** The kinds of equipment that the services tell apart, by the category that buys them. */
const equipments: Readonly<Partial<Record<string, string>>> = {
	'hardware/laptops': 'computers',
	'hardware/desktops': 'computers',
	'hardware/monitors': 'screens',
	'hardware/smartphones': 'phones-tablets',
	'hardware/tablets': 'phones-tablets',
	'hardware/printing': 'printers',
	'hardware/servers': 'servers-network',
	'hardware/network': 'servers-network',
	'hardware/projectors': 'projectors'
};

function equipmentOf(id: string, { method }: Context): string {
	return equipments[classOf(method, id)?.category ?? ''] ?? 'other';
}

/** A printer, a phone or a switch holds data too; of what was not recognised nothing is known. */
function holdsData(equipment: string): boolean | undefined {
	return equipment === 'other' ? undefined : equipment !== 'screens' && equipment !== 'projectors';
}

/** Devices that come to the end of their life, or of their updates, within the years compared. */
export function dueIn({ group }: GroupAssessment, { method, settings }: Context): number {
	const life = lifeOf(method, settings, group.class) + settings.extension;
	const due = group.members.filter((member) => {
		if (member.age === undefined) return false;
		const updates = updatesLeft(member, group, { method, settings }) ?? Infinity;
		return Math.min(life - member.age, updates) <= settings.horizon;
	});
	return due.reduce((all, { batch }) => all + batch.count, 0);
}

const tenYears = 10;

/** What a group needs, for a dossier of that kind; all of it when nothing says what is due. */
export function needOf(starting: Starting, assessed: GroupAssessment, context: Context): Need {
	const { group } = assessed;
	const updated = updatedIn(assessed);
	const ages = group.members.flatMap(({ age }) => age ?? []);
	const { remaining } = assessed;
	const years = remaining === undefined ? undefined : remaining + context.settings.extension;
	const count = starting === 'repair' ? group.count : dueIn(assessed, context) || group.count;
	return {
		...{ class: group.class, count, works: worksOn(assessed, context) },
		...(updated === undefined ? {} : { updated }),
		...(years === undefined || starting !== 'repair' ? {} : { years }),
		...(ages.length === 0 ? {} : { old: ages.some((age) => age > tenYears) })
	};
}

/** The parts are known once they are priced, the system once it was decided upon. */
function worksOn({ group, system }: GroupAssessment, { method, settings }: Context): Work[] {
	const { mitigation } = system;
	const fits = settings.upgrade.parts.some((one) =>
		classOf(method, group.class)?.parts.includes(one)
	);
	const priced = own(settings, group.class).prices?.upgrade !== undefined;
	return [
		...(fits && priced ? (['slow'] as const) : []),
		...(mitigation === 'linux' || mitigation === 'system-upgrade' ? (['system'] as const) : [])
	];
}

/** By the greater number of the devices of the group, when their system was read. */
export function updatedIn({ group, system }: GroupAssessment): boolean | undefined {
	const known = group.members
		.filter(({ kind }) => kind.system !== '')
		.reduce((all, { batch }) => all + batch.count, 0);
	const late = Object.values(system.unsupported).reduce((all, one) => all + one, 0);
	if (known * 2 <= group.count) return undefined;
	return late * 2 <= group.count;
}

/** What a line of the plan buys, or retires. */
export function needOfLine(starting: Starting, line: PlanLine): Need {
	const { class: id, count, buys, retired } = line;
	if (starting === 'purchase') return { class: id, count, buys };
	return { class: id, count: retired.count, old: retired.reusable < retired.count };
}

/** An answer that the content does not know, or no longer takes, is left out. */
export function knownAnswers(answers: Answers, { purchase, questionnaires }: Library): Answers {
	const questions = new Map(
		[purchase, ...questionnaires]
			.flatMap(({ sections }) => sections.flatMap((one) => one.questions))
			.map((one) => [one.id, one] as const)
	);
	const known = Object.entries(answers).flatMap(([id, answer]) => {
		const question = questions.get(id);
		const kept = question && fitting(answer, question);
		return kept === undefined ? [] : [[id, kept] as const];
	});
	return Object.fromEntries(known);
}

function fitting(answer: Answer, question: Question): Answer | undefined {
	const value = valueOf(answer);
	const offers = (id: unknown) => question.options.some((one) => one.id === id);
	switch (question.type) {
		case 'choice':
			return offers(value) ? answer : undefined;
		case 'choices': {
			const kept = Array.isArray(value) ? value.filter(offers) : [];
			return kept.length > 0 ? kept : undefined;
		}
		case 'yes-no':
			return typeof value === 'boolean' ? answer : undefined;
		case 'quantity':
		case 'duration':
			return typeof value === 'number' && inBounds(value, question) ? answer : undefined;
		default:
			return typeof value === 'string' ? answer : undefined;
	}
}

function inBounds(value: number, { minimum = -Infinity, maximum = Infinity }: Question): boolean {
	return value >= minimum && value <= maximum;
}
