import { describe, expect, it } from 'vitest';
import { headersFor, pagePolicy } from '../../src/cli/headers';
import {
	caddySnippet,
	headersFile,
	nginxMaps,
	nginxServer,
	type ServedPage
} from '../../src/cli/server-files';
import { readBase, readSite } from '../../src/cli/site.mjs';
import { robots, sitemap } from '../../src/cli/sitemap';
import { observatoryScore } from './observatory';

const own =
	"default-src 'none'; script-src 'self' 'sha256-abc='; style-src 'self'; img-src 'self' data:; object-src 'none'";
const html = `<head><meta http-equiv="content-security-policy" content="${own}"></head>`;

function pageAt(address: string): ServedPage {
	return { address, file: `${address}index.html`, html };
}

describe('the headers of a page', () => {
	it('are worth 130 and more to the Observatory; the page alone is worth less than 60', () => {
		const sent = headersFor({ path: '/fr/index.html', html, secure: true });
		expect(observatoryScore(sent, html)).toBeGreaterThanOrEqual(130);
		expect(observatoryScore({}, html)).toBe(55);
	});

	it.each([
		['content-security-policy', 75],
		['strict-transport-security', 80],
		['x-content-type-options', 145]
	])('count, each of them: without %s the score is %i', (name, score) => {
		const sent = headersFor({ path: '/fr/index.html', html, secure: true });
		const rest = Object.fromEntries(Object.entries(sent).filter(([one]) => one !== name));
		expect(observatoryScore(rest, '')).toBeLessThanOrEqual(score);
	});

	it('carry the policy of the page, and what a page cannot say of itself', () => {
		expect(pagePolicy(html)).toBe(`${own}; frame-ancestors 'none'`);
		expect(pagePolicy('<head></head>')).toBe("frame-ancestors 'none'");
	});

	it('keep what is named by its content for ever, and ask again for all else', () => {
		const cache = (path: string) => headersFor({ path, secure: true })['cache-control'];
		expect(cache('/_app/immutable/chunks/a.js')).toContain('immutable');
		for (const path of ['/fr/index.html', '/service-worker.js', '/_app/offline.json'])
			expect(cache(path)).toBe('no-cache');
	});

	it('let a worker fetch from its own site alone, and evaluate nothing', () => {
		const policy = headersFor({ path: '/service-worker.js', secure: true });
		expect(policy['content-security-policy']).toMatch(
			/^default-src 'none'; script-src 'self'; connect-src 'self'/
		);
	});

	it('promise HTTPS only over HTTPS', () => {
		const names = Object.keys(headersFor({ path: '/fr/index.html', html, secure: false }));
		expect(names).not.toContain('strict-transport-security');
	});
});

describe('the files for other servers', () => {
	const site = { base: '/guide', pages: [pageAt('/fr/'), pageAt('/en/')] };

	it('say the same headers, each in its own tongue', () => {
		const sent = headersFor({ path: '/fr/index.html', html, secure: true });
		const nginx = nginxMaps(site) + nginxServer(site);
		for (const text of [headersFile(site), nginx, caddySnippet(site)])
			for (const [name, value] of Object.entries(sent)) {
				expect(text).toContain(name);
				expect(text).toContain(value);
			}
		expect(nginx).toContain('/guide/fr/index.html "default-src');
		expect(caddySnippet(site)).toContain('/guide/fr/ "default-src');
	});

	it('`_headers` keeps to a hundred rules: the pages beyond carry their policy themselves', () => {
		const pages = Array.from({ length: 300 }, (_, i) => pageAt(`/fr/page-${i}/`));
		const rules = headersFile({ base: '', pages }).match(/^\/.*$/gm) ?? [];
		expect(rules).toHaveLength(100);
		expect(rules[0]).toBe('/*');
	});

	it('no value can end the quotes that hold it', () => {
		for (const [, value] of Object.entries(headersFor({ path: '/', html, secure: true })))
			expect(value).not.toMatch(/["\n{}$]/);
	});
});

describe('the addresses of the site', () => {
	it('BASE_PATH is a folder, SITE_URL its full address', () => {
		expect(['/guide/', 'guide', '', '/a/b'].map((asked) => readBase(asked))).toEqual([
			'/guide',
			'/guide',
			'',
			'/a/b'
		]);
		expect(() => readBase('/a b')).toThrow(/BASE_PATH is/);
		expect(readSite(undefined, '')).toBeUndefined();
		expect(readSite('https://example.org', '/guide')).toBe('https://example.org/guide');
		expect(readSite('https://example.org/guide/', '/guide')).toBe('https://example.org/guide');
		expect(() => readSite('https://example.org/other', '/guide')).toThrow(/SITE_URL is/);
		expect(() => readSite('ftp://example.org', '')).toThrow(/SITE_URL is/);
	});

	it('the sitemap holds pages for all, with their twin, and no screen of a person’s own', () => {
		const all = ['/', '/404.html', '/fr/', '/en/', '/fr/dossier/result/', '/fr/offline/'];
		const text = sitemap('https://example.org', all);
		expect(text.match(/<loc>[^<]*/g)).toEqual([
			'<loc>https://example.org/fr/',
			'<loc>https://example.org/en/'
		]);
		expect(text.match(/hreflang="en" href="https:\/\/example.org\/en\/"/g)).toHaveLength(2);
	});

	it('robots.txt names the sitemap when there is one', () => {
		expect(robots(undefined)).toBe('User-agent: *\nAllow: /\n');
		expect(robots('https://example.org')).toContain('Sitemap: https://example.org/sitemap.xml');
	});
});
