import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Block, Document } from '../../src/lib/documents/document';
import { plain } from '../../src/lib/documents/document';
import { renderPdf } from '../../src/lib/formats/pdf';
import { documentWords } from './document-words';
import { lint } from './lint';
import { bodyWords, fonts, isBody, readPdf } from './pdf-text';
import { buildChecklist, buildEnglish, buildTender, heading } from './sample';

const created = new Date('2026-11-24T09:00:00Z');
const render = (document: Document) => renderPdf(document, { fonts, created });
const read = (document: Document) => readPdf(render(document).bytes);
const withoutContents = (document: Document): Document => ({
	...document,
	blocks: document.blocks.filter(({ kind }) => kind !== 'contents')
});

const sentence =
	'The supplier keeps spare parts available for seven years, at a price that rises no faster than others. ';
const english: readonly Block[] = [
	heading(1, '1', 'What is asked', 'asked'),
	{
		kind: 'paragraph',
		text: [
			{ text: 'Parts are “available”; ' },
			{ text: 'always', strong: true },
			{ text: ', for 12\u202f500\u00a0€.' }
		]
	},
	{ kind: 'paragraph', role: 'warning', text: plain(sentence.repeat(3)) }
];

// jsPDF prints the errors of its own plugins, and goes on with a broken file.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
	expect(console.error).not.toHaveBeenCalled();
	vi.restoreAllMocks();
});

test.each([
	['clauses in French', withoutContents(buildTender(25))],
	['clauses in English', buildEnglish(english)],
	['a supplier checklist', buildChecklist(20)]
])('%s: the words of the file are those of the document, in order', async (_, document) => {
	expect(bodyWords(await read(document))).toEqual(documentWords(document));
});

test.each([1, 60, 240])(
	'%i clauses: numbered pages, margins held, no heading alone',
	async (count) => {
		const { bytes, pages, unmapped } = render(buildTender(count));
		const pdf = await readPdf(bytes);
		expect(unmapped).toEqual([]);
		expect(pdf.pages).toHaveLength(pages);
		expect(pdf.bookmarks.filter(({ title }) => title.startsWith('Art. '))).toHaveLength(count);
		pdf.pages.forEach(({ pieces }, at) => {
			expect(pieces.map(({ text }) => text)).toContain(`Page ${at + 1} sur ${pages}`);
			for (const { x, width } of pieces) expect(x + width).toBeLessThan(527.8);
			for (const { y } of pieces.filter(isBody)) expect(y).toBeLessThan(774);
		});
		for (const { title, page, y } of pdf.bookmarks) {
			const below =
				pdf.pages[page - 1]?.pieces.filter((piece) => isBody(piece) && piece.y > y) ?? [];
			const lines = new Set(
				below.filter(({ size }) => ![18, 13, 10.8].includes(size)).map((piece) => piece.y)
			);
			expect(lines.size, `lines below “${title}”`).toBeGreaterThanOrEqual(2);
		}
	}
);

test('contents and bookmarks lead to the page of each heading', async () => {
	const pdf = await read(buildTender(25));
	const bodyOf = (page: number) => pdf.pages[page - 1]?.pieces.filter(isBody) ?? [];
	for (const { title, page, y } of pdf.bookmarks) {
		const near = bodyOf(page).filter((piece) => piece.y > y && piece.y < y + 60);
		expect(near.map((piece) => piece.text.trim()).join(' '), title).toContain(
			title.slice(0, 20).trim()
		);
	}
	const listed = pdf.bookmarks.filter(({ level }) => level <= 3);
	const entries = [1, 2]
		.flatMap((page) => pdf.pages[page - 1]?.links ?? [])
		.filter((link) => link.page);
	expect(entries.slice(0, listed.length)).toEqual(
		listed.map(({ page, y }) => ({ page, y: expect.closeTo(y, 1) }))
	);
	const numbers = [1, 2].flatMap(bodyOf).filter(({ size, x }) => size === 9.2 && x > 515);
	expect(numbers.map(({ text }) => Number(text))).toEqual(listed.map(({ page }) => page));
});

test('links lead to public addresses, in ASCII, and to headings; nothing else is a link', async () => {
	const runs = ['https://example.org/é?a=(1)', '#asked', 'javascript:alert(1)', '#nowhere'].map(
		(link) => ({ text: 'here ', link })
	);
	const pdf = await read(buildEnglish([...english, { kind: 'paragraph', text: runs }]));
	const [heading] = pdf.bookmarks;
	expect(pdf.pages[0]?.links).toEqual([
		{ url: 'https://example.org/%C3%A9?a=(1)' },
		{ page: 1, y: expect.closeTo(heading?.y ?? 0, 1) }
	]);
});

test('bookmarks nest by level and keep every letter', async () => {
	const titles = ['Čtvrť œuvre', 'č\u010d'];
	const blocks = [
		heading(1, '1', titles[0] ?? '', 'a'),
		heading(3, '1.1', titles[1] ?? '', 'b'),
		heading(1, '2', 'c', 'c')
	];
	const { bookmarks } = await read(buildEnglish(blocks));
	expect(bookmarks.map(({ title, level }) => [title, level])).toEqual([
		['1 Čtvrť œuvre', 1],
		['1.1 čč', 2],
		['2 c', 1]
	]);
});

test('title, language and dossier are told, also with letters that literal strings lose', async () => {
	const french = await read(buildTender(1));
	expect(french).toMatchObject({
		title: 'Clauses pour l’achat d’ordinateurs portables',
		language: 'fr-FR',
		showsTitle: true
	});
	const czech = await read({ ...buildEnglish(english), title: 'Počítače – œuvre' });
	expect(czech.title).toBe('Počítače – œuvre');
	expect(czech.language).toBe('en-GB');
});

test('a title with marks of XML, controls and half characters is told the same twice', () => {
	const title = 'A <b> & \u0000"c" \ud800 d\uffff';
	const author = '<script>';
	const { bytes } = renderPdf({ ...buildEnglish(english), title }, { fonts, created, author });
	expect(lint(bytes)).toEqual([]);
});

test('a long table repeats its head, keeps its rows whole and its total with the last row', async () => {
	const rows = Array.from({ length: 70 }, (_, at) => [
		plain(`R${at}`),
		plain(sentence.repeat(1 + (at % 4)) + `end${at}`)
	]);
	const columns = [
		{ title: 'Reference', width: 1, align: 'left' },
		{ title: 'Asked', width: 3, align: 'left' }
	] as const;
	const pdf = await read(
		buildEnglish([
			{
				kind: 'table',
				caption: 'Long',
				columns,
				rows,
				rowHeaders: true,
				total: [plain('Total'), plain('70')]
			}
		])
	);
	const pages = pdf.pages.map((page) => bodyWords({ ...pdf, pages: [page] }));
	expect(pages.length).toBeGreaterThan(3);
	pages.forEach((words, at) => {
		expect(words.filter((word) => word === 'Reference')).toHaveLength(1);
		expect(words.includes('(continued)')).toBe(at > 0);
		const starts = words.filter((word) => /^R\d+$/.test(word)).map((word) => word.slice(1));
		expect(words.filter((word) => /^end\d+$/.test(word)).map((word) => word.slice(3))).toEqual(
			starts
		);
	});
	expect(pages.flat().filter((word) => /^R\d+$/.test(word))).toHaveLength(70);
	expect(pages.at(-1)).toEqual(expect.arrayContaining(['R69', 'Total']));
});

test('what is taller than a page is cut between lines, and loses nothing', async () => {
	const tall = plain(sentence.repeat(70));
	const table = {
		kind: 'table',
		caption: 'Tall',
		columns: [{ title: 'A', width: 1, align: 'left' }],
		rows: [[tall]],
		rowHeaders: false
	} as const;
	const [row] = buildChecklist(1).blocks.filter((block) => block.kind === 'answer');
	const pdf = await read(
		buildEnglish([
			table,
			{ kind: 'paragraph', role: 'warning', text: tall },
			...(row ? [{ ...row, requirement: sentence.repeat(70) }] : [])
		])
	);
	expect(bodyWords(pdf).filter((word) => word === 'supplier')).toHaveLength(210);
	for (const { y } of pdf.pages.flatMap((page) => page.pieces.filter(isBody)))
		expect(y).toBeLessThan(774);
});

test('hostile characters are blanked, replaced or reported', async () => {
	const text =
		'tab\there\u0007bell\nline \u202eabc\u202c e\u0301 ﬁ ☑ 🎉 日 soft\u00adhyphen \ud800 end';
	const { bytes, unmapped } = render(buildEnglish([{ kind: 'paragraph', text: plain(text) }]));
	expect(unmapped).toEqual(['🎉', '日', '\ud800']);
	expect(bodyWords(await readPdf(bytes)).join(' ')).toContain(
		'tab here bell line abc é fi ✓ □ □ softhyphen □ end'
	);
});

test('a very long word is cut inside the margins and stays whole', async () => {
	const word = 'x'.repeat(400);
	const pdf = await read(buildEnglish([{ kind: 'paragraph', text: plain(word) }]));
	const cut = pdf.pages.flatMap(({ pieces }) => pieces).filter(({ text }) => /^x+$/.test(text));
	expect(cut.map(({ text }) => text).join('')).toBe(word);
	for (const { x, width } of cut) expect(x + width).toBeLessThan(527.8);
});

test('no page is left empty by a break or by the air after a table', async () => {
	const breaks: readonly Block[] = [{ kind: 'page-break' }, { kind: 'page-break' }];
	expect(render(buildEnglish([...english, ...breaks, ...english, ...breaks])).pages).toBe(2);
	expect(render(buildEnglish([])).pages).toBe(1);
});

test('the same document and date give the same bytes, in every time zone', () => {
	const document = buildTender(3);
	const zone = process.env.TZ;
	process.env.TZ = 'Asia/Tokyo';
	const away = render(document).bytes;
	process.env.TZ = 'America/Lima';
	const here = render(document).bytes;
	process.env.TZ = zone;
	expect(Buffer.compare(away, here)).toBe(0);
	const later = renderPdf(document, { fonts, created: new Date('2026-11-25T09:00:00Z') }).bytes;
	expect(Buffer.compare(here, later)).not.toBe(0);
});
