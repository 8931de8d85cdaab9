import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Block, Document, Inline } from '../../../src/lib/documents/document';
import type { PdfFonts } from '../../../src/lib/formats/pdf';

export interface Peer {
	readonly name: string;
	readonly draw: (document: Document, fonts: PdfFonts) => Promise<Uint8Array>;
}

interface PdfKit {
	registerFont(name: string, bytes: Buffer): void;
	font(name: string): PdfKit;
	fontSize(size: number): PdfKit;
	moveDown(lines: number): PdfKit;
	text(text: string): PdfKit;
	list(items: string[]): PdfKit;
	table(table: { data: string[][] }): PdfKit;
	addPage(): PdfKit;
	on(event: 'data', listener: (chunk: Buffer) => void): void;
	on(event: 'end', listener: () => void): void;
	end(): void;
}

interface PdfMake {
	setFonts(fonts: Record<string, Record<string, string>>): void;
	setUrlAccessPolicy(allow: () => boolean): void;
	setLocalAccessPolicy(allow: () => boolean): void;
	createPdf(definition: object): { getBuffer(): Promise<Buffer> };
}

const folder = join(process.cwd(), 'tests/bench/pdf/');
const missing = 'Peers are missing: run `npm install` in tests/bench/pdf first.\n';

/** Headings, paragraphs, lists and tables by their own layout, without tags, links or contents. */
export function loadPeers(): Peer[] {
	const load = createRequire(folder);
	try {
		const kit = load('pdfkit') as new (options: object) => PdfKit;
		const make = load('pdfmake') as PdfMake;
		const version = (name: string) => (load(`${name}/package.json`) as { version: string }).version;
		return [
			{ name: `pdfkit ${version('pdfkit')}, untagged`, draw: (...given) => drawKit(kit, ...given) },
			{
				name: `pdfmake ${version('pdfmake')}, untagged`,
				draw: (document) => drawMake(make, document)
			}
		];
	} catch (error) {
		if ((error as { code?: string }).code !== 'MODULE_NOT_FOUND') throw error;
		process.stderr.write(missing);
		return [];
	}
}

const sizes = [18, 13, 10.8, 9.8];

function drawKit(
	kit: new (options: object) => PdfKit,
	document: Document,
	fonts: PdfFonts
): Promise<Uint8Array> {
	const pdf = new kit({ size: 'A4', margin: 68, info: { Title: document.title } });
	for (const [name, bytes] of Object.entries(fonts)) pdf.registerFont(name, Buffer.from(bytes));
	const chunks: Buffer[] = [];
	const whole = new Promise<Uint8Array>((resolve) => {
		pdf.on('data', (chunk) => void chunks.push(chunk));
		pdf.on('end', () => resolve(Buffer.concat(chunks)));
	});
	pdf.font('bold').fontSize(25).text(document.title);
	for (const block of document.blocks) drawBlock(pdf, block);
	pdf.end();
	return whole;
}

function drawBlock(pdf: PdfKit, block: Block) {
	pdf.moveDown(0.5).font('regular').fontSize(9.5);
	if (block.kind === 'heading')
		pdf
			.font('bold')
			.fontSize(sizes[block.level - 1] ?? 9.8)
			.text(titleOf(block));
	else if (block.kind === 'paragraph') pdf.text(textOf(block.text));
	else if (block.kind === 'list') pdf.list(block.items.map(textOf));
	else if (block.kind === 'table') {
		pdf.font('bold').text(block.caption).font('regular');
		pdf.table({ data: rowsOf(block) });
	} else if (block.kind === 'page-break') pdf.addPage();
}

async function drawMake(make: PdfMake, document: Document): Promise<Uint8Array> {
	const path = (name: string) => `src/lib/fonts/inter-${name}.ttf`;
	const faces = { normal: path('regular'), bold: path('bold'), italics: path('italic') };
	make.setFonts({ Inter: { ...faces, bolditalics: path('bold') } });
	make.setUrlAccessPolicy(() => false);
	make.setLocalAccessPolicy(() => true);
	const content = [
		{ text: document.title, bold: true, fontSize: 25 },
		...document.blocks.flatMap(describe)
	];
	const defaultStyle = { font: 'Inter', fontSize: 9.5 };
	return make.createPdf({ pageSize: 'A4', pageMargins: 68, defaultStyle, content }).getBuffer();
}

function describe(block: Block): object[] {
	switch (block.kind) {
		case 'heading':
			return [{ text: titleOf(block), bold: true, fontSize: sizes[block.level - 1] ?? 9.8 }];
		case 'paragraph':
			return [{ text: runsOf(block.text), margin: [0, 6, 0, 0] }];
		case 'list':
			return [
				{ [block.ordered ? 'ol' : 'ul']: block.items.map((item) => ({ text: runsOf(item) })) }
			];
		case 'table':
			return [
				{ text: block.caption, bold: true },
				{ table: { headerRows: 1, body: rowsOf(block) } }
			];
		default:
			return [];
	}
}

function runsOf(runs: readonly Inline[]): object[] {
	return runs.map(({ text, strong = false, emphasis = false }) => ({
		text,
		bold: strong,
		italics: emphasis
	}));
}

function textOf(runs: readonly Inline[]): string {
	return runs.map(({ text }) => text).join('');
}

function titleOf({ number, text }: { number?: string; text: string }): string {
	return [number, text].filter(Boolean).join(' ');
}

function rowsOf({ columns, rows, total }: Extract<Block, { kind: 'table' }>): string[][] {
	const body = [...rows, ...(total ? [total] : [])].map((cells) => cells.map(textOf));
	return [columns.map(({ title }) => title), ...body];
}
