import { createServer } from 'node:http';
import { chromium, type Frame, type Page } from 'playwright-core';
import '../../src/lib/formats/pdf/reading/promise';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Filling } from '../formats/reading/filling';

/** A full Chromium: the light one of the journeys has no viewer of PDF. */
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const args = [
	'--headless=new',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking'
];

interface Spot {
	readonly page: number;
	readonly x: number;
	readonly y: number;
}

interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

/** What the viewer's own page offers, in which its frame runs. */
interface Viewer extends Element {
	readonly viewport_: {
		getPageScreenRect(page: number): Rect;
		goToPageAndXy(page: number, x: number, y: number): void;
	};
	readonly currentController: { save(kind: string): Promise<{ dataToSave: ArrayBuffer }> };
}

/** Opens the file as a supplier would, types, ticks, and saves it as the viewer does. */
export async function typeInChromium(bytes: Uint8Array, filling: Filling): Promise<Uint8Array> {
	const spots = await locate(bytes, filling);
	const site = createServer((_, response) => {
		response.writeHead(200, { 'content-type': 'application/pdf' });
		response.end(bytes);
	}).listen(0, '127.0.0.1');
	const browser = await chromium.launch({
		executablePath,
		headless: false,
		chromiumSandbox: false,
		args
	});
	try {
		const page = await browser.newPage({ viewport: { width: 900, height: 1200 } });
		const { port } = site.address() as { port: number };
		await page.goto(`http://127.0.0.1:${port}/form.pdf#toolbar=0&navpanes=0&view=FitH`);
		const viewer = await openViewer(page);
		// A box ticked keeps the keyboard for itself: texts first.
		const inOrder = Object.entries(filling).sort(
			([, a], [, b]) => Number(isCode(a)) - Number(isCode(b))
		);
		for (const [name, value] of inOrder) await fill(page, viewer, { spot: spots.get(name), value });
		return Uint8Array.from(Buffer.from(await save(viewer), 'base64'));
	} finally {
		await browser.close();
		site.close();
	}
}

async function openViewer(page: Page): Promise<Frame> {
	await page.waitForFunction(() => document.readyState === 'complete');
	for (let tries = 0; tries < 100; tries++) {
		const frame = page.frames().find((one) => one.url().startsWith('chrome-extension:'));
		if (frame && (await frame.evaluate(isLoaded))) return frame;
		await page.waitForTimeout(100);
	}
	throw new Error('The viewer did not open the file');
}

function isLoaded(): boolean {
	const viewer = document.querySelector<Viewer>('pdf-viewer');
	return (viewer?.viewport_?.getPageScreenRect(0).width ?? 0) > 100;
}

async function fill(
	page: Page,
	viewer: Frame,
	{ spot, value }: { spot: Spot | undefined; value: string }
): Promise<void> {
	if (!spot) throw new Error('No such field');
	await viewer.evaluate(({ page: number, y }) => {
		const { viewport_: view } = document.querySelector<Viewer>('pdf-viewer') as Viewer;
		view.goToPageAndXy(number, 0, Math.max(0, y - 100));
	}, spot);
	// A picture makes the viewer draw the pages it came to; before that they take no keys.
	await page.waitForTimeout(200);
	await page.screenshot();
	const rect = await viewer.evaluate(
		({ page: number }) =>
			(document.querySelector('pdf-viewer') as Viewer).viewport_.getPageScreenRect(number),
		spot
	);
	const scale = rect.width / 595.28;
	await page.mouse.click(rect.x + spot.x * scale, rect.y + spot.y * scale);
	// Drawn in another process: a person too would look before typing, and click again.
	await page.waitForTimeout(300);
	await page.screenshot();
	if (!isCode(value)) await page.mouse.click(rect.x + spot.x * scale, rect.y + spot.y * scale);
	await page.waitForTimeout(200);
	await page.screenshot();
	const [first = '', ...rest] = value.split('\n');
	if (value.length > 0 && !isCode(value)) {
		await page.keyboard.type(first.slice(0, 1));
		await page.waitForTimeout(300);
		await page.keyboard.type(first.slice(1), { delay: 20 });
		for (const line of rest) {
			await page.keyboard.press('Enter');
			await page.keyboard.type(line, { delay: 20 });
		}
	}
	await leave(page, viewer);
}

/** On the next page the viewer would take the keys for itself, were the last field not left before. */
async function leave(page: Page, viewer: Frame): Promise<void> {
	await page.waitForTimeout(200);
	await viewer.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
	await page.mouse.click(3, 600);
	await page.waitForTimeout(200);
}

/** Of an option: a click is enough. */
function isCode(value: string): boolean {
	return /^[a-z-]+$/.test(value);
}

async function save(viewer: Frame): Promise<string> {
	return viewer.evaluate(async () => {
		const { currentController } = document.querySelector<Viewer>('pdf-viewer') as Viewer;
		const { dataToSave } = await currentController.save('EDITED');
		let text = '';
		for (const byte of new Uint8Array(dataToSave)) text += String.fromCharCode(byte);
		return btoa(text);
	});
}

/** The middle of each field, from the top left of its page. */
async function locate(bytes: Uint8Array, filling: Filling): Promise<Map<string, Spot>> {
	const task = getDocument({ data: bytes.slice(), verbosity: 0 });
	const fields = (await (await task.promise).getFieldObjects()) as unknown as Map<
		string,
		{ type: string; exportValues?: string; page: number; rect: number[] }[]
	>;
	const spots = new Map<string, Spot>();
	for (const [name, value] of Object.entries(filling)) {
		const widgets = (fields.get(name) ?? []).filter(({ type }) => type);
		const widget = widgets.find(({ exportValues }) => exportValues === value) ?? widgets[0];
		const [left = 0, bottom = 0, right = 0, top = 0] = widget?.rect ?? [];
		if (widget)
			spots.set(name, { page: widget.page, x: (left + right) / 2, y: 841.89 - (bottom + top) / 2 });
	}
	await task.destroy();
	return spots;
}
