import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessDuties } from '../../src/lib/domain/duties';
import type { Answers } from '../../src/lib/domain/question';
import { situate } from '../../src/lib/domain/situation';
import { wholeLibrary } from '../library';
import { laptops } from './purchases';
import { anyAnswers } from './walks';

const library = wholeLibrary('fr');
const unknown = { unknown: true } as const;

function assessed(answers: Answers): ReadonlyMap<string, string> {
	const results = assessDuties(library.duties, situate(library.thresholds, answers), []);
	return new Map(results.map(({ id, result }) => [id, result]));
}

const resultOf = (duty: string, changes: Answers) => assessed({ ...laptops, ...changes }).get(duty);

describe('duties', () => {
	it('a call-off that may reopen the competition has the criterion to check', () => {
		const reopened = (given: Answers[string]) =>
			resultOf('environmental-award-criterion', {
				'purchase/vehicle': 'call-off',
				'purchase/reopened': given
			});
		expect([unknown, true, false].map(reopened)).toEqual([
			'to-check',
			'uncertain',
			'does-not-bind'
		]);
	});

	it('a doubt that hangs on an amount nobody knows is to check', () => {
		const yearly = (given: Answers[string]) =>
			resultOf('spaser', {
				'purchase/buyer': 'subject-body',
				'purchase/yearly-purchases': given
			});
		expect([unknown, 60_000_000, 10_000].map(yearly)).toEqual([
			'to-check',
			'uncertain',
			'does-not-bind'
		]);
	});

	it('nothing is sure before the launch date is known', () => {
		const undated = (vehicle: string) =>
			resultOf('environmental-performance-condition', {
				'purchase/vehicle': vehicle,
				'purchase/launch': unknown
			});
		expect(['call-off', 'own-tender'].map(undated)).toEqual(['to-check', 'to-check']);
	});

	/** What an industrial establishment owes is guessed low on purpose: that answer is never hidden. */
	it('more answers never turn what was said of a duty', () => {
		const share = fc.infiniteStream(fc.boolean());
		fc.assert(
			fc.property(anyAnswers(library), share, (answers, coins) => {
				const kept = Object.entries(answers).filter(
					([id]) => coins.next().value || id === 'purchase/industrial'
				);
				const whole = assessed({ 'purchase/industrial': false, ...answers });
				const part = assessed({ 'purchase/industrial': false, ...Object.fromEntries(kept) });
				for (const [id, result] of part)
					if (result !== 'to-check') expect(whole.get(id), id).toBe(result);
			}),
			{ numRuns: 500 }
		);
	});
});
