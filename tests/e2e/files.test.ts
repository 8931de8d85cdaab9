import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { elements, partOf } from '../formats/office';
import { arrive, expectAccessible, useBrowser } from './person';

useBrowser();

const name = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;

async function take(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
	const coming: Promise<Download> = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const file = await coming;
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe('the files that a buyer hands on', () => {
	it('the clauses in Word, the response frame as a workbook, another piece to read over', async () => {
		const { page, faults, visit } = await arrive({ acceptDownloads: true });
		await visit('/fr/dossier/documents/#sample');
		const word = await take(page, 'Word');
		expect(word.name).toMatch(name);
		const headings = elements(partOf(word.bytes, 'word/document.xml'), 'w:pStyle').filter((node) =>
			node.getAttribute('w:val')?.startsWith('Heading')
		);
		expect(headings.length).toBeGreaterThan(20);

		await page.getByRole('radio', { name: /Cadre de réponse/ }).check();
		const sheet = await take(page, 'Tableur');
		expect(sheet.name).toMatch(/\.xlsx$/);
		expect(strFromU8(unzipSync(sheet.bytes)['xl/workbook.xml'] ?? new Uint8Array())).toContain(
			'_modele'
		);

		await page.getByRole('button', { name: 'Autres pièces…' }).click();
		await page.getByLabel('Autres pièces').selectOption('choice-record');
		await page.getByRole('heading', { level: 2, name: 'Relevé des choix' }).waitFor();
		await page.getByRole('radio', { name: 'Anglais' }).check();
		await page.getByRole('heading', { level: 2, name: 'Record of choices' }).waitFor();
		await expectAccessible(page);
		expect(faults).toEqual([]);
	});

	it('several files at once, in one flat archive, or none when it is stopped', async () => {
		const { page, faults, visit } = await arrive({ acceptDownloads: true });
		await visit('/fr/dossier/documents/#sample');
		await page.getByRole('button', { name: 'Préparer plusieurs fichiers' }).click();
		await page
			.getByRole('checkbox', { name: 'Suivi du marché, Agenda' })
			.waitFor({ state: 'detached' });
		await page.getByLabel(/^Début du marché/).fill('2027-03-01');
		await page.getByRole('checkbox', { name: 'Suivi du marché, Agenda' }).check();
		await page.getByRole('checkbox', { name: 'Note d’aide à la décision, OpenDocument' }).check();
		await page.getByRole('checkbox', { name: /^Un fichier par pièce/ }).check();
		await expectAccessible(page);
		const { name: archive, bytes } = await take(page, 'Préparer 4 fichiers');
		expect(archive).toMatch(/\.zip$/);
		expect(bytes.length).toBeLessThan(10_000_000);
		const inside = Object.keys(unzipSync(bytes));
		expect(inside.filter((one) => !name.test(one))).toEqual([]);
		const endings = inside.map((one) => one.split('.').at(-1)).sort();
		expect(endings).toEqual(['docx', 'docx', 'docx', 'ics', 'odt', 'pdf']);

		await page.getByRole('button', { name: 'Préparer 4 fichiers' }).click();
		await page.getByRole('button', { name: 'Arrêter' }).click();
		await page.getByText('La préparation est arrêtée.').waitFor();
		expect(faults).toEqual([]);
	});
});
