import { describe, expect, it } from 'vitest';
import { sitePaths } from './paths';
import { arrive, expectAccessible, useBrowser } from './person';

useBrowser();

const paths = ['/', ...sitePaths()];

const visits = (['fr', 'en'] as const).flatMap((language) =>
	paths.map((path) => ({ language, path: path.replace('{lang}', language) }))
);

describe('every page', () => {
	it.each(visits)(
		'$path is accessible, in both themes, without a fault or a request elsewhere',
		async ({ language, path }) => {
			for (const colorScheme of ['light', 'dark'] as const) {
				const person = await arrive({ colorScheme });
				await person.visit(path);
				await person.page.locator('main h1, h1').first().waitFor();
				await person.page.waitForTimeout(300);
				if (path !== '/')
					expect(await person.page.locator('html').getAttribute('lang')).toBe(language);
				expect(await person.page.locator('h1').count()).toBe(1);
				await expectAccessible(person.page);
				expect(person.faults).toEqual([]);
			}
		}
	);

	it.each([320, 768, 2560])(
		'nothing overflows at %i pixels',
		async (width) => {
			const person = await arrive({ viewport: { width, height: 800 } });
			for (const path of paths.slice(1)) {
				await person.visit(path.replace('{lang}', 'fr'));
				await person.page.locator('main h1').first().waitFor();
				await person.page.waitForTimeout(300);
				const overflow = await person.page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(overflow, path).toBeLessThanOrEqual(0);
			}
		},
		300_000
	);

	it.each(paths.slice(1))('%s: the language switch keeps the place', async (path) => {
		const person = await arrive();
		const { page } = person;
		await person.visit(path.replace('{lang}', 'fr'));
		await page.getByRole('link', { name: 'English' }).click();
		await page.waitForURL((url) => url.pathname.startsWith('/en/'));
		const { pathname, hash } = new URL(page.url());
		expect(pathname + hash).toBe(path.replace('{lang}', 'en'));
		await page.waitForFunction(() => document.documentElement.lang === 'en');
		await page.getByRole('link', { name: 'Français' }).waitFor();
		expect(person.faults).toEqual([]);
	});

	it('help and contact stand at the same place on every page', async () => {
		const person = await arrive();
		const places = new Set<string>();
		for (const path of paths.slice(1)) {
			await person.visit(path.replace('{lang}', 'fr'));
			await person.page.locator('main h1').first().waitFor();
			const links = await person.page.locator('footer a').allInnerTexts();
			places.add(links.join('|'));
		}
		expect([...places]).toEqual([expect.stringContaining('Aide')]);
	});

	it('an address that does not exist says so, and leads home', async () => {
		const person = await arrive();
		await person.visit('/fr/nulle-part/');
		await person.page.getByRole('heading', { level: 1 }).waitFor();
		expect(await person.page.locator('h1').innerText()).toMatch(/n’existe pas|does not exist/);
		expect(
			await person.page.locator('a[href="/fr/"], a[href="/en/"], a[href="/"]').count()
		).toBeGreaterThan(0);
	});

	it('no PDF code, no font and no other page’s content is fetched before it is asked for', async () => {
		const person = await arrive();
		const urls: string[] = [];
		person.page.on('request', (request) => void urls.push(request.url()));
		await person.visit('/fr/');
		await person.page.waitForTimeout(800);
		expect(urls.length).toBeLessThanOrEqual(20);
		expect(urls.filter((url) => /\.ttf|\.woff/.test(url))).toEqual([]);
		const scripts = await Promise.all(
			urls
				.filter((url) => url.endsWith('.js'))
				.map(async (url) => (await person.page.request.get(url)).text())
		);
		expect(scripts.filter((text) => /jsPDF|FontDescriptor/.test(text))).toEqual([]);
	});
});
