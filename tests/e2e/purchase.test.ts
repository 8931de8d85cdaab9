import { describe, expect, it } from 'vitest';
import { downloadPdf, squeeze } from './pdf';
import { answerAll, arriveAt, dossierAt, fillIn, goOn, personaAnswers } from './interview';
import { arrive, expectAccessible, useBrowser } from './person';

useBrowser();

describe('a purchase, from the need to the documents', () => {
	it('a national museum buys laptops, in French, and downloads both documents', async () => {
		const person = await arrive({ acceptDownloads: true });
		const { page, faults } = person;
		const headings: string[] = [];
		await person.visit('/fr/');
		await page.getByRole('link', { name: 'Commencer un dossier' }).first().click();
		await page.waitForURL(/questions/);
		const asked = await answerAll(page, personaAnswers('national-museum-laptops'), async () => {
			expect(await page.locator('h1').count()).toBe(1);
			headings.push((await page.locator('h1').innerText()).trim());
			expect(await page.locator('legend h1, h1 label').count()).toBe(1);
		});
		expect(asked.length).toBeGreaterThan(25);
		expect(new Set(headings).size).toBe(headings.length);

		await page.getByRole('heading', { level: 1, name: 'Vérifiez vos réponses' }).waitFor();
		await page.getByRole('link', { name: 'Voir le résultat' }).click();
		await page.getByRole('heading', { level: 1, name: 'Acheter de la seconde main' }).waitFor();
		await expectAccessible(page);

		await page.getByRole('link', { name: 'Documents' }).first().click();
		await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
		const clauses = await downloadPdf(page);
		expect(clauses.name).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}\.pdf$/);
		for (const words of [
			'Règlement de la consultation',
			'Endurance de la batterie',
			'800 cycles',
			'Dérogations au CCAG'
		])
			expect(clauses.text).toContain(words);
		await page.getByRole('radio', { name: /Cadre de réponse/ }).check();
		await page.getByRole('radio', { name: 'Anglais' }).check();
		await page.getByText('Supplier checklist').first().waitFor();
		const checklist = await downloadPdf(page);
		expect(checklist.text).toContain('Number of cycles guaranteed');
		expect(faults).toEqual([]);
	});

	it('do not buy: the stop is said first, and passing it takes a reason that is printed', async () => {
		const person = await arrive({ acceptDownloads: true });
		const { page, faults } = person;
		await person.visit('/fr/dossier/questions/#new');
		await answerAll(page, personaAnswers('office-that-keeps-its-laptops'));
		const id = dossierAt(page);
		await person.visit(`/fr/dossier/result/#${id}`);
		await page.locator('summary', { hasText: 'Continuer quand même' }).first().click();
		await page.locator('main textarea').first().fill('Décision du comité du 12 novembre');
		await page.getByRole('button', { name: 'Continuer et noter ce motif' }).first().click();
		await page.getByText('Décision du comité du 12 novembre').first().waitFor();
		await page.getByRole('link', { name: 'Documents' }).first().click();
		await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
		expect((await downloadPdf(page)).text).toContain('Décision du comité du 12 novembre');
		expect(faults).toEqual([]);
	});

	it('a changed answer comes back to the review, after the questions that it opens, and loses nothing', async () => {
		const person = await arrive();
		const { page } = person;
		await person.visit('/fr/dossier/questions/#new');
		await answerAll(page, personaAnswers('festival-web-hosting'));
		await page.getByRole('heading', { level: 1, name: 'Vérifiez vos réponses' }).waitFor();
		const before = await page.locator('main').innerText();
		const id = dossierAt(page);
		await page.locator(`a[href*="#${id}/purchase/vehicle"]`).click();
		await page.waitForURL(/purchase\/vehicle$/);
		expect(await arriveAt(page)).toBe('purchase/vehicle');
		await fillIn(page, 'call-off');
		await goOn(page);
		expect(await arriveAt(page)).toBe('purchase/reopened');
		await fillIn(page, 'true');
		await goOn(page);
		await page.getByRole('heading', { level: 1, name: 'Vérifiez vos réponses' }).waitFor();
		const after = await page.locator('main').innerText();
		const unrelated = before
			.split('\n')
			.filter((line) => /24|festival|Hébergement|euros|15 décembre/.test(line));
		expect(unrelated.length).toBeGreaterThan(2);
		for (const line of unrelated) expect(after).toContain(line);
	});

	it('the preview says what the PDF says', async () => {
		const person = await arrive({ acceptDownloads: true });
		const { page } = person;
		await person.visit('/fr/dossier/documents/#sample');
		await page.getByRole('heading', { level: 1, name: 'Documents' }).waitFor();
		const pdf = squeeze((await downloadPdf(page)).text);
		const parts = await page.locator('main select option').count();
		expect(parts).toBeGreaterThan(3);
		for (let part = 1; part < parts; part++) {
			await page.locator('main select').selectOption({ index: part });
			const shown = await page.locator('.document p, .document td, .document li').allInnerTexts();
			expect(shown.length).toBeGreaterThan(0);
			for (const text of shown.slice(0, 40)) expect(pdf).toContain(squeeze(text));
		}
	});
});
