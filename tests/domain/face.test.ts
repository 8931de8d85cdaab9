import { describe, expect, it } from 'vitest';
import { scaleInForce } from '../../src/lib/domain/face';
import { wholeLibrary } from '../library';

const battery = wholeLibrary('fr').clauses.find(
	(one) => one.id === 'hardware/laptops/battery-endurance'
)!;
const linear = (floor: number, best: number) => ({
	...battery.award[0]!,
	scale: { kind: 'linear' as const, on: 'cycles', floor, best }
});

describe('a linear scale', () => {
	it('starts where the specification in force ends, and goes when nothing is left', () => {
		const at = (cycles: number) => scaleInForce(battery, linear(500, 1000), 1, { cycles });
		expect([400, 500, 800].map((cycles) => at(cycles))).toMatchObject([
			{ floor: 500, best: 1000 },
			{ floor: 500, best: 1000 },
			{ floor: 800, best: 1000 }
		]);
		expect(at(1000)).toBeUndefined();
	});

	it('is whole where nothing is asked as a minimum', () => {
		expect(scaleInForce(battery, linear(500, 1000), undefined, { cycles: 900 })).toMatchObject({
			floor: 500
		});
	});
});
