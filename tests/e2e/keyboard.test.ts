import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { focusFault } from './geometry';
import { arriveAt } from './interview';
import { arrive, settle, useBrowser } from './person';

useBrowser();

/** Stops until one bears this name, the focus seen at each; Shift goes back. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
	for (let stop = 0; stop < 120; stop++) {
		await page.keyboard.press(key);
		// The browser scrolls to the focus at the next frame.
		await expect.poll(() => focusFault(page), { timeout: 2000 }).toBeUndefined();
		const text = await page.evaluate(() => {
			const element = document.activeElement as HTMLInputElement | null;
			const label = element?.getAttribute('aria-label') ?? element?.labels?.[0]?.innerText;
			return label ?? element?.innerText ?? '';
		});
		if (name.test(text)) return;
	}
	throw new Error(`${key} never reaches ${name}`);
}

describe('by keyboard alone', () => {
	it('an error is heard, followed to its field, mended, and the purchase goes on', async () => {
		const { page, visit } = await arrive();
		await visit('/fr/dossier/questions/#new');
		await arriveAt(page);
		await tabTo(page, /^Continuer$/);
		await page.keyboard.press('Enter');
		await page.locator('[role=alert]:focus').waitFor();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await page.locator('#answer:focus').waitFor();
		await page.keyboard.type('Portables');
		await page.keyboard.press('Enter');
		await page.waitForURL(/purchase\/categories$/);
		await tabTo(page, /^Annuler$/, 'Shift+Tab');
	});

	it('from the steps to a section and back by the browser', async () => {
		const person = await arrive();
		const { page } = person;
		await person.visit('/fr/dossier/tasks/#sample');
		await tabTo(page, /^L’acheteur$/);
		await page.keyboard.press('Enter');
		await page.waitForURL(/questions\/#sample\/purchase\/buyer$/);
		await page.goBack();
		await page.waitForURL(/tasks\/#sample$/);
		expect(person.faults).toEqual([]);
	});

	it('a clause is opened, its level changed, and the change undone', async () => {
		const person = await arrive();
		const { page } = person;
		await person.visit('/fr/dossier/result/#sample/cctp/lot');
		await settle(page);
		await tabTo(page, /^Endurance de la batterie/);
		await page.keyboard.press('Enter');
		await page.getByText('Pourquoi cette clause').waitFor();
		await tabTo(page, /^Modifier/);
		await page.keyboard.press('Enter');
		await page.getByLabel(/^Niveau de cette clause/).waitFor();
		await tabTo(page, /^Niveau de cette clause/);
		await page.keyboard.press('ArrowDown');
		await page.getByRole('button', { name: 'Annuler', exact: true }).first().waitFor();
		await tabTo(page, /^Annuler$/, 'Shift+Tab');
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Rétablir', exact: true }).first().waitFor();
		expect(person.faults).toEqual([]);
	});
});
