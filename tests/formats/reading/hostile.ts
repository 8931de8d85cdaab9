import { deflateSync } from 'node:zlib';
import type { Expected } from '../../../src/lib/domain/asked';
import { fieldName } from '../../../src/lib/formats/pdf/form-names';

type Objects = Readonly<Record<number, string | Buffer>>;

/** A file written by hand, with a table of its objects as the format asks; 1 is the catalogue. */
export function write(objects: Objects, trailer = ''): Uint8Array {
	const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
	const offsets: [number, number][] = [];
	let at = 9;
	for (const [id, content] of Object.entries(objects)) {
		const body = Buffer.concat([
			Buffer.from(`${id} 0 obj\n`),
			Buffer.from(content as string),
			Buffer.from('\nendobj\n')
		]);
		offsets.push([Number(id), at]);
		parts.push(body);
		at += body.length;
	}
	const table = offsets.map(
		([id, offset]) => `${id} 1\n${String(offset).padStart(10, '0')} 00000 n \n`
	);
	const size = Math.max(...offsets.map(([id]) => id)) + 1;
	const tail = `xref\n0 1\n0000000000 65535 f \n${table.join('')}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`;
	return Uint8Array.from(Buffer.concat([...parts, Buffer.from(tail)]));
}

function stream(entries: string, data: Uint8Array): Buffer {
	return Buffer.concat([
		Buffer.from(`<<${entries}/Length ${data.length}>>\nstream\n`),
		Buffer.from(data),
		Buffer.from('\nendstream')
	]);
}

/** 100 MB of zeros in 100 kB, where a reader must look first. */
const bomb = deflateSync(Buffer.alloc(100_000_000), { level: 9 });

export function bombInObjects(): Uint8Array {
	const objects = stream('/Type/ObjStm/N 3/First 20/Filter/FlateDecode', bomb);
	return write({
		1: '<</Type/Catalog/Pages 2 0 R/AcroForm 5 0 R>>',
		2: pages([3]),
		3: page([]),
		4: objects
	});
}

export function bombInTable(): Uint8Array {
	const table = stream('/Type/XRef/W[1 4 2]/Size 9/Root 1 0 R/Filter/FlateDecode', bomb);
	const head = Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n9 0 obj\n');
	const tail = Buffer.from(`\nendobj\nstartxref\n${head.length - 8}\n%%EOF\n`);
	return Uint8Array.from(Buffer.concat([head, table, tail]));
}

export interface Shape {
	readonly fields: string;
	readonly objects?: Objects;
	readonly annotations?: readonly number[];
	readonly catalog?: string;
}

/** A form of one page; objects from 10 on are the fields. */
export function writeForm({
	fields,
	objects = {},
	annotations = [],
	catalog = ''
}: Shape): Uint8Array {
	return write({
		1: `<</Type/Catalog/Pages 2 0 R/AcroForm 4 0 R${catalog}>>`,
		2: pages([3]),
		3: page(annotations),
		4: `<</Fields[${fields}]/DA(/F 9 Tf 0 g)/DR<</Font<</F 5 0 R>>>>>>`,
		5: '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
		...objects
	});
}

const pages = (kids: readonly number[]) =>
	`<</Type/Pages/Count ${kids.length}/Kids[${kids.map((id) => `${id} 0 R`).join(' ')}]>>`;
const page = (annotations: readonly number[]) =>
	`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Annots[${annotations.map((id) => `${id} 0 R`).join(' ')}]>>`;

export function manyPages(count: number): Uint8Array {
	const ids = Array.from({ length: count }, (_, at) => at + 10);
	const sheets = Object.fromEntries(ids.map((id) => [id, page([])]));
	return write({ 1: '<</Type/Catalog/Pages 2 0 R>>', 2: pages(ids), ...sheets });
}

export interface Text {
	readonly name: string;
	readonly value: string;
	readonly shown?: string;
	readonly y: number;
	readonly more?: string;
}

/** A text field with its appearance, as two objects from `id` on. */
export function textField(id: number, { name, value, shown = value, y, more = '' }: Text): Objects {
	const content = Buffer.from(`/Tx BMC BT /F 9 Tf 2 5 Td (${shown}) Tj ET EMC`);
	return {
		[id]: `<</Type/Annot/Subtype/Widget/FT/Tx/T(${name})/V(${value})/F 4/P 3 0 R/Rect[50 ${y} 300 ${y + 20}]/DA(/F 9 Tf 0 g)/AP<</N ${id + 1} 0 R>>${more}>>`,
		[id + 1]: stream(
			'/Type/XObject/Subtype/Form/BBox[0 0 250 20]/Resources<</Font<</F 5 0 R>>>>',
			content
		)
	};
}

export function modelOf({ dossier, lot, fingerprint }: Omit<Expected, 'lines'>, format = 1): Text {
	const value = JSON.stringify([format, dossier, lot, fingerprint]);
	return { name: '_modele', value, y: 820 };
}

/** The expected form, filled: line by line down the page, changed as the test likes. */
export function answerForm(
	expected: Expected,
	change: (texts: Text[]) => Text[] = (one) => one
): Uint8Array {
	const texts = expected.lines.flatMap(({ id }, at): Text[] => [
		{ name: fieldName(id), value: `Answer ${at}`, y: 700 - at * 60 },
		{ name: fieldName(id, 'proof'), value: `Proof ${at}`, y: 670 - at * 60 }
	]);
	return formOf(change([modelOf(expected), ...texts]));
}

export function formOf(texts: readonly Text[], catalog = ''): Uint8Array {
	const ids = texts.map((_, at) => 10 + 2 * at);
	const objects = Object.assign(
		{},
		...texts.map((one, at) => textField(ids[at] ?? 0, one))
	) as Objects;
	const fields = ids.map((id) => `${id} 0 R`).join(' ');
	return writeForm({ fields, objects, annotations: ids, catalog });
}

/** A radio of two boxes, whose value and whose tick may say different things; its proof is beside it. */
export function radioForm(
	expected: Expected,
	{ held, ticked }: { held: string; ticked: string }
): Uint8Array {
	const [line] = expected.lines;
	const id = line?.id ?? '';
	const box = (code: string, y: number) =>
		`<</Type/Annot/Subtype/Widget/Parent 10 0 R/F 4/P 3 0 R/Rect[50 ${y} 60 ${y + 10}]/AS/${ticked === code ? code : 'Off'}/AP<</N<</${code} 13 0 R/Off 14 0 R>>>>>>`;
	const drawing = (content: string) =>
		stream('/Type/XObject/Subtype/Form/BBox[0 0 10 10]', Buffer.from(content));
	return writeForm({
		fields: '10 0 R 20 0 R 30 0 R',
		annotations: [11, 12, 20, 30],
		objects: {
			10: `<</FT/Btn/Ff 49152/T(${fieldName(id)})/V/${held}/Kids[11 0 R 12 0 R]>>`,
			11: box('yes', 700),
			12: box('no', 680),
			13: drawing('0 0 10 10 re S 1 1 m 9 9 l S'),
			14: drawing('0 0 10 10 re S'),
			...textField(20, modelOf(expected)),
			...textField(30, { name: fieldName(id, 'proof'), value: '', y: 600 })
		}
	});
}

export function deepKids(levels: number): Uint8Array {
	const ids = Array.from({ length: levels }, (_, at) => 10 + at);
	const objects = Object.fromEntries(
		ids.map((id, at) => [
			id,
			at < levels - 1 ? `<</T(a)/Kids[${id + 1} 0 R]>>` : '<</T(z)/FT/Tx/V(x)>>'
		])
	);
	return writeForm({ fields: '10 0 R', objects });
}

/** An appearance that draws another ten times, which draws another ten times: 10¹² words, in a few lines. */
export function endlessAppearance(): Uint8Array {
	const levels = Array.from({ length: 12 }, (_, at) => 20 + at);
	const drawings = levels.map((id, at) => {
		const last = at === levels.length - 1;
		const resources = last ? '/Font<</F 5 0 R>>' : `/XObject<</X ${id + 1} 0 R>>`;
		const content = last ? 'BT /F 9 Tf (a) Tj ET' : '/X Do '.repeat(10);
		const entries = `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<${resources}>>`;
		return [id, stream(entries, Buffer.from(content))];
	});
	const field =
		'<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/F 4/P 3 0 R/Rect[0 0 9 9]/AP<</N 20 0 R>>>>';
	const objects = { ...(Object.fromEntries(drawings) as Objects), 10: field };
	return writeForm({ fields: '10 0 R', objects, annotations: [10] });
}

export function cyclicKids(): Uint8Array {
	return writeForm({
		fields: '10 0 R',
		objects: { 10: '<</T(a)/Kids[11 0 R]>>', 11: '<</T(b)/Kids[10 0 R]>>' }
	});
}

export function cyclicParent(): Uint8Array {
	const field = '/Type/Annot/Subtype/Widget/FT/Tx/Rect[0 0 9 9]';
	const objects = { 10: `<</T(a)${field}/Parent 11 0 R>>`, 11: `<</T(b)${field}/Parent 10 0 R>>` };
	return writeForm({ fields: '10 0 R 11 0 R', objects, annotations: [10, 11] });
}
