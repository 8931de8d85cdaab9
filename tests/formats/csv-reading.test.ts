import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/lib/formats/csv/block';
import { readCsv } from '../../src/lib/formats/csv/read';
import { utf8In } from '../../src/lib/formats/csv/utf8';

interface Found {
	readonly rows: string[][];
	readonly lines: number[];
	readonly odd: number[];
}

async function read(text: string | Uint8Array, step = 1 << 16): Promise<Found> {
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	async function* pieces() {
		for (let at = 0; at < bytes.length; at += step) yield bytes.slice(at, at + step);
	}
	const found: Found = { rows: [], lines: [], odd: [] };
	await readCsv(pieces(), {
		shape: { separator: ';', newline: '\n' },
		rows: (block) => {
			found.rows.push(...textsOf(block));
			found.lines.push(...block.lines.slice(0, block.length));
		},
		oddQuote: (line) => void found.odd.push(line)
	});
	return found;
}

const signs = fc.constantFrom('a', '"', '"', ';', '\n', 'é', '€', '𝄞', ' ', '0');
const cell = fc.string({ unit: signs, maxLength: 8 });
const table = fc.array(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 2, maxLength: 4 }), {
	minLength: 1,
	maxLength: 12
});

/** Quoted where it has to be, and where chance says. */
function written([text, quoted]: readonly [string, boolean]): string {
	return quoted || /[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** An empty line at the end is no row. */
function withoutEnd(rows: readonly string[][]): string[][] {
	return rows.slice(0, rows.findLastIndex((row) => row.join('') !== '') + 1);
}

const withoutReturn = (row: readonly string[]) =>
	row.map((text, at) => (at === row.length - 1 ? text.replace(/\r$/, '') : text));

describe('CSV in', () => {
	it('what is written by the rule comes back, in pieces of any size, with the line of each row', () =>
		fc.assert(
			fc.asyncProperty(
				table,
				fc.constantFrom('\n', '\r\n'),
				fc.integer({ min: 1, max: 90 }),
				async (rows, end, step) => {
					const texts = rows.map((row) => row.map(([text]) => text));
					const lines = rows.map((row) => row.map(written).join(';'));
					const {
						rows: found,
						lines: numbers,
						odd
					} = await read(`x;y${end}${lines.join(end)}${end}`, step);
					expect(found).toEqual([['x', 'y'], ...texts]);
					const breaks = (row: readonly string[]) => row.join('').split('\n').length;
					const expected = texts.map((_, at) =>
						texts.slice(0, at).reduce((sum, row) => sum + breaks(row), 2)
					);
					expect(numbers.slice(1)).toEqual(expected);
					expect(odd).toEqual([]);
				}
			)
		));

	it('what the parser reads without a doubt is read the same', () =>
		fc.assert(
			fc.asyncProperty(fc.string({ unit: signs, minLength: 1, maxLength: 60 }), async (body) => {
				const text = `x;y\n${body}\n`;
				const { data, errors } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\n' });
				fc.pre(errors.length === 0);
				expect(withoutEnd((await read(text)).rows)).toEqual(withoutEnd(data.map(withoutReturn)));
			}),
			{ numRuns: 2000 }
		));

	it('a quote that a tool left single is a sign like others, and the rest is not lost', async () => {
		const { rows, odd } = await read('"a";"24" LCD";"c"\r\n"d";"27"";"f"\r\n"g";"h";"i"\r\n');
		expect(rows).toEqual([
			['a', '24" LCD', 'c'],
			['d', '27"', 'f'],
			['g', 'h', 'i']
		]);
		expect(odd).toEqual([]);
	});

	it('a quote that nothing closes takes its own line alone', async () => {
		const { rows, odd } = await read('a;b\n1;"open\n2;c\n3;d\n');
		expect(withoutEnd(rows)).toEqual([
			['a', 'b'],
			['1', 'open'],
			['2', 'c'],
			['3', 'd']
		]);
		expect(odd).toContain(2);
	});
});

describe('UTF-8', () => {
	const strict = new TextDecoder('utf-8', { fatal: true });
	const decodes = (bytes: Uint8Array) => {
		try {
			strict.decode(bytes);
			return true;
		} catch {
			return false;
		}
	};
	const leads = [
		0x41, 0x7f, 0x80, 0xa0, 0xbf, 0xc0, 0xc3, 0xe0, 0xe2, 0xed, 0xef, 0xf0, 0xf4, 0xf5
	];
	const byte = fc.oneof(fc.constantFrom(...leads), fc.integer({ min: 0, max: 255 }));

	it('is told as the strict decoder tells it', () =>
		fc.assert(
			fc.property(fc.array(byte, { maxLength: 12 }), (values) => {
				const bytes = Uint8Array.from(values);
				expect(utf8In(bytes) !== undefined).toBe(decodes(bytes));
			}),
			{ numRuns: 5000 }
		));

	it('is told from ASCII', () => {
		const of = (text: string) => utf8In(new TextEncoder().encode(text));
		expect([of('abcdefgh'), of('abcdefgé'), of('')]).toEqual(['ascii', 'utf-8', 'ascii']);
	});
});
