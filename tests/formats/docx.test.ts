import { describe, expect, it } from 'vitest';
import type { Block, Document as Neutral } from '../../src/lib/documents/document';
import { renderDocx } from '../../src/lib/formats/docx';
import { numberingOf } from '../../src/lib/formats/docx/numbers';
import { documentWords } from './document-words';
import { elements, partOf, wordsOf } from './office';
import { buildChecklist, buildTender, heading } from './sample';

const main = 'word/document.xml';
const created = new Date('2026-11-24T09:00:00Z');
const tender = buildTender(12);
const bytes = await renderDocx(tender, { created });
const body = partOf(bytes, main);
const styleOf = (node: Element) => elements(node, 'w:pStyle')[0]?.getAttribute('w:val') ?? '';
const textOf = (node: Element) => wordsOf(elements(node, 'w:t')).join(' ');
const paragraphs = (xml: globalThis.Document) =>
	elements(xml, 'w:p').filter(
		(node) => !node.closest('sdtContent') && !styleOf(node).startsWith('TOC')
	);
const headingsOf = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'heading');

describe('a Word file', () => {
	it('holds every word of the document, in order', async () => {
		const file = partOf(await renderDocx(tender, { created, paste: true }), main);
		const expected = documentWords({ ...tender, dossier: '', title: '', subtitle: '', asOf: '' });
		const unmarked = (words: string[]) => words.filter((word) => !/^(•|\d\.)$/.test(word));
		expect(unmarked(wordsOf(paragraphs(file)))).toEqual(unmarked(expected));
	});

	it('has the built-in heading of each level, with the words of the heading', () => {
		const found = paragraphs(body)
			.filter((node) => styleOf(node).startsWith('Heading'))
			.map((node) => `${styleOf(node).slice(7)} ${textOf(node)}`);
		const { native } = numberingOf(tender.blocks);
		const expected = headingsOf(tender.blocks).map((block) => {
			const number = native.has(block) || !block.number ? '' : `${block.number} `;
			return `${block.level} ${number}${block.text}`.replace(/\s+/g, ' ');
		});
		expect(found).toEqual(expected);
	});

	it('repeats the head of each table and keeps its rows whole', () => {
		const tables = elements(body, 'w:tbl');
		expect(tables.length).toBeGreaterThan(2);
		for (const table of tables) {
			const rows = elements(table, 'w:tr');
			expect(rows.map((row) => elements(row, 'w:tblHeader').length)).toEqual([
				1,
				...rows.slice(1).map(() => 0)
			]);
			expect(rows.every((row) => elements(row, 'w:cantSplit').length === 1)).toBe(true);
		}
	});

	it('lists linked contents, whose targets exist', () => {
		const links = elements(body, 'w:hyperlink').flatMap(
			(node) => node.getAttribute('w:anchor') ?? []
		);
		const marks = elements(body, 'w:bookmarkStart').map((node) => node.getAttribute('w:name'));
		expect(links.length).toBeGreaterThan(10);
		expect(links.filter((link) => !marks.includes(link))).toEqual([]);
	});

	it('says its language and keeps no name but the author given', async () => {
		const styles = partOf(bytes, 'word/styles.xml');
		expect(elements(styles, 'w:lang')[0]?.getAttribute('w:val')).toBe('fr-FR');
		const named = (xml: globalThis.Document) =>
			['dc:creator', 'cp:lastModifiedBy'].map((name) => elements(xml, name)[0]?.textContent ?? '');
		expect(named(partOf(bytes, 'docProps/core.xml'))).toEqual(['', '']);
		const signed = await renderDocx(tender, { created, author: 'Musée des Confluences' });
		expect(named(partOf(signed, 'docProps/core.xml'))[0]).toBe('Musée des Confluences');
	});

	it('is the same for the same document, links included', async () => {
		const linked: Neutral = {
			...tender,
			blocks: [
				...tender.blocks,
				...['https://a.example/', 'https://b.example/', 'https://a.example/'].map((link) => ({
					kind: 'paragraph' as const,
					text: [{ text: 'x', link }]
				}))
			]
		};
		const [one, two] = [
			await renderDocx(linked, { created }),
			await renderDocx(linked, { created })
		];
		expect(two).toEqual(one);
		const targets = elements(partOf(one, 'word/_rels/document.xml.rels'), 'Relationship');
		const used = elements(partOf(one, main), 'w:hyperlink').flatMap((node) => {
			const id = node.getAttribute('r:id');
			return id
				? (targets.find((one) => one.getAttribute('Id') === id)?.getAttribute('Target') ?? 'none')
				: [];
		});
		expect(used.slice(-3)).toEqual([
			'https://a.example/',
			'https://b.example/',
			'https://a.example/'
		]);
	});

	it('carries no direct formatting when made to paste', async () => {
		const file = partOf(await renderDocx(tender, { created, paste: true }), main);
		const look = ['w:b', 'w:i', 'w:color', 'w:sz', 'w:rFonts', 'w:shd', 'w:ind', 'w:jc'];
		const direct = elements(file, 'w:rPr')
			.concat(elements(file, 'w:pPr'))
			.flatMap((node) => look.filter((name) => elements(node, name).length > 0));
		expect(direct).toEqual([]);
		expect(elements(file, 'w:instrText')).toEqual([]);
		expect(elements(file, 'w:headerReference')).toEqual([]);
	});

	it('asks with boxes to tick, each named for its question and its option', async () => {
		const checklist = buildChecklist(20);
		const file = partOf(await renderDocx(checklist, { created }), main);
		const options = checklist.blocks.flatMap((block) =>
			block.kind === 'answer' ? block.options.map((one) => one.label) : []
		);
		const boxes = elements(file, 'w14:checkbox').map((node) => node.closest('*')?.parentElement);
		expect(boxes).toHaveLength(options.length);
		expect(boxes.length).toBeGreaterThan(3);
		for (const box of boxes)
			expect(box && elements(box, 'w:alias')[0]?.getAttribute('w:val')).toBeTruthy();
	});

	it('writes only the words when texts hold markup or controls', async () => {
		const hostile: Neutral = {
			...tender,
			title: 'A\u0001<w:p>&amp;\u202eB',
			blocks: [{ kind: 'paragraph', text: [{ text: '</w:t>]]>\u0000&#0;=1+1\ud800' }] }]
		};
		const file = await renderDocx(hostile, { created });
		expect(wordsOf(paragraphs(partOf(file, main))).join(' ')).toContain('</w:t>]]>&#0;=1+1\ufffd');
		expect(elements(partOf(file, 'docProps/core.xml'), 'dc:title')[0]?.textContent).toBe(
			'A<w:p>&amp;B'
		);
	});
});

describe('numbering', () => {
	const numbers = (...list: [1 | 2 | 3 | 4, string][]) =>
		list.map(([level, number], i) => heading(level, number, 'x', `h${i}`));

	it('counts by itself what counting gives, from the first number on', () => {
		const blocks = numbers([1, '2'], [2, '2.1'], [3, '2.1.1'], [2, '2.2'], [1, '3'], [2, '3.1']);
		const { start, native } = numberingOf(blocks);
		expect([start, native.size]).toEqual([2, 6]);
	});

	it('leaves as text a number that counting would not give', () => {
		const blocks = numbers([1, '1'], [2, '1.2'], [2, 'Art. 3'], [3, '1.1.1'], [1, '3'], [1, '2']);
		const { native } = numberingOf(blocks);
		expect([...native].map((one) => one.number)).toEqual(['1', '2']);
	});
});
