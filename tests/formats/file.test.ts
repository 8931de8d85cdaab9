import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { compose } from '../../src/lib/formats/pdf/composition';
import { openFile } from '../../src/lib/formats/pdf/file';
import { loadFonts } from '../../src/lib/formats/pdf/fonts';
import { openDesk } from './desk';
import { fonts } from './pdf-text';
import { buildTender } from './sample';

afterEach(() => vi.unstubAllGlobals());

test('what a listener throws comes out, although jsPDF would go on', () => {
	const file = openFile(fonts);
	file.on('putCatalog', () => {
		throw new Error('broken');
	});
	expect(() => file.bytes()).toThrow('broken');
});

test('marks do not nest', () => {
	const { pen } = openDesk();
	expect(() => pen.mark({ type: 'P' }, () => pen.artifact(() => undefined))).toThrow('open');
});

test('the strings drawn hold each paragraph whole, spaces at line ends included', () => {
	const { file, pen, setter } = openDesk();
	const drawn: string[] = [];
	const text = file.pdf.text.bind(file.pdf);
	file.pdf.text = (string, x, y) => {
		drawn.push(String(string));
		return text(string, x, y);
	};
	const document = buildTender(6);
	for (const strip of compose(document, setter)) strip.draw(pen, 100);
	const paragraphs = document.blocks.flatMap((block) =>
		block.kind === 'paragraph' ? [block.text] : []
	);
	expect(paragraphs.length).toBeGreaterThan(10);
	for (const runs of paragraphs)
		expect(drawn.join('')).toContain(runs.map((run) => run.text).join(''));
});

test('fonts are fetched, and one that fails is an error', async () => {
	vi.stubGlobal(
		'fetch',
		(url: string) => new Response(new Uint8Array(readFileSync(`src/lib/fonts/${basename(url)}`)))
	);
	expect(await loadFonts()).toEqual(fonts);
	vi.stubGlobal('fetch', () => new Response('', { status: 404 }));
	await expect(loadFonts()).rejects.toThrow('404');
});
