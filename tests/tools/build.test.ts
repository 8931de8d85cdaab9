import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstVisit, ownServer, faultsOf } from '../e2e/own-server';
import { arrive, settle, useBrowser } from '../e2e/person';
import { observatoryScore } from '../cli/observatory';
import { headersFor } from '../../src/cli/headers';

useBrowser();

const sources = mkdtempSync(join(tmpdir(), 'sources-'));
const left = /^(node_modules|build|\.svelte-kit|\.git)$/;

beforeAll(() => {
	for (const name of readdirSync('.').filter((one) => !left.test(one)))
		cpSync(name, join(sources, name), { recursive: true });
	symlinkSync(resolve('node_modules'), join(sources, 'node_modules'));
});
afterAll(() => rmSync(sources, { recursive: true }));

/** As a person would from a clone: nothing of the test runner's settings reaches it. */
function build(settings: Record<string, string> = {}): string {
	const inherited = Object.entries(process.env).filter(
		([name]) => !/^(NODE_ENV|VITEST.*|VITE_.*|MODE|DEV|PROD|SSR|BASE_PATH|SITE_URL)$/.test(name)
	);
	const env = { ...Object.fromEntries(inherited), ...settings };
	for (const command of ['svelte-kit sync', 'vite build --logLevel error']) {
		const done = spawnSync(`npx --no-install ${command}`, { cwd: sources, env, shell: true });
		expect(done.status, String(done.stderr)).toBe(0);
	}
	return join(sources, 'build');
}

function hashes(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => statSync(join(folder, path)).isFile() && path !== 'sbom.json')
		.sort();
	return Object.fromEntries(
		files.map((path) => [
			path,
			createHash('sha256')
				.update(readFileSync(join(folder, path)))
				.digest('hex')
		])
	);
}

function pagesOf(folder: string): [string, string][] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.html'))
		.map((path) => [path, readFileSync(join(folder, path), 'utf8')]);
}

describe('the build', () => {
	it('gives the same files twice', () => {
		expect(hashes(build())).toEqual(hashes('build'));
	});

	it('gives every page its title, its language, its description, and headers worth 130', () => {
		const pages = pagesOf('build').filter(([path]) => path !== '404.html');
		expect(pages.length).toBeGreaterThan(15);
		for (const [path, html] of pages) {
			expect(/<title>[^<]{10,}<\/title>/.test(html), `title of ${path}`).toBe(true);
			expect(/<html lang="(fr|en)"/.test(html), `language of ${path}`).toBe(true);
			expect(html.match(/<meta name="description" content="[^"]{20,}"/g), path).toHaveLength(1);
			const sent = headersFor({ path: `/${path}`, html, secure: true });
			expect(observatoryScore(sent, html), path).toBeGreaterThanOrEqual(130);
		}
	});
});

describe('a site in a folder', () => {
	let folder: string;
	beforeAll(() => {
		folder = build({ BASE_PATH: '/guide', SITE_URL: 'https://example.org' });
	}, 300_000);

	it('tells search engines its full addresses, in both languages', () => {
		const home = readFileSync(join(folder, 'fr/index.html'), 'utf8');
		for (const link of [
			'<link rel="alternate" hreflang="fr" href="https://example.org/guide/fr/" />',
			'<link rel="alternate" hreflang="en" href="https://example.org/guide/en/" />',
			'<link rel="canonical" href="https://example.org/guide/fr/" />'
		])
			expect(home).toContain(link);
		const map = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
		expect(map).toContain('<loc>https://example.org/guide/en/about/</loc>');
		expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain('/guide/sitemap.xml');
		expect(readFileSync(join(folder, '_headers'), 'utf8')).toMatch(/^\/guide\/fr\/$/m);
	});

	it('leads to a language, moves from page to page, and says what does not exist', async () => {
		const server = await ownServer(folder, '/guide');
		const person = await arrive();
		const { page } = person;
		await page.goto(`${server.origin}/guide/`);
		await page.waitForURL('**/guide/fr/');
		await settle(page);
		await page.getByRole('link', { name: 'English' }).click();
		await page.waitForURL('**/guide/en/');
		await page.goto(`${server.origin}/guide/en/dossier/result/#sample`);
		await settle(page);
		const manifest = await page.getAttribute('link[rel=manifest]', 'href');
		const answer = await page.request.get(new URL(manifest ?? '', page.url()).href);
		const { icons } = (await answer.json()) as { icons: { src: string }[] };
		for (const { src } of icons)
			expect((await page.request.get(`${server.origin}/guide/${src}`)).ok(), src).toBe(true);
		expect(faultsOf(person)).toEqual([]);
		const lost = await page.goto(`${server.origin}/guide/fr/nulle-part/`);
		expect(lost?.status()).toBe(404);
		await page.getByRole('link', { name: /accueil/ }).click();
		await page.waitForURL('**/guide/fr/');
	});

	it('works with the server off, and leaves the rest of the address alone', async () => {
		const server = await ownServer(folder, '/guide');
		const person = await arrive();
		await firstVisit(person, `${server.origin}/guide/fr/`);
		const scope = () => navigator.serviceWorker.ready.then((registration) => registration.scope);
		expect(await person.page.evaluate(scope)).toBe(`${server.origin}/guide/`);
		await server.stop();
		await person.page.goto(`${server.origin}/guide/fr/dossier/result/#sample`);
		await settle(person.page);
		expect(await person.page.locator('[role=alert]', { hasText: /\S/ }).count()).toBe(0);
		expect(faultsOf(person)).toEqual([]);
	});
});
