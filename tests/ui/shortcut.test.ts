// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { keepPreference } from '../../src/lib/ui/preferences/keep';
import { readPreference } from '../../src/lib/ui/preferences/read';
import { singleKeys, summonsOf } from '../../src/lib/ui/shortcuts/shortcut';

type Keys = Partial<Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>>;

function press(key: string, keys: Keys = {}, tag = 'main', apple = false) {
	const target = document.createElement(tag);
	document.body.append(target);
	const event = new KeyboardEvent('keydown', { key, bubbles: true, ...keys });
	target.dispatchEvent(event);
	return summonsOf(event, apple);
}

beforeEach(() => {
	localStorage.clear();
	document.body.replaceChildren();
});

describe('shortcuts', () => {
	it('Ctrl K calls the palette, ⌘ K on Apple’s keyboards, in a field too', () => {
		expect(press('k', { ctrlKey: true })).toBe('palette');
		expect(press('k', { metaKey: true }, 'main', true)).toBe('palette');
		expect(press('k', { ctrlKey: true }, 'textarea')).toBe('palette');
	});

	it('Ctrl K is left to the text on Apple’s keyboards, and the Windows key to Windows', () => {
		expect(press('k', { ctrlKey: true }, 'main', true)).toBeUndefined();
		expect(press('k', { metaKey: true })).toBeUndefined();
	});

	it.each([...singleKeys])('%s alone calls %s', (key, what) => {
		expect(press(key)).toBe(what);
		for (const field of ['input', 'textarea', 'select', 'dialog'])
			expect(press(key, {}, field)).toBeUndefined();
		for (const with_ of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
			expect(press(key, with_)).toBeUndefined();
	});

	it('single keys can be turned off, and on again; Ctrl K stays', () => {
		keepPreference('single-keys', 'off');
		expect(press('?')).toBeUndefined();
		expect(press('k', { ctrlKey: true })).toBe('palette');
		keepPreference('single-keys', undefined);
		expect(press('?')).toBe('display');
	});

	it('any other key is left alone', () => {
		for (const key of ['a', 'k', 'Enter', ' ', 'Tab', 'constructor'])
			expect(press(key)).toBeUndefined();
	});
});

describe('preferences', () => {
	it('are kept, forgotten, and do without where nothing may be kept', () => {
		keepPreference('theme', 'dark');
		expect(readPreference('theme')).toBe('dark');
		keepPreference('theme', undefined);
		expect(readPreference('theme')).toBeNull();
		const { localStorage: kept } = window;
		Object.defineProperty(window, 'localStorage', {
			configurable: true,
			get: () => {
				throw new DOMException('no', 'SecurityError');
			}
		});
		expect(readPreference('theme')).toBeNull();
		expect(() => keepPreference('theme', 'dark')).not.toThrow();
		Object.defineProperty(window, 'localStorage', { configurable: true, value: kept });
	});
});
