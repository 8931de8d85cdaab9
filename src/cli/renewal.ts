import { createReadStream, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../lib/content/plugin';
import { buildRenewal } from '../lib/content/renewal-build';
import { languages, type Language } from '../lib/domain/language';
import { FileError } from '../lib/formats/csv/fault';
import { writeCsv } from '../lib/formats/csv/write';
import { dayOf } from '../lib/renewal/age';
import { assess } from '../lib/renewal/assessment';
import type { DateOrder } from '../lib/renewal/date';
import { dateFields } from '../lib/renewal/inventories';
import type { Intaken } from '../lib/renewal/intaken';
import { planFor, proposedScenarios } from '../lib/renewal/plan';
import { recordText } from '../lib/renewal/record';
import { startingSettings, type Settings } from '../lib/renewal/settings';
import { groupTable, numEcoEvalTable, planTable, type TableWords } from '../lib/renewal/tables';
import { openInventory, readInventory, type InventoryFile } from '../lib/ui/renewal/inventory-file';
import { RenewalError } from './renewal-error';
import { readSettings } from './renewal-settings';
import { summariseRenewal } from './renewal-summary';
import { renewalWords } from './renewal-words';
import { WritingError, writeWhole } from './write-whole';

const usage =
	'npm run renewal -- <inventory> --out <folder> [--lang fr|en] [--today 2026-11-24] [--grid mainland] [--horizon 5] [--extension 1] [--dates dmy|mdy] [--settings <file.json>]';

interface Order {
	readonly inventory: string;
	readonly out: string;
	readonly language: Language;
	readonly settings: Settings;
	readonly dates: DateOrder | undefined;
}

/** An inventory from a terminal: summary, groups, plan, NumEcoEval and JSON, all or nothing. */
export default async function main(args: string[]): Promise<number> {
	try {
		const order = readOrder(args);
		const files = await filesOf(order);
		process.stdout.write(`${writeWhole(order.out, files).join('\n')}\n`);
		return 0;
	} catch (error) {
		if (!(error instanceof RenewalError || error instanceof WritingError)) throw error;
		process.stderr.write(`${error.message}\n`);
		return 2;
	}
}

function readOrder(args: string[]): Order {
	const { values, positionals } = parse(args);
	const [inventory, ...others] = positionals;
	const { out, lang = 'fr', dates } = values;
	if (!inventory || others.length > 0 || !out) throw new RenewalError(`Usage: ${usage}`);
	if (!languages.includes(lang as Language))
		throw new RenewalError(`--lang is "${lang}": use fr or en. Usage: ${usage}`);
	if (dates !== undefined && dates !== 'dmy' && dates !== 'mdy')
		throw new RenewalError(`--dates is "${dates}": use dmy (31/12) or mdy (12/31)`);
	const language = lang as Language;
	return { inventory, out: resolve(out), language, dates, settings: settingsOf(values) };
}

function parse(args: string[]) {
	const text = { type: 'string' } as const;
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: {
				...{ out: text, lang: text, today: text, grid: text },
				...{ horizon: text, extension: text, dates: text, settings: text }
			}
		});
	} catch (error) {
		throw new RenewalError(`${(error as Error).message.split('. ')[0]}. Usage: ${usage}`);
	}
}

function settingsOf(values: Readonly<Partial<Record<string, string>>>): Settings {
	const today = values.today ?? new Date().toISOString().slice(0, 10);
	if (dayOf(today) === undefined) throw new RenewalError(`--today is "${today}": write 2026-11-24`);
	const start = startingSettings(today);
	const given = values.settings === undefined ? {} : readSettings(values.settings);
	return {
		...{ ...start, ...given, today },
		grid: values.grid ?? given.grid ?? start.grid,
		horizon: years('horizon', values.horizon) ?? given.horizon ?? start.horizon,
		extension: years('extension', values.extension) ?? given.extension ?? start.extension
	};
}

function years(name: string, text: string | undefined): number | undefined {
	if (text === undefined) return undefined;
	const value = Number(text);
	const least = name === 'horizon' ? 1 : 0;
	if (!(value >= least && value <= 15))
		throw new RenewalError(`--${name} is "${text}": a number of years from ${least} to 15`);
	return value;
}

async function filesOf(order: Order): Promise<Map<string, string>> {
	const { settings, language } = order;
	const { method, inventories } = buildRenewal(readContent('questionnaires'))[language];
	if (!method.grids.some((one) => one.id === settings.grid))
		throw new RenewalError(
			`--grid is "${settings.grid}": use ${method.grids.map((one) => one.id).join(', ')}`
		);
	const intaken = await intakenFrom(order, inventories);
	const { fleet } = intaken;
	const assessment = assess(fleet, { method, settings });
	const plans = proposedScenarios.map((one) => planFor(fleet, one, { method, settings }));
	const own = renewalWords[language];
	const { groupColumns, planColumns, ids } = own.terms;
	const words: TableWords = {
		...{ group: groupColumns, plan: planColumns },
		classOf: (id) => method.classes.find((one) => one.id === id)?.label ?? ids.other ?? id,
		word: (id) => ids[id] ?? method.grids.find((one) => one.id === id)?.label ?? id
	};
	const csv = { separator: language === 'fr' ? ';' : ',' } as const;
	const energyOf = (id: string) => method.classes.find((one) => one.id === id)?.energy?.central;
	return new Map([
		['summary.txt', summariseRenewal({ intaken, assessment, plans, method, words: own, language })],
		['groups.csv', writeCsv(groupTable(assessment, words), csv)],
		['plan.csv', writeCsv(planTable(plans, words), csv)],
		[
			'numecoeval.csv',
			writeCsv(numEcoEvalTable(fleet, { country: 'France', energyOf }), {
				mark: false,
				decimal: '.'
			})
		],
		['assessment.json', recordText({ fleet, assessment, plans }, { method, settings })]
	]);
}

async function intakenFrom(
	{ inventory, settings, dates, language }: Order,
	inventories: Parameters<typeof openInventory>[1]['inventories']
): Promise<Intaken> {
	try {
		const file = fileAt(inventory);
		const opening = await openInventory(file, { inventories });
		const { proposal: layout } = opening;
		if (layout.columns.every((one) => one.role === 'ignored' || one.role === 'personal'))
			throw new RenewalError(
				`${inventory}: no known column among ${layout.columns
					.map((one) => `"${one.header}"`)
					.slice(0, 10)
					.join(', ')}`
			);
		const progress = progressOn(process.stderr, language);
		const intake = await readInventory(file, { opening, layout, inventories, progress });
		const fields = [...dateFields, 'warranty-end'] as const;
		const orders = dates ? Object.fromEntries(fields.map((field) => [field, dates])) : {};
		const intaken = intake.finish({ today: settings.today, orders });
		const [question] = intaken.questions;
		if (question)
			throw new RenewalError(
				`${inventory}: "${question.sample.text}" in "${question.column}" is ${question.sample.dmy} or ${question.sample.mdy}: add --dates dmy or --dates mdy`
			);
		return intaken;
	} catch (error) {
		if (error instanceof FileError)
			throw new RenewalError(`${inventory}: ${renewalWords[language].faults[error.kind]}`);
		throw error;
	}
}

function fileAt(path: string): InventoryFile {
	try {
		const { size } = statSync(path);
		const bytes = () => createReadStream(path, { highWaterMark: 1 << 18 });
		return { name: path, size, bytes };
	} catch (error) {
		throw new RenewalError(
			`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`
		);
	}
}

/** The share read, on one line that a person watches and that goes away; nothing in a pipe. */
export function progressOn(
	terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
	language: Language
): (share: number) => void {
	if (!terminal.isTTY) return () => {};
	const percent = new Intl.NumberFormat(language, { style: 'percent' });
	let shown = '';
	return (share) => {
		const text = share < 1 ? percent.format(share) : '';
		if (text === shown) return;
		shown = text;
		terminal.write(`\r\u001b[K${text}`);
	};
}
