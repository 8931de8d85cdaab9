import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

interface Tally {
	passed: number;
	failed: number;
}

const reports = '.svelte-kit/reports';

const steps: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
	['sync', 'svelte-kit', ['sync']],
	[
		'types',
		'svelte-check',
		['--fail-on-warnings', '--tsconfig', './tsconfig.json', '--output', 'human']
	],
	['lint', 'eslint', ['-c', '.config/eslint.config.js', '.', '--max-warnings', '0']],
	['format', 'prettier', ['--check', '--log-level', 'warn', '.']],
	['build', 'vite', ['build', '--logLevel', 'warn']]
];

const suites: Readonly<Record<string, readonly string[]>> = {
	units: [],
	journeys: ['--config', '.config/journeys.config.ts'],
	tools: ['--config', '.config/tools.config.ts']
};
const everywhere = ['units', 'journeys'];

/** Everything that needs Node alone, or one suite by its name. The last line counts. */
export default function main([only]: string[]): number {
	rmSync(reports, { recursive: true, force: true });
	const tally: Tally = { passed: 0, failed: 0 };
	if (!only) for (const [name, command, rest] of steps) add(tally, step(name, command, rest));
	for (const name of only ? [only] : everywhere) add(tally, suite(name, suites[name] ?? []));
	if (!only)
		process.stdout.write('\nwith qpdf, poppler, pdftk and LibreOffice: npm run test:documents\n');
	process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
	return tally.failed > 0 ? 1 : 0;
}

function add(tally: Tally, { passed, failed }: Tally): void {
	tally.passed += passed;
	tally.failed += failed;
}

/** A step counts for one. */
function step(name: string, command: string, args: readonly string[]): Tally {
	const ok = run(command, args);
	process.stdout.write(`${ok ? 'passed' : 'FAILED'}: ${name}\n`);
	return { passed: Number(ok), failed: Number(!ok) };
}

/** A suite counts its tests; a run that ends badly without a failed test counts as one failure. */
function suite(name: string, args: readonly string[]): Tally {
	const report = `${reports}/${name}.json`;
	const ok = run('vitest', [
		'run',
		...args,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`
	]);
	if (!existsSync(report)) return { passed: 0, failed: 1 };
	const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
		numPassedTests: number;
		numFailedTests: number;
	};
	const silent = !ok && numFailedTests === 0 ? 1 : 0;
	return { passed: numPassedTests, failed: numFailedTests + silent };
}

function run(command: string, args: readonly string[]): boolean {
	/** Vite, which runs this file, says "development": a build must not hear it. */
	const { NODE_ENV: _, ...env } = process.env;
	const result = spawnSync('npx', ['--no-install', command, ...args], {
		env,
		stdio: ['ignore', 'inherit', 'inherit'],
		shell: process.platform === 'win32'
	});
	return result.status === 0;
}
