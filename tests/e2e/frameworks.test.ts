import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { measurePages, type PageMeasure } from '../../src/cli/bench-pages';
import { build } from '../../src/lib/content/plugin';
import { arrive, expectAccessible, useBrowser } from './person';

useBrowser();

const { rgaa, rgesn } = build('questionnaires').fr.frameworks;
const sample = rgaa.sample.map((one) => one.page);

/** What a page's code breaks of the accessibility grid, by criterion; empty when all is well. */
function faultsOf(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
		const ids = all('[id]').map((one) => one.id);
		const heads = all('th').filter((one) => !one.getAttribute('scope'));
		const drawings = all('svg').filter(
			(one) =>
				one.getAttribute('aria-hidden') !== 'true' && !one.querySelector('title')?.textContent
		);
		const landmarks = ['header', 'nav', 'main', 'footer'].filter(
			(one) => !document.querySelector(one)
		);
		const plain = all('main p a').filter(
			(one) => getComputedStyle(one).textDecorationLine !== 'underline' && !one.matches('.button')
		);
		const home = /^\/(fr\/)?$/.test(location.pathname);
		const title = document.querySelector('h1')?.textContent?.trim() ?? '';
		const checks: Record<string, boolean> = {
			'1.1 a drawing without a name': drawings.length > 0,
			'2.1, 4.x a frame, a media or a canvas':
				all('iframe, object, embed, video, audio, canvas, img').length > 0,
			'5.3 a table without a header': all('table').some((one) => !one.querySelector('th')),
			'5.4 a table without a title': all('table').some(
				(one) => !(one as HTMLTableElement).caption?.textContent
			),
			'5.6 a header without its scope': heads.length > 0,
			'8.1 no document type': document.doctype?.name !== 'html',
			'8.2 an identifier used twice': new Set(ids).size < ids.length,
			'8.3 no language': !/^(fr|en)$/.test(document.documentElement.lang),
			'8.5 no title': document.title === '',
			'8.6 the title does not begin with the heading': !home && !document.title.startsWith(title),
			'8.9 presentation in the markup':
				all('font, center, big, strike, [align], [bgcolor], [border]').length > 0,
			'9.2, 12.6 a landmark is missing': location.pathname !== '/' && landmarks.length > 0,
			'10.1 a style attribute': all('main [style]').length > 0,
			'10.6 a link that looks like text': plain.length > 0,
			'12.4 no way to the site map':
				location.pathname !== '/' && !document.querySelector('footer a[href$="/sitemap/"]'),
			'12.8 a forced order': all('[tabindex]').some((one) => one.tabIndex > 0),
			'13.2 a link that opens a window': all('a[target]').length > 0
		};
		return Object.keys(checks).filter((check) => checks[check]);
	});
}

/** Text that no longer fits, or a page that scrolls sideways. */
function cutOf(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const root = document.documentElement;
		const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')].filter(
			(one) =>
				['hidden', 'clip'].includes(getComputedStyle(one).overflowX) &&
				!one.closest('.hidden, svg, input') &&
				(one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
		);
		const over = root.scrollWidth > root.clientWidth ? ['the page scrolls sideways'] : [];
		return [...over, ...cut.map((one) => one.outerHTML.slice(0, 120))];
	});
}

/** Goes through the page with the tab key: what is focused is outlined, and the way out is found. */
async function tabThrough(page: Page): Promise<{ stops: number; bare: string[] }> {
	const bare: string[] = [];
	let stops = 0;
	for (; stops < 400; stops++) {
		await page.keyboard.press('Tab');
		const seen = await page.evaluate(() => {
			const here = document.activeElement;
			if (!here || here === document.body || here.hasAttribute('data-seen')) return undefined;
			here.setAttribute('data-seen', '');
			const marked = [here, here.closest('.row'), here.querySelector('rect')].some((one) => {
				if (!one) return false;
				const { outlineStyle, outlineWidth, strokeWidth } = getComputedStyle(one);
				const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
				return outlined || (one.tagName === 'rect' && parseFloat(strokeWidth) >= 4);
			});
			return { marked, html: here.outerHTML.slice(0, 120) };
		});
		if (!seen) break;
		if (!seen.marked) bare.push(seen.html);
	}
	return { stops, bare };
}

async function open(path: string, options?: Parameters<typeof arrive>[0]) {
	const person = await arrive(options);
	await person.visit(path);
	await person.page.locator('h1').first().waitFor();
	await person.page.waitForLoadState('networkidle');
	return person;
}

/** Wider spaces, as the WCAG rules allow people to set them. */
const spacing =
	'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

async function setSheet(page: Page, sheet: string): Promise<void> {
	await page.evaluate((text) => {
		const added = new CSSStyleSheet();
		added.replaceSync(text);
		document.adoptedStyleSheets = [added];
	}, sheet);
}

describe('the accessibility grid holds on every page of its sample', () => {
	it.each(sample)('%s: its code, its keyboard, and turned, spaced out or doubled', async (path) => {
		const { page, faults } = await open(path);
		expect(await faultsOf(page)).toEqual([]);
		for (const viewport of [
			{ width: 844, height: 390 },
			{ width: 390, height: 844 },
			{ width: 1280, height: 900 }
		]) {
			await page.setViewportSize(viewport);
			expect(await cutOf(page)).toEqual([]);
			await setSheet(page, spacing);
			expect(await cutOf(page)).toEqual([]);
			await setSheet(page, '');
		}
		await setSheet(page, ':root { font-size: 200% !important }');
		expect(await cutOf(page)).toEqual([]);
		await setSheet(page, '');
		const { stops, bare } = await tabThrough(page);
		expect(stops).toBeGreaterThan(0);
		expect(stops).toBeLessThan(400);
		expect(bare).toEqual([]);
		if (path !== '/') expect(await skipTo(page)).toBe('content');
		if (ownPages.test(path)) await expectAccessibleInBothThemes(page);
		expect(faults).toEqual([]);
	});
});

/** Those that the tests of the other pages do not visit. */
const ownPages = /\/(ecodesign|sitemap|diagram|accessibility)\//;

async function expectAccessibleInBothThemes(page: Page): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await expectAccessible(page);
	}
}

/** Where the first thing that takes the focus leads to. */
async function skipTo(page: Page): Promise<string | undefined> {
	await page.locator('a[href], button, input, select, textarea').first().focus();
	await page.keyboard.press('Enter');
	return page.evaluate(() => document.activeElement?.id);
}

describe('the ecodesign page', () => {
	it('publishes what the pages weigh today, give or take a tenth', async () => {
		const today = await measurePages(join(process.cwd(), 'build'));
		const near = (one: number, other: number) => Math.abs(one - other) <= Math.max(2, other / 10);
		const same = ({ page, ...figures }: PageMeasure) => {
			const said = rgesn.measures.find((one) => one.page === page);
			return (
				said !== undefined &&
				near(figures.requests, said.requests) &&
				near(figures.kilobytes, said.kilobytes) &&
				near(figures.elements, said.elements) &&
				near(figures.ecoIndex, said.ecoIndex)
			);
		};
		const published = today.filter(({ page }) => rgesn.measures.some((one) => one.page === page));
		const stale = published.filter((one) => !same(one)).map(yamlOf);
		expect(stale, 'write these in references/frameworks/rgesn.yaml').toEqual([]);
		expect(published).toHaveLength(rgesn.measures.length);
		expect(published.length).toBeGreaterThanOrEqual(6);
	});
});

/** As the measures are written in the file. */
function yamlOf({ page, requests, kilobytes, elements, ecoIndex }: PageMeasure): string {
	const figures = `requests: ${requests}, kilobytes: ${Math.round(kilobytes)}, elements: ${elements}`;
	return `page: ${page}, ${figures}, eco-index: ${Math.round(ecoIndex)}`;
}

describe('a diagram', () => {
	it('leads from a box to its place in the list, by keyboard', async () => {
		const { page, faults } = await open('/fr/diagram/purchase/need/');
		await page.locator('svg a').nth(1).focus();
		await page.keyboard.press('Enter');
		await page.waitForURL(/#without$/);
		expect(await page.locator('li:target h3').innerText()).toContain('si vous n’achetez rien');
		expect(faults).toEqual([]);
	});

	it('keeps its place when the language changes, and its parts follow one another', async () => {
		const { page } = await open('/fr/diagram/hardware/laptops/people/');
		await page.getByRole('link', { name: 'English' }).click();
		await page.waitForURL('**/en/diagram/hardware/laptops/people/');
		await page.getByRole('heading', { level: 1, name: 'Diagram: Laptops' }).waitFor();
		await page.getByRole('link', { name: 'Recommendations' }).click();
		await page.waitForURL('**/laptops/outcomes/');
		await page.getByRole('heading', { level: 2, name: 'Recommendations' }).waitFor();
	});

	it('scrolls in its own frame on a narrow screen', async () => {
		const { page } = await open('/fr/diagram/purchase/', { viewport: { width: 320, height: 640 } });
		const region = page.getByRole('region');
		expect(await region.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true);
		await region.focus();
		await page.keyboard.press('ArrowRight');
		await page.waitForFunction(
			() => (document.querySelector('[role=region]')?.scrollLeft ?? 0) > 0
		);
	});
});
