import { describe, expect, it } from 'vitest';
import {
	answerAll,
	arriveAt,
	dossierAt,
	fillIn,
	goOn,
	personaAnswers,
	questionAt
} from './interview';
import { arrive, expectAccessible, settle, useBrowser } from './person';

useBrowser();

const wrong: readonly (readonly [string, string, RegExp])[] = [
	['purchase/value', '-3', /au moins/],
	['purchase/value', '1000000000000', /au plus/],
	['purchase/value', 'beaucoup', /chiffres/],
	['purchase/duration', '12,5', /entier/],
	['purchase/title', ' ', /quelques mots/],
	['purchase/buyer', '', /Choisissez/],
	['purchase/categories', '', /Cochez/],
	['purchase/launch', '', /date/],
	['hardware/laptops/units', '0', /au moins 1/]
];

describe('the interview', () => {
	it.each(wrong)(
		'%s with "%s": said on top, beside the field and in the title; nothing typed is lost',
		async (question, typed, message) => {
			const person = await arrive();
			const { page } = person;
			await person.visit('/fr/dossier/questions/#sample/purchase/title');
			await person.visit(`/fr/dossier/questions/#new`);
			const answers = personaAnswers('national-museum-laptops');
			await reach(page, question, answers);
			await page.locator('#answer').waitFor();
			if (await page.locator('#answer[type=text], textarea#answer').count())
				await page.locator('#answer').fill(typed);
			expect(await page.locator('[role=alert]', { hasText: /\S/ }).count()).toBe(0);
			await page.locator('h1').first().click();
			expect(await page.locator('[role=alert]', { hasText: /\S/ }).count()).toBe(0);
			await page.locator('form button').first().click();
			const alert = page.locator('[role=alert]', { hasText: /\S/ });
			await alert.waitFor();
			const said = await alert.getByRole('link').innerText();
			expect(said).toMatch(message);
			expect(await page.locator('#answer-error').innerText()).toBe(said);
			expect(await page.title()).toMatch(/^Erreur/);
			expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
			if (typed.trim()) expect(await page.locator('#answer').inputValue()).toBe(typed);
			await alert.getByRole('link').click();
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer');
			await expectAccessible(page);
		}
	);

	it('takes "12 000,50" as it is pasted, and a date of 2031, and says what is then to check', async () => {
		const person = await arrive();
		const { page } = person;
		await person.visit('/fr/dossier/questions/#new');
		const answers = {
			...personaAnswers('city-laptops'),
			'purchase/value': '12 000,50',
			'purchase/launch': '2031-05-02'
		};
		await answerAll(page, answers);
		await page.getByRole('heading', { level: 1, name: 'Vérifiez vos réponses' }).waitFor();
		expect(await page.locator('main').innerText()).toMatch(/12\s000,50\s€/);
		await person.visit(`/fr/dossier/result/#${dossierAt(page)}`);
		await page.getByRole('link', { name: /^Obligations/ }).click();
		await page
			.getByText(/à vérifier/)
			.first()
			.waitFor();
		expect(person.faults).toEqual([]);
	});

	it('the screen is what its address and the saved answers say: back, forward, reload', async () => {
		const person = await arrive();
		const { page } = person;
		await person.visit('/fr/dossier/questions/#new');
		const answers = personaAnswers('museum-saas');
		const seen: { address: string; title: string }[] = [];
		for (let i = 0; i < 8; i++) {
			const question = (await arriveAt(page)) ?? '';
			seen.push({ address: page.url(), title: await page.locator('h1').innerText() });
			await fillIn(page, answers[question] ?? '?');
			await goOn(page);
		}
		for (const { address, title } of [...seen].reverse()) {
			await page.goBack();
			await page.waitForURL(address);
			await page.locator('h1', { hasText: title }).waitFor();
		}
		await page.goForward();
		await page.waitForURL(seen[1]?.address ?? '');
		await page.reload();
		await settle(page);
		expect(await page.locator('h1').innerText()).toBe(seen[1]?.title);
		expect(await page.locator('input:checked').count()).toBeGreaterThan(0);
	});

	it('goes from the home page to the PDF by keyboard alone', async () => {
		const person = await arrive({ acceptDownloads: true });
		const { page } = person;
		await person.visit('/fr/');
		await tabTo(page, /Commencer un dossier/);
		await page.keyboard.press('Enter');
		await page.waitForURL(/questions/);
		const answers = personaAnswers('association-theatre');
		for (let question = await arriveAt(page); question; question = await arriveAt(page)) {
			await answerByKeyboard(page, answers[question]);
			await page.waitForURL((url) => !url.hash.endsWith(question ?? ''));
		}
		await tabTo(page, /Voir le résultat/);
		await page.keyboard.press('Enter');
		await page.waitForURL(/result/);
		await settle(page);
		await tabTo(page, /Relire et télécharger/);
		await page.keyboard.press('Enter');
		await page.waitForURL(/documents/);
		await settle(page);
		await tabTo(page, /Télécharger le PDF/);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.keyboard.press('Enter')
		]);
		expect(download.suggestedFilename()).toMatch(/\.pdf$/);
		expect(person.faults).toEqual([]);
	});
});

type Page = Awaited<ReturnType<typeof arrive>>['page'];

async function reach(
	page: Page,
	question: string,
	answers: Record<string, unknown>
): Promise<void> {
	for (let at = await arriveAt(page); at && at !== question; at = await arriveAt(page)) {
		if (at in answers) await fillIn(page, answers[at]);
		else await page.locator('form button').nth(1).click();
		if (at in answers) await goOn(page);
	}
	expect(questionAt(page)).toBe(question);
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
	for (let i = 0; i < 80; i++) {
		await page.keyboard.press('Tab');
		const text = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement | null;
			return element?.innerText || element?.getAttribute('aria-label') || '';
		});
		if (name.test(text)) return;
	}
	throw new Error(`Tab never reaches ${name}`);
}

/** Focus stands on the heading, or on the page: the first Tab stops are links of help, then the fields. */
async function answerByKeyboard(page: Page, value: unknown): Promise<void> {
	if (value === undefined) {
		await tabTo(page, /Passer cette question/);
		return page.keyboard.press('Enter');
	}
	await page.locator('#answer').waitFor();
	for (let i = 0; i < 40; i++) {
		if (await page.evaluate(() => document.activeElement?.matches('input[name=answer], #answer')))
			break;
		await page.keyboard.press('Tab');
	}
	const kind = await page.evaluate(() => (document.activeElement as HTMLInputElement).type);
	if (kind === 'radio') await arrowTo(page, String(value === '?' ? 'unknown' : value));
	else if (kind === 'checkbox') await spaceOn(page, (value as string[]).map(String));
	else if (kind === 'date') await page.keyboard.type(toUsDate(String(value)));
	else await page.keyboard.type(String(value));
	await page.keyboard.press('Enter');
}

async function arrowTo(page: Page, value: string): Promise<void> {
	await page.keyboard.press('Space');
	for (let i = 0; i < 12; i++) {
		if ((await page.evaluate(() => (document.activeElement as HTMLInputElement).value)) === value)
			return;
		await page.keyboard.press('ArrowDown');
	}
	throw new Error(`no arrow reaches ${value}`);
}

async function spaceOn(page: Page, values: readonly string[]): Promise<void> {
	for (let i = 0; i < 12; i++) {
		const { value, type } = await page.evaluate(() => ({
			value: (document.activeElement as HTMLInputElement).value,
			type: (document.activeElement as HTMLInputElement).type
		}));
		if (type !== 'checkbox') return;
		if (values.includes(value)) await page.keyboard.press('Space');
		if (values.at(-1) === value) return;
		await page.keyboard.press('Tab');
	}
}

/** The native date field of an English browser is typed month first. */
function toUsDate(iso: string): string {
	const [year, month, day] = iso.split('-');
	return `${month}${day}${year}`;
}
