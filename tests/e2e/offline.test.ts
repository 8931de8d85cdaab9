import { describe, expect, it } from 'vitest';
import { answerAll, dossierAt, personaAnswers } from './interview';
import { faultsOf, firstVisit, keptAddresses, ownServer, waitKept } from './own-server';
import { downloadPdf } from './pdf';
import { arrive, expectAccessible, settle, useBrowser } from './person';

useBrowser();

const screens = [
	'',
	'dossiers/',
	'help/',
	'offline/',
	'dossier/questions/#sample/purchase/buyer',
	'dossier/answers/#sample',
	'dossier/result/#sample',
	'dossier/documents/#sample'
];

describe('with the server off', () => {
	it.each(['fr', 'en'])(
		'every screen opens after one visit, in the language of that visit: %s',
		async (language) => {
			const server = await ownServer();
			const person = await arrive();
			await firstVisit(person, `${server.origin}/${language}/`);
			await server.stop();
			for (const path of screens) {
				await person.page.goto(`${server.origin}/${language}/${path}`);
				await settle(person.page);
				expect(await person.page.locator('html').getAttribute('lang')).toBe(language);
				expect(await person.page.locator('main h1').count(), path).toBe(1);
				expect(await person.page.locator('[role=alert]', { hasText: /\S/ }).count(), path).toBe(0);
			}
			await person.page.goto(`${server.origin}/`);
			await person.page.locator('h1').waitFor();
			expect(faultsOf(person)).toEqual([]);
		}
	);

	it('a whole purchase goes from the first question to its PDF', async () => {
		const server = await ownServer();
		const person = await arrive({ acceptDownloads: true });
		const { page } = person;
		await firstVisit(person, `${server.origin}/fr/dossier/answers/#sample`);
		await waitKept(page, '.ttf');
		await server.stop();
		await page.goto(`${server.origin}/fr/dossier/questions/#new`);
		await answerAll(page, personaAnswers('art-school-website'));
		await page.getByRole('heading', { level: 1, name: 'Vérifiez vos réponses' }).waitFor();
		await page.goto(`${server.origin}/fr/dossier/documents/#${dossierAt(page)}`);
		await settle(page);
		expect((await downloadPdf(page)).text).toContain('site');
		expect(faultsOf(person)).toEqual([]);
	});

	it('a PDF that was never prepared is refused in plain words', async () => {
		const server = await ownServer();
		const person = await arrive();
		const { page } = person;
		await firstVisit(person, `${server.origin}/fr/`);
		await server.stop();
		await page.goto(`${server.origin}/fr/dossier/documents/#sample`);
		await settle(page);
		await page.getByRole('button', { name: /PDF/ }).click();
		await page.locator('[role=alert]', { hasText: /\S/ }).first().waitFor();
		await page.getByText('Cette partie du guide n’a pas pu être chargée').waitFor();
	});

	it('a page that was never opened says so, and opens once the server is back', async () => {
		const server = await ownServer();
		const person = await arrive();
		const { page } = person;
		await firstVisit(person, `${server.origin}/fr/`);
		await person.context.setOffline(true);
		await page.goto(`${server.origin}/fr/accessibility/`);
		await page
			.getByRole('heading', { name: 'Cette page n’est pas encore sur cet appareil' })
			.waitFor();
		await expectAccessible(page);
		await person.context.setOffline(false);
		const again = page.getByRole('link', { name: 'Essayer à nouveau' });
		await expect
			.poll(() =>
				page.evaluate(() =>
					fetch('/robots.txt').then(
						({ ok }) => ok,
						() => false
					)
				)
			)
			.toBe(true);
		await again.click();
		await page.getByRole('heading', { level: 1, name: 'Accessibilité' }).waitFor();
		await waitKept(page, '/fr/accessibility/');
	});

	it('“Prepare” says its size and its progress, then every page opens', async () => {
		const server = await ownServer();
		const person = await arrive();
		const { page } = person;
		await firstVisit(person, `${server.origin}/en/offline/`);
		const button = page.getByRole('button', { name: /^Prepare for offline \([\d.,]+ (kB|MB)\)$/ });
		await page.getByText('The screens of the guide are kept on this device.').waitFor();
		await button.click();
		await page.getByText('The whole guide in English is kept on this device.').waitFor();
		expect(await button.count()).toBe(0);
		await server.stop();
		await page.goto(`${server.origin}/en/about/`);
		await page.getByRole('heading', { level: 1, name: 'About and sources' }).waitFor();
	});
});

describe('what is kept', () => {
	it('a first visit fetches little: one language, no writer of files, no font', async () => {
		const server = await ownServer();
		const person = await arrive();
		await firstVisit(person, `${server.origin}/fr/`);
		const kept = await person.page.evaluate(keptAddresses);
		const listing = await (
			await person.context.request.get(`${server.origin}/_app/offline.json`)
		).json();
		const files = (
			listing as { files: { path: string; bytes: number; group: string; language?: string }[] }
		).files;
		const found = files.filter(({ path }) => kept.includes(`${server.origin}/${path}`));
		expect(found.length).toBeGreaterThan(40);
		expect(found.filter(({ group, language }) => group !== 'core' || language === 'en')).toEqual(
			[]
		);
		expect(found.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(650_000);
	});

	it('pages are kept with the policy that they were sent with', async () => {
		const server = await ownServer();
		const person = await arrive();
		await firstVisit(person, `${server.origin}/fr/`);
		await server.stop();
		const answer = await person.page.goto(`${server.origin}/fr/help/`);
		expect(answer?.fromServiceWorker()).toBe(true);
		expect(answer?.headers()['content-security-policy']).toMatch(
			/script-src 'self' 'sha256-.*frame-ancestors 'none'/
		);
	});

	it('a browser that forbids keeping still shows every page', async () => {
		const server = await ownServer();
		const person = await arrive();
		await person.context.addInitScript(() => {
			Object.defineProperty(window, 'caches', {
				get: () => {
					throw new DOMException('no', 'SecurityError');
				}
			});
		});
		await person.page.goto(`${server.origin}/fr/offline/`);
		await person.page.getByText('Ce navigateur ne permet pas de garder le guide').waitFor();
		expect(faultsOf(person)).toEqual([]);
	});
});
