import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { writeOds } from 'hucre/ods';
import { describe, expect, it } from 'vitest';
import { FileError } from '../../src/lib/formats/csv/fault';
import { csvSizeLimit } from '../../src/lib/formats/csv/read';
import { spreadsheetLimits } from '../../src/lib/formats/spreadsheet-reading/guard';
import { assess } from '../../src/lib/renewal/assessment';
import { startingSettings } from '../../src/lib/renewal/settings';
import { openInventory } from '../../src/lib/ui/renewal/inventory-file';
import { bytesOf, exports } from './fixtures/exports';
import { inventories, method, today } from './method';
import { fileOf, readBytes } from './reading';

const faultOf = async (bytes: Uint8Array) =>
	readBytes(bytes).then(
		() => 'read',
		(error: unknown) => (error instanceof FileError ? error.kind : String(error))
	);
const text = (content: string) => bytesOf({ text: content });

describe('files that are not opened', () => {
	it.each([
		['empty', new Uint8Array(), 'empty'],
		['blank', text('  \n \n'), 'empty'],
		['an image', Uint8Array.from({ length: 600 }, (_, at) => (at * 37) % 256), 'binary'],
		['a PDF', text('%PDF-1.7\nx'), 'binary'],
		['10,000 columns', text(`${'a;'.repeat(10_000)}\n`), 'too-many-columns'],
		['a zip that is no workbook', zipSync({ 'a.txt': strToU8('a') }), 'unreadable'],
		['a broken zip', strToU8('PK\u0003\u0004broken'), 'unreadable'],
		['a path that leaves', zipSync({ '../../evil.xml': strToU8('<a/>') }), 'unreadable'],
		[
			'a DTD',
			zipSync({ 'xl/workbook.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a/>') }),
			'unreadable'
		],
		['a bomb', zipSync({ 'xl/a.xml': new Uint8Array(40_000_000) }), 'too-large'],
		[
			'400 parts',
			zipSync(Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`p${at}`, strToU8('x')]))),
			'too-large'
		]
	])('%s', async (_, bytes, fault) => expect(await faultOf(bytes)).toBe(fault));

	it.each([
		['a text past its limit', strToU8('Type;Modèle'), csvSizeLimit + 1],
		['a workbook past its limit', strToU8('PK\u0003\u0004'), spreadsheetLimits.file + 1]
	])('%s is refused by its size, before it is read whole', async (_, bytes, size) => {
		const file = { ...fileOf(bytes), size };
		await expect(openInventory(file, { inventories })).rejects.toMatchObject({ kind: 'too-large' });
	});

	it('a bomb that lies on its size', async () => {
		const bomb = zipSync({ 'xl/a.xml': new Uint8Array(40_000_000) });
		const view = new DataView(bomb.buffer);
		view.setUint32(22, 1000, true);
		expect(await faultOf(bomb)).toBe('too-large');
	});
});

describe('odd files that are read', () => {
	it('one column of models', async () => {
		const { intaken } = await readBytes(text('Modèle\nLatitude 5400\nOptiPlex 7070\n'));
		expect(intaken.devices).toBe(2);
	});

	it('devices without a date are a group of their own, without an age', async () => {
		const { intaken } = await readBytes(
			text('Type;Modèle;Date d’achat\nPortable;X;2021-03-15\nPortable;X;\nPortable;X;hier\n')
		);
		const { groups, undated, ages } = assess(intaken.fleet, {
			...{ method, settings: startingSettings(today) }
		});
		expect(groups.map(({ group }) => [group.band, group.count, group.age === undefined])).toEqual([
			['unknown', 2, true],
			['5-to-7', 1, false]
		]);
		expect(undated).toBe(2);
		expect(ages).toEqual([{ years: 5, count: 1 }]);
	});

	it('headers of objects pollute nothing', async () => {
		await readBytes(
			text('__proto__;constructor;prototype;Type\npolluted;polluted;polluted;__proto__\n')
		);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		expect(Object.prototype).not.toHaveProperty('polluted');
	});

	it('2,000 broken copies end in a reading or in a refusal, and no batch is not a number', async () => {
		const sources = exports.map(bytesOf);
		let seed = 20_261_124;
		const next = (limit: number) => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff) % limit;
		for (let round = 0; round < 2000; round++) {
			const bytes = Uint8Array.from(sources[round % sources.length] ?? []);
			for (let change = 0; change <= next(8); change++)
				bytes[next(bytes.length)] = '";,\n\r\t0=\u00e9'.charCodeAt(next(9));
			const cut = next(4) === 0 ? bytes.subarray(0, next(bytes.length)) : bytes;
			const read = await readBytes(cut).catch((error: unknown) => {
				if (error instanceof FileError) return undefined;
				throw error;
			});
			for (const batch of read?.intaken.fleet.batches ?? [])
				expect(Number.isFinite(batch.count + batch.paid.sum + (batch.inService ?? 0))).toBe(true);
		}
	}, 120_000);
});

describe('workbooks', () => {
	const rows = [
		['Inventaire', null, null, null],
		['Type', 'Modèle', 'Numéro de série', 'Date d’achat'],
		['Portable', 'Latitude', 'X1', new Date('2021-03-15T00:00:00Z')],
		['Écran', 'E24', 'X2', '2019']
	];
	it.each([
		['XLSX', writeXlsx],
		['ODS', writeOds]
	])('%s gives the same devices as a CSV', async (_, write) => {
		const { intaken, proposal } = await readBytes(
			await write({ sheets: [{ name: 'Parc', rows }] })
		);
		expect(proposal.headerRow).toBe(1);
		expect(intaken.problems).toEqual([]);
		expect(intaken.fleet.batches.map((one) => one.inService)).toEqual([18_701, 18_078]);
	});

	it('a formula gives the value saved with it, and is never worked out', async () => {
		const cell = (at: string, value: string) => `<c r="${at}" t="str"><v>${value}</v></c>`;
		const formula = '<c r="C2"><f>WEBSERVICE("https://example.org")</f><v>900</v></c>';
		const sheet = `<row r="1">${cell('A1', 'Type')}${cell('B1', 'Modèle')}${cell('C1', 'Prix')}</row><row r="2">${cell('A2', 'Portable')}${cell('B2', '=1+1')}${formula}</row>`;
		const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
		const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
		const related = 'http://schemas.openxmlformats.org/package/2006/relationships';
		const rels = (type: string, target: string) =>
			`<Relationships xmlns="${related}"><Relationship Id="r1" Type="${links}/${type}" Target="${target}"/></Relationships>`;
		const parts = {
			'[Content_Types].xml':
				'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
			'_rels/.rels': rels('officeDocument', 'xl/workbook.xml'),
			'xl/_rels/workbook.xml.rels': rels('worksheet', 'worksheets/sheet1.xml'),
			'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="Parc" sheetId="1" r:id="r1"/></sheets></workbook>`,
			'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`
		};
		const { intaken } = await readBytes(
			zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
		);
		expect(intaken.fleet.kinds[0]).toMatchObject({ class: 'laptop', model: '=1+1' });
		expect(intaken.fleet.batches[0]?.paid).toEqual({ sum: 900, count: 1 });
	});
});
