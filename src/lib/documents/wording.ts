import type { Clause, DatedValue, Parameter, StepTable } from '../domain/clause';
import type { Article } from '../domain/dossier';
import { figureAt } from '../domain/face';
import type { Language } from '../domain/language';
import type { Level } from '../domain/level';
import { valueOf, type Answers } from '../domain/question';
import type { DocumentMessages } from '../messages/fr/documents';
import { fill, formatDate, formatNumber, formatQuantity } from '../messages/format';
import { plain, type Block, type Table } from './document';
import { unitWords } from '../messages/units';

/** What a text is printed with. */
export interface Wording {
	readonly language: Language;
	readonly words: DocumentMessages;
	readonly answers: Answers;
}

/** A face's text with its figures printed: `{cycles}` with its unit, `{cycles.value}` bare. */
export function printText(
	text: string,
	article: Pick<Article, 'clause' | 'edit'>,
	level: Level,
	wording: Wording
): string {
	return text.replace(/\{([a-z0-9-]+)(\.value)?\}/g, (whole, name: string, bare?: string) => {
		const parameter = article.clause?.parameters[name];
		if (!parameter) return whole;
		const edited = article.edit.parameters?.[name];
		return printParameter(parameter, { edited, level, bare: bare !== undefined, ...wording });
	});
}

interface Printing extends Wording {
	readonly edited: number | undefined;
	readonly level: Level;
	readonly bare: boolean;
}

function printParameter(parameter: Parameter, printing: Printing): string {
	const { language, edited, level, bare } = printing;
	const words = printing.words.article;
	if ('table' in parameter) return fill(words.tableRef, { title: parameter.table.title });
	const print = (value: number) =>
		bare ? formatNumber(value, language) : formatQuantity(value, parameter.unit, language);
	if (edited === undefined && 'dated' in parameter)
		return printDated(parameter.dated, print, printing);
	const figure =
		edited ??
		('from' in parameter ? answerOf(parameter.from, printing) : figureAt(parameter, level));
	return figure === undefined ? words.blank : print(figure);
}

function answerOf(question: string, { answers }: Wording): number | undefined {
	const value = valueOf(answers[question]);
	return typeof value === 'number' ? value : undefined;
}

/** "100 g CO₂e/kWh, puis 80 g CO₂e/kWh à compter du 1er janvier 2030". */
function printDated(
	dated: readonly DatedValue[],
	print: (value: number) => string,
	{ language, words: { article: words } }: Wording
): string {
	const parts = dated.map(({ from, value }, i) => {
		if (!from) return print(value);
		const form = i === 0 ? words.onlyFrom : words.then;
		return fill(form, { value: print(value), date: formatDate(from, language) });
	});
	return parts.join(', ');
}

/** The tables that a text names, in its order. */
export function tablesIn(
	text: string,
	clause: Clause | undefined,
	wording: Pick<Wording, 'language' | 'words'>
): Block[] {
	const names = [
		...new Set([...text.matchAll(/\{([a-z0-9-]+)\}/g)].map((match) => match[1] ?? ''))
	];
	return names.flatMap((name) => {
		const parameter = clause?.parameters[name];
		return parameter && 'table' in parameter ? printTable(parameter, parameter.table, wording) : [];
	});
}

type Tables = Pick<Wording, 'language' | 'words'>;

function printTable(parameter: Parameter, table: StepTable, tables: Tables): Block[] {
	const rows = table.rows.map((_, i) => [
		plain(sizeOf(table, i, tables)),
		plain(limitOf(parameter, table, i, tables))
	]);
	const block: Table = {
		kind: 'table',
		caption: table.title,
		columns: [
			{ title: table.by, width: 2, align: 'left' },
			{ title: tables.words.table.limit, width: 3, align: 'left' }
		],
		rows,
		rowHeaders: true
	};
	const note = table.note
		? [{ kind: 'paragraph' as const, role: 'note' as const, text: plain(table.note) }]
		: [];
	return [block, ...note];
}

function sizeOf(
	table: StepTable,
	i: number,
	{ language, words: { table: words } }: Tables
): string {
	const { upTo, for: named } = table.rows[i] ?? {};
	if (named !== undefined) return named;
	if (upTo !== undefined)
		return fill(words.upTo, { value: formatQuantity(upTo, table.byUnit, language) });
	const before = table.rows[i - 1]?.upTo ?? 0;
	return fill(words.beyond, { value: formatQuantity(before, table.byUnit, language) });
}

function limitOf(
	...[parameter, table, i, { language, words }]: [Parameter, StepTable, number, Tables]
): string {
	const row = table.rows[i];
	if (!row) return '';
	const base = formatQuantity(row.value, parameter.unit, language);
	if (row.plusPer === undefined) return base;
	return fill(words.table.plus, {
		base,
		more: formatQuantity(row.plusPer, parameter.unit, language),
		unit: unitWords[table.byUnit ?? 'piece'][language].one,
		from: formatQuantity(table.rows[i - 1]?.upTo ?? 0, table.byUnit, language)
	});
}

/** Figures of these texts that are starting values, with what they are: "Number of cycles: 500 cycles". */
export function figuresToCalibrate(
	texts: readonly string[],
	article: Article,
	level: Level,
	wording: Wording
): string[] {
	const parameters = Object.entries(article.clause?.parameters ?? {});
	return parameters
		.filter(
			([name, one]) => one.confidence !== 'verified' && texts.some((text) => names(text, name))
		)
		.filter(([name]) => article.edit.parameters?.[name] === undefined)
		.map(([name, one]) => {
			const colon = wording.language === 'fr' ? '\u00a0: ' : ': ';
			return `${one.label}${colon}${printText(`{${name}}`, article, level, wording)}`;
		});
}

function names(text: string, parameter: string): boolean {
	return text.includes(`{${parameter}}`) || text.includes(`{${parameter}.value}`);
}
