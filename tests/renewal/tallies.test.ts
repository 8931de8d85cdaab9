import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellSet } from '../../src/lib/renewal/cell-set';
import { numbers, pairs } from '../../src/lib/renewal/numbers';
import { prints } from '../../src/lib/renewal/serials';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('what a million rows are kept as', () => {
	it('cells are numbered as a map of their texts would', () =>
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), maxLength: 9 })),
				(texts) => {
					const cells = cellSet();
					const known = new Map([['', 0]]);
					for (const text of texts) {
						if (!known.has(text)) known.set(text, known.size);
						const bytes = bytesOf(`;${text};`);
						const id = cells.idOf(new DataView(bytes.buffer), 1, bytes.length - 1);
						expect(id).toBe(known.get(text));
					}
				}
			)
		));

	it('thousands of different cells keep their numbers', () => {
		const cells = cellSet();
		const idOf = (text: string) => {
			const bytes = bytesOf(text);
			return cells.idOf(new DataView(bytes.buffer), 0, bytes.length);
		};
		const texts = Array.from({ length: 5000 }, (_, at) => `Latitude ${at * 7} (${at % 13})`);
		expect(texts.map(idOf)).toEqual(texts.map((_, at) => at + 1));
		expect(texts.map(idOf)).toEqual(texts.map((_, at) => at + 1));
	});

	it('columns of numbers widen without losing any', () =>
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 0xffffffff }), { maxLength: 3000 }),
				(values) => {
					const column = numbers();
					values.forEach(column.push);
					expect(column.length()).toBe(values.length);
					expect(values.map((_, at) => column.at(at))).toEqual(values);
				}
			),
			{ numRuns: 30 }
		));

	it('pairs have one number each', () => {
		const known = pairs();
		const ids = new Map<string, number>();
		for (let at = 0; at < 20_000; at++) {
			const [first, second] = [(at * 31) % 97, (at * at) % 301];
			const key = `${first} ${second}`;
			const id = known.idOf(first, second);
			expect(id).toBe(ids.get(key) ?? ids.size);
			expect(known.at(id)).toEqual([first, second]);
			ids.set(key, id);
		}
	});
});

describe('serial numbers', () => {
	const add = (set: ReturnType<typeof prints>, text: string) => {
		const bytes = bytesOf(text);
		return set.add(bytes, 0, bytes.length);
	};

	it('spaces and case make no difference, all the rest does', () => {
		const set = prints();
		expect(add(set, 'ab 01')).toBe(true);
		expect(add(set, ' AB01 ')).toBe(false);
		expect(add(set, 'AB10')).toBe(true);
		expect(add(set, 'AB-01')).toBe(true);
		expect(add(set, 'ÀB01')).toBe(true);
	});

	it.each([
		['in a row', (at: number) => `SN${100_000_000 + at}`],
		['by steps', (at: number) => `5CG${(at * 4096).toString(36)}`],
		['of the same signs', (at: number) => at.toString(2).padStart(20, '0')]
	])('300,000 %s are all different, and all there the second time', (_, serial) => {
		const set = prints();
		let fresh = 0;
		let again = 0;
		for (let at = 0; at < 300_000; at++) if (add(set, serial(at))) fresh++;
		for (let at = 0; at < 300_000; at += 7) if (!add(set, serial(at))) again++;
		expect(fresh).toBe(300_000);
		expect(again).toBe(Math.ceil(300_000 / 7));
	});
});
