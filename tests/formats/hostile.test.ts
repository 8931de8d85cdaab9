import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/lib/formats/docx';
import { renderCalendar } from '../../src/lib/formats/ics';
import { renderOdt } from '../../src/lib/formats/odt';
import { renderPdf } from '../../src/lib/formats/pdf';
import { fitCharacters } from '../../src/lib/formats/pdf/characters';
import { openFile } from '../../src/lib/formats/pdf/file';
import { measureTypeface } from '../../src/lib/formats/pdf/typeface';
import { frameColumns, renderFrame } from '../../src/lib/formats/xlsx/frame';
import { renderTables } from '../../src/lib/formats/xlsx/tables';
import { xmlSafe } from '../../src/lib/formats/xml-safe';
import { wholePieces } from '../library';
import { hostileChecklist, hostileDocument, hostileTexts } from './hostile-document';
import { elements, partOf } from './office';
import { bodyWords, fonts, readPdf } from './pdf-text';

const created = new Date('2026-11-24T09:00:00Z');
const safe = hostileTexts.map(xmlSafe);
const words = wholePieces('en').pieces.sheet;

it('100 different texts, none of which is nothing once made safe', () => {
	expect(new Set(hostileTexts).size).toBe(100);
	expect(safe.filter((text) => text.trim() === '')).toEqual([]);
});

describe('read back equal, once made safe', () => {
	it('Word', async () => {
		const body = partOf(await renderDocx(hostileDocument, { created }), 'word/document.xml');
		const textOf = (node: Element) =>
			elements(node, 'w:t')
				.map((one) => one.textContent)
				.join('');
		const styled = (name: string) =>
			elements(body, 'w:p')
				.filter((node) => elements(node, 'w:pStyle')[0]?.getAttribute('w:val') === name)
				.map(textOf);
		expect(styled('Heading2')).toEqual(safe);
		expect(styled('ListBullet')).toEqual(safe);
		const cells = elements(body, 'w:tc').map(textOf);
		expect(cells.slice(2)).toEqual(safe.flatMap((text) => [text, text]));
		const plain = elements(body, 'w:p').filter((node) => elements(node, 'w:pStyle').length === 0);
		expect(plain.map(textOf).filter((text) => text !== '')).toEqual(expect.arrayContaining(safe));
	});

	it('OpenDocument', () => {
		const content = partOf(renderOdt(hostileDocument, { created }), 'content.xml');
		expect(elements(content, 'text:h').map(spaced)).toEqual(safe);
		expect(elements(content, 'text:list-item').map(spaced)).toEqual(safe);
		const cells = elements(content, 'table:table-cell').map(spaced);
		expect(cells.slice(2)).toEqual(safe.flatMap((text) => [text, text]));
	});

	it('the response frame', async () => {
		const { sheets } = await readXlsx(await renderFrame(hostileChecklist, { words, created }));
		const rows = sheets[1]?.rows.slice(1) ?? [];
		const column = (name: (typeof frameColumns)[number]) =>
			rows.map((row) => row[frameColumns.indexOf(name)]);
		expect(column('label')).toEqual(safe);
		expect(column('requirement')).toEqual(safe);
		// Rows that offer the same share one list.
		expect(sheets[2]?.rows[0]).toEqual([...new Set(safe)]);
	});

	it('tables as sheets', async () => {
		const { sheets } = await readXlsx(await renderTables(hostileDocument, { created }));
		expect(sheets[0]?.rows.slice(1).map((row) => row[0])).toEqual(safe);
	});

	it('a calendar', () => {
		const events = hostileTexts.map((text, at) => ({
			id: `e${at}`,
			date: '2027-03-01',
			title: text,
			text
		}));
		const lines = unfold(renderCalendar(events, { name: 'x', created, reminders: [1] }));
		const values = (name: string) =>
			lines
				.filter((line) => line.startsWith(`${name}:`))
				.map((line) => unescape(line.slice(name.length + 1)));
		expect(values('SUMMARY')).toEqual(safe);
		// An alarm repeats what it reminds of.
		expect(values('DESCRIPTION').filter((_, at) => at % 2 === 0)).toHaveLength(100);
		expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(100);
		expect(lines.filter((line) => /^ATTACH/.test(line))).toEqual([]);
	});
});

it('PDF: every character that has a glyph or a look-alike, in order', async () => {
	const { covers } = measureTypeface(openFile(fonts).fonts);
	const seen = (text: string) =>
		fitCharacters(
			text,
			(code) => covers(code, 'regular'),
			() => undefined
		).replace(/\s+/g, '');
	for (let at = 0; at < 100; at += 10) {
		const some = hostileTexts.slice(at, at + 10);
		const document = {
			...hostileDocument,
			blocks: some.map((text) => ({ kind: 'paragraph' as const, text: [{ text }] }))
		};
		const file = await readPdf(renderPdf(document, { fonts, created }).bytes);
		const read = bodyWords(file).join('');
		for (const text of some) expect(read, JSON.stringify(text.slice(0, 40))).toContain(seen(text));
	}
});

/** With the runs of spaces that the format counts. */
function spaced(node: Element): string {
	return [...node.childNodes]
		.map((one) => {
			if (one.nodeType === 3) return one.textContent ?? '';
			const element = one as Element;
			if (element.tagName !== 'text:s') return spaced(element);
			return ' '.repeat(Number(element.getAttribute('text:c') ?? 1));
		})
		.join('');
}

function unfold(text: string): string[] {
	return text.replaceAll('\r\n ', '').split('\r\n');
}

function unescape(value: string): string {
	return value.replace(/\\([\\;,nN])/g, (_, one: string) => (/n/i.test(one) ? '\n' : one));
}
