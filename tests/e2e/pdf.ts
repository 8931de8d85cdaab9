import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readPdf } from '../formats/pdf-text';

/** The PDF that the documents screen gives: its name, and its words without the lines that run on each page. */
export async function downloadPdf(page: Page): Promise<{ name: string; text: string }> {
	const button = page.getByRole('button', { name: /PDF/ });
	const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
	const bytes = await readFile((await download.path()) ?? '');
	const { pages } = await readPdf(new Uint8Array(bytes));
	const body = pages.flatMap((one, i) =>
		one.pieces.filter(({ y }) => y < 795 && (i === 0 || y > 50))
	);
	const text = body.map((piece) => piece.text).join(' ');
	return { name: download.suggestedFilename(), text: text.replace(/\s+/g, ' ') };
}

/** Lines break elsewhere on paper: only the letters are compared. */
export function squeeze(text: string): string {
	return text.replace(/[\s\u00a0\u202f]+/g, '');
}
