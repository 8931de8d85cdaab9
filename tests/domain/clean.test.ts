import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, curb, strip, textLimit } from '../../src/lib/domain/reading';

describe('strip', () => {
	test.each([
		['NUL', 'a\u0000b', 'ab'],
		['escape', 'a\u001Bb', 'ab'],
		['delete', 'a\u007Fb', 'ab'],
		['C1', 'a\u0085b', 'ab'],
		['right-to-left override', 'a\u202Eb', 'ab'],
		['isolate', 'a\u2066b', 'ab'],
		['zero width', 'a\u200Bb', 'ab'],
		['joiner', 'a\u2060b', 'ab'],
		['byte order mark', 'a\uFEFFb', 'ab'],
		['non-character', 'a\uFFFFb', 'ab'],
		['lone surrogate', 'a\uD800b', 'ab']
	])('takes out and counts: %s', (_, dirty, clean) => {
		expect(strip(dirty)).toEqual({ text: clean, stripped: 1 });
	});

	test('keeps tabs, lines, no-break spaces, accents, quotes and emoji', () => {
		const text = ' a\tb\nc\u00A0:\u202F« œ » 😀 <b>&amp;</b>\n';
		expect(strip(text)).toEqual({ text, stripped: 0 });
	});

	test('makes Windows lines plain and composes, which loses nothing', () => {
		expect(strip('e\u0301\r\ne\u0301\r')).toEqual({ text: 'é\né\n', stripped: 0 });
	});

	test('composes what a stripped character kept apart', () => {
		expect(strip('e\u200D\u0301')).toEqual({ text: 'é', stripped: 1 });
	});

	test('what it yields needs nothing more', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.integer({ max: 0xffff }).map((n) => String.fromCharCode(n)) }),
				(dirty) => {
					const { text } = strip(dirty);
					expect(strip(text)).toEqual({ text, stripped: 0 });
				}
			),
			{ numRuns: 500 }
		);
	});
});

describe('clean and curb', () => {
	test('what they yield is what a file gives back', () => {
		const dirty = fc.string({
			unit: fc.integer({ max: 0xffff }).map((n) => String.fromCharCode(n))
		});
		fc.assert(
			fc.property(dirty, fc.nat(20), (text, limit) => {
				for (const kept of [clean(text), curb(text), curb(text, limit)])
					expect(strip(kept)).toEqual({ text: kept, stripped: 0 });
				expect(curb(text, limit).length).toBeLessThanOrEqual(limit);
			}),
			{ numRuns: 500 }
		);
	});

	test('a text too long is cut where no sign is broken', () => {
		expect(curb(`${'a'.repeat(textLimit - 1)}😀`)).toBe('a'.repeat(textLimit - 1));
		expect(curb(' a ', 2)).toBe('a');
	});
});
