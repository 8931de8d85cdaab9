import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readAnswersFile } from '../../src/cli/answers';

/** The answers of a persona, by question. */
export function personaAnswers(name: string): Record<string, unknown> {
	return readAnswersFile(`tests/personas/${name}.yaml`).answers;
}

/** The question on the screen, from its address; undefined once the questions are over. */
export function questionAt(page: Page): string | undefined {
	const url = new URL(page.url());
	return url.pathname.endsWith('/questions/') ? url.hash.split('/').slice(1).join('/') : undefined;
}

export function dossierAt(page: Page): string {
	return new URL(page.url()).hash.slice(1).split('/')[0] ?? '';
}

/** Waits until the screen shows the question that its address names. */
export async function arriveAt(page: Page): Promise<string | undefined> {
	await page.waitForFunction(
		() => document.querySelector('main h1') && !/#(new)?$/.test(location.href)
	);
	await page.locator('main h1').first().waitFor();
	return questionAt(page);
}

/** Types or ticks one answer, without sending it. */
export async function fillIn(page: Page, value: unknown): Promise<void> {
	if (value === '?') return page.locator('#answer-unknown').check();
	const wanted = (Array.isArray(value) ? value : [value]).map(String);
	const choices = page.locator('input[name=answer]:is([type=radio], [type=checkbox])');
	if ((await choices.count()) > 1)
		for (const one of wanted) await page.locator(`input[name=answer][value="${one}"]`).check();
	else await page.locator('#answer').fill(wanted[0] ?? '');
}

export async function goOn(page: Page): Promise<void> {
	const before = page.url();
	await page.locator('form button').first().click();
	await page.waitForURL((url) => url.href !== before);
}

/** Answers every question asked, skipping those without an answer; gives the questions in order. */
export async function answerAll(
	page: Page,
	answers: Record<string, unknown>,
	look?: (question: string) => Promise<void>
): Promise<string[]> {
	const asked: string[] = [];
	for (let question = await arriveAt(page); question; question = await arriveAt(page)) {
		expect(asked).not.toContain(question);
		asked.push(question);
		await look?.(question);
		if (question in answers) await fillIn(page, answers[question]);
		else await page.locator('form button').nth(1).click();
		if (question in answers) await goOn(page);
		else await page.waitForURL((url) => !url.hash.endsWith(question ?? ''));
	}
	return asked;
}
