import { existsSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { serve } from './serve';

export interface PageMeasure {
	readonly page: string;
	readonly ecoIndex: number;
	readonly requests: number;
	readonly kilobytes: number;
	/** Children of drawings are not counted, as EcoIndex does. */
	readonly elements: number;
}

/** Public quantiles of the EcoIndex method: elements, requests, kilobytes. */
const quantiles = {
	elements: [
		0, 47, 75, 159, 233, 298, 358, 417, 476, 537, 603, 674, 753, 843, 949, 1076, 1237, 1459, 1801,
		2479, 594601
	],
	requests: [
		0, 2, 15, 25, 34, 42, 49, 56, 63, 70, 78, 86, 95, 105, 117, 130, 147, 170, 205, 281, 3920
	],
	kilobytes: [
		0, 1.37, 144.7, 319.53, 479.46, 631.97, 783.38, 937.91, 1098.62, 1265.47, 1448.32, 1648.27,
		1876.08, 2142.06, 2465.37, 2866.31, 3401.59, 4155.73, 5400.08, 8037.54, 223212.26
	]
};

export function ecoIndex(elements: number, requests: number, kilobytes: number): number {
	const rank =
		3 * quantileOf(quantiles.elements, elements) +
		2 * quantileOf(quantiles.requests, requests) +
		quantileOf(quantiles.kilobytes, kilobytes);
	return 100 - (5 * rank) / 6;
}

function quantileOf(steps: readonly number[], value: number): number {
	const i = steps.findIndex((step) => value < step);
	if (i < 1) return i < 0 ? steps.length - 1 : 0;
	const [low = 0, high = 1] = [steps[i - 1], steps[i]];
	return i - 1 + (value - low) / (high - low);
}

const visited = [
	'/fr/',
	'/fr/dossiers/',
	'/fr/dossier/questions/#sample/purchase/buyer',
	'/fr/dossier/answers/#sample',
	'/fr/dossier/result/#sample',
	'/fr/dossier/documents/#sample',
	'/fr/dossier/tasks/#sample',
	'/fr/dossier/responses/#sample',
	'/fr/dossier/compare/#sample',
	'/fr/renewal/',
	'/fr/renewal/plan/',
	'/fr/data/',
	'/fr/shared/',
	'/fr/help/',
	'/fr/accessibility/',
	'/fr/ecodesign/',
	'/fr/diagram/'
];

/** First visits to the pages of the line, in a fresh browser, with the worked sample open. */
export async function measurePages(folder: string): Promise<PageMeasure[]> {
	const server = await serve(folder, { host: '127.0.0.1', port: 0 });
	const address = server.address();
	const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
	const browser = await launchBrowser();
	try {
		const measures = [];
		for (const path of visited) {
			const fresh = await browser.newContext();
			measures.push(await measure(await fresh.newPage(), { origin, path, folder }));
			await fresh.close();
		}
		return measures;
	} finally {
		await browser.close();
		server.close();
	}
}

interface Visit {
	readonly origin: string;
	readonly path: string;
	readonly folder: string;
}

async function measure(page: Page, { origin, path, folder }: Visit): Promise<PageMeasure> {
	const urls: string[] = [];
	page.on(
		'request',
		(request) => void (request.url().startsWith(origin) && urls.push(request.url()))
	);
	await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
	await page.waitForTimeout(500);
	const elements = await page.evaluate(
		() => document.querySelectorAll('*').length - document.querySelectorAll('svg *').length
	);
	const kilobytes = urls.reduce((sum, url) => sum + weightOf(url, folder), 0) / 1024;
	return {
		page: path.replace(/#.*/, ''),
		ecoIndex: ecoIndex(elements, urls.length, kilobytes),
		requests: urls.length,
		kilobytes,
		elements
	};
}

/** As the server sends it: the compressed copy of the build. */
function weightOf(url: string, folder: string): number {
	const { pathname } = new URL(url);
	const file = `${folder}${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`;
	const sent = [`${file}.br`, file].find((one) => existsSync(one));
	return sent ? statSync(sent).size : 0;
}
