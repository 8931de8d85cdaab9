import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheetResponses } from '../../src/lib/formats/xlsx/reading';
import * as make from './xlsx-reading-workbook';
import { at, editRows, put, type Book } from './xlsx-reading-workbook';

const blank = await make.renderSample();
const { expected, labels } = make.sample;
const read = (bytes: Uint8Array) => readSheetResponses(bytes, expected, labels);

async function readChanged(change: (book: Book) => void) {
	const book = make.openParts(blank);
	make.fillSample(book);
	change(book);
	return read(make.closeParts(book));
}

const column = (min: number) => (book: Book) =>
	book.set(
		make.sheetPart,
		(book.get(make.sheetPart) ?? '').replace(`<col min="${min}"`, `<col hidden="1" min="${min}"`)
	);

describe('told of the whole file, and the rest is read', () => {
	it.each<[string, string, (book: Book) => void]>([
		['another version', 'other-version', (book) => model(book, 'fingerprint', 'f')],
		['macros', 'scripts', (book) => book.set('xl/vbaProject.bin', 'x')],
		['a file inside', 'attachments', (book) => book.set('xl/embeddings/a.bin', 'x')],
		[
			'an id that nobody asked for',
			'unknown-fields',
			(book) =>
				editRows(book, (rows) => {
					const row: make.RowXml = { attributes: '', cells: [] };
					put(row, at.id, '__proto__');
					put(row, at.answer, 'Oui');
					return [...rows, row];
				})
		],
		[
			'an answer without id',
			'unknown-fields',
			(book) =>
				editRows(book, (rows) => {
					const row: make.RowXml = { attributes: '', cells: [] };
					put(row, at.answer, 'Voir aussi');
					return [...rows, row];
				})
		],
		[
			'a hidden copy of the answers',
			'hidden-copy',
			(book) => {
				book.set('xl/worksheets/sheet3.xml', book.get(make.sheetPart) ?? '');
			}
		]
	])('%s', async (_, kind, change) => {
		const { replies, problems } = await readChanged(change);
		expect(problems.map((one) => one.kind)).toEqual([kind]);
		expect(Object.fromEntries(replies)).toEqual(make.filledReplies);
	});
});

function model(book: Book, key: string, value: string): void {
	const row = ['format', 'dossier', 'lot', 'fingerprint'].indexOf(key);
	editRows(book, (rows) => put(rows[row], 1, value), make.modelPart);
}

describe('refused whole', () => {
	const text = (value: string) => new TextEncoder().encode(value);
	const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
	it.each<[string, string, (book: Book) => void]>([
		['another dossier', 'other-dossier', (book) => model(book, 'dossier', 'x')],
		['another lot', 'other-lot', (book) => model(book, 'lot', 'x')],
		['a format to come', 'other-format', (book) => model(book, 'format', '2')],
		['no model', 'not-ours', (book) => editRows(book, () => [], make.modelPart)],
		[
			'a model that says two things',
			'not-ours',
			(book) => editRows(book, (rows) => [...rows, rows[1]!], make.modelPart)
		],
		['no row of answers', 'no-frame', (book) => editRows(book, () => [])],
		[
			'two columns of answers',
			'several-frames',
			(book) => editRows(book, (rows) => put(rows[0], 12, 'Réponse'))
		],
		[
			'two sheets of answers',
			'several-frames',
			(book) => {
				book.set('xl/worksheets/sheet1.xml', book.get(make.sheetPart) ?? '');
			}
		],
		[
			'a hidden sheet of answers',
			'hidden-answers',
			(book) => {
				const xml = book.get('xl/workbook.xml') ?? '';
				book.set('xl/workbook.xml', xml.replace('sheetId="2"', 'sheetId="2" state="hidden"'));
			}
		],
		['a hidden column of answers', 'hidden-answers', column(6)],
		[
			'a sheet that is no XML',
			'damaged',
			(book) => book.set(make.sheetPart, '<worksheet><sheetData><row')
		],
		['cells out of their order', 'damaged', (book) => swapRefs(book, 'F6', 'F7')],
		['a cell there twice', 'damaged', (book) => swapRefs(book, 'F6', 'E6')],
		[
			'5,001 rows',
			'too-large-workbook',
			(book) =>
				editRows(book, (rows) => [
					...rows,
					...Array.from({ length: 5001 - rows.length }, () => rows[1]!)
				])
		],
		[
			'a far cell',
			'too-large-workbook',
			(book) =>
				book.set(
					make.sheetPart,
					(book.get(make.sheetPart) ?? '').replace(
						'</sheetData>',
						'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
					)
				)
		]
	])('%s', async (_, kind, change) => {
		const { replies, problems } = await readChanged(change);
		expect([replies.size, problems]).toEqual([0, [{ kind }]]);
	});

	it.each([
		['a workbook of before 2007', Uint8Array.from([...ole, ...text('Workbook')]), 'old-workbook'],
		[
			'a password',
			Uint8Array.from([...ole, ...text([...'EncryptedPackage'].join('\0'))]),
			'password'
		],
		['something else', text('PK\u0003\u0004 nothing'), 'damaged']
	] as const)('%s', async (_, bytes, kind) => {
		expect((await read(bytes)).problems).toEqual([{ kind }]);
	});
});

function swapRefs(book: Book, one: string, other: string): void {
	const xml = book.get(make.sheetPart) ?? '';
	const names = new Map([
		[one, other],
		[other, one]
	]);
	book.set(
		make.sheetPart,
		xml.replace(/<c r="([A-Z]+\d+)"/g, (whole, ref: string) =>
			one[0] === other[0]
				? `<c r="${names.get(ref) ?? ref}"`
				: ref === one
					? `<c r="${other}"`
					: whole
		)
	);
}

describe('traps end in a refusal', () => {
	const nulls = new Uint8Array(40_000_000);
	const filled = () => {
		const book = make.openParts(blank);
		make.fillSample(book);
		return Object.fromEntries([...book].map(([name, text]) => [name, strToU8(text)]));
	};
	const lying = (size: number) => {
		const bytes = zipSync({ ...filled(), 'xl/a.xml': nulls });
		const view = new DataView(bytes.buffer);
		for (let at = 0; at < bytes.length - 46; at++) {
			if (view.getUint32(at, true) === 0x04034b50 && view.getUint32(at + 22, true) === nulls.length)
				view.setUint32(at + 22, size, true);
			if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === nulls.length)
				view.setUint32(at + 24, size, true);
		}
		return bytes;
	};
	const parts = (count: number) =>
		Object.fromEntries(Array.from({ length: count }, (_, i) => [`xl/p${i}.xml`, strToU8('<a/>')]));

	it.each([
		['a bomb', zipSync({ ...filled(), 'xl/a.xml': nulls }), 'too-large-workbook'],
		['a bomb that lies on its size', lying(1000), 'too-large-workbook'],
		[
			'a bomb in a picture',
			zipSync({ ...filled(), 'xl/media/a.png': nulls }),
			'too-large-workbook'
		],
		['more than 5 MB', new Uint8Array(5_300_000).fill(80), 'too-large-workbook'],
		['more than 300 parts', zipSync({ ...filled(), ...parts(301) }), 'too-large-workbook'],
		['a path that leaves', zipSync({ ...filled(), '../evil.xml': strToU8('<a/>') }), 'damaged'],
		['a whole path', zipSync({ ...filled(), '/etc/evil.xml': strToU8('<a/>') }), 'damaged']
	] as const)('%s', async (_, bytes, kind) => {
		const { replies, problems } = await read(bytes);
		expect([replies.size, problems]).toEqual([0, [{ kind }]]);
	});

	const ods = (rows: string) =>
		zipSync({
			mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
			'content.xml': strToU8(
				`<o:document-content><o:body><o:spreadsheet><t:table>${rows}</t:table></o:spreadsheet></o:body></o:document-content>`
			)
		});
	it.each([
		[
			'more elements than a frame has',
			`<t:table-row>${'<t:table-cell/>'.repeat(400_001)}</t:table-row>`,
			'too-large-workbook'
		],
		['elements in elements', '<t:a>'.repeat(100_000), 'too-large-workbook'],
		[
			'words in more rows than are read',
			'<t:table-row t:number-rows-repeated="5001"><t:table-cell><x:p>a</x:p></t:table-cell></t:table-row>',
			'too-large-workbook'
		],
		[
			'words in more columns than are read',
			'<t:table-row><t:table-cell t:number-columns-repeated="101"><x:p>a</x:p></t:table-cell></t:table-row>',
			'too-large-workbook'
		],
		[
			'merged cells without end',
			'<t:table-row t:number-rows-repeated="2000000"><t:table-cell t:number-columns-repeated="99999" t:number-columns-spanned="2"/></t:table-row>'.repeat(
				2000
			),
			'not-ours'
		],
		[
			'blanks without end',
			`<t:table-row><t:table-cell><x:p>${'<x:s x:c="2000000"/>'.repeat(1000)}</x:p></t:table-cell></t:table-row>`,
			'not-ours'
		],
		['an entity of its own', '<t:table-row>&x;</t:table-row>', 'damaged'],
		['a tag that is not closed', '<t:table-row>', 'damaged']
	] as const)('in an OpenDocument sheet: %s', async (_, rows, kind) => {
		const { replies, problems } = await read(ods(rows));
		expect([replies.size, problems]).toEqual([0, [{ kind }]]);
	});

	it('columns laid out over and over', async () => {
		const { problems } = await readChanged((book) =>
			book.set(
				make.sheetPart,
				(book.get(make.sheetPart) ?? '').replace(
					'<cols>',
					`<cols>${'<col min="1" max="16384"/>'.repeat(1001)}`
				)
			)
		);
		expect(problems).toEqual([{ kind: 'too-large-workbook' }]);
	});

	it('a workbook inside a workbook is not what is read', async () => {
		const inner = make.closeParts(make.openParts(blank));
		const bytes = zipSync({ ...filled(), 'xl/inner.xlsx': [inner, { level: 0 }] });
		expect(Object.fromEntries((await read(bytes)).replies)).toEqual(make.filledReplies);
	});

	it('what stands in the bytes but in no list is not what is read', async () => {
		const bytes = make.closeParts(make.openParts(blank));
		const before = zipSync(filled());
		expect((await read(Uint8Array.from([...before, ...bytes]))).replies.size).toBe(0);
	});

	it.each([
		['a document type', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'],
		['an entity that grows', '<!DOCTYPE a [<!ENTITY b "cccc"><!ENTITY c "&b;&b;">]>']
	])('%s', async (_, type) => {
		for (const part of [make.sheetPart, 'xl/workbook.xml', 'xl/sharedStrings.xml']) {
			const { replies, problems } = await readChanged((book) =>
				book.set(part, (book.get(part) ?? '').replace(/(<\?xml.*?\?>)/, `$1${type}`))
			);
			expect([replies.size, problems]).toEqual([0, [{ kind: 'damaged' }]]);
		}
	});

	it('no prototype was touched', () => {
		expect(Object.keys(Object.prototype)).toEqual([]);
	});
});
