import { describe, expect, it } from 'vitest';
import type { AnswerRow, Document } from '../../src/lib/documents/document';
import { priceSchedule } from '../../src/lib/documents/price-schedule';
import { readSheetResponses } from '../../src/lib/formats/xlsx/reading';
import { frameColumns, renderFrame } from '../../src/lib/formats/xlsx/frame';
import { renderTables } from '../../src/lib/formats/xlsx/tables';
import { xmlSafe } from '../../src/lib/formats/xml-safe';
import { htmlOf } from '../../src/lib/ui/document/clipboard';
import { formulaPayloads } from '../formats/formula-payloads';
import { buildTender } from '../formats/sample';
import * as make from '../formats/xlsx-reading-workbook';
import { at, editRows, put, type Book } from '../formats/xlsx-reading-workbook';
import { dossierOf } from '../domain/purchases';
import { wholePieces } from '../library';
import { bodyOf, bytesOf, convert, headingsIn, squeeze } from './office-suite';

const created = new Date('2026-11-24T09:00:00Z');
const { document, expected, labels, ids } = make.sample;
const edition = wholePieces('fr');
const words = edition.pieces.sheet;
const id = (index: number) => ids[index] ?? '';

async function filledBook(change: (book: Book) => void = () => undefined): Promise<Uint8Array> {
	const book = make.openParts(await make.renderSample());
	make.fillSample(book);
	change(book);
	return make.closeParts(book);
}

const through = (name: string, bytes: Uint8Array, to: 'ods' | 'xlsx') =>
	bytesOf(convert({ [name]: bytes }, to).get('sheet'));

describe('the response frame, saved by LibreOffice', () => {
	it('reads back equal as .ods, and as .xlsx made from it', async () => {
		const ods = through('sheet.xlsx', await filledBook(), 'ods');
		const xlsx = through('sheet.ods', ods, 'xlsx');
		for (const bytes of [ods, xlsx]) {
			const { replies, problems } = await readSheetResponses(bytes, expected, labels);
			expect(problems).toEqual([]);
			expect(Object.fromEntries(replies)).toEqual(make.filledReplies);
		}
	});

	const styled = (code: string, row: number, value: make.Value) => (book: Book) => {
		const style = make.addStyle(book, code);
		editRows(book, (rows) => put(rows[row], at.answer, value, style));
	};

	it.each<[string, string, number, (book: Book) => void]>([
		['a format that shows a word', 'shown-differs', 4, styled('"oui";"oui";"oui"', 5, 12500.5)],
		['a format that masks a text', 'shown-differs', 0, styled(';;;"Oui"', 1, 'Non')],
		['a format that rounds', 'shown-differs', 4, styled('0', 5, 12500.5)],
		['a format of thousands', 'shown-differs', 4, styled('#,##0,', 5, 12500.5)],
		[
			'a formula',
			'formula',
			4,
			(book) =>
				editRows(book, (rows) => put(rows[5], at.answer, { formula: '12000+500', result: '7' }))
		],
		[
			'a hidden row',
			'hidden',
			4,
			(book) =>
				editRows(book, (rows) =>
					rows.map((one, row) =>
						row === 5 ? { ...one, attributes: `${one.attributes} hidden="1"` } : one
					)
				)
		],
		[
			'white on white',
			'hidden',
			4,
			(book) => {
				const style = make.addStyle(book, 'General', make.addFont(book, 'rgb="FFFFFFFF"'));
				editRows(book, (rows) => put(rows[5], at.answer, 12500.5, style));
			}
		]
	])('%s is told in both formats', async (_, kind, line, change) => {
		const ods = through('sheet.xlsx', await filledBook(change), 'ods');
		const xlsx = through('sheet.ods', ods, 'xlsx');
		for (const bytes of [ods, xlsx]) {
			const { replies, problems } = await readSheetResponses(bytes, expected, labels);
			expect(problems).toContainEqual(expect.objectContaining({ kind, line: id(line) }));
			expect(replies.get(id(line))?.value).toBeUndefined();
		}
	});

	it('a hidden sheet of answers is refused in both formats', async () => {
		const ods = through(
			'sheet.xlsx',
			await filledBook((book) => {
				const xml = book.get('xl/workbook.xml') ?? '';
				book.set('xl/workbook.xml', xml.replace('sheetId="2"', 'sheetId="2" state="hidden"'));
			}),
			'ods'
		);
		for (const bytes of [ods, through('sheet.ods', ods, 'xlsx')]) {
			const { problems } = await readSheetResponses(bytes, expected, labels);
			expect(problems).toEqual([{ kind: 'hidden-answers' }]);
		}
	});
});

describe('texts that look like formulas, recalculated by LibreOffice', () => {
	const [row] = document.blocks.filter((block): block is AnswerRow => block.kind === 'answer');
	if (!row) throw new Error('no row');
	const cellsOf = (made: string | undefined) => [
		...bodyOf(made).getElementsByTagName('table:table-cell')
	];
	const shown = (cell: Element) =>
		squeeze([...cell.getElementsByTagName('text:p')].map((one) => one.textContent).join(' '));
	const wanted = formulaPayloads.map((text) => squeeze(xmlSafe(text)));

	it('stay texts in the response frame', async () => {
		const hostile: Document = {
			...document,
			blocks: formulaPayloads.map((text, i) => ({
				...row,
				id: `x${i}`,
				label: text,
				requirement: text,
				options: []
			}))
		};
		const file = await renderFrame(hostile, { words, created });
		const cells = cellsOf(convert({ 'frame.xlsx': file }, 'fods').get('frame'));
		expect(cells.filter((one) => one.hasAttribute('table:formula'))).toEqual([]);
		const texts = new Set(cells.map(shown));
		expect(wanted.filter((text) => !texts.has(text))).toEqual([]);
		expect(frameColumns).toHaveLength(9);
	});

	it('stay texts in the tables of a document', async () => {
		const schedule = priceSchedule(edition, dossierOf());
		const hostile: Document = {
			...schedule,
			blocks: schedule.blocks.flatMap((block) =>
				block.kind === 'table'
					? [{ ...block, rows: formulaPayloads.map((text) => block.columns.map(() => [{ text }])) }]
					: []
			)
		};
		const file = await renderTables(hostile, { created });
		const cells = cellsOf(convert({ 'tables.xlsx': file }, 'fods').get('tables'));
		expect(cells.filter((one) => one.hasAttribute('table:formula'))).toEqual([]);
		const texts = new Set(cells.map(shown));
		expect(wanted.filter((text) => !texts.has(text))).toEqual([]);
	});
});

describe('what is copied, pasted in LibreOffice', () => {
	it('keeps headings of their levels, lists and tables', () => {
		const { blocks } = buildTender(6);
		const html = `<!DOCTYPE html><meta charset="utf-8">${htmlOf(blocks)}`;
		const body = bodyOf(
			convert({ 'paste.html': html }, 'fodt:OpenDocument Text Flat XML', 'HTML (StarWriter)').get(
				'paste'
			)
		);
		const headings = blocks.flatMap((block) =>
			block.kind === 'heading'
				? [`${block.level} ${squeeze([block.number, block.text].filter(Boolean).join(' '))}`]
				: []
		);
		expect(headingsIn(body)).toEqual(headings);
		const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
		expect(body.getElementsByTagName('text:list-item')).toHaveLength(items.length);
		const tables = blocks.filter((block) => block.kind === 'table');
		const found = [...body.getElementsByTagName('table:table')];
		expect(found).toHaveLength(tables.length);
		expect(found.map((one) => one.getElementsByTagName('table:table-row').length)).toEqual(
			tables.map((one) => one.rows.length + 1 + Number(Boolean(one.total)))
		);
	});
});
