import { readFileSync } from 'node:fs';
import fc from 'fast-check';

export const whole = readFileSync('tests/storage/fixtures/format-2.json', 'utf8');
const bytes = Array.from(new TextEncoder().encode(whole));

type Node = Record<string, unknown>;

const byteChange = fc.record({
	at: fc.nat(bytes.length - 1),
	remove: fc.nat(3),
	insert: fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 3 })
});

/** Bytes changed, lost or added. */
export const byteMutant: fc.Arbitrary<string> = fc
	.array(byteChange, { minLength: 1, maxLength: 4 })
	.map((changes) => {
		const copy = [...bytes];
		for (const { at, remove, insert } of changes) copy.splice(at, remove, ...insert);
		return new TextDecoder().decode(new Uint8Array(copy));
	});

const deep = fc.integer({ min: 1, max: 60 }).map((depth) => nest(depth));

function nest(depth: number): unknown {
	let value: unknown = 1;
	for (let i = 0; i < depth; i += 1) value = i % 2 ? [value] : { a: value };
	return value;
}

const value = fc.oneof(
	fc.jsonValue({ maxDepth: 3 }),
	deep,
	fc.constantFrom<unknown>(null, -1, 4, 1e308, -0, '', '12', '1e9', 'true', [], {}),
	fc.constantFrom<unknown>(
		'\u202E',
		'e\u0301',
		'\uD800',
		'a\u0000b',
		'\uFEFF',
		'<b>',
		'é'.repeat(9)
	),
	fc.constantFrom<unknown>('a'.repeat(10_001), ['a', 'A'], '2026-11-24', '2026-02-30T00:00:00Z'),
	fc.constantFrom<unknown>({ unknown: true }, { skipped: true, unknown: true }, { toString: 1 })
);
const key = fc.oneof(
	fc.constantFrom(
		'constructor',
		'prototype',
		'toString',
		'valueOf',
		'hasOwnProperty',
		'a/b',
		'A',
		''
	),
	fc.constantFrom('frame', 'removed', 'level', 'clause', 'resolved', 'origin', 'comments', 'own'),
	fc.string({ maxLength: 5 }).filter((name) => name !== '__proto__')
);
const act = fc.constantFrom('replace', 'remove', 'add', 'rename', 'duplicate', 'stringify', 'swap');
const change = fc.record({ at: fc.nat(), other: fc.nat(), act, key, value });
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** Every object and list in the tree, the root first. */
function nodes(value: unknown): Node[] {
	if (typeof value !== 'object' || value === null) return [];
	return [value as Node, ...Object.values(value).flatMap(nodes)];
}

function alter(tree: Node, { at, other, act, key, value }: Change): void {
	const all = nodes(tree);
	const node = all[at % all.length] ?? tree;
	const names = Object.keys(node);
	const name = names[other % Math.max(1, names.length)] ?? key;
	const second = names[(other + 1) % Math.max(1, names.length)] ?? key;
	if (act === 'replace') node[name] = structuredClone(value);
	if (act === 'add') node[key] = structuredClone(value);
	if (act === 'rename') node[key] = node[name];
	if (act === 'stringify') node[name] = JSON.stringify(node[name]) ?? 'undefined';
	if (act === 'swap') [node[name], node[second]] = [node[second], node[name]];
	if (act === 'duplicate' && Array.isArray(node)) node.push(structuredClone(node[0]));
	if (act === 'remove' || act === 'rename') Reflect.deleteProperty(node, name);
}

/** The structure changed anywhere, one to three times. */
export const treeMutant: fc.Arbitrary<string> = fc
	.array(change, { minLength: 1, maxLength: 3 })
	.map((changes) => {
		const tree = JSON.parse(whole) as Node;
		for (const one of changes) alter(tree, one);
		return JSON.stringify(tree);
	});

const places = [
	'"title":',
	'"answers":',
	'"cycles":',
	'"lot":',
	'"own":',
	'"comments":',
	'"edits":'
];
const reserved = ['__proto__', 'constructor', 'prototype', '\\u005f_proto__'];

/** What plain objects cannot say: a key twice, a reserved key, a text cut, a number that is none. */
export const textMutant: fc.Arbitrary<string> = fc.oneof(
	fc
		.record({ at: fc.constantFrom(...places), key: fc.constantFrom(...reserved), value })
		.map(({ at, key, value }) => whole.replace(at, `"${key}":${JSON.stringify(value)},${at}`)),
	fc
		.record({ at: fc.constantFrom(...places), value })
		.map(({ at, value }) => whole.replace(at, `${at}${JSON.stringify(value)},${at}`)),
	fc.nat(whole.length).map((cut) => whole.slice(0, cut)),
	fc
		.constantFrom('1e999', '-', '0x1', 'NaN', '01', '9'.repeat(400))
		.map((number) => whole.replace('85000.5', number)),
	fc
		.integer({ min: 30, max: 2000 })
		.map((depth) =>
			whole.replace('"title":', `"deep":${'['.repeat(depth)}${']'.repeat(depth)},"title":`)
		)
);
