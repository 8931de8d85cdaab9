import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerAll, arriveAt, dossierAt, fillIn, personaAnswers } from './interview';
import { arrive, settle, useBrowser } from './person';

useBrowser();

const folder = mkdtempSync(join(tmpdir(), 'files-'));

describe('nothing is lost', () => {
	it('what is typed is there after the tab is killed 300 ms later', async () => {
		const person = await arrive();
		await person.visit('/fr/dossier/questions/#new');
		await arriveAt(person.page);
		const address = person.page.url();
		await person.page
			.locator('#answer')
			.pressSequentially('Portables du service des publics', { delay: 5 });
		await person.page.waitForTimeout(300);
		await person.page.close({ runBeforeUnload: false });
		const again = await person.context.newPage();
		await again.goto(address);
		await settle(again);
		expect(await again.locator('#answer').inputValue()).toBe('Portables du service des publics');
	});

	it('the save line tells the truth, and a failed save is loud at once, with the file offered', async () => {
		const person = await arrive({ acceptDownloads: true });
		const { page } = person;
		await person.visit('/fr/dossier/questions/#new');
		await arriveAt(page);
		await page.locator('#answer').fill('Un');
		await page.getByText(/^Enregistré dans ce navigateur/).waitFor();
		await page.evaluate(() => {
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await page.locator('#answer').fill('Un titre plus long');
		const alert = page.locator('[role=alert]', { hasText: /\S/ });
		await alert.waitFor();
		expect(await alert.innerText()).toContain('plus de place');
		await page.getByText('Non enregistré').waitFor();
		expect(await page.locator('#answer').inputValue()).toBe('Un titre plus long');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			alert.getByRole('button', { name: /fichier/ }).click()
		]);
		expect(JSON.parse(await readFile((await download.path()) ?? '', 'utf8'))).toMatchObject({
			answers: { 'purchase/title': 'Un titre plus long' }
		});
	});

	it('a dossier left while the store refuses it is told on every page, and found as it was', async () => {
		const person = await arrive();
		const { page } = person;
		await person.visit('/fr/dossier/questions/#new');
		await arriveAt(page);
		await page.locator('#answer').fill('Un');
		await page.getByText(/^Enregistré dans ce navigateur/).waitFor();
		await page.evaluate(() => {
			const { put } = IDBObjectStore.prototype;
			addEventListener('room', () => (IDBObjectStore.prototype.put = put));
			IDBObjectStore.prototype.put = () => {
				throw new DOMException('full', 'QuotaExceededError');
			};
		});
		await page.locator('#answer').fill('Un titre refusé');
		await page.locator('[role=alert]').waitFor();
		await page.getByRole('link', { name: 'Dossiers', exact: true }).click();
		await page.getByText('« Un titre refusé » n’est pas enregistré').waitFor();
		await page.getByRole('link', { name: 'English' }).click();
		await page.getByRole('link', { name: 'Go back to the dossier' }).click();
		await page.getByRole('heading', { level: 1, name: 'Check your answers' }).waitFor();
		expect(await page.locator('main').innerText()).toContain('Un titre refusé');
		await page.evaluate(() => void dispatchEvent(new Event('room')));
		await page.getByRole('button', { name: 'Try again' }).click();
		await page.getByText(/^Saved in this browser/).waitFor();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
	});

	it('undo and redo keep the focus of the keyboard', async () => {
		const person = await arrive();
		const { page } = person;
		await person.visit('/fr/dossier/questions/#new');
		await arriveAt(page);
		await page.locator('#answer').fill('Un');
		const focused = () => page.evaluate(() => document.activeElement?.textContent);
		await page.getByRole('button', { name: 'Annuler', exact: true }).press('Enter');
		await page.getByRole('button', { name: 'Annuler', exact: true }).waitFor({ state: 'detached' });
		await expect.poll(focused).toBe('Rétablir');
		await page.keyboard.press('Enter');
		await expect.poll(focused).toBe('Annuler');
		expect(await page.locator('#answer').inputValue()).toBe('Un');
	});

	it('storage forbidden: said, and the questions can still be answered', async () => {
		const person = await arrive();
		await person.context.addInitScript(() => {
			Object.defineProperty(window, 'indexedDB', {
				get: () => {
					throw new DOMException('no', 'SecurityError');
				}
			});
		});
		await person.visit('/fr/dossiers/');
		await person.page.locator('[role=alert]', { hasText: /\S/ }).waitFor();
		expect(await person.page.locator('[role=alert]', { hasText: /\S/ }).innerText()).toMatch(
			/n’autorise pas/
		);
	});

	it('a dossier saved as a file, then opened in another browser, is the same', async () => {
		const person = await arrive({ acceptDownloads: true });
		const { page } = person;
		await person.visit('/fr/dossier/questions/#new');
		await answerAll(page, personaAnswers('art-school-website'));
		await page.getByRole('heading', { level: 1, name: 'Vérifiez vos réponses' }).waitFor();
		const before = await page.locator('main').innerText();
		await person.visit('/fr/dossiers/');
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: /Enregistrer en fichier/ }).click()
		]);
		const path = (await download.path()) ?? '';
		const elsewhere = await arrive();
		await elsewhere.visit('/fr/dossiers/');
		await elsewhere.page.getByRole('heading', { name: 'Aucun dossier pour l’instant' }).waitFor();
		await elsewhere.page.locator('input[type=file]').setInputFiles({
			name: download.suggestedFilename(),
			mimeType: 'application/json',
			buffer: await readFile(path)
		});
		await elsewhere.page.getByRole('link', { name: 'Aller au dossier' }).click();
		await elsewhere.page.waitForURL(/answers/);
		await settle(elsewhere.page);
		const after = await elsewhere.page.locator('main').innerText();
		const lines = (text: string) =>
			text.split('\n').filter((line) => !/Enregistré|^Annuler$/.test(line));
		expect(lines(after)).toEqual(lines(before));
	});

	it('deletes with a way back, renames and duplicates', async () => {
		const person = await arrive();
		const { page } = person;
		await person.visit('/fr/dossier/questions/#new');
		await arriveAt(page);
		await fillIn(page, 'Premier dossier');
		await page.getByText(/^Enregistré dans ce navigateur/).waitFor();
		await person.visit('/fr/dossiers/');
		await page.getByRole('button', { name: /^Renommer/ }).click();
		await page.getByLabel('Nouveau nom').fill('Dossier renommé');
		await page.keyboard.press('Enter');
		await page.getByRole('link', { name: 'Dossier renommé', exact: true }).waitFor();
		await page.getByRole('button', { name: /^Dupliquer/ }).click();
		await page.getByRole('link', { name: 'Dossier renommé (copie)', exact: true }).waitFor();
		await page.getByRole('button', { name: /^Supprimer.*\(copie\)/ }).click();
		await page.getByRole('button', { name: 'Annuler la suppression' }).click();
		await page.getByRole('link', { name: 'Dossier renommé (copie)', exact: true }).waitFor();
	});

	const good = {
		kind: 'dossier-achats-numeriques',
		format: 1,
		id: 'abc',
		title: 'T',
		created: '2026-11-24T00:00:00.000Z',
		changed: '2026-11-24T00:00:00.000Z',
		contentVersion: 'x',
		answers: {},
		edits: { lots: {}, continued: {}, accepted: {} },
		responses: []
	};
	const bad: readonly (readonly [string, string, RegExp])[] = [
		['truncated', JSON.stringify(good).slice(0, 120), /incomplet/],
		['not a dossier', '{"a": 1}', /autre outil/],
		['from a newer version', JSON.stringify({ ...good, format: 99 }), /plus récente/],
		[
			'polluted',
			JSON.stringify(good).replace('"answers":{}', '"answers":{"__proto__":{"x":1}}'),
			/Par sûreté/
		],
		['huge', JSON.stringify({ ...good, title: 'x'.repeat(10_500_000) }), /trop lourd/],
		['not JSON', 'Bonjour', /ne se lit pas/]
	];

	it.each(bad)(
		'a file %s is refused in plain words, and changes nothing',
		async (name, text, message) => {
			const person = await arrive();
			const { page } = person;
			await person.visit('/fr/dossiers/');
			const path = join(folder, `${name.replaceAll(' ', '-')}.dossier.json`);
			writeFileSync(path, text);
			await page.locator('input[type=file]').setInputFiles(path);
			await page.getByText('Ce fichier n’a pas été ouvert').waitFor();
			expect(await page.locator('main').innerText()).toMatch(message);
			await person.visit('/fr/dossiers/');
			await page.getByRole('heading', { name: 'Aucun dossier pour l’instant' }).waitFor();
			expect(await page.evaluate(() => (({}) as { x?: number }).x)).toBeUndefined();
			expect(person.faults).toEqual([]);
		}
	);

	it('a file with unknown ids and HTML in its names opens as text, and says what was left out', async () => {
		const person = await arrive();
		const { page } = person;
		await person.visit('/fr/dossiers/');
		const file = {
			...good,
			title: '<img src=x onerror=alert(1)>',
			answers: {
				'purchase/title': '<b onmouseover=alert(1)>gras</b>',
				'purchase/gone': true,
				'purchase/buyer': 'king',
				'purchase/categories': ['software/saas']
			}
		};
		const path = join(folder, 'html.dossier.json');
		writeFileSync(path, JSON.stringify(file));
		await page.locator('input[type=file]').setInputFiles(path);
		await page.getByText(/éléments du fichier n’ont pas pu être repris/).waitFor();
		await page.getByRole('link', { name: 'Aller au dossier' }).click();
		await page.waitForURL(/answers/);
		await settle(page);
		expect(await page.locator('main').innerText()).toContain('<b onmouseover=alert(1)>gras</b>');
		expect(await page.locator('main b, main img').count()).toBe(0);
		await person.visit(`/fr/dossier/result/#${dossierAt(page)}`);
		expect(await page.locator('main b, main img').count()).toBe(0);
		expect(person.faults).toEqual([]);
	});
});
