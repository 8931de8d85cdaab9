import { expect, test } from 'vitest';
import { fitCharacters, tidy } from '../../src/lib/formats/pdf/characters';
import { openFile } from '../../src/lib/formats/pdf/file';
import { fontNames, measureTypeface } from '../../src/lib/formats/pdf/typeface';
import { fonts } from './pdf-text';

const latin = (code: number) => code < 0x100;

function fit(text: string): { fitted: string; reported: string[] } {
	const reported: string[] = [];
	return { fitted: fitCharacters(text, latin, (one) => reported.push(one)), reported };
}

test('controls and line ends are one space, marks of direction and soft hyphens are nothing', () => {
	expect(tidy('a\t\r\n b\u0000c\u2028d')).toBe('a b c d');
	expect(tidy('a\u200eb\u202ec\u2066d\u00ade\ufefff\ufe0f')).toBe('abcdef');
	expect(tidy('12\u202f500\u00a0€')).toBe('12\u202f500\u00a0€');
});

test('accents are composed', () => {
	expect(tidy('e\u0301c\u0327')).toBe('éç');
});

test('a character without a glyph is drawn as its look-alike, or reported', () => {
	expect(fit('ﬁn ℃ ḥ')).toEqual({ fitted: 'fin °C h', reported: [] });
	expect(fit('日')).toEqual({ fitted: '□', reported: ['日'] });
	expect(fit('x\u0323')).toEqual({ fitted: 'x', reported: ['\u0323'] });
});

test('the three fonts hold French, the Latin alphabets of Europe and the signs of documents', () => {
	const { covers } = measureTypeface(openFile(fonts).fonts);
	const french = 'ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆàâäçéèêëîïôöùûüÿœæ«»’‘“”„–—…•·';
	const europe = 'ČčŁłŐőŞşȘșŢţȚțŽžßẞÅåØøĦħĲĳ';
	const signs = '\u00a0\u202f\u2009\u2011→≤≥≠×²³°§€µ‰±÷−½¼¾%&@#/\\|{}[]□■✓✗';
	for (const name of fontNames) {
		const missing = [...french, ...europe, ...signs].filter(
			(one) => !covers(one.codePointAt(0) ?? 0, name)
		);
		expect(missing, name).toEqual([]);
	}
});
