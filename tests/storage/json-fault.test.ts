import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFault } from '../../src/lib/storage/json-fault';

/** The judge: what the engine itself reads. */
function parses(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

const anyJson = fc.json({ maxDepth: 5 });
const pretty = fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value, undefined, '\t'));
const grammar = fc.constantFrom(
	...[
		'{',
		'}',
		'[',
		']',
		',',
		':',
		'"',
		'\\',
		' ',
		'\n',
		'0',
		'-',
		'1',
		'.',
		'e',
		'+',
		'true',
		'null'
	],
	...['false', '"a"', '\\u00e9', '\\u0', '\u00A0', '\u0001', 'é', 'NaN']
);

describe('findFault', () => {
	test.each([
		['[1,]', 3],
		['{"a":1,}', 7],
		['{"a" 1}', 5],
		['{a:1}', 1],
		['[1 2]', 3],
		['[1}', 2],
		['01', 1],
		['"a\nb"', 2],
		['"\\x"', 1],
		['"\\u12x4"', 1],
		['{}{}', 2],
		['\u00A0{}', 0],
		['[tru]', 1],
		[',', 0]
	])('%j breaks at %i', (text, offset) => {
		expect(findFault(text)).toEqual({ offset, truncated: false });
	});

	test.each([
		'',
		' ',
		'{',
		'[',
		'{"a',
		'{"a"',
		'{"a":',
		'[1,',
		'"\\',
		'"\\u00',
		'[-',
		'[t',
		'[nul',
		'[1.',
		'[1e',
		'[1e-'
	])('%j stops too soon', (text) => {
		expect(findFault(text)).toMatchObject({ truncated: true });
	});

	test('whatever JSON is, there is no fault in it', () => {
		fc.assert(
			fc.property(fc.oneof(anyJson, pretty), (text) => {
				expect(findFault(text)).toBeUndefined();
			}),
			{ numRuns: 500 }
		);
	});

	test('it finds a fault exactly where the engine refuses', () => {
		const pieces = fc.array(grammar, { maxLength: 8 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(pieces, (text) => {
				expect(findFault(text) === undefined).toBe(parses(text));
			}),
			{ numRuns: 5000 }
		);
	});

	test('one piece put into JSON: the engine and it agree', () => {
		fc.assert(
			fc.property(pretty, fc.nat(), grammar, (json, where, piece) => {
				const at = where % (json.length + 1);
				const text = json.slice(0, at) + piece + json.slice(at);
				const fault = findFault(text);
				expect(fault === undefined).toBe(parses(text));
			}),
			{ numRuns: 2000 }
		);
	});

	test('JSON cut short is told from JSON broken', () => {
		const objects = fc
			.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }))
			.map((one) => JSON.stringify(one));
		fc.assert(
			fc.property(objects, fc.nat(), (json, where) => {
				expect(findFault(json.slice(0, where % json.length))).toMatchObject({ truncated: true });
			}),
			{ numRuns: 1000 }
		);
	});
});
