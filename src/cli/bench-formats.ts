import { readFileSync } from 'node:fs';
import type { Document, FileFormat } from '../lib/documents/document';
import { renderDocx } from '../lib/formats/docx';
import { renderCalendar, type CalendarEvent } from '../lib/formats/ics';
import { renderOdt } from '../lib/formats/odt';
import { renderPdf } from '../lib/formats/pdf';
import { renderFrame } from '../lib/formats/xlsx/frame';
import { pieces } from '../lib/messages/fr/pieces';
import { loadPeers, type Peer, type Peers } from '../../tests/bench/formats/peers';
import { buildChecklist, buildTender } from '../../tests/formats/sample';

const runs = 7;
const counts = [10, 60, 240];
const formats: readonly FileFormat[] = ['pdf', 'docx', 'odt', 'xlsx', 'ics'];

/** Each format at three sizes, beside the libraries that others take for it; ratios are what to read. */
export default async function main(): Promise<number> {
	const writers = createWriters();
	const peers = await loadPeers();
	const first = new Map<string, number>();
	for (const count of counts) {
		process.stdout.write(`\n${count} clauses\n`);
		for (const format of formats) {
			const document = documentOf(format, count);
			const own: Peer = { name: `${format}: this project`, write: writers[format](count) };
			const measured = await measureAll([own, ...othersOf(peers, format)], document);
			for (const one of measured) print(one, measured[0], growth(first, one, count));
		}
	}
	return 0;
}

type Writers = Readonly<Record<FileFormat, (count: number) => Peer['write']>>;

function createWriters(): Writers {
	const font = (name: string) => new Uint8Array(readFileSync(`src/lib/fonts/inter-${name}.ttf`));
	const fonts = { regular: font('regular'), bold: font('bold'), italic: font('italic') };
	const created = new Date('2026-11-24T09:00:00Z');
	const calendar = { name: 'x', created, reminders: [14, 1] };
	return {
		pdf: () => async (document) => renderPdf(document, { fonts, created }).bytes,
		docx: () => (document) => renderDocx(document, { created }),
		odt: () => async (document) => renderOdt(document, { created }),
		xlsx: () => (document) => renderFrame(document, { words: pieces.sheet, created }),
		ics: (count) => async () => Buffer.from(renderCalendar(eventsOf(count), calendar))
	};
}

/** Spreadsheets are made of what is asked, the others of the clauses. */
function documentOf(format: FileFormat, count: number): Document {
	if (format !== 'xlsx') return buildTender(count);
	const form = { dossier: 'd', lot: 'l', fingerprint: 'f' };
	return { ...buildChecklist(count), form };
}

function eventsOf(count: number): CalendarEvent[] {
	return Array.from({ length: count }, (_, at) => ({
		id: `event-${at}`,
		date: '2027-03-01',
		title: `Échéance ${at}`,
		text: 'Certificat de réemploi, avec le nombre d’appareils et leur destination.'
	}));
}

function othersOf(peers: Peers, format: FileFormat): readonly Peer[] {
	return format === 'docx' || format === 'xlsx' ? peers[format] : [];
}

interface Measure {
	readonly name: string;
	/** Of the processor, in ms: the shortest of its runs, which other programs disturb the least. */
	readonly time: number;
	readonly size: number;
}

/** One run to warm up, then by turns, so that all share the same weather. */
async function measureAll(peers: readonly Peer[], document: Document): Promise<Measure[]> {
	const sizes: number[] = [];
	for (const { write } of peers) sizes.push((await write(document)).length);
	const taken = peers.map((): number[] => []);
	for (let run = 0; run < runs; run++)
		for (const [at, { write }] of peers.entries()) {
			const start = process.cpuUsage();
			await write(document);
			const { user, system } = process.cpuUsage(start);
			taken[at]?.push((user + system) / 1000);
		}
	return peers.map(({ name }, at) => ({
		name,
		time: Math.min(...(taken[at] ?? [])),
		size: sizes[at] ?? 0
	}));
}

/** The exponent of time in clauses, from the smallest size on: 1 is linear. */
function growth(first: Map<string, number>, { name, time }: Measure, count: number): string {
	const least = first.get(name);
	if (least === undefined) first.set(name, time);
	const [smallest = count] = counts;
	const exponent = Math.log(time / (least ?? time)) / Math.log(count / smallest);
	return least === undefined ? '' : `^${exponent.toFixed(2)}`;
}

function print(own: Measure, first: Measure | undefined, exponent: string): void {
	if (!first) return;
	const columns = [
		`${own.time.toFixed(1)} ms`.padStart(10),
		`×${(own.time / first.time).toFixed(2)}`.padStart(7),
		`${(own.size / 1024).toFixed(0)} kB`.padStart(9),
		`×${(own.size / first.size).toFixed(2)}`.padStart(7),
		exponent.padStart(8)
	];
	process.stdout.write(`  ${own.name.padEnd(28)}${columns.join('')}\n`);
}
