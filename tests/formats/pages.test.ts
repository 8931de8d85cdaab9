import { expect, test } from 'vitest';
import { paginate } from '../../src/lib/formats/pdf/pages';
import type { Strip } from '../../src/lib/formats/pdf/strip';
import { stackLines } from '../../src/lib/formats/pdf/strip';
import { page as sheet } from '../../src/lib/formats/pdf/theme';

const room = sheet.bottom - sheet.top;
const strip = (height: number, more: Partial<Strip> = {}): Strip => ({
	height,
	before: 0,
	keep: false,
	draw: () => undefined,
	...more
});
const pagesOf = (strips: readonly Strip[]) => paginate(strips).map(({ page }) => page);

test('a strip that does not fit opens the next page', () => {
	expect(pagesOf([strip(room - 10), strip(10), strip(1)])).toEqual([1, 1, 2]);
});

test('strips kept together move together', () => {
	expect(pagesOf([strip(room - 30), strip(20, { keep: true }), strip(20)])).toEqual([1, 2, 2]);
});

test('a heading takes along the company it asks for', () => {
	const heading = strip(20, { keep: true, company: 40 });
	const strips = [strip(room - 50), heading, strip(15), strip(15), strip(15)];
	expect(pagesOf(strips)).toEqual([1, 2, 2, 2, 2]);
	expect(
		pagesOf([strip(room - 50), { ...heading, company: 15 }, strip(15), strip(15), strip(15)])
	).toEqual([1, 1, 1, 1, 2]);
});

test('what is kept together but taller than a page is cut', () => {
	expect(
		pagesOf(Array.from({ length: 5 }, () => strip(Math.floor(room / 3), { keep: true })))
	).toEqual([1, 1, 1, 2, 2]);
});

test('space above is dropped at the top of a page', () => {
	const [, second] = paginate([strip(room), strip(10, { before: 20 })]);
	expect(second?.top).toBe(sheet.top);
});

test('a strip that opens a page brings its repeated head', () => {
	const head = strip(30);
	const placed = paginate([strip(room), strip(10, { repeat: head }), strip(10, { repeat: head })]);
	expect(placed.map(({ strip, top }) => [strip === head, top - sheet.top])).toEqual([
		[false, 0],
		[true, 0],
		[false, 30],
		[false, 40]
	]);
});

test('a forced break opens one page, not two', () => {
	const stop = strip(0, { keep: true, opens: true });
	expect(pagesOf([strip(10), stop, stop, strip(10)])).toEqual([1, 2, 2, 2]);
});

test('a paragraph leaves at least two lines on each side of a break', () => {
	const style = { size: 10, leading: 10, colour: '#000000' };
	for (const length of [1, 2, 3, 4, 5, 6]) {
		const lines = Array.from({ length }, () => ({ spans: [], width: 0 }));
		const paragraph = stackLines(lines, { style, x: 0, tag: { type: 'P' }, before: 0 });
		for (let left = 0; left <= 60; left += 10) {
			const [, ...pages] = pagesOf([strip(room - left), ...paragraph]);
			const before = pages.filter((page) => page === 1).length;
			const sides = length === 1 ? [] : [before, length - before];
			expect(sides, `${length} lines, ${left} left`).not.toContain(1);
		}
	}
});
