import { describe, expect, it, test } from 'vitest';
import '../../src/lib/formats/pdf/reading/promise';
import { createAnnotations } from '../../src/lib/formats/pdf/annotations';
import { openFile } from '../../src/lib/formats/pdf/file';
import { createForm } from '../../src/lib/formats/pdf/form';
import type { Field } from '../../src/lib/formats/pdf/form-field';
import { fieldName, idOfField } from '../../src/lib/formats/pdf/form-names';
import { createStructure } from '../../src/lib/formats/pdf/structure';
import { renderChecklist, sampleChecklist } from './checklist-sample';
import { fonts } from './pdf-text';
import { fillWithPdfjs } from './reading/filling';

const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');

const model = { dossier: 'd', lot: 'lot', fingerprint: 'f' };
const field = (kind: Field['kind'], more: Partial<Field> = {}): Field => ({
	name: `lot___a__b_${kind}`,
	kind,
	label: `12. « Œuvre » – ${kind}`,
	required: false,
	...more
});
const option = (code: string): Field =>
	field('option', {
		name: 'lot___r',
		label: `Durée : ${code}`,
		option: { code, question: 'Durée' }
	});
const each = ['line', 'lines', 'number', 'date', 'tick', 'list'] as const;
const choices = [
	{ id: 'a', label: 'Le « premier »' },
	{ id: 'b', label: 'Le second' }
];

/** The objects as jsPDF is given them, and the file. */
function write(fields: readonly Field[]) {
	const file = openFile(fonts);
	const objects: string[] = [];
	const streams: { entries: Readonly<Record<string, string>>; data: string }[] = [];
	const spied = {
		...file,
		write: (id: number, dictionary: string) => {
			objects.push(dictionary);
			file.write(id, dictionary);
		},
		stream: (id: number, entries: Readonly<Record<string, string>>, data: string) => {
			streams.push({ entries, data });
			file.stream(id, entries, data);
		}
	};
	const form = createForm(createAnnotations(spied, createStructure()), model, {
		bytes: fonts.regular,
		metadata: file.fonts.regular
	});
	fields.forEach((one, at) =>
		form.field(one, { x: 50, y: 50 + at * 40, width: 100, height: 20 }, { page: 1 })
	);
	const bytes = file.bytes();
	const named = (name: string) => objects.find((one) => one.includes(`/T(${name})`)) ?? '';
	return { bytes, objects, streams, named };
}

const whole = write([
	...each.map((kind) => field(kind, kind === 'list' ? { choices } : {})),
	option('yes'),
	option('no')
]);

interface Widget {
	readonly fieldName: string;
	readonly alternativeText: string;
	readonly required: boolean;
	readonly multiLine?: boolean;
	readonly maxLen?: number;
	readonly radioButton?: boolean;
	readonly options?: readonly object[];
	readonly hidden: boolean;
	readonly readOnly: boolean;
}

async function annotationsOf(bytes: Uint8Array): Promise<Widget[]> {
	const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0 });
	const pdf = await task.promise;
	const found: Widget[] = [];
	for (let number = 1; number <= pdf.numPages; number++)
		found.push(...(await (await pdf.getPage(number)).getAnnotations({ intent: 'any' })));
	await task.destroy();
	return found.filter((one) => 'fieldName' in one);
}

test('a reader of PDF finds each kind of field, told by its question', async () => {
	const widgets = await annotationsOf(whole.bytes);
	expect(widgets.map((one) => one.fieldName)).toEqual([
		'_modele',
		...each.map((kind) => `lot___a__b_${kind}`),
		'lot___r',
		'lot___r'
	]);
	const byKind = (kind: string) => widgets.find((one) => one.fieldName.endsWith(`_${kind}`));
	expect(byKind('line')).toMatchObject({ multiLine: false, maxLen: 400 });
	expect(byKind('lines')).toMatchObject({ multiLine: true, maxLen: 4000 });
	expect(byKind('number')).toMatchObject({ multiLine: false, maxLen: 40 });
	expect(byKind('date')).toMatchObject({ maxLen: 20 });
	expect(byKind('tick')).toMatchObject({ checkBox: true, exportValue: 'yes' });
	expect(byKind('list')).toMatchObject({
		combo: true,
		options: [
			{ exportValue: '', displayValue: '—' },
			{ exportValue: 'a', displayValue: 'Le « premier »' },
			{ exportValue: 'b', displayValue: 'Le second' }
		]
	});
	for (const kind of each) expect(byKind(kind)?.alternativeText).toBe(`12. « Œuvre » – ${kind}`);
});

test('the model is hidden, read-only, and says which checklist it is', async () => {
	const [hidden] = await annotationsOf(whole.bytes);
	expect(hidden).toMatchObject({
		fieldName: '_modele',
		fieldValue: '[1,"d","lot","f"]',
		readOnly: true,
		hidden: true
	});
});

test('what is required is marked so, on the parent of a radio too', async () => {
	const { bytes, named } = write([
		field('line', { required: true }),
		{ ...option('yes'), required: true },
		{ ...option('no'), required: true }
	]);
	expect(named('lot___r')).toContain(`/Ff ${32768 + 16384 + 2}`);
	expect((await annotationsOf(bytes)).map(({ required }) => required)).toEqual([
		false,
		true,
		true,
		true
	]);
});

describe('as written', () => {
	it('a radio is one field with its own question; its options are its children', () => {
		const parent = whole.named('lot___r');
		expect(parent).toMatch(/\/FT\/Btn.*\/TU<feff[0-9a-f]+>.*\/Kids\[\d+ 0 R \d+ 0 R\]/);
		const kids = whole.objects.filter((one) => one.includes('/Parent'));
		expect(kids).toHaveLength(2);
		for (const kid of kids) {
			expect(kid).not.toContain('/T(');
			expect(kid).toMatch(/\/AS\/Off\/AP<<\/N<<\/(yes|no) \d+ 0 R\/Off \d+ 0 R>>>>/);
		}
	});

	it('only roots are listed, and no viewer is asked to draw anything anew', () => {
		const acroForm = whole.objects.find((one) => one.includes('/Fields[')) ?? '';
		expect(acroForm.match(/\/Fields\[([^\]]*)\]/)?.[1]?.match(/ 0 R/g)).toHaveLength(8);
		expect(acroForm).toMatch(/\/DR<<\/Font<<\/Form \d+ 0 R>>>>/);
		expect(Buffer.from(whole.bytes).toString('latin1')).not.toContain('NeedAppearances');
	});

	it('text fields say with which letters they are filled', () => {
		for (const kind of ['line', 'lines', 'number', 'date', 'list'] as const)
			expect(whole.named(`lot___a__b_${kind}`)).toMatch(/\/DA\(\/Form 9 Tf [\d. ]+ rg\)/);
	});

	it('every appearance draws its own border; ticks are strokes, both states are drawn', () => {
		const appearances = whole.streams.filter(({ entries }) => entries.Subtype === '/Form');
		expect(appearances).toHaveLength(6 + 2 + 1 + 2);
		for (const { data } of appearances) expect(data).toMatch(/ re B Q/);
		expect(appearances.filter(({ data }) => data.includes('/Tx BMC'))).toHaveLength(5);
		const ticked = appearances.filter(({ data }) => / l S Q$/.test(data));
		expect(ticked).toHaveLength(3);
		for (const { data } of appearances) expect(data).not.toMatch(/ Tj| Tf/);
	});

	it('the letters are in the file, whole, with the widths of the font', () => {
		const font = whole.objects.find((one) => one.includes('/Subtype/TrueType')) ?? '';
		expect(font).toContain('/Encoding/WinAnsiEncoding/FirstChar 32/LastChar 255');
		const widths =
			font
				.match(/\/Widths\[([^\]]*)\]/)?.[1]
				?.split(' ')
				.map(Number) ?? [];
		expect(widths).toHaveLength(224);
		const { regular } = openFile(fonts).fonts;
		for (const [at, letter] of [
			[65, 'A'],
			[128, '€'],
			[156, 'œ'],
			[171, '«'],
			[233, 'é']
		] as const)
			expect(widths[at - 32], letter).toBe(
				Math.round(regular.widthOfGlyph(regular.characterToGlyph(letter.codePointAt(0) ?? 0)))
			);
		const embedded = whole.streams.find(({ entries }) => 'Length1' in entries);
		expect(embedded?.data.length).toBe(fonts.regular.length);
		expect(whole.objects.filter((one) => one.includes('/FontFile2'))).toHaveLength(1);
	});

	it('two fields of one name are a mistake of ours', () => {
		expect(() => write([field('line'), field('line')])).toThrow('Two fields');
	});
});

describe('names of fields', () => {
	const ids = [
		'supplier#name',
		'lot:hardware/laptops/battery-endurance#cycles',
		'lot-a:own/x#accepted'
	];
	it.each(ids)('%s: ASCII, without dots, and back', (id) => {
		for (const part of ['answer', 'proof', 'detail'] as const) {
			const name = fieldName(id, part);
			expect(name).toMatch(/^[A-Za-z0-9_-]+$/);
			expect(idOfField(name)).toEqual({ id, part });
		}
	});

	it.each(['', 'a.b_c', 'é', 'a//b', '__proto__', 'a b', '#a'])('“%s” names no field', (id) => {
		expect(() => fieldName(id)).toThrow('No field');
	});
});

test('a check box and a list keep what is chosen', async () => {
	const filled = await fillWithPdfjs(whole.bytes, { lot___a__b_tick: 'yes', lot___a__b_list: 'b' });
	const task = pdfjs.getDocument({ data: filled, verbosity: 0 });
	const fields = (await (await task.promise).getFieldObjects()) as unknown as Map<
		string,
		{ value: unknown }[]
	>;
	expect(fields.get('lot___a__b_tick')?.[0]?.value).toBe('yes');
	expect(fields.get('lot___a__b_list')?.[0]?.value).toBe('b');
	await task.destroy();
});

test('a checklist has a field for each place to answer, in the order of its rows', async () => {
	const { document, expected } = sampleChecklist();
	const names = (await annotationsOf(renderChecklist(document))).map((one) => one.fieldName);
	const asked = [...new Set(names)].slice(1).map(idOfField);
	expect([...new Set(asked.map(({ id }) => id))]).toEqual(expected.lines.map(({ id }) => id));
	expect(new Set(asked.map(({ part }) => part))).toEqual(new Set(['answer', 'proof', 'detail']));
});

test('without a model the places to answer are drawn for a pencil', async () => {
	const { document } = sampleChecklist();
	expect(await annotationsOf(renderChecklist({ ...document, form: undefined }))).toEqual([]);
});
