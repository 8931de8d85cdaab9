import { expect, test } from 'vitest';
import type { Inline } from '../../src/lib/documents/document';
import { plain } from '../../src/lib/documents/document';
import { openFile } from '../../src/lib/formats/pdf/file';
import type { Line } from '../../src/lib/formats/pdf/lines';
import { createTypesetter } from '../../src/lib/formats/pdf/lines';
import { measureTypeface } from '../../src/lib/formats/pdf/typeface';
import { fonts } from './pdf-text';

const typeface = measureTypeface(openFile(fonts).fonts);
const setter = createTypesetter(typeface);
const style = { size: 10, leading: 15, colour: '#000000' };
const textOf = (line: Line) => line.spans.map((span) => span.text).join('');
const texts = (runs: readonly Inline[], width: number) =>
	setter.lines(runs, style, width).map(textOf);

test('each wrapped line but the last ends with its space, and nothing is lost', () => {
	const text = 'Les pièces détachées restent disponibles pendant sept ans au moins.';
	const lines = texts(plain(text), 120);
	expect(lines.length).toBeGreaterThan(2);
	for (const line of lines.slice(0, -1)) expect(line).toMatch(/\S $/);
	expect(lines.join('')).toBe(text);
});

test('no-break spaces hold, of either width', () => {
	const held = ['12\u202f500\u00a0€', '«\u00a0bon\u00a0»', 'R.\u00a0541‑49'];
	for (const words of held) {
		for (let width = 30; width < 160; width += 7) {
			if (width > setter.longest(plain(words), style)) {
				expect(
					texts(plain(`un deux ${words} trois`), width).some((line) => line.includes(words))
				).toBe(true);
			}
		}
	}
});

test('a comma stays with the bold word before it', () => {
	const runs = [{ text: 'au moins ' }, { text: 'toujours', strong: true }, { text: ', dit-il' }];
	for (let width = 55; width < 130; width += 5)
		expect(texts(runs, width).join('|')).not.toContain('|,');
});

test('lines are as wide as they say, and never wider than asked', () => {
	const runs = [
		{ text: 'Du gras ' },
		{ text: 'au milieu ', strong: true },
		{ text: 'puis de l’italique', emphasis: true }
	];
	for (const line of setter.lines(runs, style, 70)) {
		const last = line.spans.at(-1);
		const width =
			(last?.x ?? 0) + typeface.width(last?.text.trimEnd() ?? '', last?.font ?? 'regular', 10);
		expect(line.width).toBeCloseTo(width, 6);
		expect(line.width).toBeLessThanOrEqual(70.01);
	}
	expect(setter.lines(runs, style, 400)[0]?.spans.map((span) => span.font)).toEqual([
		'regular',
		'bold',
		'italic'
	]);
});

test('an address is cut at its signs rather than in a word', () => {
	const lines = texts(plain('https://www.example.org/achats-responsables/ordinateurs'), 120);
	expect(lines.length).toBeGreaterThan(1);
	for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/.-]$/);
});

test('balanced lines are as many, and closer in length', () => {
	const title = plain('Clauses pour l’achat d’ordinateurs portables');
	const [greedy, balanced] = [setter.lines(title, style, 200), setter.balanced(title, style, 200)];
	expect(balanced.map(textOf).join('')).toBe(greedy.map(textOf).join(''));
	expect(balanced).toHaveLength(greedy.length);
	const spread = (lines: readonly Line[]) =>
		Math.abs((lines[0]?.width ?? 0) - (lines[1]?.width ?? 0));
	expect(spread(balanced)).toBeLessThan(spread(greedy));
});

test('a single line is cut short with an ellipsis, only where it must', () => {
	const short = setter.single('Musée', style, 100);
	expect(textOf(short)).toBe('Musée');
	const long = setter.single('Musée des Beaux-Arts de Saint-Œuvre', style, 100);
	expect(textOf(long)).toMatch(/^Musée des.*…$/);
	expect(long.width).toBeLessThanOrEqual(100);
});

test('an empty text is no line', () => {
	expect(texts(plain(' \n '), 100)).toEqual([]);
});
