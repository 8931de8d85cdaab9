import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cutTexts, focusFault, overflowOf, smallTargets, spaceOut } from './geometry';
import { sitePaths } from './paths';
import { arrive, useBrowser, type Person } from './person';
import { ambiguous, landmarks, skippedHeadings, treeOf, unnamed } from './tree';

useBrowser();

const paths = sitePaths().map((path) => path.replace('{lang}', 'fr'));

async function look(person: Person, path: string): Promise<Page> {
	await person.visit(path);
	await person.page.locator('main h1').first().waitFor();
	await person.page.waitForTimeout(300);
	return person.page;
}

describe('every page', () => {
	it.each(paths)(
		'%s: names, headings, landmarks; the focus is seen and never covered',
		async (path) => {
			const page = await look(await arrive({ viewport: { width: 1280, height: 700 } }), path);
			const tree = await treeOf(page);
			expect(unnamed(tree)).toEqual([]);
			expect(ambiguous(tree)).toEqual([]);
			expect(skippedHeadings(tree)).toEqual([]);
			const { navigations, ...regions } = landmarks(tree);
			expect(regions).toEqual({ main: 1, banner: 1, contentinfo: 1 });
			expect(new Set(navigations).size).toBe(navigations.length);
			expect(navigations).not.toContain('');
			expect(await faultsOfFocus(page)).toEqual([]);
		}
	);
});

/** From the top of the page, stop by stop, until the browser takes the focus back. */
async function faultsOfFocus(page: Page): Promise<string[]> {
	const faults: string[] = [];
	for (let stop = 0; stop < 120; stop++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate(() => document.activeElement === document.body)) break;
		const fault = await focusFault(page);
		if (fault) faults.push(fault);
	}
	return faults;
}

describe('small screens, zoom and spacing', () => {
	it('zoomed to 400 %, no page scrolls two ways, with wide spacing too; no text is cut', async () => {
		const person = await arrive({ viewport: { width: 320, height: 256 } });
		for (const path of paths) {
			const page = await look(person, path);
			expect(await overflowOf(page), path).toBeLessThanOrEqual(0);
			await spaceOut(page);
			expect(await overflowOf(page), `${path} spaced out`).toBeLessThanOrEqual(0);
			expect(await cutTexts(page), path).toEqual([]);
		}
	});

	it.each([360, 1280])(
		'targets are 24 pixels, or far from any other, at %i pixels',
		async (width) => {
			const person = await arrive({ viewport: { width, height: 800 } });
			for (const path of paths)
				expect(await smallTargets(await look(person, path)), path).toEqual([]);
		}
	);
});

describe('colours', () => {
	it('forced by the reader: buttons keep an edge, and the focus its outline', async () => {
		const person = await arrive({ forcedColors: 'active' });
		const page = await look(person, '/fr/');
		const button = page.locator('main a.button').first();
		await button.focus();
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Tab');
		const edges = await button.evaluate((element) => {
			const { borderTopStyle, borderTopWidth, outlineStyle } = getComputedStyle(element);
			return { borderTopStyle, wide: parseFloat(borderTopWidth) > 0, outlineStyle };
		});
		expect(edges).toEqual({ borderTopStyle: 'solid', wide: true, outlineStyle: 'solid' });
	});

	it('nothing moves for those who ask for less motion', async () => {
		const person = await arrive({ reducedMotion: 'reduce' });
		const page = await look(person, '/fr/dossier/result/#sample');
		const moving = await page.evaluate(
			() =>
				[...document.querySelectorAll('*')].filter((element) => {
					const { transitionDuration, animationName } = getComputedStyle(element);
					return parseFloat(transitionDuration) > 0 || animationName !== 'none';
				}).length
		);
		expect(moving).toBe(0);
	});

	it('on paper: black on white whatever the theme, without navigation, and links spelled out', async () => {
		const person = await arrive({ colorScheme: 'dark' });
		for (const path of paths) {
			const page = await look(person, path);
			await page.emulateMedia({ media: 'print' });
			const printed = await page.evaluate(() => ({
				paper: getComputedStyle(document.body).backgroundColor,
				ink: getComputedStyle(document.body).color,
				tools: [...document.querySelectorAll('nav, button, .page > header, .page > footer')].filter(
					(one) => one.checkVisibility()
				).length,
				mute: [...document.querySelectorAll('main a[href^="http"]')].filter(
					(one) => !getComputedStyle(one, '::after').content.includes('http')
				).length
			}));
			expect(printed, path).toEqual({
				paper: 'rgb(255, 255, 255)',
				ink: 'rgb(0, 0, 0)',
				tools: 0,
				mute: 0
			});
			await page.emulateMedia({ media: 'screen' });
		}
	});
});
