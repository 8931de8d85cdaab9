import type { Page } from 'playwright-core';
import { existsSync } from 'node:fs';
import { launchBrowser } from './browser';
import { serve } from './serve';

type Print = (name: string, figures: string, budget?: string) => void;

/** What the page saw since it was last asked. */
interface Seen {
	/** Longest task, and longest wait between two turns of the page, ms. */
	task: number;
	gap: number;
	/** Shares of the file told. */
	shares: number[];
}

/** The built site reads the file in Chromium: how long the page was held, and what cancelling takes. */
export async function benchInBrowser(file: string, print: Print): Promise<void> {
	if (!existsSync('build/index.html')) throw new Error('There is no build: npm run build');
	const server = await serve('build', { host: '127.0.0.1', port: 0 });
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const browser = await launchBrowser();
	try {
		const page = await browser.newPage();
		await page.addInitScript(watch);
		await page.goto(`http://127.0.0.1:${port}/fr/renewal/`, { waitUntil: 'networkidle' });
		await follow(page, file, print);
	} finally {
		await browser.close();
		server.close();
	}
}

async function follow(page: Page, file: string, print: Print): Promise<void> {
	const tell = async (name: string, clock: number) => {
		const { task, gap, shares } = await page.evaluate(ask);
		const told = shares.length > 0 ? `, ${shares.length} shares told` : '';
		const held = `longest task ${ms(task)}, longest wait ${ms(gap)}`;
		print(name, `${ms(clock)}, ${held}${told}`, '≤ 50 ms');
	};
	/** By plain selectors: to look for a role makes the page work, which would be measured. */
	const heading = (name: string) => page.waitForSelector(`:is(h1, h2):text-is("${name}")`);
	const press = (name: string) => page.click(`button:text-is("${name}")`);
	await page.evaluate(ask);
	const open = await timed(async () => {
		await page.locator('input[type=file]').setInputFiles(file);
		await heading('Vérifier les colonnes');
	});
	await tell('open', open);
	await press('Lire le fichier');
	await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0.2);
	const cancelled = await timed(async () => {
		await press('Arrêter la lecture');
		await heading('Vérifier les colonnes');
	});
	await tell('cancel, at a fifth', cancelled);
	const read = await timed(async () => {
		await press('Lire le fichier');
		await heading('Ce qui a été lu');
	});
	await tell('read', read);
	print('memory', await memoryOf(page));
	const assessed = await timed(async () => {
		await press('Évaluer ce parc');
		await page.waitForURL(/renewal\/plan/);
		await page.waitForSelector('h2');
	});
	await tell('assess and show', assessed);
}

async function timed(act: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await act();
	return performance.now() - start;
}

/** In the page: tasks longer than 50 ms, the pace of its turns, and the bar of progress. */
function watch(): void {
	const seen: Seen = { task: 0, gap: 0, shares: [] };
	Object.assign(globalThis, { seen });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) seen.task = Math.max(seen.task, duration);
	}).observe({ type: 'longtask', buffered: true });
	let last = performance.now();
	setInterval(() => {
		const now = performance.now();
		seen.gap = Math.max(seen.gap, now - last);
		last = now;
		const share = document.querySelector('progress')?.value ?? 0;
		if (share > 0 && share !== seen.shares.at(-1)) seen.shares.push(share);
	}, 4);
}

function ask(): Seen {
	const { seen } = globalThis as unknown as { seen: Seen };
	const copy = { ...seen, shares: [...seen.shares] };
	Object.assign(seen, { task: 0, gap: 0, shares: [] });
	return copy;
}

interface Memory {
	readonly bytes: number;
	readonly breakdown: readonly {
		readonly bytes: number;
		readonly attribution: readonly { readonly scope: string }[];
	}[];
}

/** After a passage of the collector, which the browser makes on this demand. */
async function memoryOf(page: Page): Promise<string> {
	const { breakdown } = await page.evaluate(() =>
		(
			performance as unknown as { measureUserAgentSpecificMemory(): Promise<Memory> }
		).measureUserAgentSpecificMemory()
	);
	const of = (pattern: RegExp) =>
		breakdown
			.filter((one) => one.attribution.some(({ scope }) => pattern.test(scope)))
			.reduce((sum, one) => sum + one.bytes, 0);
	const mega = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
	return `page ${mega(of(/^Window/))}, worker ${mega(of(/Worker/))}, both after collection`;
}

function ms(time: number): string {
	return `${time.toFixed(0)} ms`;
}
