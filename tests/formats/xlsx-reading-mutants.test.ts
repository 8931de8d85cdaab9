import { writeOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import type { Response } from '../../src/lib/domain/response';
import { readSheetResponses } from '../../src/lib/formats/xlsx/reading';
import { createDice, type Dice } from './reading/mutants';
import * as make from './xlsx-reading-workbook';
import { at, editRows, put, type Book, type RowXml } from './xlsx-reading-workbook';

const { expected, labels } = make.sample;
const blank = await make.renderSample();

/** Every text is unlike the others: read under another line, it would be known. */
const written = expected.lines.map(({ id, asks }, index) => {
	const number = (index + 1) * 1_010_101;
	const day = `2027-08-${String(index + 1).padStart(2, '0')}`;
	const answer = { date: day, number, price: number }[asks as string] ?? `Texte ${number}`;
	const ticked = asks === 'yes-no' || asks === 'choice';
	return { id, answer, proof: `Pièce ${number}`, ticked };
});

function filledBook(): Book {
	const book = make.openParts(blank);
	editRows(book, (rows) =>
		written.forEach(({ answer, proof, ticked }, index) => {
			if (!ticked) put(rows[index + 1], at.answer, answer);
			put(rows[index + 1], at.proof, proof);
		})
	);
	return book;
}

const owners = new Map(
	written.flatMap(({ id, answer, proof }) => [
		[String(answer), id],
		[proof, id]
	])
);

function strayed({ replies }: Response): string[] {
	return [...replies].flatMap(([id, { value, each = [], detail, proof }]) =>
		[value, detail, proof, ...each.flatMap((one) => [one.of, one.value])]
			.filter((one) => one !== undefined && (owners.get(String(one)) ?? id) !== id)
			.map((one) => `${String(one)} under ${id}`)
	);
}

type Mutation = (book: Book, dice: Dice) => void;

const exchange =
	(column: number): Mutation =>
	(book, dice) =>
		editRows(book, (rows) => {
			const [one, other] = [rows[1 + dice(14)], rows[1 + dice(14)]];
			const [a, b] = [one, other].map((row) => row?.cells.find((cell) => cell.column === column));
			if (a && b) [a.content, b.content, a.type, b.type] = [b.content, a.content, b.type, a.type];
		});

const rework =
	(change: (rows: RowXml[], dice: Dice) => RowXml[]): Mutation =>
	(book, dice) =>
		editRows(book, (rows) => change(rows, dice));

const parts = [
	make.sheetPart,
	make.sheetPart,
	make.modelPart,
	'xl/sharedStrings.xml',
	'xl/workbook.xml',
	'xl/styles.xml',
	'xl/_rels/workbook.xml.rels'
];

function partIn(book: Book, dice: Dice): string {
	return book.has('content.xml') ? 'content.xml' : (parts[dice(parts.length)] ?? '');
}

/** Changes the text of a part at a place that the pattern finds. */
const rewrite =
	(pattern: RegExp, write: (found: string, dice: Dice) => string): Mutation =>
	(book, dice) => {
		const part = partIn(book, dice);
		const xml = book.get(part) ?? '';
		const found = [...xml.matchAll(pattern)];
		const one = found[dice(found.length)];
		if (!one) return;
		const end = one.index + one[0].length;
		book.set(part, xml.slice(0, one.index) + write(one[0], dice) + xml.slice(end));
	};

/** Gives each of two places what the other says there. */
const crossed =
	(pattern: RegExp): Mutation =>
	(book, dice) => {
		const part = partIn(book, dice);
		const xml = book.get(part) ?? '';
		const found = [...xml.matchAll(pattern)].map(([text]) => text);
		const [one, other] = [found[dice(found.length)], found[dice(found.length)]];
		if (one === undefined || other === undefined) return;
		const names = new Map([
			[one, other],
			[other, one]
		]);
		book.set(
			part,
			xml.replace(pattern, (text) => names.get(text) ?? text)
		);
	};

const mutations: readonly Mutation[] = [
	exchange(at.id),
	exchange(at.number),
	exchange(at.label),
	rework((rows, dice) => rows.toSpliced(1 + dice(14), 1)),
	rework((rows, dice) => [...rows, ...rows.slice(1 + dice(14))]),
	rework(([head, ...rows], dice) => [head!, ...rows.slice(dice(14)), ...rows.slice(0, dice(14))]),
	rework((rows, dice) =>
		rows.map((row, index) =>
			index % 5 === dice(5) ? { ...row, cells: row.cells.slice(1 + dice(3)) } : row
		)
	),
	rework((rows, dice) => {
		const row = 1 + dice(14);
		return rows.map((one, index) => (index === row ? { ...one, attributes: ' hidden="1"' } : one));
	}),
	rework((rows, dice) => {
		put(rows[1 + dice(14)], at.answer, { formula: 'A1', result: 'x' });
		return rows;
	}),
	crossed(/ r="[A-Z]+\d+"/g),
	crossed(/ r="\d+"/g),
	crossed(/<si>.*?<\/si>/gs),
	crossed(/Target="[^"]*"/g),
	crossed(/r:id="[^"]*"/g),
	crossed(/<v>\d+<\/v>/g),
	rewrite(/ t="\w+"/g, (_, dice) => [' t="n"', ' t="e"', ' t="str"', ''][dice(4)] ?? ''),
	rewrite(/ s="\d+"/g, (_, dice) => ` s="${dice(40)}"`),
	rewrite(/<v>\d+<\/v>/g, (_, dice) => `<v>${dice(70)}</v>`),
	rewrite(/<[^>]+>/g, () => ''),
	rewrite(/<[^>]+>/g, (tag) => tag + tag),
	rewrite(/<si>/g, () => '<si><t>x</t></si><si>'),
	rewrite(/[a-z]/g, (_, dice) => String.fromCharCode(32 + dice(90))),
	rewrite(/[^]{1,400}/g, () => ''),
	rewrite(/>/g, () => '>&x;')
];

test('500 damaged workbooks: none breaks the reader, and nothing stands under another line', async () => {
	const whole = await readSheetResponses(make.closeParts(filledBook()), expected, labels);
	expect(whole.problems).toEqual([]);
	expect(whole.replies.size).toBe(14);
	const outcomes = new Map<string, number>();
	for (let seed = 0; seed < 500; seed++) {
		const dice = createDice(Math.imul(seed + 1, 0x9e3779b1));
		const book = filledBook();
		for (let n = 0; n <= dice(2); n++) mutations[(seed + n) % mutations.length]?.(book, dice);
		const response = await readSheetResponses(make.closeParts(book), expected, labels);
		expect(strayed(response), `mutant ${seed}`).toEqual([]);
		for (const kind of new Set(response.problems.map((one) => one.kind)))
			outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
		const told = response.problems.length > 0;
		expect(told || response.replies.size === 14, `mutant ${seed}`).toBe(true);
	}
	const kinds = ['damaged', 'moved', 'hidden', 'formula', 'duplicate-field', 'missing-field'];
	for (const kind of kinds) expect(outcomes.get(kind), kind).toBeGreaterThan(0);
}, 120_000);

const odsMutations: readonly Mutation[] = [
	rewrite(/<[^>]+>/g, () => ''),
	rewrite(/<table:table-row.*?<\/table:table-row>/gs, () => ''),
	rewrite(/<table:table-row.*?<\/table:table-row>/gs, (row) => row + row),
	rewrite(/<table:table-row/g, (row) => `${row} table:visibility="collapse"`),
	rewrite(/<table:table-row/g, (row, dice) => `${row} table:number-rows-repeated="${dice(9000)}"`),
	rewrite(
		/<table:table-cell/g,
		(cell, dice) => `${cell} table:number-columns-repeated="${dice(300)}"`
	),
	rewrite(/<table:table-cell/g, (cell) => `${cell} table:number-rows-spanned="2"`),
	rewrite(/<table:table-cell/g, (cell) => `${cell} table:formula="of:=1+1"`),
	rewrite(/office:value="[^"]*"/g, (_, dice) => `office:value="${dice(99)}"`),
	rewrite(
		/office:value-type="[^"]*"/g,
		(_, dice) => ['office:value-type="date"', 'office:value-type="float"', ''][dice(3)] ?? ''
	),
	rewrite(/[a-z]/g, (_, dice) => String.fromCharCode(32 + dice(90))),
	rewrite(/[^]{1,400}/g, () => ''),
	rewrite(/<text:p>/g, (tag, dice) => `${tag}<text:s text:c="${dice(2 ** 31)}"/>`),
	rewrite(/>/g, () => '>&x;'),
	crossed(/office:value="[^"]*"/g)
];

test('200 damaged OpenDocument sheets: none breaks the reader, and nothing stands under another line', async () => {
	const { sheets } = await readXlsx(make.closeParts(filledBook()));
	const ods = await writeOds({ sheets: sheets.map(({ name, rows }) => ({ name, rows })) });
	const whole = await readSheetResponses(ods, expected, labels);
	expect([whole.problems, whole.replies.size]).toEqual([[], 14]);
	const kinds = new Set<string>();
	for (let seed = 0; seed < 200; seed++) {
		const book = make.openParts(ods);
		odsMutations[seed % odsMutations.length]?.(book, createDice(Math.imul(seed + 1, 0x9e3779b1)));
		const response = await readSheetResponses(make.closeParts(book), expected, labels);
		expect(strayed(response), `mutant ${seed}`).toEqual([]);
		for (const { kind } of response.problems) kinds.add(kind);
	}
	for (const kind of ['damaged', 'hidden', 'formula', 'missing-field', 'duplicate-field'])
		expect(kinds).toContain(kind);
}, 120_000);
