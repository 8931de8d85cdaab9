import { formatNumber, formatDate } from '../messages/format';
import type { RenewalAccountMessages } from '../messages/fr/renewal-account';
import type { RenewalDocumentMessages } from '../messages/fr/renewal-document';
import type { Assessment } from '../renewal/assessment';
import type { Figure } from '../renewal/figure';
import type { Method } from '../renewal/method';
import type { Plan } from '../renewal/plan';
import type { QuotaLine } from '../renewal/quota';
import type { Settings } from '../renewal/settings';
import { chapters, lead, note, say, tableOf } from './chapters';
import { plain, type Block, type Document, type Inline } from './document';
import { euros, figureText, percent, type Speech } from './figure-text';
import { classLabel, groupName } from './group-name';
import { accountChapter } from './renewal-account';
import { planTable, scenarioTable } from './renewal-scenarios';

/** All that the plan prints. */
export interface RenewalEdition {
	/** The buyer's name for the plan. */
	readonly name: string;
	readonly words: RenewalDocumentMessages;
	/** How figures are worked out, in words. */
	readonly account: RenewalAccountMessages;
	readonly speech: Speech;
	readonly method: Method;
	readonly settings: Settings;
	readonly assessment: Assessment;
	/** All scenarios, compared. */
	readonly plans: readonly Plan[];
	/** The one planned year by year. */
	readonly chosen: Plan;
	readonly quotas: readonly QuotaLine[];
}

/** The renewal plan: what can be kept, what each scenario buys, and from what that is worked out. */
export function renewalPlan(edition: RenewalEdition): Document {
	const { words, speech, method, settings, name } = edition;
	const { language } = speech;
	return {
		kind: 'renewal-plan',
		title: words.title,
		subtitle: words.subtitle,
		...{ language, dossier: name, words: words.words },
		asOf: words.asOf(formatDate(settings.today, language), formatDate(method.asOf, language)),
		blocks: [
			...introduction(edition),
			{ kind: 'contents' },
			...chapters([
				{ id: 'totals', title: words.totals, blocks: totals(edition) },
				{ id: 'groups', title: words.groups, blocks: groups(edition) },
				{ id: 'options', title: words.options, blocks: options(edition) },
				{ id: 'scenarios', title: words.scenarios, blocks: scenarioTable(edition) },
				{ id: 'plan', title: planTitle(edition), blocks: planTable(edition) },
				{ id: 'quotas', title: words.quotas, blocks: quotas(edition) },
				{ id: 'assumptions', title: words.assumptions, blocks: assumptions(edition) },
				{ id: 'method', title: words.method, blocks: accountChapter(edition) }
			])
		]
	};
}

function planTitle({ chosen: { scenario }, words, speech }: RenewalEdition): string {
	return words.plan(scenario.name ?? speech.terms.word(scenario.id));
}

function introduction({ words, speech, assessment }: RenewalEdition): Block[] {
	const { terms, language } = speech;
	const devices = (count: number) => terms.devices(formatNumber(count, language));
	const { count, undated, groups: all } = assessment;
	return [
		lead(words.lead(devices(count), words.groupCount(formatNumber(all.length, language)))),
		...(undated > 0 ? [say(words.undated(devices(undated)))] : [])
	];
}

function row(cells: readonly string[]): Inline[][] {
	return cells.map(plain);
}

function withRange(figure: Figure, speech: Speech): [value: string, range: string] {
	const { value, unit, ends } = figureText(figure, speech);
	return [unit ? `${value}\u00a0${unit}` : value, ends ?? ''];
}

function years(value: number, { terms, language }: Speech): string {
	return terms.years(formatNumber(Math.round(value * 10) / 10, language));
}

function totals({ words, speech, assessment, settings }: RenewalEdition): Block[] {
	const { footprint, spared, count, ages, undated } = assessment;
	const figures: readonly (readonly [string, Figure])[] = [
		[words.footprint, footprint.total],
		[words.embodied, footprint.embodied],
		[words.use, footprint.use],
		[words.spared(years(settings.horizon, speech)), spared]
	];
	const rows = figures.map(([title, figure]) => row([title, ...withRange(figure, speech)]));
	const { language } = speech;
	const byAge = ages.map((one) => row([String(one.years), formatNumber(one.count, language)]));
	const without = undated > 0 ? [row([words.withoutDate, formatNumber(undated, language)])] : [];
	return [
		...tableOf(
			words.totals,
			[
				[words.measure, 4],
				[words.value, 3],
				[words.range, 3]
			],
			[row([words.devices, formatNumber(count, language), '']), ...rows]
		),
		...tableOf(
			words.ages,
			[
				[words.age, 2],
				[words.devices, 2]
			],
			[...byAge, ...without]
		)
	];
}

function groups({ words, speech, assessment, method, settings }: RenewalEdition): Block[] {
	const { terms, language } = speech;
	const rows = assessment.groups.map(({ group, remaining, weighed, system }) =>
		row([
			groupName(group, { method, settings, terms }),
			formatNumber(group.count, language),
			remaining === undefined ? '–' : years(remaining, speech),
			terms.word(weighed?.verdict ?? 'unknown'),
			weighed ? withRange(weighed.gain, speech).filter(Boolean).join(', ') : '–',
			terms.word(system.advice)
		])
	);
	return [
		say(words.groupsText),
		...tableOf(
			words.groups,
			[
				[words.group, 4],
				[words.devices, 2],
				[words.left, 2],
				[words.verdict, 3],
				[words.gain, 4],
				[words.systems, 3]
			],
			rows
		),
		note(words.systemsText)
	];
}

function options({ words, speech, assessment, method, settings }: RenewalEdition): Block[] {
	const { terms } = speech;
	const ids = ['keep', 'upgrade', 'refurbished', 'new', 'rent'] as const;
	const rows = assessment.groups.flatMap(({ group, weighed }) => {
		if (!weighed) return [];
		const cells = ids.map((id) => {
			const one = weighed.options.find((option) => option.id === id);
			const carbon = one?.carbon ? withRange(one.carbon, speech)[0] : '–';
			return one?.cost ? [carbon, euros(one.cost.value, speech)].join(terms.between) : carbon;
		});
		return [row([groupName(group, { method, settings, terms }), ...cells])];
	});
	const columns = ids.map((id) => [terms.word(`option-${id}`), 2] as const);
	return [
		say(words.optionsText(years(settings.horizon, speech))),
		...tableOf(words.options, [[words.group, 4], ...columns], rows)
	];
}

function quotas({ words, speech, quotas: lines }: RenewalEdition): Block[] {
	const { terms, language } = speech;
	const rows = lines.map(({ id, year, share, due, bound }) => {
		const amount =
			due && (due.unit === 'eur' ? euros(due.value, speech) : formatNumber(due.value, language));
		return row([
			`${terms.word(id)}, ${year}`,
			percent(share, speech),
			amount ?? terms.unpriced,
			terms.word(bound)
		]);
	});
	const columns = [
		[words.quota, 5],
		[words.share, 2],
		[words.due, 3],
		[words.reach, 3]
	] as const;
	return tableOf(words.quotas, columns, rows);
}

function assumptions({ words, speech, settings, method, assessment }: RenewalEdition): Block[] {
	const { terms, language } = speech;
	const classes = [...new Set(assessment.groups.map((one) => one.group.class))];
	const lives = classes.flatMap((id) => {
		const device = method.classes.find((one) => one.id === id);
		if (!device) return [];
		const life = settings.classes[id]?.life ?? device.life;
		return [row([words.life(classLabel(id, method, terms)), years(life, speech)])];
	});
	const { electricity, grid } = settings;
	const rows = [
		row([words.grid, method.grids.find((one) => one.id === grid)?.label ?? grid]),
		row([words.horizon, years(settings.horizon, speech)]),
		row([words.extension, years(settings.extension, speech)]),
		row([
			words.electricity,
			electricity === undefined
				? terms.unpriced
				: `${formatNumber(electricity, language)}\u00a0${terms.units['eur/kWh']}`
		]),
		...lives
	];
	return tableOf(
		words.assumptions,
		[
			[words.assumption, 5],
			[words.value, 4]
		],
		rows
	);
}
