import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AnswerRow, Block, Document } from '../../../src/lib/documents/document';
import { renderDocx } from '../../../src/lib/formats/docx';

type Write = (document: Document) => Promise<Uint8Array>;

export interface Peer {
	readonly name: string;
	readonly write: Write;
}

export interface Peers {
	readonly docx: readonly Peer[];
	readonly xlsx: readonly Peer[];
}

interface ExcelCell {
	value: string;
	protection: object;
	dataValidation: object;
	fill: object;
	alignment: object;
}

interface ExcelSheet {
	columns: object[];
	addRow(values: readonly string[]): { getCell(column: number): ExcelCell };
	protect(password: string, options: object): Promise<void>;
}

interface Excel {
	Workbook: new () => {
		addWorksheet(name: string, options?: object): ExcelSheet;
		xlsx: { writeBuffer(): Promise<ArrayBuffer> };
	};
}

interface Template {
	render(data: object): void;
	getZip(): { generate(options: object): Uint8Array };
}

type TemplateClass = new (zip: object, options: object) => Template;

const folder = join(process.cwd(), 'tests/bench/formats/');
const missing = 'Peers are missing: run `npm install` in tests/bench/formats first.\n';

export async function loadPeers(): Promise<Peers> {
	const load = createRequire(folder);
	try {
		const excel = load('exceljs') as Excel;
		const template = load('docxtemplater') as TemplateClass;
		const zip = load('pizzip') as new (bytes: Uint8Array) => object;
		const version = (name: string) => (load(`${name}/package.json`) as { version: string }).version;
		const blank = await renderDocx(templateDocument, {
			created: new Date('2026-11-24T09:00:00Z'),
			paste: true
		});
		return {
			xlsx: [
				{ name: `exceljs ${version('exceljs')}`, write: (document) => writeExcel(excel, document) }
			],
			docx: [
				{
					name: `docxtemplater ${version('docxtemplater')}`,
					write: (document) => Promise.resolve(fill(new template(new zip(blank), looped), document))
				}
			]
		};
	} catch (error) {
		if ((error as { code?: string }).code !== 'MODULE_NOT_FOUND') throw error;
		process.stderr.write(missing);
		return { docx: [], xlsx: [] };
	}
}

/** The same lines, lists, locks and hidden sheets, without its heights of rows. */
async function writeExcel({ Workbook }: Excel, { blocks }: Document): Promise<Uint8Array> {
	const book = new Workbook();
	const sheet = book.addWorksheet('Réponses', { views: [{ state: 'frozen', ySplit: 1 }] });
	const lists = book.addWorksheet('_listes', { state: 'veryHidden' });
	sheet.columns = [10, 6, 34, 60, 20, 30, 12, 28, 28].map((width) => ({ width }));
	sheet.addRow([
		'Identifiant',
		'N°',
		'Demandé',
		'Exigence',
		'Attendu',
		'Réponse',
		'Unité',
		'P',
		'C'
	]);
	let count = 0;
	for (const row of blocks.filter((block): block is AnswerRow => block.kind === 'answer')) {
		const { id, number, label, requirement, requiredText, unit = '', options } = row;
		const line = sheet.addRow([id, number, label, requirement, requiredText, '', unit, '', '']);
		for (const column of [6, 8, 9]) {
			const cell = line.getCell(column);
			cell.protection = { locked: false };
			cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFBE6' } };
			cell.alignment = { wrapText: true, vertical: 'top' };
		}
		if (options.length === 0) continue;
		for (const option of options) lists.addRow([option.label]);
		const range = `_listes!$A$${count + 1}:$A$${(count += options.length)}`;
		line.getCell(6).dataValidation = { type: 'list', allowBlank: true, formulae: [range] };
	}
	await sheet.protect('', { formatRows: true });
	return new Uint8Array(await book.xlsx.writeBuffer());
}

const looped = { paragraphLoop: true };

/** One loop over all paragraphs: it has no headings, lists or tables of its own, its template has. */
const templateDocument: Document = {
	kind: 'template',
	title: '',
	language: 'fr',
	dossier: '',
	asOf: '',
	words: { contents: '', page: '', continued: '' },
	blocks: ['{#items}', '{text}', '{/items}'].map((text) => ({
		kind: 'paragraph',
		text: [{ text }]
	}))
};

function fill(template: Template, { blocks }: Document): Uint8Array {
	template.render({ items: blocks.flatMap(textsOf).map((text) => ({ text })) });
	return template.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function textsOf(block: Block): string[] {
	const join = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');
	if (block.kind === 'heading') return [[block.number, block.text].filter(Boolean).join(' ')];
	if (block.kind === 'paragraph') return [join(block.text)];
	if (block.kind === 'list') return block.items.map(join);
	if (block.kind === 'table') return [block.caption, ...block.rows.flat().map(join)];
	return [];
}
