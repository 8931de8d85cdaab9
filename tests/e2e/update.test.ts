import { copyFileSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arriveAt } from './interview';
import { discard, nextBuild } from './next-build';
import { faultsOf, firstVisit, keptAddresses, ownServer, waitKept } from './own-server';
import { arrive, expectAccessible, settle, useBrowser } from './person';

useBrowser();

let next: string;
beforeAll(() => void (next = nextBuild('build', 'next')));
afterAll(() => discard(next));

const patient = { timeout: 15_000 };
const notice = 'Une nouvelle version est prête.';

/** What the browser does by itself at a navigation, or after a day. */
function lookForUpdate(page: Page): Promise<void> {
	return page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
	});
}

function versionOf(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const [name = ''] = (await navigator.locks.query()).held?.map((lock) => lock.name ?? '') ?? [];
		return name.replace('guide-build-', '');
	});
}

const places = [
	'',
	'dossiers/',
	'help/',
	'offline/',
	'dossier/questions/#sample/purchase/launch',
	'dossier/answers/#sample',
	'dossier/result/#sample',
	'dossier/documents/#sample'
];

describe('a new version', () => {
	it('is told, and comes when the person chooses, then goes back the same way', async () => {
		const server = await ownServer();
		const person = await arrive();
		const { page } = person;
		await firstVisit(person, `${server.origin}/fr/dossier/questions/#new`);
		await arriveAt(page);
		await page.locator('#answer').fill('Portables du musée');
		for (const folder of [next, 'build']) {
			const before = await versionOf(page);
			server.deploy(folder);
			await lookForUpdate(page);
			await page.getByRole('status').filter({ hasText: notice }).waitFor();
			await expectAccessible(page);
			expect(await versionOf(page)).toBe(before);
			expect(await page.locator('#answer').inputValue()).toBe('Portables du musée');
			await page.getByRole('button', { name: 'Recharger avec la nouvelle version' }).click();
			await expect.poll(() => versionOf(page).catch(() => before), patient).not.toBe(before);
			await settle(page);
			expect(await page.locator('#answer').inputValue()).toBe('Portables du musée');
			expect(await page.getByText(notice).count()).toBe(0);
		}
		expect(faultsOf(person)).toEqual([]);
	});

	it('leaves every open page at work, its own parts still at hand', async () => {
		const server = await ownServer();
		const person = await arrive();
		await firstVisit(person, `${server.origin}/fr/dossier/answers/#sample`);
		await waitKept(person.page, '.ttf');
		const open: Page[] = [];
		for (const place of places) {
			const page = await person.context.newPage();
			await page.goto(`${server.origin}/fr/${place}`);
			await settle(page);
			open.push(page);
		}
		server.deploy(next);
		await lookForUpdate(person.page);
		for (const page of open) {
			await page.getByText(notice).waitFor();
			await page.getByRole('button', { name: 'Plus tard' }).click();
			await page.locator('header a').first().click();
			await page.locator('main h1').first().waitFor();
			await page
				.getByRole('link', { name: /exemple|résultat/i })
				.first()
				.click();
			await page.waitForURL(/dossier\/(result|answers)/);
			await settle(page);
			expect(await page.locator('[role=alert]', { hasText: /\S/ }).count()).toBe(0);
		}
		expect(faultsOf(person)).toEqual([]);
	}, 120_000);

	it('taken in one tab, it leaves another on its own build, kept until that tab is gone', async () => {
		const server = await ownServer();
		const person = await arrive();
		const { page } = person;
		await firstVisit(person, `${server.origin}/fr/`);
		const before = await versionOf(page);
		const other = await person.context.newPage();
		await other.goto(`${server.origin}/fr/help/`);
		server.deploy(next);
		await lookForUpdate(page);
		await page.getByRole('button', { name: 'Recharger avec la nouvelle version' }).click();
		await page.waitForFunction(() => document.documentElement.dataset['build'] === 'next');
		const names = () => page.evaluate(() => caches.keys());
		expect(await names()).toContain(`guide-build-${before}`);
		await other.getByText(notice).waitFor();
		await other.locator('header a').first().click();
		await other.getByRole('link', { name: 'Dossiers', exact: true }).click();
		await other.getByRole('heading', { level: 1, name: 'Vos dossiers' }).waitFor();
		await other.close();
		await page.getByRole('link', { name: 'Dossiers', exact: true }).click();
		await expect.poll(names, patient).not.toContain(`guide-build-${before}`);
		expect(faultsOf(person)).toEqual([]);
	});

	it('keeps what was prepared, and works with the server off at once', async () => {
		const server = await ownServer();
		const person = await arrive();
		const { page } = person;
		await firstVisit(person, `${server.origin}/fr/dossier/answers/#sample`);
		await waitKept(page, '.ttf');
		const before = await versionOf(page);
		server.deploy(next);
		await lookForUpdate(page);
		await page.getByRole('button', { name: 'Recharger avec la nouvelle version' }).click();
		await expect.poll(() => versionOf(page).catch(() => before), patient).not.toBe(before);
		await settle(page);
		await server.stop();
		await page.goto(`${server.origin}/fr/dossier/result/#sample`);
		await settle(page);
		const kept = await page.evaluate(keptAddresses);
		expect(kept.filter((address) => address.endsWith('.ttf')).length).toBeGreaterThanOrEqual(3);
		expect(faultsOf(person)).toEqual([]);
	});

	it('half deployed, it is not taken: the one at hand goes on', async () => {
		const server = await ownServer();
		const person = await arrive();
		const { page } = person;
		await firstVisit(person, `${server.origin}/fr/`);
		const half = join(mkdtempSync(join(tmpdir(), 'half-')), 'site');
		cpSync('build', half, { recursive: true });
		for (const file of ['service-worker.js', '_app/version.json'])
			copyFileSync(join(next, file), join(half, file));
		for (const packed of ['br', 'gz']) cpSync(join(half, 'index.html'), join(half, `x.${packed}`));
		server.deploy(half);
		await page.evaluate(async () => {
			const registration = await navigator.serviceWorker.ready;
			await registration.update().catch(() => {});
			await new Promise<void>((done) => {
				const { installing } = registration;
				if (!installing) return done();
				installing.addEventListener('statechange', () => done());
			});
		});
		expect(await page.getByText(notice).count()).toBe(0);
		await server.stop();
		await page.goto(`${server.origin}/fr/help/`);
		await page.getByRole('heading', { level: 1, name: 'Aide et contact' }).waitFor();
		expect(faultsOf(person)).toEqual([]);
	});

	it('the last resort takes the offline copy away, and nothing else', async () => {
		const server = await ownServer();
		const person = await arrive();
		const { page } = person;
		await firstVisit(person, `${server.origin}/fr/dossier/questions/#new`);
		await arriveAt(page);
		await page.locator('#answer').fill('Portables du musée');
		await page.getByText(/^Enregistré dans ce navigateur/).waitFor();
		const address = page.url();
		const kept = () => page.evaluate(() => caches.keys()).catch(() => ['unread']);
		const killed = join(mkdtempSync(join(tmpdir(), 'killed-')), 'site');
		cpSync('build', killed, {
			recursive: true,
			filter: (path) => !/service-worker\.js\.(br|gz)$/.test(path)
		});
		copyFileSync(join(killed, 'kill-worker.js'), join(killed, 'service-worker.js'));
		server.deploy(killed);
		await lookForUpdate(page);
		const accept = page.getByRole('button', { name: 'Recharger avec la nouvelle version' });
		await accept.click({ timeout: 5_000 }).catch(() => {});
		await expect.poll(kept, patient).toEqual([]);
		const served = async () => (await page.goto(`${server.origin}/fr/about/`))?.fromServiceWorker();
		await expect.poll(served, patient).toBe(false);
		await page.goto(address);
		await settle(page);
		expect(await page.locator('#answer').inputValue()).toBe('Portables du musée');
		await expect.poll(kept, patient).toEqual([]);
	});
});
