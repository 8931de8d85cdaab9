import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { readContent } from '../lib/content/plugin';
import { buildRenewal } from '../lib/content/renewal-build';
import { benchInBrowser } from './bench-renewal-browser';
import { writeFleet } from './bench-renewal-fleet';
import { measure, type Work, type Worked } from './bench-renewal-work';

const turns = 5;
const works: readonly Work[] = ['newlines', 'papaparse', 'rows', 'reading', 'assessing'];
const names: Readonly<Record<Work, string>> = {
	newlines: 'cutting lines alone',
	papaparse: 'papaparse, streaming alone',
	rows: 'our cutting of rows',
	reading: 'ours: read, understand, sum',
	assessing: 'the same, and assess'
};

/** `[rows]` in Node, or `browser [rows]` on the built site: a million rows as GLPI exports them. */
export default async function main(args: string[]): Promise<number> {
	const inBrowser = args[0] === 'browser';
	const count = Number(args[inBrowser ? 1 : 0] ?? 1_000_000);
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	try {
		const file = await writeFleet(join(folder, 'fleet.csv'), count);
		print('file', `${count} rows × 12 columns, ${megabytes(statSync(file).size)}`);
		await (inBrowser ? benchInBrowser(file, print) : benchInNode(folder, file, count));
		return 0;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Each turn runs every work once, each in a process of its own, so that all share the same weather. */
async function benchInNode(folder: string, file: string, count: number): Promise<void> {
	const content = join(folder, 'content.json');
	writeFileSync(content, JSON.stringify(buildRenewal(readContent('questionnaires')).fr));
	const child = await bundle(folder);
	const run = (work: Work, from = file) => {
		const args = ['--expose-gc', child, work, from, content];
		return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Worked;
	};
	const taken = Array.from({ length: turns }, () => works.map((work) => run(work)));
	const of = (work: Work, figure: 'seconds' | 'clock' | 'memory' = 'seconds') =>
		median(taken.map((turn) => turn[works.indexOf(work)]?.[figure] ?? NaN));
	for (const work of works)
		print(
			names[work],
			`${of(work).toFixed(2)} s of processor, ${of(work, 'clock').toFixed(2)} s on the clock, +${megabytes(of(work, 'memory'))}`
		);
	print('reading / papaparse', (of('reading') / of('papaparse')).toFixed(2), '≤ 1.5');
	print('reading / cutting lines', (of('reading') / of('newlines')).toFixed(1));
	print('assessing, by itself', `${(of('assessing') - of('reading')).toFixed(2)} s`);
	await tellGrowth({ folder, count, run });
	const unbundled = await measure('reading', { file, content });
	print('reading, run by src/cli/run.mjs', `${unbundled.seconds.toFixed(2)} s of processor`);
	print('the same / papaparse', (unbundled.seconds / of('papaparse')).toFixed(2));
}

/** The sources as users run them: in one file, by the bundler that builds the site. */
async function bundle(folder: string): Promise<string> {
	const entry = fileURLToPath(new URL('./bench-renewal-child.ts', import.meta.url));
	await build({
		...{ configFile: false, envDir: false, logLevel: 'error' },
		ssr: { noExternal: true },
		build: {
			...{ ssr: entry, outDir: join(folder, 'built'), target: 'es2022', minify: true },
			rolldownOptions: { output: { entryFileNames: 'child.mjs' } }
		}
	});
	return join(folder, 'built/child.mjs');
}

interface Growing {
	readonly folder: string;
	readonly count: number;
	run(work: Work, file: string): Worked;
}

async function tellGrowth({ folder, count, run }: Growing): Promise<void> {
	const sizes = [count / 100, count / 10, count];
	const kept: Worked[] = [];
	for (const size of sizes) {
		const file = await writeFleet(join(folder, 'part.csv'), size);
		const found = run('reading', file);
		kept.push(found);
		print(
			`kept after ${size} rows`,
			`${megabytes(found.objects)} of objects, ${megabytes(found.arrays)} of flat arrays`
		);
	}
	const [first, , last] = kept;
	if (!first || !last) return;
	const rows = count - count / 100;
	const byRow = (last.arrays - first.arrays) / rows;
	print('growth of objects', `${((last.objects - first.objects) / rows).toFixed(2)} bytes a row`);
	print('growth of flat arrays', `${byRow.toFixed(1)} bytes a row`);
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function megabytes(size: number): string {
	return `${(size / 1e6).toFixed(1)} MB`;
}

function print(name: string, figures: string, budget = ''): void {
	process.stdout.write(`${name.padEnd(34)} ${figures.padEnd(58)} ${budget}\n`);
}
