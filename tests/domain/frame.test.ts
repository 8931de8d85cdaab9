import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultFrame, frameProblems, normalise, socialFrame } from '../../src/lib/domain/frame';

describe('award frame', () => {
	it('the frames offered add up to 100 and give the environment at least 10', () => {
		for (const frame of [defaultFrame, socialFrame]) {
			expect(frameProblems(frame)).toEqual([]);
			expect(frame.environment).toBeGreaterThanOrEqual(10);
		}
	});

	it('says all that is wrong', () => {
		expect(frameProblems({ price: 60, technical: -10, environment: 20, social: 0 })).toEqual([
			{ kind: 'negative', criterion: 'technical' },
			{ kind: 'not-a-hundred', sum: 70 }
		]);
		expect(
			frameProblems({ price: Number.NaN, technical: 40, environment: 20, social: 0 }).length
		).toBeGreaterThan(0);
	});

	it('shares are whole points that add up to 100, in the same order', () => {
		const shares = fc.array(fc.double({ min: 0.5, max: 100, noNaN: true }), {
			minLength: 1,
			maxLength: 20
		});
		fc.assert(
			fc.property(shares, (given) => {
				const points = normalise(given);
				expect(points.reduce((sum, one) => sum + one, 0)).toBe(100);
				given.forEach((a, i) =>
					given.forEach(
						(b, j) => a > b && expect(points[i]).toBeGreaterThanOrEqual((points[j] ?? 0) - 1)
					)
				);
			})
		);
		expect(normalise([0, 0])).toEqual([0, 0]);
	});
});
