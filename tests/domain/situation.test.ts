import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/lib/domain/question';
import { situate } from '../../src/lib/domain/situation';
import { wholeLibrary } from '../library';
import { laptops } from './purchases';

const { thresholds } = wholeLibrary('fr');
const unknown = { unknown: true } as const;
const procedure = (changes: Answers) =>
	situate(thresholds, { ...laptops, ...changes }).fact('procedure');

describe('procedure', () => {
	it('follows the amount, from the threshold itself', () => {
		const at = [59_999, 60_000, 90_000, 216_000].map((value) =>
			procedure({ 'purchase/value': value })
		);
		expect(at).toEqual(['none', 'adapted', 'adapted-with-notice', 'formal']);
	});

	it.each(['purchase/vehicle', 'purchase/buyer', 'purchase/value', 'purchase/launch'])(
		'is not known without %s',
		(question) => expect(procedure({ [question]: unknown })).toBeUndefined()
	);

	it('is none under the dispensation threshold, whoever buys and by whatever means', () => {
		const small = { 'purchase/value': 5000, 'purchase/vehicle': unknown };
		expect(procedure({ ...small, 'purchase/buyer': unknown })).toBe('none');
	});
});
