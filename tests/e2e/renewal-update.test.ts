import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { arrive, expectAccessible, settle, useBrowser } from './person';

useBrowser();

const header =
	'Type;Modèle;Numéro de série;Date d’achat;Prix d’achat;Statut;Lieu;Processeur;Système';
const repeat = (count: number, row: (at: number) => string) =>
	Array.from({ length: count }, (_, at) => row(at));
const before = [
	header,
	...repeat(
		12,
		(at) =>
			`Portable;Latitude 5400;A${at};14/05/2020;900,00;En service;Mairie;Intel Core i5-7200U;Windows 10`
	),
	...repeat(4, (at) => `Écran;P2419H;E${at};14/05/2019;150,00;En service;École;;`),
	'Portable;Latitude;R1;2012-01-02;;Réformé;Mairie;;'
].join('\r\n');
const after = [
	header,
	...repeat(
		15,
		(at) => `Portable;Latitude 5450;B${at};20/10/2025;980,00;En service;Annexe;;Windows 11`
	),
	'Portable;Latitude;R1;2012-01-02;;Réformé;Annexe;;'
].join('\r\n');

async function give(page: Page, name: string, content: string): Promise<void> {
	const buffer = Buffer.from(content);
	await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
	await page.getByRole('button', { name: 'Lire le fichier' }).click();
	await page.getByRole('heading', { name: 'Ce qui a été lu' }).waitFor();
}

const devices = (page: Page, count: number) =>
	page.locator('dd').getByText(String(count), { exact: true }).first().waitFor();

it('a newer inventory takes the place of the first one, and can be undone; a second tab follows', async () => {
	const { page, context, faults, visit } = await arrive();
	await visit('/fr/renewal/');
	await give(page, 'parc-2025.csv', before);
	await page.getByRole('checkbox', { name: /Réformé/ }).check();
	await page.getByText('Des sites sont outre-mer').click();
	await page.getByLabel(/^École/).selectOption('guadeloupe');
	await page.getByLabel('Date de l’inventaire').fill('2025-09-02');
	await page.getByRole('button', { name: 'Évaluer ce parc' }).click();
	await page.getByText('Inventaire du 2 septembre 2025.').waitFor();
	await devices(page, 16);

	await page.getByRole('link', { name: 'Groupes', exact: true }).click();
	await page.getByRole('link', { name: /^Ordinateurs portables/ }).click();
	await page.getByLabel('Windows 11 s’installe-t-il').selectOption('ready');
	await page.getByText(/passer à Windows 11, sans achat/).waitFor();

	const other = await context.newPage();
	await other.goto(page.url());
	await settle(other);
	await other.getByText('Ce plan est ouvert dans un autre onglet').waitFor();
	await other.getByRole('link', { name: 'Mettre à jour l’inventaire' }).click();
	expect(await other.locator('input[type=file]').isDisabled()).toBe(true);
	await other.getByRole('link', { name: 'Vue d’ensemble' }).click();

	await page.getByRole('link', { name: 'Mettre à jour l’inventaire' }).click();
	await give(page, 'parc-2026.csv', after);
	expect(await page.getByRole('checkbox', { name: /Réformé/ }).isChecked()).toBe(true);
	await page.getByRole('button', { name: 'Comparer avec l’inventaire actuel' }).click();
	await page.getByText(/^Le parc passe de 16 appareils à 15 appareils\./).waitFor();
	await page.getByText('Réglages d’un groupe vide').waitFor();
	await page.getByText('École', { exact: true }).waitFor();
	await expectAccessible(page);
	await devices(other, 16);
	await page.getByRole('button', { name: 'Remplacer l’inventaire' }).click();
	await page.getByText('L’inventaire est remplacé.').waitFor();
	await devices(page, 15);
	await devices(other, 15);
	await page.getByRole('button', { name: 'Annuler' }).click();
	await page.getByText('Inventaire du 2 septembre 2025.').waitFor();
	await devices(page, 16);
	await devices(other, 16);

	await other.getByRole('button', { name: 'Continuer ici' }).click();
	await page.getByText('Ce plan est ouvert dans un autre onglet').waitFor();
	await expectAccessible(page);
	expect(faults).toEqual([]);
});
