import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { palette as en } from '../../src/lib/messages/en/palette';
import { palette as fr } from '../../src/lib/messages/fr/palette';
import { arriveAt } from './interview';
import { arrive, expectAccessible, settle, useBrowser } from './person';

useBrowser();

async function ask(page: Page, words: string): Promise<void> {
	const dialog = page.getByRole('dialog');
	/** A page that is not alive yet does not hear the first press. */
	await expect
		.poll(async () => {
			await page.keyboard.press('Control+k');
			return dialog.count();
		})
		.toBe(1);
	const field = dialog.getByRole('combobox');
	await field.fill(words);
	await dialog.getByRole('option', { name: words, exact: true }).first().waitFor();
	await field.press('Enter');
	await dialog.waitFor({ state: 'detached' });
}

describe('the palette', () => {
	it.each([
		['fr', fr],
		['en', en]
	] as const)(
		'opens on Ctrl K in %s, is accessible, and gives the focus back',
		async (language, words) => {
			for (const colorScheme of ['light', 'dark'] as const) {
				const person = await arrive({ colorScheme });
				const { page } = person;
				await person.visit(`/${language}/dossier/result/#sample`);
				const opener = page.getByRole('banner').getByRole('button');
				await opener.press('Enter');
				await page.getByRole('combobox', { name: words.title }).waitFor();
				await page.getByRole('group', { name: words.groups.clauses }).waitFor();
				await expectAccessible(page);
				await page.keyboard.press('Escape');
				await page.getByRole('dialog').waitFor({ state: 'detached' });
				expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
				expect(person.faults).toEqual([]);
			}
		}
	);

	it('leads to every page', async () => {
		const person = await arrive();
		const { page } = person;
		await person.visit('/fr/');
		for (const [path, name] of Object.entries(fr.pages)) {
			await ask(page, name);
			await page.waitForURL((url) => url.pathname === `/fr/${path}`);
			await settle(page);
		}
		expect(person.faults).toEqual([]);
	});

	it('goes to a clause by its name, to a dossier by its title, and changes the language', async () => {
		const person = await arrive();
		const { page } = person;
		await person.visit('/fr/dossier/answers/#sample');
		await ask(page, 'Endurance de la batterie');
		await page.locator('[id$="battery-endurance"]').waitFor();
		await ask(page, fr.dossiers.sample);
		await page.waitForURL(/answers\/#sample/);
		await ask(page, fr.actions.language);
		await page.waitForURL(/\/en\/dossier\/answers\/#sample/);
		expect(person.faults).toEqual([]);
	});

	it('does what the page does: a change, undone and redone', async () => {
		const person = await arrive();
		const { page } = person;
		await person.visit('/fr/dossier/questions/#new');
		await arriveAt(page);
		await page.locator('#answer').fill('Portables');
		await ask(page, fr.actions.undo);
		await expect.poll(() => page.locator('#answer').inputValue()).toBe('');
		await ask(page, fr.actions.redo);
		await expect.poll(() => page.locator('#answer').inputValue()).toBe('Portables');
	});
});

describe('single keys', () => {
	it('sleep in a field, show the shortcuts elsewhere, and can be turned off for good', async () => {
		const person = await arrive();
		const { page } = person;
		await person.visit('/fr/dossier/questions/#new');
		await arriveAt(page);
		await page.locator('#answer').pressSequentially('n/?');
		expect(await page.getByRole('dialog').count()).toBe(0);
		expect(await page.locator('#answer').inputValue()).toBe('n/?');
		await page.locator('h1').click();
		await page.locator('h1').evaluate((heading) => heading.focus());
		await page.keyboard.press('?');
		await page.getByRole('dialog', { name: fr.display.title }).waitFor();
		await expectAccessible(page);
		await page.getByLabel(fr.display.single).uncheck();
		await page.getByRole('button', { name: fr.close }).click();
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		await person.visit('/fr/help/');
		await page.keyboard.press('?');
		await page.keyboard.press('/');
		await ask(page, fr.pages['about/'] ?? '');
		expect(person.faults).toEqual([]);
	});

	it('n goes to the next question without an answer', async () => {
		const person = await arrive();
		const { page } = person;
		await person.visit('/fr/dossier/questions/#new');
		await arriveAt(page);
		await page.locator('#answer').fill('Portables');
		await page.locator('h1').evaluate((heading) => heading.focus());
		await page.keyboard.press('n');
		await page.waitForURL(/purchase\/categories$/);
	});
});

describe('the theme', () => {
	it('chosen, it is kept and there before the page is read, whatever the device prefers', async () => {
		const person = await arrive({ colorScheme: 'light' });
		const { page } = person;
		const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
		await person.visit('/fr/');
		const light = await paper();
		await page.getByRole('button', { name: 'Affichage et raccourcis' }).click();
		await page.getByRole('radio', { name: fr.themes.dark }).check();
		await expect.poll(paper).not.toBe(light);
		const dark = await paper();
		await person.context.addInitScript(() =>
			document.addEventListener('DOMContentLoaded', () => {
				document.documentElement.dataset['atFirst'] = document.documentElement.dataset['theme'];
			})
		);
		await person.visit('/fr/help/');
		expect(await page.locator('html').getAttribute('data-at-first')).toBe('dark');
		expect(await paper()).toBe(dark);
		await ask(page, fr.actions.theme(fr.themes.system));
		await expect.poll(paper).toBe(light);
		expect(person.faults).toEqual([]);
	});
});
