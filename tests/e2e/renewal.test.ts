import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { databaseName } from '../../src/lib/storage/rooms';
import { arrive, expectAccessible, useBrowser } from './person';

useBrowser();

/** A title row, decimal commas, both orders of dates possible, a person, a duplicate, a total. */
const quirks = [
	'Parc au 1er novembre;;;;;',
	'Type;Modèle;Numéro de série;Date d’achat;Prix d’achat;Utilisateur',
	'Portable;"Latitude ""5400""";AB1;03/04/2020;1 012,80 €;Zoé Lecteur',
	'Portable;Latitude 5400;AB2;05/06/2021;;Zoé Lecteur',
	'Portable;Latitude 5400;AB2;05/06/2021;;Zoé Lecteur',
	'Portable;Latitude 5400;AB3;hier;-5;',
	'Écran;P2419H;AB4;07/08/2019;150,00 €;',
	'Total;;;;1 162,80 €;'
].join('\r\n');

async function give(page: Page, name: string, content: string | Buffer): Promise<void> {
	await page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
}

async function startSample(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Essayer avec un parc d’exemple' }).click();
	await page.getByRole('heading', { level: 1, name: 'Parc d’exemple' }).waitFor();
}

describe('the renewal of a fleet', () => {
	it('the sample leads from the overview to a group, a scenario, the plan and its PDF', async () => {
		const person = await arrive({ acceptDownloads: true });
		const { page, faults } = person;
		await person.visit('/fr/renewal/');
		await startSample(page);
		await page.getByText('746', { exact: true }).waitFor();
		await expectAccessible(page);
		await page.getByRole('button', { name: /^20.t CO2e par an/ }).focus();
		await page.keyboard.press('Enter');
		const account = page.getByRole('group', { name: /^Calcul : Empreinte par an/ });
		await account.getByText('somme des lignes ci-dessous').waitFor();
		await expectAccessible(page);
		await account
			.getByRole('button', { name: /kg CO2e par an/ })
			.first()
			.click();
		await page.getByText(/^Revenir à/).waitFor();
		await page.keyboard.press('Escape');
		await account.waitFor({ state: 'detached' });

		await page.getByRole('link', { name: /^Ordinateurs portables, 5 à 7 ans/ }).click();
		await page.getByRole('heading', { name: 'Options comparées' }).waitFor();
		await page.getByText(/^Garder\. Chaque année gardée/).waitFor();
		await page
			.getByRole('combobox', { name: 'Électricité des appareils' })
			.selectOption('guadeloupe');
		await page.waitForURL(/laptop\/guadeloupe\/5-to-7$/);
		await page.getByText('Donner vos prix').click();
		await page.getByRole('spinbutton', { name: 'prix du neuf' }).fill('900');
		await expectAccessible(page);

		await page.getByRole('link', { name: 'Scénarios et plan' }).click();
		await page.getByText('Ajouter un scénario').click();
		await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
		await page.getByText('écrivez un nom').waitFor();
		await page.getByRole('textbox', { name: 'Nom' }).fill('Deux ans de plus');
		await page.getByRole('spinbutton', { name: /Années en plus/ }).fill('2');
		await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
		await page
			.getByRole('heading', { name: 'Plan par année : Deux ans de plus (à vous)' })
			.waitFor();
		await expectAccessible(page);
		await page.reload();
		await page
			.getByRole('heading', { name: 'Plan par année : Deux ans de plus (à vous)' })
			.waitFor();

		await page.getByRole('link', { name: 'Fichiers' }).click();
		const [pdf] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'PDF' }).click()
		]);
		const bytes = await readFile((await pdf.path()) ?? '');
		expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
		const [xlsx] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Tableur' }).click()
		]);
		const book = unzipSync(new Uint8Array(await readFile((await xlsx.path()) ?? '')));
		expect(Object.keys(book).filter((name) => /sheet\d+\.xml$/.test(name)).length).toBeGreaterThan(
			5
		);
		expect(faults).toEqual([]);
	});

	it('a CSV with quirks is mapped, its doubts are asked once, and a dossier starts from it', async () => {
		const person = await arrive({ colorScheme: 'dark', acceptDownloads: true });
		const { page, faults } = person;
		await person.visit('/fr/renewal/');
		await give(page, 'parc.csv', quirks);
		await page.getByRole('heading', { name: 'Vérifier les colonnes' }).waitFor();
		await page.getByText('Sur une personne : retirée').waitFor();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Lire le fichier' }).click();
		await page.getByRole('heading', { name: 'Ce qui a été lu' }).waitFor();
		await page.getByText('Colonnes sur des personnes, retirées : Utilisateur.').waitFor();
		await page.getByRole('radio', { name: '3 avril 2020' }).check();
		await page.getByText(/À voir dans le fichier/).click();
		await page.getByText(/ligne 6, Date d’achat\s: date illisible \(«\shier\s»\)/).waitFor();
		await page.getByText(/prix négatif/).waitFor();
		await expectAccessible(page);
		await page.getByRole('textbox', { name: 'Nom de ce plan' }).fill('Parc du musée');
		await page.getByRole('button', { name: 'Évaluer ce parc' }).click();
		await page.getByRole('heading', { level: 1, name: 'Parc du musée' }).waitFor();
		await page.getByRole('link', { name: 'Groupes', exact: true }).click();
		await page.getByRole('link', { name: /^Ordinateurs portables, 5 à 7 ans/ }).click();
		await page.getByRole('button', { name: 'Préparer l’achat' }).click();
		await page.waitForURL(/\/fr\/dossier\/questions\//);
		await page.waitForFunction(() => /#[a-z0-9]{14}/.test(location.hash));
		await page.goto(page.url().replace('/questions/', '/answers/'));
		await page.getByText('Ordinateurs portables à renouveler').first().waitFor();
		await page.getByText('72 mois').or(page.getByText('6 ans')).first().waitFor();

		const stored = await page.evaluate(
			(name) =>
				new Promise<string>((resolve, reject) => {
					const opening = indexedDB.open(name);
					opening.onerror = () => reject(opening.error);
					opening.onsuccess = () => {
						const plans = opening.result.transaction('plans').objectStore('plans').getAll();
						plans.onsuccess = () => resolve(JSON.stringify(plans.result));
					};
				}),
			databaseName
		);
		expect(stored).toContain('Parc du musée');
		expect(stored).not.toMatch(/Zoé|AB1/);
		expect(faults).toEqual([]);
	});

	it('what a group says fills a repair and an end of life', async () => {
		const person = await arrive();
		const { page, faults } = person;
		await person.visit('/en/renewal/');
		await page.getByRole('button', { name: 'Try with a sample fleet' }).click();
		const start = async (group: RegExp, name: string): Promise<void> => {
			await page.getByRole('link', { name: 'Groups', exact: true }).click();
			await page.getByRole('link', { name: group }).click();
			await page.getByRole('button', { name }).click();
			await page.waitForURL(/\/en\/dossier\/questions\//);
			await page.waitForFunction(() => /#[a-z0-9]{14}/.test(location.hash));
			await page.goto(page.url().replace('/questions/', '/answers/'));
		};
		await page.getByRole('heading', { level: 1, name: 'Sample fleet' }).waitFor();
		const plan = page.url();
		await start(/^Laptops, 3 to 5/, 'Have them repaired');
		await page.getByText('Laptops to repair').first().waitFor();
		await page.getByText('Computers, laptop or desktop').first().waitFor();
		await page.goto(plan);
		await start(/^Monitors, 7 years and over/, 'Organise their end of life');
		await page.getByText('Monitors: end of life').first().waitFor();
		await page.getByText('Yes for most of it').first().waitFor();
		await page.getByText('180 units').first().waitFor();
		expect(faults).toEqual([]);
	});

	it('what is no inventory is refused in plain words, and nothing is kept', async () => {
		const person = await arrive();
		const { page, faults } = person;
		await person.visit('/en/renewal/');
		await page.locator('input[type=file]').waitFor();
		await give(page, 'photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0, 0]));
		await page.getByText('This is not a text file.').waitFor();
		await give(page, 'empty.csv', '');
		await page.getByText('The file is empty.').waitFor();
		await give(page, 'plan.renewal.json', '{"kind":"plan-renouvellement","data":{}}');
		await page.getByText('This file is not a renewal plan.').waitFor();
		await page.reload();
		await page.locator('input[type=file]').waitFor();
		expect(await page.getByRole('heading', { name: 'Your plans' }).count()).toBe(0);
		await expectAccessible(page);
		expect(faults).toEqual([]);
	});
});
