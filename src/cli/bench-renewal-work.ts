import { createReadStream, readFileSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import Papa from 'papaparse';
import { readCsv } from '../lib/formats/csv/read';
import { assess } from '../lib/renewal/assessment';
import type { Inventories } from '../lib/renewal/inventories';
import type { Method } from '../lib/renewal/method';
import { startingSettings } from '../lib/renewal/settings';
import { openInventory, readInventory } from '../lib/ui/renewal/inventory-file';

export type Work = keyof typeof works;

export interface Worked {
	/** Rows or devices counted. */
	readonly count: number;
	/** Of the processor, all threads, and on the clock. */
	readonly seconds: number;
	readonly clock: number;
	/** Greatest resident size over the start, bytes. */
	readonly memory: number;
	/** Kept at the end over the start, after the collector has passed: objects, then flat arrays. */
	readonly objects: number;
	readonly arrays: number;
}

interface Given {
	readonly file: string;
	/** JSON file of the method and of the words of inventories, as the site ships them. */
	readonly content: string;
}

const today = '2026-11-24';
const bytes = (path: string) => createReadStream(path, { highWaterMark: 1 << 18 });
const contentOf = ({ content }: Given) =>
	JSON.parse(readFileSync(content, 'utf8')) as { method: Method; inventories: Inventories };

/** Each returns what it counted, and holds what a user would hold while it is measured. */
const works = {
	newlines: async ({ file }: Given) => {
		let count = 0;
		for await (const chunk of bytes(file) as AsyncIterable<Buffer>)
			for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) count++;
		return { count };
	},
	papaparse: ({ file }: Given) =>
		new Promise<{ count: number }>((resolve, reject) => {
			let count = 0;
			Papa.parse<string[]>(createReadStream(file, 'utf8'), {
				chunk: ({ data }) => void (count += data.length),
				complete: () => resolve({ count }),
				error: reject
			});
		}),
	rows: async ({ file }: Given) => {
		let count = 0;
		await readCsv(bytes(file), { rows: ({ length }) => void (count += length) });
		return { count };
	},
	reading: async (given: Given) => {
		const { intake, intaken } = await read(given);
		return { count: intaken.devices, held: [intake, intaken] };
	},
	assessing: async (given: Given) => {
		const { intake, intaken } = await read(given);
		const { method } = contentOf(given);
		const found = assess(intaken.fleet, { method, settings: startingSettings(today) });
		return { count: found.count, held: [intake, intaken, found] };
	}
};

async function read(given: Given) {
	const { inventories } = contentOf(given);
	const { file: path } = given;
	const file = { name: path, size: statSync(path).size, bytes: () => bytes(path) };
	const opening = await openInventory(file, { inventories });
	const intake = await readInventory(file, { opening, layout: opening.proposal, inventories });
	return { intake, intaken: intake.finish({ today }) };
}

/** Twice, a turn apart: the blocks of a stream are given back one turn late. */
async function collect(): Promise<void> {
	for (let time = 0; time < 2; time++) {
		await setImmediate();
		globalThis.gc?.();
	}
}

export async function measure(work: Work, given: Given): Promise<Worked> {
	await collect();
	const before = process.memoryUsage();
	let most = before.rss;
	const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
	const start = process.cpuUsage();
	const clock = performance.now();
	const done: { count: number; held?: unknown } = await works[work](given);
	const { user, system } = process.cpuUsage(start);
	const seconds = (user + system) / 1e6;
	const taken = (performance.now() - clock) / 1000;
	clearInterval(watch);
	await collect();
	const after = process.memoryUsage();
	return {
		...{ count: done.count, seconds, clock: taken },
		memory: Math.max(most, after.rss) - before.rss,
		objects: done.held === undefined ? 0 : after.heapUsed - before.heapUsed,
		arrays: done.held === undefined ? 0 : after.arrayBuffers - before.arrayBuffers
	};
}
