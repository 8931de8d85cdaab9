import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from '../../src/lib/storage/file';
import { writeFile } from '../../src/lib/storage/file-writing';

const whole = readFileSync(new URL('fixtures/format-1.json', import.meta.url), 'utf8');
const bytes = Array.from(new TextEncoder().encode(whole));

/** Either refused with a problem, or a dossier that stands on its own from now on. */
function judge(text: string): { refused: boolean } {
	const reading = readFile(text);
	if ('problem' in reading) {
		expect(reading.problem.kind).toMatch(/^[a-z-]+$/);
		return { refused: true };
	}
	const again = readFile(writeFile(reading.dossier).text);
	expect(again).toEqual({ dossier: reading.dossier, report: [] });
	const { kind: _, ...asWritten } = JSON.parse(text) as Record<string, unknown>;
	if (reading.report.length === 0) expect(normal(reading.dossier)).toEqual(normal(asWritten));
	return { refused: false };
}

/** Composing accents and line ends changes bytes, not words. */
function normal(value: unknown): unknown {
	return JSON.parse(
		JSON.stringify(value)
			.normalize('NFC')
			.replace(/\\r(\\n)?/g, '\\n')
	);
}

const byteChange = fc.record({
	at: fc.nat(bytes.length - 1),
	remove: fc.nat(3),
	insert: fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 3 })
});

test('bytes changed, lost or added: never thrown, never half read', () => {
	fc.assert(
		fc.property(fc.array(byteChange, { minLength: 1, maxLength: 4 }), (changes) => {
			const copy = [...bytes];
			for (const { at, remove, insert } of changes) copy.splice(at, remove, ...insert);
			judge(new TextDecoder().decode(new Uint8Array(copy)));
		}),
		{ numRuns: 300 }
	);
});

type Node = Record<string, unknown>;

const hostile = fc.oneof(
	fc.jsonValue({ maxDepth: 3 }),
	fc.constantFrom<unknown>(
		null,
		-1,
		4,
		1e308,
		'',
		'\u202E',
		'e\u0301',
		'<b>',
		'a'.repeat(10_001),
		[],
		{}
	),
	fc.constantFrom<unknown>(
		{ unknown: true },
		{ skipped: true, unknown: true },
		['a', 'A'],
		'2026-11-24'
	)
);
const key = fc.oneof(
	fc.constantFrom(
		'constructor',
		'prototype',
		'toString',
		'a/b',
		'A',
		'',
		'frame',
		'removed',
		'level'
	),
	fc.string({ maxLength: 5 }).filter((name) => name !== '__proto__')
);
const change = fc.record({
	at: fc.nat(),
	act: fc.constantFrom('replace', 'remove', 'add', 'rename'),
	key,
	value: hostile
});

/** Every object and list in the tree, the root first. */
function nodes(value: unknown): Node[] {
	if (typeof value !== 'object' || value === null) return [];
	return [value as Node, ...Object.values(value).flatMap(nodes)];
}

test('the structure changed anywhere: never thrown; refused, or told', () => {
	const seen = { refused: 0, read: 0 };
	fc.assert(
		fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
			const tree = JSON.parse(whole) as Node;
			for (const { at, act, key, value } of changes) {
				const all = nodes(tree);
				const node = all[at % all.length]!;
				const names = Object.keys(node);
				const name = names[at % Math.max(1, names.length)] ?? key;
				if (act === 'replace') node[name] = structuredClone(value);
				if (act === 'add') node[key] = structuredClone(value);
				if (act === 'rename') node[key] = node[name];
				if (act === 'remove' || act === 'rename') Reflect.deleteProperty(node, name);
			}
			seen[judge(JSON.stringify(tree)).refused ? 'refused' : 'read'] += 1;
		}),
		{ numRuns: 1000 }
	);
	expect(seen.refused).toBeGreaterThan(0);
	expect(seen.read).toBeGreaterThan(0);
});
