import { readFileSync } from 'node:fs';
import v8 from 'node:v8';
import vm from 'node:vm';
import type { Document } from '../../../src/lib/documents/document';
import type { PdfFonts } from '../../../src/lib/formats/pdf';
import { renderPdf } from '../../../src/lib/formats/pdf';
import { buildTender } from '../../formats/sample';
import type { Peer } from './peers';
import { loadPeers } from './peers';
import { drawPlain } from './plain';

interface Measure {
	/** Of the processor, in ms; the shortest of its runs, which other programs disturb the least. */
	readonly time: number;
	/** Grown while it drew, in bytes. */
	readonly heap: number;
	readonly size: number;
}

const runs = 7;
const counts = [10, 60, 240];

/** The same document by this project, tagged and plain, and by others; ratios are what to read. */
export default async function main(): Promise<number> {
	const font = (name: string) => new Uint8Array(readFileSync(`src/lib/fonts/inter-${name}.ttf`));
	const fonts = { regular: font('regular'), bold: font('bold'), italic: font('italic') };
	const peers: Peer[] = [
		{ name: 'this project, tagged', draw: drawTagged },
		{ name: 'the same on plain jspdf', draw: drawPlain },
		...loadPeers()
	];
	for (const count of counts) {
		const document = buildTender(count);
		const measures = await measureAll(peers, document, fonts);
		process.stdout.write(`\n${count} clauses\n`);
		peers.forEach(({ name }, at) => print(name, measures[at], measures[0]));
	}
	return 0;
}

async function drawTagged(document: Document, fonts: PdfFonts): Promise<Uint8Array> {
	return renderPdf(document, { fonts, created: new Date('2026-11-24T09:00:00Z') }).bytes;
}

v8.setFlagsFromString('--expose_gc');
const collect = vm.runInNewContext('gc') as () => void;

/** One run to warm up, then by turns, so that all share the same weather. */
async function measureAll(peers: readonly Peer[], document: Document, fonts: PdfFonts) {
	const sizes: number[] = [];
	for (const { draw } of peers) sizes.push((await draw(document, fonts)).length);
	const taken = peers.map((): { time: number; heap: number }[] => []);
	for (let run = 0; run < runs; run++)
		for (const [at, { draw }] of peers.entries())
			taken[at]?.push(await measure(() => draw(document, fonts)));
	return taken.map((all, at): Measure => ({
		time: Math.min(...all.map(({ time }) => time)),
		heap: median(all.map(({ heap }) => heap)),
		size: sizes[at] ?? 0
	}));
}

async function measure(draw: () => Promise<Uint8Array>): Promise<{ time: number; heap: number }> {
	collect();
	const before = process.memoryUsage().heapUsed;
	const start = process.cpuUsage();
	await draw();
	const { user, system } = process.cpuUsage(start);
	return { time: (user + system) / 1000, heap: process.memoryUsage().heapUsed - before };
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function print(name: string, own: Measure | undefined, first: Measure | undefined): void {
	if (!own || !first) return;
	const ratio = (key: 'time' | 'heap' | 'size') => `×${(own[key] / first[key]).toFixed(2)}`;
	const columns = [
		`${own.time.toFixed(0)} ms`.padStart(8),
		ratio('time').padStart(7),
		`${(own.heap / 1e6).toFixed(1)} MB`.padStart(10),
		ratio('heap').padStart(7),
		`${(own.size / 1024).toFixed(0)} kB`.padStart(9),
		ratio('size').padStart(7)
	];
	process.stdout.write(`  ${name.padEnd(34)}${columns.join('')}\n`);
}
