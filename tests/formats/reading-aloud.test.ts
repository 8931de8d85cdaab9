import { expect, test } from 'vitest';
import type { Document } from '../../src/lib/documents/document';
import { plain } from '../../src/lib/documents/document';
import { renderPdf } from '../../src/lib/formats/pdf';
import { documentWords } from './document-words';
import { sayAloud } from './lint/aloud';
import { openLinted } from './lint/file';
import { fonts, openPdf } from './pdf-text';
import { buildEnglish, buildTender, heading } from './sample';
import { drawWhole } from './whole';

const created = new Date('2026-11-24T09:00:00Z');
const read = (document: Document) =>
	sayAloud(openLinted(renderPdf(document, { fonts, created }).bytes));

test('what is told aloud is the words of the document, in order, none glued to the next', () => {
	const tender = buildTender(25);
	const document = { ...tender, blocks: tender.blocks.filter(({ kind }) => kind !== 'contents') };
	const words = read(document).flatMap(({ text }) => text.split(/\s+/).filter(Boolean));
	expect(words).toEqual(documentWords(document));
});

test('the contents are told entry by entry: number, title, page', () => {
	const blocks = read(buildTender(7));
	const entries = blocks.filter(({ role }) => role === 'TOCI');
	expect(entries.map(({ text }) => text.replaceAll('\u00a0', ' ')).slice(0, 3)).toEqual([
		'1  Règlement de la consultation (RC) 2',
		'1.1  Critères d’attribution 2',
		'1.2  Pièces de l’offre 2'
	]);
});

test('a link and a run in another language are one each, over their lines', () => {
	const link = 'the national guide to buying equipment that lasts '.repeat(3).trim();
	const runs = [
		...plain('Voir '),
		{ text: link, link: 'https://example.org/', lang: 'fr' as const },
		...plain(', et '),
		{ text: 'le règlement', lang: 'fr' as const },
		{ text: ', nulle part', link: '#nowhere' }
	];
	const blocks = read(buildEnglish([{ kind: 'paragraph', text: runs }]));
	expect(blocks.at(-1)).toMatchObject({
		role: 'P',
		text: runs.map(({ text }) => text).join(''),
		inner: [
			{ role: 'Link', text: link, lang: 'fr-FR' },
			{ role: 'Span', text: 'le règlement', lang: 'fr-FR' }
		]
	});
});

test('headings nest without a gap, whatever levels the document skips', () => {
	const levels = [1, 3, 4, 2, 4, 1] as const;
	const blocks = levels.map((level, at) => heading(level, '', `h${at}`, `h${at}`));
	const roles = read(buildEnglish(blocks)).map(({ role }) => role);
	expect(roles.filter((role) => role.startsWith('H'))).toEqual([
		'H1',
		'H2',
		'H3',
		'H4',
		'H3',
		'H4',
		'H2'
	]);
});

test('a row cut by the page is one row, and a head is told once', () => {
	const tall = plain('The supplier keeps spare parts available. '.repeat(170));
	const table = {
		kind: 'table',
		caption: 'Tall',
		columns: [
			{ title: 'A', width: 1, align: 'left' },
			{ title: 'B', width: 1, align: 'left' }
		],
		rows: [[tall, tall]],
		rowHeaders: false
	} as const;
	const cells = read(buildEnglish([table])).filter(({ role }) => /^T[HD]$/.test(role));
	expect(cells.filter(({ role }) => role === 'TH').map(({ text }) => text)).toEqual(['A', 'B']);
	const words = cells
		.filter(({ role }) => role === 'TD')
		.map(({ text }) => text)
		.join(' ');
	expect(words.match(/available/g)).toHaveLength(340);
	expect(words).not.toMatch(/available\.The|spareparts/);
});

interface Node {
	readonly role?: string;
	readonly children?: readonly Node[];
}

test('pdf.js finds the same elements', async () => {
	const bytes = drawWhole();
	const { pdf, close } = await openPdf(bytes);
	const tree = (await (await pdf.getPage(1)).getStructTree()) as Node;
	await close();
	const roles = ({ role, children = [] }: Node): string[] => [
		...(role ? [role] : []),
		...children.flatMap(roles)
	];
	expect(roles(tree)).toEqual(['Root', ...openLinted(bytes).elements.map(({ type }) => type)]);
});
