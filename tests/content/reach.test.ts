import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../src/lib/content/catalogue';
import { readContent } from '../../src/lib/content/plugin';
import { printProblem } from '../../src/lib/content/problem';
import { reachOf } from '../../src/lib/content/reach';
import { review } from '../../src/lib/content/review-all';
import { plan } from '../../src/lib/domain/interview';
import type { Condition } from '../../src/lib/domain/condition';
import { wholeLibrary } from '../library';

const library = wholeLibrary('en');
const everything = plan(
	library,
	library.categories.map((one) => one.id)
);
const files = readContent('questionnaires');

/** What the proofs say once this file has been changed. */
function faultsWith(path: string, change: (text: string) => string): string[] {
	const before = files.find((one) => one.path === path)?.text ?? '';
	const text = change(before);
	expect(text).not.toBe(before);
	const others = files.filter((one) => one.path !== path);
	return review(readCatalogue([...others, { path, text }])).map(printProblem);
}

function lineIn(path: string, change: (text: string) => string, part: string): number {
	const text = change(files.find((one) => one.path === path)?.text ?? '');
	return text.slice(0, text.indexOf(part)).split('\n').length;
}

const purchase = 'purchase/questionnaire.yaml';
const laptops = 'hardware/laptops/questionnaire.yaml';

describe('every condition decides something', () => {
	it.each<[string, string, (text: string) => string, string, RegExp]>([
		[
			'a question always asked',
			laptops,
			(t) =>
				t.replace(
					'          hardware/laptops/still-works: { is: updated }\n',
					'          family: { has: hardware }\n'
				),
			'family: { has: hardware }',
			/sections\.0\.questions\.1\.when: is always met/
		],
		[
			'a question never asked: its condition rests on one that closes it',
			purchase,
			(t) =>
				t.replace(
					'when: { purchase/second-hand: { is: none } }',
					'when: { purchase/second-hand: { is: none }, not: { family: { has: hardware } } }'
				),
			'{ purchase/second-hand: { is: none }, not',
			/when: can never be met.*see the `when` of purchase\/second-hand/
		],
		[
			'an option always offered',
			laptops,
			(t) =>
				t.replace(
					'          - id: other-system\n',
					'          - id: other-system\n            when: { hardware/laptops/still-works: { is: unsupported } }\n'
				),
			'{ hardware/laptops/still-works: { is: unsupported } }',
			/options\.0\.when: is always met/
		],
		[
			'an outcome never given',
			purchase,
			(t) =>
				t.replace(
					'when: { purchase/use: { is: occasional } }',
					'when: { purchase/use: { is: occasional }, category: { in: [software/saas] }, category-count: { below: 2 } }'
				),
			'{ purchase/use: { is: occasional }, category',
			/outcomes\.\d+\.when: can never be met/
		],
		[
			'an outcome always given',
			'software/saas/questionnaire.yaml',
			(t) =>
				t.replace(/(outcomes:\n(?:.*\n)*? {4}when:) .*\n/, '$1 { family: { has: software } }\n'),
			'{ family: { has: software } }',
			/outcomes\.\d+\.when: is always met/
		],
		[
			'a clause for an amount on no side of a threshold',
			'hardware/general/clauses/life-cycle-cost.yaml',
			(t) =>
				t.replace(
					'  mode: { is: buy }\n',
					'  mode: { is: buy }\n  all:\n    - amount: { reaches: formal }\n    - procedure: { in: [none] }\n    - buyer: { is: state }\n    - vehicle: { is: own-tender }\n'
				),
			'category: {',
			/when: can never be met/
		],
		[
			'a clause always retained',
			'purchase/clauses/price.yaml',
			(t) => t.replace('from-level: 1', 'when: { level: { at-least: 1 } }\nfrom-level: 1'),
			'{ level:',
			/when: is always met, whatever was answered before/
		],
		[
			'a duty that binds nobody',
			'references/duties/spaser.yaml',
			(t) =>
				t.replace(
					/binds:\n/,
					'binds:\n  all: [{ launch: { before: "2020-01-01" } }, { launch: { from: "2021-01-01" } }]\n'
				),
			'all: [{ launch',
			/binds: can never be met/
		]
	])('%s', (_, path, change, part, expected) => {
		const faults = faultsWith(path, change);
		expect(faults.join('\n')).toMatch(expected);
		expect(faults.join('\n')).toContain(`questionnaires/${path}:${lineIn(path, change, part)}:`);
	});

	it('a clause of a category to come waits for it', () => {
		const waiting = files.find(
			(one) => one.path === 'hardware/projectors/clauses/power-by-image-area.yaml'
		);
		expect(waiting?.text).toContain('hardware/projectors');
		expect(review(readCatalogue(files))).toEqual([]);
	});

	it('every case is tried when chance has not found both sides', () => {
		const rare: Condition = {
			all: [
				{ fact: 'buyer', test: { is: 'national-establishment' } },
				{ question: 'purchase/industrial', test: { is: true } },
				{ fact: 'amount', test: { reaches: 'formal' } },
				{ fact: 'amount', test: { below: 216_001 } },
				{ fact: 'launch', test: { from: '2027-12-31' } },
				{ fact: 'vehicle', test: { is: 'central-body' } },
				{ fact: 'level', test: { atLeast: 3 } },
				{ question: 'purchase/sector', test: { is: 'heritage' } }
			]
		};
		expect(reachOf(rare, everything)).toEqual({ met: true, unmet: true, open: false });
		const never: Condition = { all: [rare, { fact: 'amount', test: { below: 216_000 } }] };
		expect(reachOf(never, everything).met).toBe(false);
	});

	it('says when the cases are too many to prove anything', () => {
		const questions = everything.steps.filter(({ question }) => question.type === 'choice');
		const wide: Condition = {
			all: [
				...questions.map(({ question }) => ({
					question: question.id,
					test: { is: question.options[0]?.id ?? '' }
				})),
				{ fact: 'amount', test: { below: 0 } }
			]
		};
		expect(reachOf(wide, everything)).toEqual({ met: false, unmet: true, open: true });
	});

	it('skipped and "I don’t know" are answers: a condition on an optional question can fail', () => {
		const either: Condition = { question: 'purchase/mode', test: { in: ['buy', 'rent'] } };
		expect(reachOf(either, everything)).toEqual({ met: true, unmet: true, open: false });
		const required: Condition = { question: 'purchase/buyer', test: { answered: true } };
		expect(reachOf(required, everything)).toEqual({ met: true, unmet: false, open: false });
	});
});
