import { writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SavedDossier } from '../../src/lib/domain/dossier';
import { strip } from '../../src/lib/domain/reading';
import { writeFile } from '../../src/lib/storage/file-writing';
import { writeLink } from '../../src/lib/storage/link';
import { sampleDossier } from '../../src/lib/ui/sample';
import { payloads, spreadOver } from '../payloads';
import { arrive, useBrowser, type Person } from './person';

useBrowser();

const battery = 'hardware/laptops/battery-endurance';
const texts = spreadOver(20).map((one) => strip(one).text);

/** The sample, with a hostile text wherever a person can put one. */
function hostileDossier(texts: readonly string[]): SavedDossier {
	const sample = sampleDossier('fr');
	const [title = '', need = '', removed = '', text = '', ...rest] = texts;
	const own = rest.map((one, i) => ({
		id: `own/a${i}`,
		title: one.slice(0, 2000),
		language: 'fr' as const,
		faces: { specification: one, performance: one },
		bears: 'other' as const
	}));
	const comments = rest.map((one, i) => ({
		id: `c${i}`,
		lot: 'lot',
		...(i % 2 === 0 && { clause: battery }),
		at: sample.created,
		text: one,
		author: one.slice(0, 100)
	}));
	const clauses = {
		[battery]: { texts: { specification: { language: 'fr' as const, text } } },
		'hardware/laptops/repairability': { removed }
	};
	return {
		...sample,
		id: 'hostile',
		title,
		contentVersion: '1',
		answers: {
			...sample.answers,
			'purchase/title': title,
			'purchase/second-hand': 'none',
			'purchase/second-hand-reason': need
		},
		edits: {
			lots: { lot: { clauses, own } },
			continued: { 'purchase/do-not-buy': removed },
			accepted: { 'environment-criterion-missing': removed }
		},
		comments
	};
}

/** Nothing of the texts became an element, ran, loaded or asked. */
async function expectInert({ page, faults }: Person): Promise<void> {
	const grown = await page.evaluate(() => {
		const main = document.querySelector('main') ?? document.body;
		const running = [...document.querySelectorAll('*')].flatMap((one) =>
			[...one.attributes].filter(
				({ name, value }) => /^on/.test(name) || /^\s*javascript:/i.test(value)
			)
		);
		const foreign =
			'script,iframe,object,embed,img,video,audio,math,marquee,base,template,svg script';
		return {
			elements: [...main.querySelectorAll(foreign)].map((one) => one.outerHTML.slice(0, 80)),
			attributes: running.map(({ name, value }) => `${name}=${value}`.slice(0, 80)),
			pwned: 'pwned' in window,
			polluted: ({} as { x?: unknown }).x
		};
	});
	expect(grown).toEqual({ elements: [], attributes: [], pwned: false, polluted: undefined });
	expect(faults).toEqual([]);
}

async function openAll({ page }: Person): Promise<void> {
	for (let round = 0; round < 2; round += 1)
		await page.evaluate(() => {
			for (const one of document.querySelectorAll('main details')) one.setAttribute('open', '');
		});
}

it(`${payloads.length} payloads, in a dossier opened from its file: text on every screen`, async () => {
	const person = await arrive();
	const { page } = person;
	page.on('dialog', (dialog) => {
		person.faults.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	const path = join(
		mkdtempSync(join(tmpdir(), 'hostile-')),
		`"><img src=x onerror=a>.json`.replace('/', '')
	);
	writeFileSync(path, writeFile(hostileDossier(texts)).text);
	await person.visit('/fr/dossiers/');
	await page.locator('input[type=file]').first().setInputFiles(path);
	await page.getByRole('link', { name: 'Aller au dossier' }).waitFor();
	await expectInert(person);
	for (const screen of [
		'answers/#hostile',
		'result/#hostile',
		'result/#hostile/cctp/lot',
		'result/#hostile/ccap/lot',
		'result/#hostile/refused/lot',
		'documents/#hostile',
		'compare/#hostile',
		'compare/#hostile/hostile'
	]) {
		await person.visit(`/fr/dossier/${screen}`);
		await openAll(person);
		await expectInert(person);
	}
	await person.visit('/fr/dossier/result/#hostile/cctp/lot');
	await page.locator('#lot-comments').click();
	await page.getByText('Votre commentaire').waitFor();
	const said = await page.locator('main').innerText();
	expect(said).toContain('onerror=window.pwned=1');
	await expectInert(person);
});

it('a dossier of payloads by link, and fragments that are payloads: previewed or refused as text', async () => {
	const person = await arrive();
	const { page } = person;
	page.on('dialog', (dialog) => void person.faults.push(`dialog: ${dialog.message()}`));
	const { fragment, tooLarge } = await writeLink(hostileDossier(texts.slice(0, 6)));
	expect(tooLarge).toBe(false);
	await person.visit(`/fr/shared/#${fragment}`);
	await page.getByRole('button', { name: 'Garder une copie' }).waitFor();
	await openAll(person);
	await expectInert(person);
	for (const payload of payloads.filter((_, i) => i % 100 === 0)) {
		for (const path of ['/fr/shared/#', '/fr/dossier/result/#', '/fr/dossier/compare/#sample/']) {
			await page.goto('about:blank');
			await person.visit(`${path}${payload}`);
			await page.waitForLoadState('networkidle');
			await expectInert(person);
		}
	}
});
