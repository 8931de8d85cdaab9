import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile, type FileReading } from '../../src/lib/storage/file';
import { writeFile } from '../../src/lib/storage/file-writing';
import { byteLimit, depthLimit, valueLimit } from '../../src/lib/storage/json';
import { anyDossier, sample } from './dossier-samples';

const whole = readFileSync(new URL('fixtures/format-2.json', import.meta.url), 'utf8');

function fileOf(change: Record<string, unknown>): string {
	return JSON.stringify({ ...JSON.parse(whole), ...change });
}

function problemIn(text: string) {
	const reading = readFile(text);
	return 'problem' in reading ? reading.problem : expect.fail(`read: ${JSON.stringify(reading)}`);
}

function opened(reading: FileReading) {
	return 'dossier' in reading ? reading : expect.fail(`refused: ${JSON.stringify(reading)}`);
}

describe('a file written here', () => {
	test('opens as the same dossier, with nothing to report', () => {
		fc.assert(
			fc.property(anyDossier, (dossier) => {
				expect(readFile(writeFile(dossier).text)).toEqual({ dossier, report: [] });
			}),
			{ numRuns: 300 }
		);
	});

	test('says what it is on its first lines, and people can read it', () => {
		const { text } = writeFile(sample({ title: 'Écrans' }));
		expect(text.split('\n').slice(0, 5)).toEqual([
			'{',
			'  "kind": "dossier-achats-numeriques",',
			'  "format": 2,',
			'  "id": "one",',
			'  "title": "Écrans",'
		]);
		expect(text.endsWith('}\n')).toBe(true);
	});

	test('has a name that platforms take', () => {
		const title = 'Écrans & œuvres, un titre bien trop long pour une plate-forme';
		const { name } = writeFile(sample({ title }));
		expect(name).toMatch(/^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/);
		expect(name).toMatch(/^ecrans-oeuvres-.*-2026-11-20\.dossier\.json$/);
	});

	test('may begin with a byte order mark and have Windows lines', () => {
		const { text } = writeFile(sample());
		const windows = `\uFEFF${text.replaceAll('\n', '\r\n')}`;
		expect(readFile(windows)).toEqual({ dossier: sample(), report: [] });
	});
});

describe('a text that is not whole JSON', () => {
	const bytes = new TextEncoder().encode(whole);
	const cuts = Array.from(bytes.keys()).filter((n) => n % 7 === 0 || bytes[n]! > 127);

	test(`an incomplete copy is refused and recognised, at ${cuts.length} places`, () => {
		for (const cut of cuts.filter((n) => n < bytes.length - 1)) {
			const text = new TextDecoder().decode(bytes.slice(0, cut));
			expect(problemIn(text), `cut at ${cut}`).toMatchObject({ kind: 'not-json', truncated: true });
		}
	});

	test('a fault inside is placed by line and column', () => {
		const broken = whole.replace('"title":', '"title"');
		expect(problemIn(broken)).toEqual({
			kind: 'not-json',
			truncated: false,
			position: { line: 6, column: 11 }
		});
	});

	test.each(['', ' \n', 'PK\u0003\u0004', '<html>', '{"a":1}}', "{'a':1}", '{"a":NaN}'])(
		'%j',
		(text) => {
			expect(problemIn(text).kind).toBe('not-json');
		}
	);
});

describe('JSON that is no dossier', () => {
	test.each(['null', '3', '"text"', '[]', '{}', '{"format":1}', '{"kind":3}'])('%s', (text) => {
		expect(problemIn(text)).toEqual({ kind: 'not-a-dossier' });
	});

	test('another kind of file is named', () => {
		const text = fileOf({ kind: `excali\u202Edraw${'!'.repeat(99)}` });
		const found = `excalidraw${'!'.repeat(50)}`;
		expect(problemIn(text)).toEqual({ kind: 'not-a-dossier', found });
	});

	test('a newer format is said, whatever else it holds', () => {
		const text = fileOf({ format: 3, answers: 'elsewhere', invention: [] });
		expect(problemIn(text)).toEqual({ kind: 'newer', format: 3, known: 2 });
	});

	test.each([0, -1, 1.5, '1', null, [1]])('format %j is damaged', (format) => {
		const issues = [{ where: ['format'], what: 'unexpected' }];
		expect(problemIn(fileOf({ format }))).toEqual({ kind: 'damaged', issues, count: 1 });
	});

	test('a format left out is missing', () => {
		const issues = [{ where: ['format'], what: 'missing' }];
		expect(problemIn(fileOf({ format: undefined }))).toMatchObject({ kind: 'damaged', issues });
	});
});

describe('a damaged dossier', () => {
	const deep = (clause: unknown) => ({
		edits: { lots: { lot: { clauses: { c: clause }, own: [] } }, continued: {}, accepted: {} }
	});

	test.each([
		['a key too many', { extra: 1 }, ['extra'], 'unknown-key'],
		['a missing title', { title: undefined }, ['title'], 'missing'],
		['a title that is no text', { title: ['a'] }, ['title'], 'unexpected'],
		['a title too long', { title: 'a'.repeat(10_001) }, ['title'], 'too-long'],
		['an answer too long', { answers: { a: 'a'.repeat(10_001) } }, ['answers', 'a'], 'too-long'],
		['an id that is a path out', { id: '../a' }, ['id'], 'unexpected'],
		['an id in capitals', { answers: { 'A/b': 1 } }, ['answers', 'A/b'], 'unexpected'],
		['an id too deep', { answers: { 'a/b/c/d/e': 1 } }, ['answers', 'a/b/c/d/e'], 'unexpected'],
		['an option that is no id', { answers: { a: ['<b>'] } }, ['answers', 'a', '0'], 'unexpected'],
		['an answer within an answer', { answers: { a: { b: 1 } } }, ['answers', 'a'], 'unexpected'],
		[
			'known and unknown at once',
			{ answers: { a: { unknown: false } } },
			['answers', 'a'],
			'unexpected'
		],
		['a date that is none', { created: '2026-02-30T00:00:00Z' }, ['created'], 'unexpected'],
		[
			'a level four',
			deep({ level: 4 }),
			['edits', 'lots', 'lot', 'clauses', 'c', 'level'],
			'unexpected'
		],
		[
			'points below none',
			deep({ share: -1 }),
			['edits', 'lots', 'lot', 'clauses', 'c', 'share'],
			'unexpected'
		],
		['comments that are none', { comments: ['c'] }, ['comments', '0'], 'unexpected'],
		['responses from elsewhere', { responses: [{}] }, ['responses', '0'], 'unexpected']
	])('%s', (_, change, where, what) => {
		const issues = [{ where, what }];
		expect(problemIn(fileOf(change))).toEqual({ kind: 'damaged', issues, count: 1 });
	});

	test('an endless number is refused', () => {
		const text = whole.replace('85000.5', '1e999');
		expect(problemIn(text)).toMatchObject({ kind: 'damaged', count: 1 });
	});

	test('the first twenty issues are shown, and all are counted', () => {
		const answers = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`q${i}`, null]));
		const problem = problemIn(fileOf({ answers }));
		expect(problem).toMatchObject({ kind: 'damaged', count: 50 });
		expect('issues' in problem && problem.issues).toHaveLength(20);
	});

	test('keys of a stranger are told short, without marks that turn the text', () => {
		const problem = problemIn(fileOf({ [`\u202Eevil${'!'.repeat(5000)}`]: 1 }));
		const [place] = 'issues' in problem ? problem.issues : [];
		expect(place?.where).toEqual([`evil${'!'.repeat(56)}`]);
	});
});

describe('limits', () => {
	test('ten megabytes, in bytes', () => {
		const pad = (bytes: number) => 'é'.repeat((bytes - whole.length) / 2);
		const huge = whole + pad(byteLimit + 2);
		expect(huge.length).toBeLessThan(byteLimit);
		expect(problemIn(huge)).toMatchObject({ kind: 'too-large', limit: byteLimit });
		expect(problemIn(' '.repeat(byteLimit + 1)).kind).toBe('too-large');
		expect(problemIn(' '.repeat(byteLimit)).kind).toBe('not-json');
	});

	test('thirty-two levels, wherever they are', () => {
		const nest = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
		expect(problemIn(nest(depthLimit))).toEqual({ kind: 'not-a-dossier' });
		const problem = { kind: 'too-deep', depth: depthLimit + 1, limit: depthLimit };
		expect(problemIn(nest(depthLimit + 1))).toEqual(problem);
		expect(problemIn('{"a":'.repeat(depthLimit + 1)).kind).toBe('too-deep');
		expect(problemIn('['.repeat(9_000_000)).kind).toBe('too-deep');
	});

	test('brackets within a text are no levels', () => {
		for (const quotes of ['', '"', '\\"', '"\\']) {
			const title = quotes + '[{'.repeat(100);
			expect(opened(readFile(fileOf({ title }))).dossier.title).toBe(title);
		}
	});

	test('more values than any dossier has are refused before they are checked', () => {
		const entries = Array.from({ length: 600_000 }, (_, i) => `"K${i}":{}`).join(',');
		const text = `{"kind":"dossier-achats-numeriques","format":2,"answers":{${entries}}}`;
		expect(problemIn(text)).toMatchObject({ kind: 'too-many', limit: valueLimit });
	});

	test('as many values as are let through, all wrong, are refused and not thrown', () => {
		const answers = Object.fromEntries(Array.from({ length: 9_900 }, (_, i) => [`K${i}`, {}]));
		expect(problemIn(fileOf({ answers }))).toMatchObject({ kind: 'damaged' });
	});

	test('ten thousand characters', () => {
		const title = 'a'.repeat(10_000);
		expect(opened(readFile(fileOf({ title }))).dossier.title).toBe(title);
	});
});

describe('what is made safe is told', () => {
	test('characters that hide or turn text go, with their number and place', () => {
		const text = fileOf({ title: 'a\u202Eb\u0000c', answers: { q: 'e\u0301\u200B' } });
		const { dossier, report } = opened(readFile(text));
		expect(dossier.title).toBe('abc');
		expect(dossier.answers).toEqual({ q: 'é' });
		expect(report).toEqual([
			{ kind: 'characters', where: ['title'], count: 2 },
			{ kind: 'characters', where: ['answers', 'q'], count: 1 }
		]);
	});

	test('the length counts once they are gone', () => {
		const title = `${'a'.repeat(10_000)}\u200B`;
		expect(opened(readFile(fileOf({ title }))).report).toHaveLength(1);
	});

	test.each([
		['do not add up to 100', { price: 90, technical: 40, environment: 20, social: 0 }],
		['are below zero', { price: 90, technical: 40, environment: -30, social: 0 }]
	])('weights that %s go, the rest of the lot stays', (_, frame) => {
		const lot = { frame, clauses: { c: { share: 5 } }, own: [] };
		const edits = { lots: { lot }, continued: {}, accepted: {} };
		const { dossier, report } = opened(readFile(fileOf({ edits })));
		expect(dossier.edits.lots).toEqual({ lot: { clauses: { c: { share: 5 } }, own: [] } });
		expect(dossier.edits.lots.lot).not.toHaveProperty('frame');
		expect(report).toEqual([{ kind: 'frame', lot: 'lot', frame }]);
	});
});

describe('two things under one name', () => {
	const own = { id: 'own/a', title: 'A', language: 'fr', faces: {}, bears: 'other' };
	const comment = { id: 'c', lot: 'lot', at: '2026-11-24T00:00:00.000Z', text: 'Un' };

	test('the first clause of one’s own and the first comment stay, the others are told', () => {
		const twin = { ...own, title: 'B' };
		const lots = { lot: { clauses: {}, own: [own, twin] }, other: { clauses: {}, own: [own] } };
		const comments = [comment, { ...comment, text: 'Deux' }, { ...comment, id: 'd' }];
		const edits = { lots, continued: {}, accepted: {} };
		const { dossier, report } = opened(readFile(fileOf({ edits, comments })));
		expect(dossier.edits.lots.lot?.own).toEqual([own]);
		expect(dossier.edits.lots.other?.own).toEqual([own]);
		expect(dossier.comments.map((one) => one.text)).toEqual(['Un', 'Un']);
		expect(report).toEqual([
			{ kind: 'replaced', id: 'c', value: comments[1] },
			{ kind: 'replaced', id: 'own/a', value: twin }
		]);
	});

	test('a clause of one’s own cannot take the name of one of the guide', () => {
		const lots = { lot: { clauses: {}, own: [{ ...own, id: 'hardware/laptops/battery' }] } };
		const text = fileOf({ edits: { lots, continued: {}, accepted: {} } });
		expect(problemIn(text)).toMatchObject({ kind: 'damaged', count: 1 });
	});
});

describe('what is hostile', () => {
	const keys = ['__proto__', 'constructor', 'prototype', '\\u005f_proto__'];
	const places = [
		'"title":',
		'"cycles":',
		'"price":',
		'"language":',
		'"bears":',
		'"unknown":',
		'"own":'
	];
	const payloads = ['{"x":1}', '{"polluted":{"x":1}}', '1', 'null', '[]', '{"prototype":{"x":1}}'];
	const attacks = keys.flatMap((key) =>
		places.flatMap((at) => payloads.map((payload) => [key, at, payload] as const))
	);

	test(`keys that reach the prototype are refused anywhere (${attacks.length} files)`, () => {
		for (const [key, at, payload] of attacks) {
			const text = whole.replace(at, `"${key}":${payload},${at}`);
			expect(text).not.toBe(whole);
			expect(problemIn(text)).toMatchObject({ kind: 'forbidden-key', key: JSON.parse(`"${key}"`) });
			expect(({} as { x?: unknown }).x).toBeUndefined();
		}
	});

	test('the place of a refused key is told', () => {
		const text = whole.replace('"cycles":', '"constructor":1,"cycles":');
		const lot = ['edits', 'lots', 'lot-laptops', 'clauses'];
		expect(problemIn(text)).toEqual({
			kind: 'forbidden-key',
			key: 'constructor',
			where: [...lot, 'hardware/laptops/battery-endurance', 'parameters']
		});
	});

	test('what is read inherits nothing', () => {
		const { dossier } = opened(readFile(whole));
		const records = [dossier, dossier.answers, dossier.edits, dossier.edits.lots];
		const clauses = Object.values(dossier.edits.lots).map((lot) => lot.clauses);
		for (const record of [...records, ...clauses]) expect(Object.getPrototypeOf(record)).toBeNull();
		expect((dossier.answers as Record<string, unknown>).toString).toBeUndefined();
	});

	test('markup stays the text that it is', () => {
		const title = '<img src=x onerror="alert(1)"> & <script>&lt;/script>';
		const { dossier, report } = opened(readFile(fileOf({ title, answers: { q: title } })));
		expect([dossier.title, dossier.answers.q]).toEqual([title, title]);
		expect(report).toEqual([]);
	});
});
