import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { arriveAt, dossierAt } from './interview';
import { arrive, expectAccessible, settle, useBrowser, type Person } from './person';

useBrowser();

const saved = /^Enregistré dans ce navigateur/;

async function begin(person: Person, title: string): Promise<string> {
	const { page } = person;
	await person.visit('/fr/dossier/questions/#new');
	await arriveAt(page);
	await page.locator('#answer').fill(title);
	await page.getByText(saved).waitFor();
	return dossierAt(page);
}

async function openData(person: Person): Promise<Page> {
	await person.visit('/fr/data/');
	await person.page.getByRole('heading', { name: 'Ce qui est gardé, et où' }).waitFor();
	return person.page;
}

describe('my data', () => {
	it('says what is kept and where, and is accessible', async () => {
		const person = await arrive();
		await begin(person, 'Portables');
		const page = await openData(person);
		await page.getByRole('button', { name: 'Refaire la copie de secours' }).click();
		await page.getByText('La copie de secours est faite et relue.').waitFor();
		const text = await page.locator('main').innerText();
		expect(text).toMatch(/1 dossier\n/);
		expect(text).toMatch(/faite à\s\d\d:\d\d/);
		expect(text).toContain('Dernière copie dans un fichier : jamais'.replace(' :', '\u00a0:'));
		await expectAccessible(page);
		expect(person.faults).toEqual([]);
	});

	it('a deleted dossier waits in the bin, comes back, and goes for good on demand', async () => {
		const person = await arrive();
		const { page } = person;
		await begin(person, 'À supprimer');
		await person.visit('/fr/dossiers/');
		await page.getByRole('button', { name: /^Supprimer/ }).click();
		await page.getByRole('button', { name: 'Annuler la suppression' }).waitFor();
		await openData(person);
		await page.getByText('effacé dans 30 jours').waitFor();
		await page.getByRole('button', { name: /^Remettre dans la liste/ }).click();
		await page
			.getByText('« À supprimer » est de nouveau'.replaceAll(/(?<=«) | (?=»)/g, '\u00a0'))
			.waitFor();
		await person.visit('/fr/dossiers/');
		await page.getByRole('button', { name: /^Supprimer/ }).click();
		await page.getByRole('button', { name: 'Annuler la suppression' }).waitFor();
		await openData(person);
		await page.getByRole('button', { name: 'Vider la corbeille' }).click();
		await page.getByRole('button', { name: 'Oui, effacer pour de bon' }).click();
		await page.getByText('La corbeille est vide.').waitFor();
		expect(person.faults).toEqual([]);
	});

	it('everything in one file, taken back elsewhere', async () => {
		const person = await arrive({ acceptDownloads: true });
		await begin(person, 'Emporté');
		const page = await openData(person);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Tout enregistrer dans un fichier' }).click()
		]);
		const path = (await download.path()) ?? '';
		await page.getByText(/Dernière copie dans un fichier.*aujourd/).waitFor();
		const other = await arrive();
		await openData(other);
		await other.page.locator('input[type=file]').setInputFiles(path);
		await other.page.getByText('1 élément est repris et relu.').waitFor();
		await other.page.getByRole('link', { name: 'Emporté' }).waitFor();
		expect([person.faults, other.faults]).toEqual([[], []]);
	});

	it('erase everything really does: every store of the browser is empty', async () => {
		const person = await arrive();
		await begin(person, 'Effacé');
		const page = await openData(person);
		await page.getByRole('button', { name: 'Refaire la copie de secours' }).click();
		await page.getByText('La copie de secours est faite et relue.').waitFor();
		await page.evaluate(() => {
			sessionStorage.setItem('x', '1');
			return caches.open('x');
		});
		await page.getByRole('button', { name: 'Tout effacer de cet appareil…' }).click();
		await page.getByLabel(/^Pour confirmer/).fill('autre');
		await page.getByRole('button', { name: 'Tout effacer pour de bon' }).click();
		await page.locator('#erase-wrong').waitFor();
		await page.getByLabel(/^Pour confirmer/).fill('effacer');
		await page.getByRole('button', { name: 'Tout effacer pour de bon' }).click();
		await page.getByText('Tout est effacé de cet appareil.').waitFor();
		const left = await page.evaluate(async () => {
			const names: string[] = [];
			for await (const name of (await navigator.storage.getDirectory()).keys()) names.push(name);
			const workers = await navigator.serviceWorker.getRegistrations();
			const [own, session] = [localStorage.length, sessionStorage.length];
			return { names, caches: await caches.keys(), workers: workers.length, own, session };
		});
		expect(left).toEqual({ names: [], caches: [], workers: 0, own: 0, session: 0 });
		await person.visit('/fr/dossiers/');
		await page.getByRole('heading', { name: 'Aucun dossier pour l’instant' }).waitFor();
		expect(person.faults).toEqual([]);
	});

	it('erase everything reaches the other tabs: they write nothing back', async () => {
		const person = await arrive();
		await begin(person, 'Effacé');
		const other = await person.context.newPage();
		await other.goto(person.page.url());
		await settle(other);
		const page = await openData(person);
		await page.getByRole('button', { name: 'Tout effacer de cet appareil…' }).click();
		await page.getByLabel(/^Pour confirmer/).fill('effacer');
		await page.getByRole('button', { name: 'Tout effacer pour de bon' }).click();
		await page.getByText('Tout est effacé de cet appareil.').waitFor();
		await other.getByRole('heading', { name: 'Ce dossier n’est pas dans ce navigateur' }).waitFor();
		await person.visit('/fr/dossiers/');
		await page.getByRole('heading', { name: 'Aucun dossier pour l’instant' }).waitFor();
	});
});

describe('a dossier over time', () => {
	it('is undone and redone after a reload, and its history is read', async () => {
		const person = await arrive();
		const { page } = person;
		await begin(person, 'Avant');
		await page.reload();
		await page.getByRole('button', { name: 'Annuler', exact: true }).click();
		await expect.poll(() => page.locator('#answer').inputValue()).toBe('');
		await page.getByText(saved).waitFor();
		await page.reload();
		await page.getByRole('button', { name: 'Rétablir', exact: true }).click();
		await expect.poll(() => page.locator('#answer').inputValue()).toBe('Avant');
		await page.getByRole('button', { name: 'Historique' }).click();
		const history = page.getByRole('dialog');
		await history
			.getByText(/Avant$/)
			.first()
			.waitFor();
		await expectAccessible(page);
		await history.getByRole('button', { name: /^Revenir avant ce changement/ }).click();
		await history.getByRole('button', { name: /^Rétablir jusqu’ici/ }).waitFor();
		await page.keyboard.press('Escape');
		await expect.poll(() => page.locator('#answer').inputValue()).toBe('');
		expect(person.faults).toEqual([]);
	});

	it('open in a second tab, is read there, followed live, and continued on demand', async () => {
		const person = await arrive();
		const first = person.page;
		await begin(person, 'Un');
		const second = await person.context.newPage();
		await second.goto(first.url());
		await second.getByText('Ce dossier est ouvert dans un autre onglet').waitFor();
		expect(await second.locator('#answer').isDisabled()).toBe(true);
		await first.locator('#answer').fill('Deux');
		await expect.poll(() => second.locator('#answer').inputValue()).toBe('Deux');
		await first.locator('#answer').fill('Trois');
		await second.getByRole('button', { name: 'Continuer ici' }).click();
		await expect.poll(() => second.locator('#answer').isEnabled()).toBe(true);
		expect(await second.locator('#answer').inputValue()).toBe('Trois');
		await first.getByText('Ce dossier est ouvert dans un autre onglet').waitFor();
		await second.locator('#answer').fill('Quatre');
		await second.getByText(saved).waitFor();
		await second.close();
		await expect.poll(() => first.locator('#answer').isEnabled()).toBe(true);
		expect(await first.locator('#answer').inputValue()).toBe('Quatre');
		expect(person.faults).toEqual([]);
	});
});
