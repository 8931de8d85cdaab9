// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { chooseTheme, shownTheme } from '../../src/lib/ui/theme/theme';

const html = readFileSync('src/app.html', 'utf8');
const early = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
const tokens = readFileSync('src/lib/ui/tokens.css', 'utf8');

/** What the page does before its first paint. */
function load(): void {
	delete document.documentElement.dataset['theme'];
	new Function('localStorage', 'document', early)(localStorage, document);
}

/** The declarations of the first rule that follows `selector`. */
function rule(selector: string): string[] {
	const body = tokens.slice(tokens.indexOf(selector)).match(/\{([^{}]*)\}/)?.[1] ?? '';
	return body.split(';').map((one) => one.trim());
}

beforeEach(() => {
	localStorage.clear();
	load();
});

describe('the theme', () => {
	it('follows the device until one is chosen', () => {
		expect(shownTheme()).toBe('system');
	});

	it('chosen, it is shown at once and at the next load, before anything else', () => {
		chooseTheme('dark');
		expect(shownTheme()).toBe('dark');
		load();
		expect(shownTheme()).toBe('dark');
		chooseTheme('system');
		load();
		expect(document.documentElement.dataset['theme']).toBeUndefined();
	});

	it('stands in the page before the styles, as the one script that the policy names', () => {
		expect(html.indexOf('<script>')).toBeGreaterThan(0);
		expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('%sveltekit.head%'));
		const hash = createHash('sha256').update(early).digest('base64');
		expect(readFileSync('svelte.config.js', 'utf8')).toContain(`'sha256-${hash}'`);
	});

	it('dark is the same, chosen or by the device', () => {
		const chosen = rule(":root[data-theme='dark']");
		const device = rule(":root:not([data-theme='light'])");
		expect(device.length).toBeGreaterThan(10);
		expect(chosen.filter((one) => !one.startsWith('color-scheme'))).toEqual(device);
	});
});
