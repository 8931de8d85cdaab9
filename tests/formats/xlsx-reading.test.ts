import { writeOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it, test } from 'vitest';
import type { Expected } from '../../src/lib/domain/asked';
import { readSheetResponses } from '../../src/lib/formats/xlsx/reading';
import * as make from './xlsx-reading-workbook';
import { at, editRows, put, type Book } from './xlsx-reading-workbook';

const blank = await make.renderSample();
const { expected, labels, ids } = make.sample;
const id = (index: number) => ids[index] ?? '';
const read = (bytes: Uint8Array, wanted: Expected = expected) =>
	readSheetResponses(bytes, wanted, labels);

/** The file of the careful supplier, changed. */
async function readChanged(change: (book: Book) => void) {
	const book = make.openParts(blank);
	make.fillSample(book);
	change(book);
	return read(make.closeParts(book));
}

test('what is typed is what is read: accents, two lines, choices by their words, numbers and dates as such', async () => {
	const { replies, problems } = await readChanged(() => undefined);
	expect(problems).toEqual([]);
	expect(Object.fromEntries(replies)).toEqual(make.filledReplies);
});

test('the sheet sent in the other language reads alike', async () => {
	const book = make.openParts(await make.renderSample('en'));
	make.fillSample(book);
	editRows(book, (rows) => {
		put(rows[1], at.answer, 'Yes');
		put(rows[8], at.answer, 'no');
	});
	const { replies, problems } = await read(make.closeParts(book));
	expect(problems).toEqual([]);
	expect(Object.fromEntries(replies)).toEqual(make.filledReplies);
});

test('saved as an OpenDocument sheet it reads alike', async () => {
	const book = make.openParts(blank);
	make.fillSample(book);
	const { sheets } = await readXlsx(make.closeParts(book));
	const plain = sheets.map(({ name, rows }) => ({ name, rows }));
	const { replies, problems } = await read(withBreaks(await writeOds({ sheets: plain })));
	expect(problems).toEqual([]);
	expect(Object.fromEntries(replies)).toEqual(make.filledReplies);
});

/** As OpenDocument asks for them: the writer leaves line ends bare, which count as spaces. */
function withBreaks(bytes: Uint8Array): Uint8Array {
	const book = make.openParts(bytes);
	const content = book.get('content.xml') ?? '';
	const whole = content.replace(/<text:p>[^<]*/g, (one) =>
		one.replaceAll('\n', '<text:line-break/>')
	);
	return make.closeParts(book.set('content.xml', whole));
}

test('a blank file is told to be blank', async () => {
	const { replies, problems } = await read(blank);
	expect([replies.size, problems]).toEqual([0, [{ kind: 'empty' }]]);
});

describe('harmless changes read alike', () => {
	const answer = (row: number, value: make.Value) => (book: Book) =>
		editRows(book, (rows) => put(rows[row], at.answer, value));
	it.each<[string, (book: Book) => void]>([
		[
			'a renamed sheet',
			(book) =>
				book.set(
					'xl/workbook.xml',
					(book.get('xl/workbook.xml') ?? '').replaceAll('Réponses', 'Feuil1')
				)
		],
		['sorted rows', (book) => editRows(book, ([head, ...rows]) => [head!, ...rows.reverse()])],
		[
			'a head among the rows',
			(book) => editRows(book, ([head, ...rows]) => [...rows.slice(0, 5), head!, ...rows.slice(5)])
		],
		[
			'empty rows put in',
			(book) =>
				editRows(book, (rows) => rows.flatMap((row) => [row, { attributes: '', cells: [] }]))
		],
		[
			'a title above',
			(book) =>
				editRows(book, (rows) => {
					const title: make.RowXml = { attributes: '', cells: [] };
					put(title, 0, '');
					return [title, ...rows];
				})
		],
		[
			'a column put in',
			(book) =>
				editRows(book, (rows) =>
					rows.map(({ attributes, cells }) => ({
						attributes,
						cells: cells.map((cell) => ({ ...cell, column: cell.column + Number(cell.column > 2) }))
					}))
				)
		],
		['yes in English', answer(1, 'YES ')],
		['yes as a truth value', answer(1, true)],
		['the id of an option', answer(3, 'report')],
		[
			'an option in the other language',
			answer(3, 'Rapport d’essai d’un laboratoire accrédité (en)')
		],
		['a number with its sign', answer(5, '12 500,50 €')],
		['a day in letters of ISO', answer(6, '2026-08-21')],
		[
			'a number as money',
			(book) => {
				const money = make.addStyle(book, '#,##0.00\\ [$€-40C];[Red]\\-#,##0.00\\ [$€-40C]');
				editRows(book, (rows) => put(rows[5], at.answer, 12500.5, money));
			}
		],
		['cells merged along one row', (book) => merge(book, 'F2:G2')]
	])('%s', async (_, change) => {
		const { replies, problems } = await readChanged(change);
		expect(problems).toEqual([]);
		expect(Object.fromEntries(replies)).toEqual(make.filledReplies);
	});

	it('a head without its words: the ids and the places of the columns tell', async () => {
		const { replies } = await readChanged((book) => editRows(book, ([, ...rows]) => rows));
		expect(Object.fromEntries(replies)).toEqual(make.filledReplies);
	});
});

function merge(book: Book, range: string): void {
	const xml = book.get(make.sheetPart) ?? '';
	const cells = `<mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`;
	book.set(
		make.sheetPart,
		xml.replace('<dataValidations', () => `${cells}<dataValidations`)
	);
}

const hideRow = (row: number) => (book: Book) =>
	editRows(book, (rows) =>
		rows.map((one, index) =>
			index === row ? { ...one, attributes: `${one.attributes} hidden="1"` } : one
		)
	);
const format =
	(code: string, value: make.Value, row = 5) =>
	(book: Book) => {
		const style = make.addStyle(book, code);
		editRows(book, (rows) => put(rows[row], at.answer, value, style));
	};
describe('a line that deviates is told with its cell, and its value is not kept', () => {
	it.each<[string, string, string, number, (book: Book) => void]>([
		['a hidden row', 'hidden', 'F6', 4, hideRow(5)],
		[
			'a row of no height',
			'hidden',
			'F6',
			4,
			(book) => editRows(book, (rows) => void (rows[5]!.attributes = ' ht="0" customHeight="1"'))
		],
		[
			'white on white',
			'hidden',
			'F6',
			4,
			(book) => {
				const style = make.addStyle(book, 'General', make.addFont(book, 'rgb="FFFFFFFF"'));
				editRows(book, (rows) => put(rows[5], at.answer, 12500.5, style));
			}
		],
		[
			'the colour of the theme’s paper',
			'hidden',
			'F6',
			4,
			(book) => {
				const style = make.addStyle(book, 'General', make.addFont(book, 'theme="0"'));
				editRows(book, (rows) => put(rows[5], at.answer, 12500.5, style));
			}
		],
		[
			'a format that shows a word for a number',
			'shown-differs',
			'F6',
			4,
			format(';;;"oui"', 12500.5)
		],
		[
			'a format that shows a word for a text',
			'shown-differs',
			'F2',
			0,
			format(';;;"Oui"', 'Non', 1)
		],
		['a format that shows thousands', 'shown-differs', 'F6', 4, format('#,##0,', 12500.5)],
		['a format that adds digits', 'shown-differs', 'F6', 4, format('0"00"', 12500.5)],
		['a format that rounds', 'shown-differs', 'F6', 4, format('0', 12500.5)],
		['a format under a condition', 'shown-differs', 'F6', 4, format('[>1]"9";0', 12500.5)],
		['a day that shows as a word', 'shown-differs', 'F7', 5, format('"2030"', 46255, 6)],
		[
			'a formula',
			'formula',
			'F6',
			4,
			(book) => editRows(book, (rows) => put(rows[5], at.answer, { formula: '1+1', result: '2' }))
		],
		[
			'a formula in a choice',
			'formula',
			'F2',
			0,
			(book) =>
				editRows(book, (rows) =>
					put(rows[1], at.answer, { formula: 'IF(TODAY()>0,"Oui","Non")', result: 'Oui' })
				)
		],
		[
			'an id there twice',
			'duplicate-field',
			'A6',
			4,
			(book) => editRows(book, (rows) => [...rows, rows[5]!])
		],
		[
			'an id without its row',
			'moved',
			'A6',
			4,
			(book) =>
				editRows(book, (rows) => {
					put(rows[5], at.id, id(5));
					put(rows[6], at.id, id(4));
				})
		],
		['two rows merged', 'merged', 'F6', 4, (book) => merge(book, 'F6:F7')],
		['merged with what stands before', 'merged', 'F6', 4, (book) => merge(book, 'E6:F6')],
		[
			'another unit',
			'other-kind',
			'G6',
			4,
			(book) => editRows(book, (rows) => put(rows[5], 6, 'k€'))
		],
		[
			'words for a number',
			'not-a-number',
			'F6',
			4,
			(book) => editRows(book, (rows) => put(rows[5], at.answer, 'environ 12 000'))
		],
		['a number that a program made a day', 'not-a-number', 'F6', 4, format('dd/mm/yyyy', 46255)],
		[
			'a day that a program made a number',
			'not-a-date',
			'F7',
			5,
			(book) => editRows(book, (rows) => put(rows[6], at.answer, 46255, 0))
		],
		[
			'no option of the list',
			'unknown-code',
			'F4',
			2,
			(book) => editRows(book, (rows) => put(rows[3], at.answer, 'autre'))
		],
		[
			'yes and no',
			'unknown-code',
			'F2',
			0,
			(book) => editRows(book, (rows) => put(rows[1], at.answer, 'Oui/Non'))
		]
	])('%s', async (_, kind, cell, line, change) => {
		const { replies, problems } = await readChanged(change);
		const lines = problems.filter((one) => 'line' in one);
		const row = cell === 'A6' ? [`A${cellRow(problems)}`] : [cell];
		expect(lines).toContainEqual(
			expect.objectContaining({
				kind,
				line: id(line),
				part: 'answer',
				place: { sheet: 'Réponses', cell: row[0] }
			})
		);
		expect(replies.get(id(line))?.value).toBeUndefined();
		for (const [other, reply] of replies)
			expect(reply, other).toEqual(other === id(line) ? reply : make.filledReplies[other]);
	});

	it('a missing row has no cell', async () => {
		const { replies, problems } = await readChanged((book) =>
			editRows(book, (rows) => rows.toSpliced(5, 1))
		);
		expect(problems).toEqual([{ kind: 'missing-field', line: id(4), part: 'answer' }]);
		expect(replies.size).toBe(7);
	});

	it('a percentage is read as it is shown', async () => {
		const lines = expected.lines.map((one) =>
			one.id === id(4) ? { ...one, asks: 'number' as const, unit: 'percent' as const } : one
		);
		const book = make.openParts(blank);
		format('0.0%', 0.075)(book);
		const { replies } = await read(make.closeParts(book), { ...expected, lines });
		expect(replies.get(id(4))?.value).toBe(7.5);
	});

	it('a number with three decimals is sure, as a number', async () => {
		const { replies } = await readChanged((book) =>
			editRows(book, (rows) => put(rows[5], at.answer, 1.234))
		);
		expect(replies.get(id(4))?.value).toBe(1.234);
	});
});

function cellRow(problems: readonly object[]): string {
	const [first] = problems as { place?: { cell: string } }[];
	return first?.place?.cell.slice(1) ?? '';
}
