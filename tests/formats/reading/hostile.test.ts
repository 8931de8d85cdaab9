import { afterAll, describe, expect, it, test } from 'vitest';
import { hireThread } from '../../../src/cli/pdf-thread';
import { fingerprintOf, type Asked, type Expected } from '../../../src/lib/domain/asked';
import { readResponses } from '../../../src/lib/formats/pdf/reading/read';
import { renderChecklist, sampleChecklist } from '../checklist-sample';
import * as hostile from './hostile';
import type { Text } from './hostile';
import { createPool } from './pool';

const pool = createPool();
afterAll(() => pool.close());

const line = (id: string): Asked => ({
	id,
	asks: 'text',
	options: [],
	per: 'offer',
	required: true
});
const lines = ['lot:a/one#x', 'lot:a/two#x', 'lot:a/three#x'].map(line);
const expected: Expected = { dossier: 'd', lot: 'lot', fingerprint: fingerprintOf(lines), lines };
const read = (bytes: Uint8Array) => pool.read(bytes, expected);
const kinds = async (bytes: Uint8Array) => [
	...new Set((await read(bytes)).problems.map(({ kind }) => kind))
];
const renamed = (from: string, to: string) => (texts: Text[]) =>
	texts.map((one) => (one.name === from ? { ...one, name: to } : one));
const two = 'lot___a__two_x';

test('a form written by another hand is read', async () => {
	const { replies, problems } = await read(hostile.answerForm(expected));
	expect(problems).toEqual([]);
	expect(replies.get('lot:a/two#x')).toEqual({ value: 'Answer 1', proof: 'Proof 1' });
	expect(replies.size).toBe(3);
});

describe('refused whole', () => {
	const good = hostile.answerForm(expected);
	const cut = (share: number) => good.slice(0, good.length * share);
	it.each([
		['nothing', new Uint8Array(), 'not-a-pdf'],
		['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'not-a-pdf'],
		['a head alone', new TextEncoder().encode('%PDF-1.7\n'), 'damaged'],
		['the first part of a file', cut(0.2), 'damaged'],
		['more than 20 MB', new Uint8Array(20_000_001), 'too-big'],
		['201 pages', hostile.manyPages(201), 'too-long'],
		[
			'a printed checklist',
			renderChecklist({ ...sampleChecklist(2).document, form: undefined }),
			'no-fields'
		],
		['somebody else’s form', hostile.formOf([{ name: 'a', value: 'b', y: 9 }]), 'not-ours'],
		[
			'a model that is no list',
			hostile.formOf([{ name: '_modele', value: '{}', y: 9 }]),
			'not-ours'
		],
		[
			'two models',
			hostile.formOf([hostile.modelOf(expected), hostile.modelOf(expected)]),
			'not-ours'
		],
		['a format to come', hostile.formOf([hostile.modelOf(expected, 2)]), 'other-format'],
		[
			'another dossier',
			hostile.formOf([hostile.modelOf({ ...expected, dossier: 'e' })]),
			'other-dossier'
		],
		['another lot', hostile.formOf([hostile.modelOf({ ...expected, lot: 'lot-b' })]), 'other-lot']
	] as const)('%s', async (_, bytes, kind) => {
		const { replies, problems } = await read(bytes);
		expect([replies.size, problems]).toEqual([0, [{ kind }]]);
	});

	it('2,001 fields', async () => {
		const texts = Array.from({ length: 2001 }, (_, at) => ({ name: `f${at}`, value: '', y: 9 }));
		expect(await kinds(hostile.formOf(texts))).toEqual(['too-many-fields']);
	});
});

describe('told, and the rest is read', () => {
	it.each([
		['another version', hostile.answerForm({ ...expected, fingerprint: 'f' }), 'other-version'],
		[
			'a script',
			hostile.formOf(
				[hostile.modelOf(expected)],
				'/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>'
			),
			'scripts'
		],
		[
			'a file inside',
			hostile.formOf([hostile.modelOf(expected)], '/Names<</EmbeddedFiles<</Names[(a) 6 0 R]>>>>'),
			'attachments'
		],
		[
			'a field that nobody asked for',
			hostile.answerForm(expected, (texts) => [...texts, { name: 'x', value: 'y', y: 9 }]),
			'unknown-fields'
		],
		[
			'a name that means something to JavaScript',
			hostile.answerForm(expected, renamed(two, '__proto__')),
			'unknown-fields'
		]
	] as const)('%s', async (_, bytes, kind) => {
		expect(await kinds(bytes)).toContain(kind);
	});

	it.each([
		['missing', 'missing-field', renamed(two, 'gone')],
		[
			'there twice',
			'duplicate-field',
			(texts: Text[]) => [...texts, { name: two, value: 'other', y: 9 }]
		],
		[
			'shown otherwise',
			'shown-differs',
			(texts: Text[]) => texts.map((one) => (one.name === two ? { ...one, shown: '1000' } : one))
		],
		[
			'shown blank',
			'shown-differs',
			(texts: Text[]) => texts.map((one) => (one.name === two ? { ...one, shown: '' } : one))
		],
		[
			'shown at another line',
			'moved',
			(texts: Text[]) => texts.map((one) => (one.name === two ? { ...one, y: 100 } : one))
		],
		[
			'of another kind',
			'other-kind',
			(texts: Text[]) =>
				texts.map((one) => (one.name === two ? { ...one, more: '/FT/Ch/Opt[(a)]' } : one))
		]
	] as const)('a field %s', async (_, kind, change) => {
		const { replies, problems } = await read(hostile.answerForm(expected, change as never));
		expect(problems).toContainEqual(
			expect.objectContaining({ kind, line: 'lot:a/two#x', part: 'answer' })
		);
		expect(replies.get('lot:a/two#x')?.value).toBeUndefined();
		expect(replies.get('lot:a/one#x')).toEqual({ value: 'Answer 0', proof: 'Proof 0' });
	});

	it('both values of a field shown otherwise are given, for the buyer to judge', async () => {
		const change = (texts: Text[]) =>
			texts.map((one) => (one.name === two ? { ...one, shown: '1000' } : one));
		const { problems } = await read(hostile.answerForm(expected, change));
		expect(problems).toEqual([
			{
				kind: 'shown-differs',
				line: 'lot:a/two#x',
				part: 'answer',
				found: 'Answer 1',
				shown: '1000'
			}
		]);
	});

	it.each([
		['yes', 'yes', []],
		['no', 'no', []],
		['yes', 'no', ['shown-differs']],
		['yes', 'none', ['shown-differs']],
		['Off', 'yes', ['shown-differs']],
		['maybe', 'none', ['shown-differs']]
	])('a radio that holds “%s” and shows “%s”: %o', async (held, ticked, told) => {
		const asked: Asked = { ...line('lot:a/r#x'), asks: 'yes-no', options: ['yes', 'no'] };
		const one = { ...expected, lines: [asked], fingerprint: fingerprintOf([asked]) };
		const { replies, problems } = await pool.read(hostile.radioForm(one, { held, ticked }), one);
		expect(problems.map(({ kind }) => kind)).toEqual(told);
		expect(replies.get(asked.id)?.value).toBe(told.length > 0 ? undefined : held === 'yes');
	});

	it('marks of direction and controls are taken out', async () => {
		const value = '<feff202e0031003000300030>';
		const file = hostile.answerForm(expected, (texts) =>
			texts.map((one) =>
				one.name === two ? { ...one, shown: '1000', more: `/V${value}`, value: '' } : one
			)
		);
		const { replies, problems } = await read(file);
		expect(replies.get('lot:a/two#x')?.value).toBe('1000');
		expect(problems).toEqual([{ kind: 'cleaned', line: 'lot:a/two#x', part: 'answer' }]);
	});
});

describe('still standing', () => {
	const good = hostile.answerForm(expected);
	const junk = new Uint8Array(500).fill(65);
	it.each([
		['junk before', Uint8Array.from([...junk, ...good])],
		['junk after', Uint8Array.from([...good, ...junk])],
		[
			'a table of objects that lies',
			new TextEncoder().encode(
				new TextDecoder('latin1').decode(good).replace(/startxref\n\d+/, 'startxref\n7')
			)
		]
	])('%s: read all the same', async (_, bytes) => {
		expect((await read(bytes)).replies.size).toBe(3);
	});

	it.each([
		['a bomb among the objects', hostile.bombInObjects()],
		['a bomb for a table', hostile.bombInTable()],
		['children that are their own parents', hostile.cyclicKids()],
		['parents that are their own children', hostile.cyclicParent()]
	])('%s: nothing is read, and it ends', async (_, bytes) => {
		const { replies, problems } = await read(bytes);
		expect(replies.size).toBe(0);
		expect(problems).toHaveLength(1);
	});

	it('20,000 generations of fields: refused', async () => {
		const { problems } = await readResponses(hostile.deepKids(20_000), expected, hireThread, 2000);
		expect(['too-slow', 'too-many-fields']).toContain(problems[0]?.kind);
	});

	it('what never ends is ended, and the next file is read', async () => {
		const { problems } = await readResponses(
			hostile.endlessAppearance(),
			expected,
			hireThread,
			1500
		);
		expect(problems).toEqual([{ kind: 'too-slow' }]);
		expect((await readResponses(good, expected, hireThread)).replies.size).toBe(3);
	});

	it('no prototype was touched', () => {
		expect(Object.keys(Object.prototype)).toEqual([]);
		expect(({} as Record<string, unknown>).value).toBeUndefined();
	});
});
