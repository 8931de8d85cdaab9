import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { disarm, writeCsv } from '../../src/lib/formats/csv/write';

describe('CSV out', () => {
	it.each([
		'=1+1',
		'+1',
		'-1',
		'@SUM(A1)',
		'\t=1',
		'\r=1',
		' =1',
		'\u00a0=1',
		'＝1',
		'＋1',
		'－1',
		'＠1',
		'a\n=1',
		'\0=1'
	])('disarms %j', (text) =>
		expect(disarm(text)).not.toMatch(/(^|[\r\n])[ \u00a0\u202f]*[=+\-@\t＝＋－＠]/)
	);

	it('numbers stay numbers, with the decimal mark of the language', () => {
		expect(writeCsv([[-1.5, 'a', undefined]], { mark: false })).toBe('-1,5;a;\r\n');
		expect(writeCsv([[-1.5, Infinity]], { mark: false, separator: ',' })).toBe('-1.5,\r\n');
	});

	it('plain text comes back as it was', () => {
		const cell = fc.string().filter((text) => !/[=+\-@\t\r\0＝＋－＠]/.test(text));
		fc.assert(
			fc.property(
				fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }),
				(rows) => {
					const written = writeCsv(rows, { mark: false });
					const { data } = Papa.parse<string[]>(written.replace(/\r\n$/, ''), {
						delimiter: ';',
						newline: '\r\n'
					});
					expect(data).toEqual(rows);
				}
			)
		);
	});
});
