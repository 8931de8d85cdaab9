import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from '../../src/cli/browser';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A person at a fresh browser: what went wrong behind the pages is kept, and held against the app. */
export interface Person {
	readonly context: BrowserContext;
	readonly page: Page;
	readonly faults: string[];
	/** Opens a path of the site, `/fr/`. */
	visit(path: string): Promise<void>;
}

let browser: Browser;
const contexts: BrowserContext[] = [];

/** One browser a file; every person gets a context of their own, closed after the test. */
export function useBrowser(): void {
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterEach(async () => {
		await Promise.all(contexts.splice(0).map((context) => context.close()));
	});
	afterAll(() => browser.close());
}

type ContextOptions = Parameters<Browser['newContext']>[0];

export async function arrive(options: ContextOptions = {}): Promise<Person> {
	const origin = inject('origin');
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	contexts.push(context);
	const faults: string[] = [];
	await context.exposeBinding('reportFault', (_, fault: string) => void faults.push(fault));
	await context.addInitScript(() => {
		const report = (fault: string) =>
			void (window as unknown as { reportFault(fault: string): void }).reportFault(fault);
		addEventListener('securitypolicyviolation', (event) =>
			report(`policy: ${event.violatedDirective} ${event.blockedURI}`)
		);
		addEventListener('unhandledrejection', (event) => report(`rejection: ${String(event.reason)}`));
		addEventListener('error', (event) => report(`error: ${event.message}`));
	});
	context.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(origin) && !/^(data|blob):/.test(url))
			faults.push(`request elsewhere: ${url}`);
	});
	const page = await context.newPage();
	page.on(
		'console',
		(message) => void (message.type() === 'error' && faults.push(`console: ${message.text()}`))
	);
	return {
		context,
		page,
		faults,
		visit: async (path) => {
			await page.goto(`${origin}${path}`);
			await settle(page);
		}
	};
}

/** The screen is there, answers, and no longer says that it is opening. */
export async function settle(page: Page): Promise<void> {
	await page.waitForFunction(() => {
		const title = document.querySelector('h1')?.textContent ?? '';
		if (document.documentElement.dataset['alive'] === undefined) return false;
		return title !== '' && !/^(Ouverture|Opening)/.test(title.trim());
	});
}

/** axe finds nothing on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
	await page.evaluate(axe);
	const violations = await page.evaluate(async () => {
		const { axe: tool } = window as unknown as {
			axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
		};
		const { violations: found } = await tool.run();
		return found.map(
			({ id, nodes }) =>
				`${id}: ${nodes
					.map((node) => node.html)
					.join(' ')
					.slice(0, 300)}`
		);
	});
	expect(violations).toEqual([]);
}
