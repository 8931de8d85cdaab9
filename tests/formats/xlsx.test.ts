import { readXlsx } from 'hucre/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/lib/documents/document';
import { priceSchedule } from '../../src/lib/documents/price-schedule';
import { supplierChecklist } from '../../src/lib/documents/supplier-checklist';
import { letter, writeBook } from '../../src/lib/formats/xlsx/book';
import { frameColumns, renderFrame } from '../../src/lib/formats/xlsx/frame';
import { renderTables } from '../../src/lib/formats/xlsx/tables';
import { xmlSafe } from '../../src/lib/formats/xml-safe';
import { dossierOf } from '../domain/purchases';
import { wholePieces } from '../library';
import { formulaPayloads } from './formula-payloads';
import { elements, partOf } from './office';

const created = new Date('2026-11-24T09:00:00Z');
const edition = wholePieces('fr');
const words = edition.pieces.sheet;
const checklist = supplierChecklist(edition, dossierOf());
const rows = checklist.blocks.filter((block) => block.kind === 'answer');
const bytes = await renderFrame(checklist, { words, created });
const book = await readXlsx(bytes);
const at = (name: string) => book.sheets.find((sheet) => sheet.name === name);
const column = (name: (typeof frameColumns)[number]) => frameColumns.indexOf(name);
const answers = () => at(words.sheet)?.rows ?? [];
const sheetXml = partOf(bytes, 'xl/worksheets/sheet2.xml');

describe('the response frame as a workbook', () => {
	it('has a line for each thing asked, under its id', () => {
		expect(answers()[0]).toEqual(frameColumns.map((name) => words.columns[name]));
		const ids = answers()
			.slice(1)
			.map((row) => row[column('id')]);
		expect(ids).toEqual(rows.map((row) => row.id));
		expect(ids.length).toBeGreaterThan(20);
	});

	it('hides what identifies it, and the lists', () => {
		const model = at('_modele');
		expect(model?.veryHidden).toBe(true);
		expect(at('_listes')?.veryHidden).toBe(true);
		expect(Object.fromEntries((model?.rows ?? []) as [string, string][])).toMatchObject({
			format: '1',
			...checklist.form,
			language: 'fr'
		});
	});

	it('offers each choice by a range that holds exactly its labels', () => {
		const lists = at('_listes')?.rows ?? [];
		const offered = elements(sheetXml, 'dataValidation').filter(
			(node) => node.getAttribute('type') === 'list'
		);
		const choices = rows.filter((row) => row.options.length > 0);
		expect(offered).toHaveLength(choices.length);
		for (const node of offered) {
			const row = rows[Number(/\d+/.exec(node.getAttribute('sqref') ?? '')?.[0]) - 2];
			const range = /^_listes!\$([A-Z]+)\$1:\$\1\$(\d+)$/.exec(node.textContent?.trim() ?? '');
			const place = [...Array(26).keys()].find((i) => letter(i) === range?.[1]) ?? -1;
			const labels = lists.slice(0, Number(range?.[2])).map((line) => line[place]);
			expect(labels).toEqual(row?.options.map((option) => option.label));
		}
	});

	it('takes a number or a date where one is asked for the whole offer, and text where models differ', () => {
		const kinds = new Map(
			elements(sheetXml, 'dataValidation').map((node) => [
				node.getAttribute('sqref'),
				node.getAttribute('type')
			])
		);
		const wanted = { number: 'decimal', price: 'decimal', date: 'date' } as Record<string, string>;
		rows.forEach((row, i) => {
			if (row.options.length > 0) return;
			const cell = `${letter(column('answer'))}${i + 2}`;
			expect(kinds.get(cell)).toBe(row.per === 'offer' ? wanted[row.asks] : undefined);
		});
	});

	it('locks all but the answers, proofs and comments', () => {
		expect(elements(sheetXml, 'sheetProtection')).toHaveLength(1);
		const styles = partOf(bytes, 'xl/styles.xml');
		const formats = elements(elements(styles, 'cellXfs')[0] ?? styles, 'xf');
		const open = elements(sheetXml, 'c')
			.filter((cell) => {
				const format = formats[Number(cell.getAttribute('s'))];
				return format && elements(format, 'protection')[0]?.getAttribute('locked') === '0';
			})
			.map((cell) => cell.getAttribute('r') ?? '');
		const expected = rows.flatMap((row, i) => {
			const names = ['answer', ...(row.proofLabel ? ['proof'] : []), 'comment'] as const;
			return names.map((name) => `${letter(column(name as 'answer'))}${i + 2}`);
		});
		expect(open).toEqual(expected);
	});

	it('has no inline list, whose length and commas break Excel', () => {
		const quoted = elements(sheetXml, 'formula1').filter((node) => node.textContent?.includes('"'));
		expect(quoted).toEqual([]);
	});

	it('names no author unless given', async () => {
		const name = (file: Uint8Array) =>
			elements(partOf(file, 'docProps/core.xml'), 'dc:creator')[0]?.textContent ?? '';
		expect(name(bytes)).toBe('');
		expect(name(await renderFrame(checklist, { words, created, author: 'Régie' }))).toBe('Régie');
	});
});

describe('tables as sheets', () => {
	it('give the price schedule one line for each price, to fill in with numbers', async () => {
		const schedule = priceSchedule(edition, dossierOf());
		const file = await renderTables(schedule, { created });
		const table = schedule.blocks.find((block) => block.kind === 'table');
		const { sheets } = await readXlsx(file);
		expect(sheets[0]?.rows).toHaveLength((table?.rows.length ?? 0) + 1);
		const types = elements(partOf(file, 'xl/worksheets/sheet1.xml'), 'dataValidation');
		expect(types).toHaveLength(2 * (table?.rows.length ?? 0));
	});

	it('write a document without table as a sheet that says its title', async () => {
		const { sheets } = await readXlsx(
			await renderTables({ ...checklist, blocks: [] }, { created })
		);
		expect(sheets[0]?.rows[0]?.[0]).toBe(checklist.title);
	});
});

describe('texts that look like formulas', () => {
	it('stay texts, all of them, in every cell', async () => {
		const hostile: Document = {
			...checklist,
			blocks: formulaPayloads.map((text, i) => ({
				...(rows[0] as (typeof rows)[number]),
				id: `x${i}`,
				label: text,
				options: []
			}))
		};
		const file = await renderFrame(hostile, { words, created });
		const xml = partOf(file, 'xl/worksheets/sheet2.xml');
		expect(formulaPayloads).toHaveLength(120);
		expect(elements(xml, 'f')).toEqual([]);
		const { sheets } = await readXlsx(file);
		const read = sheets[1]?.rows.slice(1).map((row) => String(row[column('label')]));
		expect(read).toEqual(formulaPayloads.map(xmlSafe));
	});

	it('keep control characters out of the XML', async () => {
		const file = await writeBook(
			[{ name: 'x', widths: [10], rows: [[{ value: xmlSafe('a\u0001b\ud800') }]] }],
			{ title: xmlSafe('t\u0002'), created }
		);
		for (const [name, part] of Object.entries(unzipSync(file)))
			if (/\.(xml|rels)$/.test(name)) expect(() => partOf(file, name)).not.toThrow();
			else expect(strFromU8(part)).toBeDefined();
	});
});
