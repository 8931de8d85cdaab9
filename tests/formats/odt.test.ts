import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { renderOdt } from '../../src/lib/formats/odt';
import { documentWords } from './document-words';
import { elements, partOf, wordsOf } from './office';
import { buildChecklist, buildTender } from './sample';

const created = new Date('2026-11-24T09:00:00Z');
const tender = buildTender(12);
const bytes = renderOdt(tender, { created });
const content = partOf(bytes, 'content.xml');

describe('an OpenDocument text', () => {
	it('begins with its type, not compressed', () => {
		expect(strFromU8(bytes.slice(30, 38))).toBe('mimetype');
		expect(strFromU8(bytes.slice(38, 77))).toBe('application/vnd.oasis.opendocument.text');
		expect(Object.keys(unzipSync(bytes))[0]).toBe('mimetype');
	});

	it('holds every word of the document, in order', () => {
		const file = partOf(renderOdt(tender, { created, paste: true }), 'content.xml');
		const unmarked = (words: string[]) => words.filter((word) => !/^(•|\d\.)$/.test(word));
		const found = elements(file, '*').filter((node) => /^text:[ph]$/.test(node.tagName));
		const expected = documentWords({ ...tender, dossier: '', title: '', subtitle: '', asOf: '' });
		expect(unmarked(wordsOf(found))).toEqual(unmarked(expected));
	});

	it('has a heading of the level of each heading', () => {
		const found = elements(content, 'text:h').map(
			(node) => `${node.getAttribute('text:outline-level')} ${node.textContent}`
		);
		const expected = tender.blocks.flatMap((block) =>
			block.kind === 'heading'
				? [`${block.level} ${[block.number, block.text].filter(Boolean).join(' ')}`]
				: []
		);
		expect(found).toEqual(expected);
	});

	it('links only to bookmarks that exist', () => {
		const links = elements(content, 'text:a').flatMap((node) => {
			const href = node.getAttribute('xlink:href') ?? '';
			return href.startsWith('#') ? [href.slice(1)] : [];
		});
		const marks = elements(content, 'text:bookmark').map((node) => node.getAttribute('text:name'));
		expect(links.length).toBeGreaterThan(10);
		expect(links.filter((link) => !marks.includes(link))).toEqual([]);
	});

	it('declares every style that it uses', () => {
		const styles = partOf(bytes, 'styles.xml');
		const declared = [content, styles].flatMap((xml) =>
			elements(xml, '*').flatMap((node) => node.getAttribute('style:name') ?? [])
		);
		const used = elements(content, '*').flatMap(
			(node) => node.getAttribute('text:style-name') ?? node.getAttribute('table:style-name') ?? []
		);
		expect(used.length).toBeGreaterThan(50);
		expect([...new Set(used)].filter((name) => !declared.includes(name))).toEqual([]);
	});

	it('repeats the head of each table', () => {
		const tables = elements(content, 'table:table');
		expect(tables.length).toBeGreaterThan(2);
		expect(tables.map((table) => elements(table, 'table:table-header-rows').length)).toEqual(
			tables.map(() => 1)
		);
	});

	it('asks with boxes to tick', () => {
		const checklist = buildChecklist(20);
		const file = partOf(renderOdt(checklist, { created }), 'content.xml');
		const options = checklist.blocks.flatMap((block) =>
			block.kind === 'answer' ? block.options : []
		);
		expect(options.length).toBeGreaterThan(3);
		expect(elements(file, 'loext:content-control')).toHaveLength(options.length);
	});

	it('says its language, and the author only when given', () => {
		const lang = elements(partOf(bytes, 'styles.xml'), 'style:text-properties')[0];
		expect(lang?.getAttribute('fo:language')).toBe('fr');
		expect(elements(partOf(bytes, 'meta.xml'), 'meta:initial-creator')).toEqual([]);
		const signed = renderOdt(tender, { created, author: 'A & B' });
		expect(elements(partOf(signed, 'meta.xml'), 'meta:initial-creator')[0]?.textContent).toBe(
			'A & B'
		);
	});

	it('writes only the words when texts hold markup or controls', () => {
		const text = '</text:p>]]>\u0000&#0;=1+1\ud800';
		const file = renderOdt(
			{ ...tender, title: 'A\u0001<x>&\u202eB', blocks: [{ kind: 'paragraph', text: [{ text }] }] },
			{ created }
		);
		const words = elements(partOf(file, 'content.xml'), 'text:p').map((node) => node.textContent);
		expect(words.at(-1)).toBe('</text:p>]]>&#0;=1+1\ufffd');
		expect(elements(partOf(file, 'meta.xml'), 'dc:title')[0]?.textContent).toBe('A<x>&B');
	});

	it('gives equal bytes for equal documents', () => {
		expect(renderOdt(tender, { created })).toEqual(bytes);
	});
});
