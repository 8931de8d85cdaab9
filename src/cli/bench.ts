import { gzipSync } from 'node:zlib';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../lib/content/plugin';
import { libraryOf } from '../lib/content/library-of';
import { answer, plan, replay } from '../lib/domain/interview';
import { startInterview } from '../lib/domain/machine';
import { assemble, newDossier } from '../lib/domain/dossier';
import { select } from '../lib/domain/selection';
import benchPdf from '../../tests/bench/pdf';
import { checkAnswers, readAnswersFile } from './answers';
import { makePiece, type Source } from '../lib/documents/pieces';
import { renderPdf } from '../lib/formats/pdf';
import { fonts, sourcesOf } from './dossier';
import benchFormats from './bench-formats';
import { measurePages } from './bench-pages';

const persona = 'tests/personas/city-laptops.yaml';

/** Those that need libraries beyond the project's own: `npm run bench -- pdf`. */
const apart: Readonly<Record<string, () => Promise<number>>> = {
	pdf: benchPdf,
	formats: benchFormats
};

/** Medians of repeated runs; ratios and weights are what to read, machines are noisy. */
export default async function main([name]: readonly string[]): Promise<number> {
	return name ? await benchApart(name) : await benchProject();
}

async function benchApart(name: string): Promise<number> {
	const bench = apart[name];
	if (bench) return bench();
	process.stderr.write(`No bench named ${name}: ${Object.keys(apart).join(', ')}\n`);
	return 1;
}

async function benchProject(): Promise<number> {
	const library = libraryOf(build('questionnaires'), 'fr');
	const answers = checkAnswers(library, readAnswersFile(persona).answers, persona);
	const everything = plan(
		library,
		library.categories.map((one) => one.id)
	);
	const walk = replay(everything, answers);
	const saved = { ...newDossier('bench', '2026-11-24T00:00:00Z', library.contentVersion), answers };
	const dossier = assemble(library, saved);
	const source = sourcesOf(build('questionnaires'), persona).fr;
	const files = pdfsOf(source);
	print(
		'content',
		`${everything.steps.length} questions, ${library.clauses.length} clauses, ${library.duties.length} duties`
	);
	print(
		'machine: build and start',
		ms(median(() => startInterview(everything, {}).stop(), 15)),
		'≤ 8 ms for 150 questions'
	);
	print(
		'one more answer',
		ms(median(() => answer(everything, walk, 'purchase/value', 1_400_001), 200)),
		'≤ 0.1 ms'
	);
	print('selection', ms(median(() => select(library, answers), 60)));
	print('dossier and checks', ms(median(() => assemble(library, saved), 60)));
	print(
		'all documents, PDF',
		ms(median(() => pdfsOf(source), 5)),
		`${dossier.lots[0]?.articles.length} articles`
	);
	for (const [name, content] of files)
		print(
			name,
			`${kilobytes(Buffer.from(content).length)} (gzip ${kilobytes(gzipSync(content).length)})`
		);
	await printPages();
	return 0;
}

async function printPages(): Promise<void> {
	if (!existsSync('build/index.html'))
		return print('pages', 'no build to measure: run `npx vite build` first');
	for (const { page, ecoIndex, requests, kilobytes, elements } of await measurePages(
		join(process.cwd(), 'build')
	))
		print(
			page,
			`EcoIndex ${ecoIndex.toFixed(1)}, ${requests} requests, ${kilobytes.toFixed(1)} kB, ${elements} elements`,
			'EcoIndex ≥ 85, ≤ 20 requests, ≤ 120 kB, ≤ 330 elements'
		);
}

function median(run: () => unknown, times: number): number {
	run();
	const taken = Array.from({ length: times }, () => {
		const start = performance.now();
		run();
		return performance.now() - start;
	}).sort((a, b) => a - b);
	return taken[Math.floor(times / 2)] ?? 0;
}

function ms(value: number): string {
	return `${value.toFixed(value < 1 ? 3 : 1)} ms`;
}

export function kilobytes(bytes: number): string {
	return `${(bytes / 1024).toFixed(1)} kB`;
}

function print(name: string, figures: string, budget = ''): void {
	process.stdout.write(`${name.padEnd(34)} ${figures.padEnd(58)} ${budget}\n`);
}

/** The two documents that every purchase needs. */
function pdfsOf(source: Source): Map<string, Uint8Array> {
	const kinds = ['tender-clauses', 'supplier-checklist'] as const;
	const about = { fonts: fonts(), created: new Date(0) };
	return new Map(kinds.map((kind) => [kind, renderPdf(makePiece(kind, source), about).bytes]));
}
