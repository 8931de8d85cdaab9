import { spawn, type ChildProcess } from 'node:child_process';
import {
	existsSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { dossierAt } from '../e2e/interview';

const executable = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const flags = [
	'--headless=new',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--remote-debugging-port=0'
];

/** A browser with a profile on the disk, which can be killed as a power cut would. */
class Machine {
	readonly profile = mkdtempSync(join(tmpdir(), 'profile-'));
	#process: ChildProcess | undefined;
	#browser: Browser | undefined;

	async start(): Promise<Page> {
		const announced = join(this.profile, 'DevToolsActivePort');
		rmSync(announced, { force: true });
		this.#process = spawn(
			executable,
			[...flags, `--user-data-dir=${this.profile}`, 'about:blank'],
			{
				detached: true,
				stdio: 'ignore'
			}
		);
		await expect
			.poll(() => existsSync(announced) && readFileSync(announced, 'utf8').includes('\n'), {
				timeout: 30_000
			})
			.toBe(true);
		const [port] = readFileSync(announced, 'utf8').split('\n');
		this.#browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
		return this.#browser.contexts()[0]!.newPage();
	}

	/** All its processes at once, with nothing written on the way. */
	async kill(): Promise<void> {
		const { pid } = this.#process ?? {};
		const gone = new Promise((resolve) => this.#process?.once('exit', resolve));
		if (pid) process.kill(-pid, 'SIGKILL');
		await gone;
		await this.#browser?.close().catch(() => {});
		this.#process = undefined;
	}

	async dispose(): Promise<void> {
		if (this.#process) await this.kill();
		rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
	}

	/** The files of the site's database. */
	databaseFiles(): string[] {
		const folder = join(this.profile, 'Default', 'IndexedDB');
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((one) => one.isFile() && one.parentPath.endsWith('.leveldb'))
			.map((one) => join(one.parentPath, one.name));
	}
}

let machine: Machine;
afterEach(() => machine.dispose());

async function begin(page: Page, title: string): Promise<string> {
	await page.goto(`${inject('origin')}/fr/dossier/questions/#new`);
	await page.waitForURL(/#[a-z0-9]{10,}/);
	await page.locator('#answer').fill(title);
	await page.getByText(/^Enregistré dans ce navigateur/).waitFor();
	return dossierAt(page);
}

/** Types higher and higher numbers; `acknowledged` is the last one that the page called saved. */
async function typeOn(page: Page, from: number): Promise<void> {
	await page.evaluate((first) => {
		const field = document.querySelector<HTMLInputElement>('#answer')!;
		const state = document.querySelector('#save-state')!;
		const seen = window as unknown as { acknowledged: number };
		let n = first;
		seen.acknowledged = first;
		new MutationObserver(() => {
			if (state.textContent?.startsWith('Enregistré dans')) seen.acknowledged = Number(field.value);
		}).observe(state, { childList: true, characterData: true, subtree: true });
		setInterval(() => {
			field.value = String((n += 1));
			field.dispatchEvent(new Event('input', { bubbles: true }));
		}, 37);
	}, from);
}

const lost = 'Votre navigateur a perdu ce qu’il gardait';

it('20 SIGKILLs while a person types: what was called saved is there', async () => {
	machine = new Machine();
	let page = await machine.start();
	const id = await begin(page, '1');
	const address = page.url();
	expect(id).not.toBe('');
	let floor = 1;
	let wiped = 0;
	for (let round = 0; round < 20; round += 1) {
		await typeOn(page, floor);
		await page.waitForTimeout(300 + ((round * 173) % 900));
		const acknowledged = await page.evaluate(
			() => (window as unknown as { acknowledged: number }).acknowledged
		);
		await machine.kill();
		page = await machine.start();
		await page.goto(address);
		const field = page.locator('#answer');
		await field.or(page.getByText(lost)).first().waitFor();
		if (await page.getByText(lost).isVisible()) {
			wiped += 1;
			await page.getByRole('button', { name: 'Tout remettre en place' }).click();
			await page.getByRole('link', { name: 'Voir les dossiers' }).waitFor();
			await page.goto(address);
			await page.reload();
			await field.waitFor();
		} else expect(Number(await field.inputValue())).toBeGreaterThanOrEqual(acknowledged);
		floor = Number(await field.inputValue());
		expect(floor).toBeGreaterThan(0);
	}
	expect(wiped).toBeLessThan(3);
});

type Wipe = (files: () => string[], page?: Page) => void | Promise<void>;

const wipes: Record<string, Wipe> = {
	'its files deleted': (files) => files().forEach((file) => rmSync(file)),
	'its files cut to nothing': (files) => files().forEach((file) => truncateSync(file, 0)),
	'its folder deleted': (files) => {
		const [file = ''] = files();
		rmSync(dirname(file), { recursive: true });
	},
	'its bytes overwritten': (files) =>
		files().forEach((file) => writeFileSync(file, Buffer.alloc(statSync(file).size, 0x5a)))
};

async function prepare(): Promise<Page> {
	machine = new Machine();
	const page = await machine.start();
	await begin(page, 'Trois semaines de travail');
	await page.goto(`${inject('origin')}/fr/data/`);
	await page.getByRole('button', { name: 'Refaire la copie de secours' }).click();
	await page.getByText('La copie de secours est faite et relue.').waitFor();
	await page.waitForTimeout(1500);
	return page;
}

async function expectRecovery(page: Page): Promise<void> {
	await page.goto(`${inject('origin')}/fr/dossiers/`);
	await page.getByRole('heading', { name: lost }).waitFor();
	await page.getByText(/contient 1 dossier/).waitFor();
	expect(await page.getByText('Aucun dossier pour l’instant').count()).toBe(0);
	await page.getByRole('button', { name: 'Tout remettre en place' }).click();
	await page.getByRole('link', { name: 'Voir les dossiers' }).click();
	await page.getByRole('link', { name: 'Trois semaines de travail', exact: true }).waitFor();
	expect(await page.getByText(lost).count()).toBe(0);
}

describe('a database that is lost is found again, and said', () => {
	it.each(Object.keys(wipes))('%s', async (name) => {
		await prepare();
		await machine.kill();
		await wipes[name]?.(() => machine.databaseFiles());
		await expectRecovery(await machine.start());
	});

	it('emptied while the page is elsewhere', async () => {
		const page = await prepare();
		await page.evaluate(
			() =>
				new Promise<void>((resolve) => {
					const request = indexedDB.open('guide-achats-numeriques');
					request.onsuccess = () => {
						const names = ['dossiers', 'deleted', 'acts', 'positions'];
						const emptying = request.result.transaction(names, 'readwrite');
						for (const one of names) emptying.objectStore(one).clear();
						emptying.oncomplete = () => resolve(request.result.close());
					};
				})
		);
		await expectRecovery(page);
	});
});
