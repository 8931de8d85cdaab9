import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readContent } from '../lib/content/plugin';
import { buildRenewal } from '../lib/content/renewal-build';
import { readCsv } from '../lib/formats/csv/read';
import { assess } from '../lib/renewal/assessment';
import { startingSettings } from '../lib/renewal/settings';
import { openInventory, readInventory } from '../lib/ui/renewal/inventory-file';

const today = '2026-11-24';
const times = 3;

/** A million rows as GLPI exports them: ours beside the parser alone and beside cutting lines, in one run. */
export default async function main([rows = '1000000']: string[]): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	try {
		const count = Number(rows);
		const file = await write(join(folder, 'fleet.csv'), count);
		const tenth = await write(join(folder, 'tenth.csv'), count / 10);
		print('file', `${count} rows × 12 columns, ${megabytes(statSync(file).size)}`);
		const lines = await measure('newlines alone', () => newlines(file));
		const papa = await measure('papaparse, streaming alone', () => papaAlone(file));
		const reader = await measure('our reading of rows', () => rowsAlone(file));
		const small = await measure('ours, a tenth of the rows', () => whole(tenth));
		const ours = await measure('ours: read, understand, assess', () => whole(file));
		print('ours / papaparse', ratio(ours, papa), '≤ 1.5');
		print('ours / our reading of rows', ratio(ours, reader));
		print('ours / newlines', ratio(ours, lines));
		print('memory over the start, a tenth', megabytes(small.memory));
		print('memory over the start, all', megabytes(ours.memory), '≤ 150 MB');
		return 0;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

const header = [
	...['Nom', 'Entité', 'Statut', 'Fabricant', 'Numéro de série', 'Type', 'Modèle'],
	...["Système d'exploitation - Nom", 'Lieu', 'Composants - Processeur'],
	"Informations financières et administratives - Date d'achat",
	'Informations financières et administratives - Valeur'
];
const models = [
	['Portable', 'Dell Inc.', 'Latitude 5400'],
	['Portable', 'LENOVO', 'ThinkPad L13'],
	['Fixe', 'HP', 'EliteDesk 800 G3 SFF'],
	['Portable', 'HP', 'ProBook 450 G8'],
	['Fixe', 'Dell Inc.', 'OptiPlex 7070'],
	['Écran', 'Iiyama', 'ProLite XUB2492']
] as const;

async function write(path: string, rows: number): Promise<string> {
	const out = createWriteStream(path);
	let text = `\ufeff${line(header)}`;
	for (let row = 0; row < rows; row++) {
		text += line(cellsOf(row));
		if (text.length < 1 << 20) continue;
		if (!out.write(text)) await once(out, 'drain');
		text = '';
	}
	out.end(text);
	await once(out, 'close');
	return path;
}

function line(cells: readonly string[]): string {
	return `"${cells.join('";"')}"\r\n`;
}

function cellsOf(row: number): string[] {
	const [type, maker, model] = models[row % 6] ?? models[0];
	const pad = (part: number) => String(part).padStart(2, '0');
	const date = [pad(1 + ((row * 11) % 28)), pad(1 + ((row * 5) % 12)), 2014 + ((row * 7) % 13)];
	return [
		...[`PC-${row}`, `Mairie > Service ${row % 40}`, 'En service', maker, `SN${100_000_000 + row}`],
		...[type, `${model} ${row % 50}`, 'Windows 10 Professionnel', `Bâtiment ${row % 300}`],
		`Intel(R) Core(TM) i5-${6 + (row % 7)}365U CPU @ 1.60GHz`,
		...[date.join('-'), `${600 + (row % 400)},50`]
	];
}

const bytes = (path: string) => createReadStream(path, { highWaterMark: 1 << 18 });

async function newlines(path: string): Promise<number> {
	let count = 0;
	for await (const chunk of bytes(path) as AsyncIterable<Buffer>)
		for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) count++;
	return count;
}

function papaAlone(path: string): Promise<number> {
	return new Promise((resolve, reject) => {
		let count = 0;
		Papa.parse<string[]>(createReadStream(path, 'utf8'), {
			chunk: ({ data }) => void (count += data.length),
			complete: () => resolve(count),
			error: reject
		});
	});
}

async function rowsAlone(path: string): Promise<number> {
	let count = 0;
	await readCsv(bytes(path), { rows: (rows) => void (count += rows.length) });
	return count;
}

const { method, inventories } = buildRenewal(readContent('questionnaires')).fr;

async function whole(path: string): Promise<number> {
	const file = { name: path, size: statSync(path).size, bytes: () => bytes(path) };
	const opening = await openInventory(file, { inventories });
	const intake = await readInventory(file, { opening, layout: opening.proposal, inventories });
	const { fleet } = intake.finish({ today });
	return assess(fleet, { method, settings: startingSettings(today) }).count;
}

interface Measure {
	/** Seconds of processor, median. */
	readonly seconds: number;
	/** Greatest resident size over the start, bytes. */
	readonly memory: number;
}

async function measure(name: string, run: () => Promise<number>): Promise<Measure> {
	const taken: Measure[] = [];
	let result = 0;
	for (let time = 0; time < times; time++) {
		globalThis.gc?.();
		const before = process.memoryUsage().rss;
		let most = before;
		const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
		const start = process.cpuUsage();
		result = await run();
		const { user, system } = process.cpuUsage(start);
		clearInterval(watch);
		taken.push({
			seconds: (user + system) / 1e6,
			memory: Math.max(most, process.memoryUsage().rss) - before
		});
	}
	const seconds = taken.map((one) => one.seconds).sort((a, b) => a - b)[1] ?? 0;
	const memory = Math.max(...taken.map((one) => one.memory));
	print(name, `${seconds.toFixed(2)} s of processor, ${result} counted, +${megabytes(memory)}`);
	return { seconds, memory };
}

function ratio(one: Measure, other: Measure): string {
	return (one.seconds / other.seconds).toFixed(2);
}

function megabytes(size: number): string {
	return `${(size / 1e6).toFixed(0)} MB`;
}

function print(name: string, figures: string, budget = ''): void {
	process.stdout.write(`${name.padEnd(34)} ${figures.padEnd(58)} ${budget}\n`);
}
