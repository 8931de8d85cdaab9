import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { supplierChecklist } from '../../src/lib/documents/supplier-checklist';
import { assemble } from '../../src/lib/domain/dossier';
import { renderFrame } from '../../src/lib/formats/xlsx/frame';
import { sampleDossier } from '../../src/lib/ui/sample';
import { endlessAppearance } from '../formats/reading/hostile';
import { fillWithPdfjs } from '../formats/reading/filling';
import { at, closeParts, editRows, openParts, put } from '../formats/xlsx-reading-workbook';
import { wholeEdition, wholePieces } from '../library';
import { arrive, expectAccessible, useBrowser } from './person';

useBrowser();

const battery = 'lot___hardware__laptops__battery-endurance_cycles';

/** The checklist that the documents screen gives for the sample dossier. */
async function downloadChecklist(page: Page): Promise<Uint8Array> {
	await page.getByRole('radio', { name: /Cadre de réponse/ }).check();
	const button = page.getByRole('button', { name: /PDF/ });
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return new Uint8Array(await readFile((await download.path()) ?? ''));
}

/** The browser tells the end of a worker a little after it. */
async function expectNoWorker(page: Page, name: string): Promise<void> {
	const left = () => page.workers().filter((worker) => worker.url().includes(name)).length;
	await expect.poll(left, { timeout: 10_000 }).toBe(0);
}

function sampleChecklist() {
	const edition = wholeEdition('fr');
	return supplierChecklist(edition, assemble(edition.library, sampleDossier('fr')));
}

describe('what suppliers send back', () => {
	it('is read as it was typed; a file that hangs is ended, and the next is read', async () => {
		const person = await arrive({ acceptDownloads: true });
		const { page, faults } = person;
		const workers: string[] = [];
		page.on('worker', (worker) => void workers.push(worker.url()));
		await person.visit('/fr/dossier/documents/#sample');
		const filled = await fillWithPdfjs(await downloadChecklist(page), {
			supplier_name: 'Société « Œuvre »',
			[battery]: 'Modèle A : 1 000\nModèle Ω 日本 : 800',
			[`${battery}____proof`]: 'Pièce 4 – p. 12, 15 €'
		});
		await page.getByRole('link', { name: 'Lire les cadres de réponse reçus' }).click();
		await page.getByRole('heading', { level: 1, name: 'Réponses des fournisseurs' }).waitFor();
		expect(workers.filter((url) => url.includes('pdf.worker'))).toEqual([]);

		const file = (name: string, bytes: Uint8Array) => ({
			name,
			mimeType: 'application/pdf',
			buffer: Buffer.from(bytes)
		});
		await page
			.locator('input[type=file]')
			.setInputFiles([file('piege.pdf', endlessAppearance()), file('reponse.pdf', filled)]);
		await page.getByText('La lecture a été arrêtée').waitFor({ timeout: 20_000 });
		await page.getByRole('heading', { name: 'Société « Œuvre »' }).waitFor();
		await page.getByText('2 fichiers lus').waitFor();
		const row = page.locator('tr', { hasText: 'Nombre de cycles garantis' });
		expect((await row.innerText()).replace(/[\u00a0\u202f]/g, ' ')).toMatch(
			/Modèle A : 1 000 cycles\s+Modèle Ω 日本 : 800 cycles\s+Preuve : Pièce 4 – p. 12, 15 €/
		);
		expect(await page.getByText('Ce que montre').count()).toBe(0);
		expect(workers.filter((url) => url.includes('pdf.worker'))).toHaveLength(2);
		await expectNoWorker(page, 'pdf.worker');
		await expectAccessible(page);
		expect(faults).toEqual([]);
	});

	it('as a workbook it is read by what it is, whatever its name, with the cell of each problem', async () => {
		const person = await arrive();
		const { page, faults } = person;
		await person.visit('/fr/dossier/responses/#sample');
		const document = sampleChecklist();
		const rowOf = (id: string) =>
			1 + document.blocks.flatMap((one) => (one.kind === 'answer' ? [one.id] : [])).indexOf(id);
		const cycles = rowOf('lot:hardware/laptops/battery-endurance#cycles');
		const { sheet } = wholePieces('fr').pieces;
		const created = new Date('2026-11-24T09:00:00Z');
		const book = openParts(await renderFrame(document, { words: sheet, created }));
		editRows(book, (rows) => {
			put(rows[1], at.answer, 'Société « Œuvre »');
			put(rows[cycles], at.answer, 'Modèle A : 1 000');
			put(rows[cycles + 1], at.answer, { formula: '1+1', result: '2' });
		});
		const buffer = Buffer.from(closeParts(book));
		await page
			.locator('input[type=file]')
			.setInputFiles({ name: 'reponse.bin', mimeType: 'application/octet-stream', buffer });
		await page.getByRole('heading', { name: 'Société « Œuvre »' }).waitFor({ timeout: 20_000 });
		const row = page.locator('tr', { hasText: 'Nombre de cycles garantis' });
		expect((await row.innerText()).replace(/[\u00a0\u202f]/g, ' ')).toContain('Modèle A : 1 000');
		await page.getByText(/Feuille «\sRéponses\s», cellule F\d+/).waitFor();
		await page.getByText('La cellule contient une formule').waitFor();
		await expectNoWorker(page, 'reading-worker');
		await expectAccessible(page);
		expect(faults).toEqual([]);
	});

	it('says what is wrong and what to do, and keeps nothing', async () => {
		const person = await arrive();
		const { page, faults } = person;
		await person.visit('/en/dossier/responses/#sample');
		await page.locator('input[type=file]').setInputFiles({
			name: 'scan.png.pdf',
			mimeType: 'application/pdf',
			buffer: Buffer.from('PNG')
		});
		await page.getByText('This is neither a PDF nor').waitFor();
		await page.getByText('Ask the company for the filled file').waitFor();
		await page.getByRole('button', { name: 'Take these files off the screen' }).click();
		expect(await page.getByText('scan.png.pdf').count()).toBe(0);
		await page.reload();
		await page.getByRole('heading', { level: 1, name: 'Supplier responses' }).waitFor();
		expect(await page.getByText('scan.png.pdf').count()).toBe(0);
		expect(faults).toEqual([]);
	});
});
