import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/lib/content/catalogue';
import { build, readContent } from '../../src/lib/content/plugin';
import { printProblem } from '../../src/lib/content/problem';
import {
	conformities,
	criteriaOf,
	ecodesignScore,
	fulfilments,
	tally
} from '../../src/lib/domain/framework';
import { languages } from '../../src/lib/domain/language';

const { fr, en } = build('questionnaires');
const { rgaa, rgesn } = fr.frameworks;
const access = criteriaOf(rgaa);
const ecodesign = criteriaOf(rgesn);

/** How many criteria each theme of the frameworks has. */
const sizes = {
	rgaa: [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12],
	rgesn: [10, 10, 7, 15, 8, 7, 4, 10, 7]
};

describe.each(['rgaa', 'rgesn'] as const)('%s', (name) => {
	it('has every criterion once, in its theme and its order', () => {
		const { themes } = fr.frameworks[name];
		expect(themes.map((theme) => theme.criteria.length)).toEqual(sizes[name]);
		themes.forEach((theme, i) => {
			expect(theme.number).toBe(i + 1);
			expect(theme.criteria.map((one) => one.number)).toEqual(
				theme.criteria.map((_, at) => `${i + 1}.${at + 1}`)
			);
		});
	});

	it('says the same in both languages, each in its own words', () => {
		const [french, english] = languages.map((language) =>
			criteriaOf<(typeof access)[number] | (typeof ecodesign)[number]>(
				{ fr, en }[language].frameworks[name]
			)
		);
		expect(english?.map((one) => [one.number, one.result])).toEqual(
			french?.map((one) => [one.number, one.result])
		);
		const same = french?.filter((one, i) => one.how === english?.[i]?.how);
		expect(same).toEqual([]);
	});

	it('names only tests that exist', () => {
		const named = new Set(
			fr.frameworks[name].themes
				.flatMap((theme): readonly { readonly tests: readonly string[] }[] => theme.criteria)
				.flatMap((one) => one.tests)
		);
		expect(named.size).toBeGreaterThan(5);
		expect([...named].filter((path) => !existsSync(path))).toEqual([]);
	});
});

describe('the accessibility grid', () => {
	it('rests on a test wherever it says that a test checked', () => {
		const bare = access.filter((one) => one.by === 'test' && one.tests.length === 0);
		expect(bare.map((one) => one.number)).toEqual([]);
		const idle = access.filter((one) => one.by !== 'test' && one.tests.length > 0);
		expect(idle.map((one) => one.number)).toEqual([]);
	});

	it('claims nothing that nobody has looked at', () => {
		const claimed = access.filter((one) => one.by === 'nobody' && one.result !== 'untested');
		expect(claimed.map((one) => one.number)).toEqual([]);
		const open = access.filter((one) => one.result === 'untested' && one.by !== 'nobody');
		expect(open.map((one) => one.number)).toEqual([]);
	});

	it('leaves to a person what only a person can tell', () => {
		const result = (number: string) => access.find((one) => one.number === number)?.result;
		expect(result('7.1')).toBe('untested');
		expect(result('13.3')).not.toBe('conforms');
	});

	it('counts every criterion in one result', () => {
		const count = tally(conformities, access);
		expect(Object.values(count).reduce((sum, one) => sum + one, 0)).toBe(106);
	});
});

describe('the ecodesign answers', () => {
	it('count every criterion, with the weights of the framework', () => {
		expect(Object.values(tally(fulfilments, ecodesign)).reduce((sum, one) => sum + one, 0)).toBe(
			78
		);
		const priorities = ['priority', 'recommended', 'moderate'].map(
			(priority) => ecodesign.filter((one) => one.priority === priority).length
		);
		expect(priorities).toEqual([30, 29, 19]);
	});

	it('score as the framework says: partly met earns nothing, what does not apply is left out', () => {
		const one = (
			priority: 'priority' | 'recommended' | 'moderate',
			result: (typeof fulfilments)[number]
		) => ({
			priority,
			result
		});
		expect(ecodesignScore([one('priority', 'fulfilled'), one('moderate', 'unfulfilled')])).toBe(60);
		expect(
			ecodesignScore([one('priority', 'partly'), one('recommended', 'fulfilled')])
		).toBeCloseTo(45.45, 1);
		expect(ecodesignScore([one('priority', 'not-applicable'), one('moderate', 'fulfilled')])).toBe(
			100
		);
		expect(ecodesignScore([])).toBe(0);
		expect(ecodesignScore(ecodesign.map((two) => ({ ...two, result: 'fulfilled' as const })))).toBe(
			100
		);
	});

	it('publish the limits that the weight test holds', () => {
		const test = readFileSync('tests/e2e/weight.test.ts', 'utf8');
		const held = Object.fromEntries(
			[...test.matchAll(/expect\((\w+), page\)\.toBe(?:Less|Greater)ThanOrEqual\((\d+)\)/g)].map(
				([, figure, limit]) => [figure, Number(limit)]
			)
		);
		expect(rgesn.limits).toEqual(held);
	});

	it('publish measures within those limits', () => {
		for (const { page, requests, kilobytes, elements, ecoIndex } of rgesn.measures) {
			expect(requests, page).toBeLessThanOrEqual(rgesn.limits.requests);
			expect(kilobytes, page).toBeLessThanOrEqual(rgesn.limits.kilobytes);
			expect(elements, page).toBeLessThanOrEqual(rgesn.limits.elements);
			expect(ecoIndex, page).toBeGreaterThanOrEqual(rgesn.limits.ecoIndex);
		}
	});

	it('never set aside a criterion that holds for every service', () => {
		const path = 'references/frameworks/rgesn.yaml';
		const files = readContent('questionnaires');
		const text = files.find((file) => file.path === path)?.text ?? '';
		const changed = text.replace(/(may-not-apply: false\n\s+result: )\w+/, '$1not-applicable');
		expect(changed).not.toBe(text);
		const { problems } = readCatalogue(
			files.map((file) => (file.path === path ? { path, text: changed } : file))
		);
		expect(problems.map(printProblem).join('\n')).toMatch(
			/rgesn\.yaml:\d+:\d+: themes\.0\.criteria\.\d+: this criterion holds for every service/
		);
	});
});
