import { describe, expect, it } from 'vitest';
import { arrive, expectAccessible, settle, useBrowser, type Person } from './person';

useBrowser();

/** The sample's own link, from its panel. */
async function linkOf({ page }: Person): Promise<string> {
	await page.getByRole('button', { name: 'Partager' }).click();
	const field = page.getByLabel('Lien du dossier');
	await field.waitFor();
	await expectAccessible(page);
	const link = await field.inputValue();
	await page.keyboard.press('Escape');
	await page.locator('dialog').waitFor({ state: 'detached' });
	return link;
}

async function comment({ page }: Person, text: string): Promise<void> {
	await page.locator('#clauses ~ ul summary').first().click();
	await page.getByText('Commenter', { exact: false }).first().click();
	await page.getByLabel('Votre commentaire').fill(text);
	await page.getByRole('button', { name: 'Ajouter le commentaire' }).click();
	await page.getByText('Commentaire ajouté').waitFor();
	await page.getByText(/^Enregistré dans ce navigateur/).waitFor();
}

describe('two people and a dossier', () => {
	it('a link is previewed, kept, commented, sent back, compared and merged, and undone', async () => {
		const buyer = await arrive();
		await buyer.visit('/fr/dossier/result/#sample/cctp/lot');
		await comment(buyer, 'À relire ensemble');
		const link = await linkOf(buyer);
		expect(await buyer.page.evaluate(() => document.activeElement?.textContent)).toBe('Partager');
		expect(link.length).toBeLessThan(2000);

		const colleague = await arrive();
		const asked: string[] = [];
		colleague.context.on('request', (request) => {
			asked.push(request.url(), request.headers().referer ?? '');
		});
		await colleague.page.goto(link);
		await colleague.page.getByText('Un dossier partagé').first().waitFor();
		await colleague.page.getByRole('button', { name: 'Garder une copie' }).waitFor();
		const code = new URL(link).hash.slice(1);
		expect(asked.filter((address) => address.includes(code.slice(0, 40)))).toEqual([]);
		expect(colleague.page.url()).not.toContain(code.slice(0, 10));
		await colleague.page.getByText('Ordinateurs portables', { exact: true }).waitFor();
		await expectAccessible(colleague.page);
		await colleague.visit('/fr/dossiers/');
		await colleague.page.getByText('Aucun dossier').waitFor();

		await colleague.page.goto(link);
		await colleague.page.getByRole('button', { name: 'Garder une copie' }).click();
		await colleague.page.getByRole('link', { name: 'Aller au dossier' }).click();
		await colleague.page.waitForURL(/answers/);
		await settle(colleague.page);
		const copy = new URL(colleague.page.url()).hash;
		await colleague.visit(`/fr/dossier/result/${copy}/ccap/lot`);
		await comment(colleague, 'Le délai est trop court');
		const back = await linkOf(colleague);

		const { page } = buyer;
		await page.goto(back);
		await page.getByRole('link', { name: /^Comparer avec/ }).click();
		await page.getByRole('heading', { level: 2, name: '1 différence' }).waitFor();
		await expectAccessible(page);
		const other = page.getByRole('radio', { name: /^L’autre.*Le délai est trop court/ });
		await page.getByRole('radio', { name: /^La vôtre/ }).focus();
		await page.keyboard.press('ArrowDown');
		expect(await other.isChecked()).toBe(true);
		await page.getByRole('button', { name: 'Appliquer 1 changement' }).press('Enter');
		await page.getByRole('heading', { level: 2, name: 'Les deux versions disent' }).waitFor();
		await page.getByRole('button', { name: 'Annuler', exact: true }).click();
		await page.getByRole('heading', { level: 2, name: '1 différence' }).waitFor();
		expect(buyer.faults).toEqual([]);
		expect(colleague.faults).toEqual([]);
	});

	it('a link cut on its way is refused in plain words, and nothing is kept', async () => {
		const person = await arrive();
		await person.visit('/fr/dossier/answers/#sample');
		const link = await linkOf(person);
		await person.page.goto('about:blank');
		await person.page.goto(link.slice(0, -20));
		const alert = person.page.locator('[role=alert]', { hasText: /\S/ });
		await alert.waitFor();
		expect(await alert.innerText()).toMatch(/incomplet/);
		await person.visit('/fr/dossiers/');
		await person.page.getByText('Aucun dossier').waitFor();
		expect(person.faults).toEqual([]);
	});
});
