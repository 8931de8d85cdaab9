import type { Language } from '../lib/domain/language';
import type { Assessment } from '../lib/renewal/assessment';
import { roundToTwo, type Figure } from '../lib/renewal/figure';
import type { Intaken } from '../lib/renewal/intaken';
import type { Method } from '../lib/renewal/method';
import type { Plan } from '../lib/renewal/plan';
import type { RenewalWords } from './renewal-words';

interface Told {
	readonly intaken: Intaken;
	readonly assessment: Assessment;
	readonly plans: readonly Plan[];
	readonly method: Method;
	readonly words: RenewalWords;
	readonly language: Language;
}

const shownGroups = 20;
const shownProblems = 30;

/** The assessment in plain text, rounded as the method asks. */
export function summariseRenewal(told: Told): string {
	const { intaken, assessment, plans, words } = told;
	const { summary } = words;
	const { ids } = words.terms;
	const number = numberIn(told.language);
	const range = (one: Figure) => `${number(one.value)} [${number(one.low)} – ${number(one.high)}]`;
	const counts = (all: Readonly<Record<string, number>>) =>
		Object.entries(all)
			.filter(([, count]) => count > 0)
			.map(([id, count]) => `${ids[id] ?? id}: ${whole(count, told.language)}`)
			.join(' ; ');
	const lines = [
		summary.title,
		'',
		`${whole(intaken.rows, told.language)} ${summary.read}: ${whole(intaken.devices, told.language)}`,
		...filled(summary.left, counts(intaken.left)),
		...filled(summary.personal, intaken.personal.join(', ')),
		...filled(summary.undated, intaken ? whole(assessment.undated, told.language) : ''),
		...filled(
			summary.unrecognised,
			intaken.unrecognised
				.slice(0, 10)
				.map(({ name, count }) => `${name || '?'} (${count})`)
				.join(', ')
		),
		'',
		`${summary.footprint}: ${range(assessment.footprint.total)}`,
		`  ${summary.embodied}: ${range(assessment.footprint.embodied)}`,
		`  ${summary.use}: ${range(assessment.footprint.use)}`,
		...filled(summary.verdicts, counts(assessment.verdicts)),
		...filled(summary.systems, counts(assessment.systems)),
		`${summary.spared}: ${range(assessment.spared)}`,
		'',
		summary.groups,
		...groupLines(told, range),
		'',
		...plans.flatMap((plan) => planLines(plan, told)),
		...problemLines(told),
		summary.sources,
		...told.method.sources.map((one) => `  ${one.notice ?? `${one.publisher}, ${one.title}`}`)
	];
	return `${lines.join('\n')}\n`;
}

function numberIn(language: Language): (value: number) => string {
	const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
	return (value) => (Number.isFinite(value) ? format.format(roundToTwo(value)) : '∞');
}

function whole(value: number, language: Language): string {
	return new Intl.NumberFormat(language).format(value);
}

function filled(title: string, text: string): string[] {
	return text === '' ? [] : [`${title}: ${text}`];
}

function groupLines({ assessment, words, method }: Told, range: (one: Figure) => string): string[] {
	return assessment.groups.slice(0, shownGroups).map(({ group, weighed, system }) => {
		const name =
			method.classes.find((one) => one.id === group.class)?.label ?? words.terms.ids.other;
		const verdict = words.terms.ids[weighed?.verdict ?? 'unknown'] ?? '';
		const band = words.terms.ids[group.band] ?? group.band;
		const gain = weighed ? ` ; ${range(weighed.gain)} kgCO2e` : '';
		const late = system.advice === 'fine' ? '' : ` ; ${words.terms.ids[system.advice]}`;
		return `  ${name}, ${band}: ${group.count} ; ${verdict}${gain}${late}`;
	});
}

function planLines(
	{ scenario, budgets, lines }: Plan,
	{ words, language, method }: Told
): string[] {
	const number = numberIn(language);
	const years = budgets.map(({ year, total }) => {
		const bought = lines.filter((one) => one.year === year);
		const what = bought.map((one) => {
			const name =
				method.classes.find((own) => own.id === one.class)?.label ?? words.terms.ids.other;
			return `${name} ${one.count}`;
		});
		const budget = total ? `${number(total.value)} €` : words.summary['no-budget'];
		return `  ${year}: ${what.length > 0 ? `${what.join(', ')} ; ${budget}` : '–'}`;
	});
	return [`${words.summary.plan}: ${words.terms.ids[scenario.id] ?? scenario.name}`, ...years, ''];
}

function problemLines({ intaken, words }: Told): string[] {
	if (intaken.problems.length === 0) return [];
	const listed = intaken.problems
		.slice(0, shownProblems)
		.map(({ kind, line, column, value, count }) => {
			const where = column ? `, ${column}` : '';
			const what = value ? ` « ${value} »` : '';
			return `  ${words.summary.line} ${line}${where}: ${words.problems[kind]}${what}${count > 1 ? ` (× ${count})` : ''}`;
		});
	return [words.summary.problems, ...listed, ''];
}
