import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/lib/content/catalogue';
import { readContent } from '../../src/lib/content/plugin';
import { printProblem } from '../../src/lib/content/problem';
import { review } from '../../src/lib/content/review-all';

const files = readContent('questionnaires');
const path = 'hardware/laptops/clauses/battery-endurance.yaml';
const text = readFileSync(`questionnaires/${path}`, 'utf8');

/** The problems of the whole content once this clause has been changed. */
function problemsWith(change: (text: string) => string, file = path): string[] {
	const original = files.find((one) => one.path === file)?.text ?? '';
	const changed = change(original);
	expect(changed).not.toBe(original);
	const catalogue = readCatalogue(
		files.map((one) => (one.path === file ? { path: file, text: changed } : one))
	);
	return review(catalogue).map(printProblem);
}

function lineOf(part: string): number {
	return text.slice(0, text.indexOf(part)).split('\n').length;
}

describe('a contributor’s mistakes are told with their place and how to mend them', () => {
	it.each([
		[
			'a misspelt key',
			(t: string) => t.replace('evidence:', 'evidense:'),
			/:1:1: .*"evidense" is not a key here: did you mean "evidence"\?/
		],
		[
			'a missing language',
			(t: string) => t.replace(/title: \{ fr: [^,]*, /, 'title: { '),
			/title\.fr: missing: add it/
		],
		[
			'an unknown category',
			(t: string) => t.replace('hardware/laptops]', 'hardware/laptop]'),
			/no category is called "hardware\/laptop": did you mean "hardware\/laptops"\?/
		],
		[
			'an unknown option',
			(t: string) => t.replace('mode: { in: [buy', 'mode: { in: [bye'),
			/"bye" is not an option of purchase\/mode: did you mean "buy"\?/
		],
		[
			'an unknown fact',
			(t: string) => t.replace('  mode:', '  mood:'),
			/"mood" is neither a fact nor a question id: did you mean "mode"\?/
		],
		[
			'an unknown test',
			(t: string) => t.replace('mode: { in:', 'mode: { inn:'),
			/"inn" is not a test: did you mean "in"\?/
		],
		[
			'a figure that no text prints',
			(t: string) => t.replaceAll('{capacity}', '80'),
			/parameters\.capacity: no text prints \{capacity\}/
		],
		[
			'a text that prints no figure',
			(t: string) => t.replace('{cycles}', '{cycle}'),
			/\{cycle\} is not a parameter of this clause: did you mean "cycles"\?/
		],
		[
			'a scale on nothing',
			(t: string) => t.replace('on: cycles', 'on: cycle'),
			/"cycle" is not a supplier's line of this clause: did you mean "cycles"\?/
		],
		[
			'steps in disorder',
			(t: string) => t.replace('earns: 0.6', 'earns: 0.1'),
			/steps go from the best/
		],
		[
			'an unknown source',
			(t: string) => t.replace(/sources: \[.*\]/, 'sources: [nowhere]'),
			/no source is called "nowhere"/
		],
		[
			'broken indentation',
			(t: string) => t.replace('\nwhy:', '\n   why:'),
			/check the indentation/
		],
		[
			'two figures in one',
			(t: string) =>
				t.replace('    value: 80\n', '    value: 80\n    from: hardware/laptops/units\n'),
			/exactly one of: value, level, from, dated, table/
		],
		[
			'a wrong value',
			(t: string) => t.replace('size: high', 'size: hihg'),
			/not one of the known values: low, medium, high: did you mean "high"\?/
		]
	])('%s', (_, change, expected) => {
		const problems = problemsWith(change);
		expect(problems.join('\n')).toMatch(expected);
		expect(problems[0]).toMatch(new RegExp(`^questionnaires/${path}:\\d+:\\d+: `));
	});

	it('gives the very line', () => {
		const [problem] = problemsWith((t) => t.replace('on: cycles', 'on: cycle'));
		expect(problem).toContain(`:${lineOf('on: cycles')}:`);
	});

	it('tells all at once', () => {
		const problems = problemsWith((t) =>
			t
				.replace('{cycles}', '{cycle}')
				.replace('on: cycles', 'on: cycle')
				.replace('size: high', 'size: hihg')
		);
		expect(problems.length).toBeGreaterThanOrEqual(1);
		const two = problemsWith((t) =>
			t.replace('{cycles}', '{cycle}').replace('on: cycles', 'on: cycle')
		);
		expect(two.length).toBeGreaterThanOrEqual(2);
	});

	it('a clause that nobody can be given is told with its place', () => {
		const problems = problemsWith((t) =>
			t.replace(
				'  mode: { in: [buy, rent] }',
				'  mode: { in: [buy, rent] }\n  family: { has: software }\n  not: { category: { in: [hardware/laptops] } }'
			)
		);
		expect(problems.join('\n')).toMatch(
			new RegExp(`^questionnaires/${path}:${lineOf('when:') + 1}:\\d+: when: can never be met`)
		);
	});

	it('a question may only look backwards', () => {
		const file = 'purchase/questionnaire.yaml';
		const problems = problemsWith(
			(t) =>
				t.replace(
					'      - id: need-written\n',
					'      - id: need-written\n        when: { purchase/vehicle: { is: own-tender } }\n'
				),
			file
		);
		expect(problems.join('\n')).toContain(
			'purchase/need-written looks at purchase/vehicle, which is not asked before it'
		);
	});

	it.each([
		'references/duty/x.yaml',
		'hardwear/laptops/clauses/x.yaml',
		'hardware/laptops/x.yaml',
		'hardware/Été/clauses/x.yaml'
	])('a misplaced file %s', (misplaced) => {
		const catalogue = readCatalogue([...files, { path: misplaced, text: 'title: x' }]);
		expect(catalogue.problems.map(printProblem).join('\n')).toContain(misplaced);
	});

	it('a file of nested aliases is refused', () => {
		const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]`;
		expect(() => readCatalogue([{ path: 'references/terms/bomb.yaml', text: bomb }])).not.toThrow();
	});
});
