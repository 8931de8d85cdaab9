import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveAnswers } from '../../src/lib/domain/interview';
import { facts } from '../../src/lib/domain/facts';
import type { Leaf } from '../../src/lib/domain/condition';
import { select } from '../../src/lib/domain/selection';
import type { Answers } from '../../src/lib/domain/question';
import { wholeLibrary } from '../library';
import { laptops } from './purchases';
import { anyAnswers } from './walks';

const library = wholeLibrary('fr');
const battery = 'hardware/laptops/battery-endurance';

function selected(changes: Answers = {}) {
	const [lot] = select(library, { ...laptops, ...changes }).lots;
	return {
		ids: lot?.clauses.map((one) => one.clause.id) ?? [],
		clause: (id: string) => lot?.clauses.find((one) => one.clause.id === id),
		refused: (id: string) => lot?.refused.find((one) => one.clause.id === id)
	};
}

function questionsOf(leaves: readonly Leaf[]): string[] {
	return leaves.flatMap((leaf) => ('question' in leaf ? [leaf.question] : [...facts[leaf.fact]]));
}

describe('selection', () => {
	it('without a recorded sounding a risky threshold is no minimum, and falls to the level the market bears', () => {
		const face = (sounded: boolean) =>
			selected({ 'purchase/sounding': sounded })
				.clause(battery)
				?.faces.find((one) => one.face === 'specification');
		expect(face(true)?.level).toBe(2);
		expect(face(false)?.level).toBe(1);
	});

	it('a clause that is only risky as a minimum says that sounding would bring it back', () => {
		const { refused } = selected({ 'purchase/sounding': false });
		expect(refused('hardware/repair/open-repair')?.reason).toBe('not-sounded');
		expect(selected().ids).toContain('hardware/repair/open-repair');
	});

	it('without competition nothing is scored, and requirements and execution stay', () => {
		const { clause, ids } = selected({ 'purchase/vehicle': 'direct-order' });
		expect(ids).toContain(battery);
		expect(clause(battery)?.faces.map((one) => one.face)).toEqual(['specification', 'performance']);
		expect(clause(battery)?.without).toContainEqual({ face: 'award', reason: 'no-competition' });
	});

	it('what a duty already imposes on this buyer earns no points', () => {
		const clauses = library.clauses.map((one) =>
			one.id === battery ? { ...one, legalFloor: ['reuse-recycled-quota'] } : one
		);
		const withheld = (buyer: string) => {
			const { lots } = select({ ...library, clauses }, { ...laptops, 'purchase/buyer': buyer });
			return lots[0]?.clauses.find((one) => one.clause.id === battery)?.without;
		};
		expect(withheld('local-authority')).toEqual([{ face: 'award', reason: 'legal-floor' }]);
		expect(withheld('subject-body')).toEqual([]);
	});

	it('under the dispensation threshold a purchase is a letter, above it a tender', () => {
		const scored = (value: number) =>
			selected({ 'purchase/value': value })
				.clause(battery)
				?.faces.some((one) => one.face === 'award');
		expect([scored(59_999), scored(60_000)]).toEqual([false, true]);
	});

	it('the life-cycle cost takes the place of the price', () => {
		expect(selected().ids).toContain('hardware/general/life-cycle-cost');
		expect(selected().refused('purchase/price')?.reason).toBe('replaced');
		expect(selected({ 'purchase/ambition': 'basic' }).ids).toContain('purchase/price');
	});

	it('a clause above the ambition is refused for its level', () => {
		expect(
			selected({ 'purchase/ambition': 'basic' }).refused('hardware/laptops/warranty-extension')
				?.reason
		).toBe('level');
	});

	it('the recommendation first: a stop leads, whatever else holds', () => {
		const { outcomes } = select(library, { ...laptops, 'purchase/without': 'nothing' });
		expect(outcomes[0]?.outcome).toMatchObject({ id: 'purchase/do-not-buy', stops: true });
		expect(outcomes.length).toBeGreaterThan(1);
	});

	it('one lot a category when the buyer divides, with its own clauses', () => {
		const answers = {
			...laptops,
			'purchase/categories': ['hardware/laptops', 'software/saas'],
			'purchase/lots': 'one-per-category'
		};
		const { lots } = select(library, answers);
		expect(lots.map((one) => one.lot.id)).toEqual(['lot-laptops', 'lot-saas']);
		const [first, second] = lots.map((one) => one.clauses.map((clause) => clause.clause.id));
		expect(first).toContain(battery);
		expect(second).not.toContain(battery);
		expect(second).toContain('services/exit/switching-terms');
	});

	it('every outcome and clause names the answers that cause it, and goes with them', () => {
		fc.assert(
			fc.property(anyAnswers(library), (answers) => {
				const selection = select(library, answers);
				const caused = [
					...selection.outcomes.map(({ outcome, because }) => ({ id: outcome.id, because })),
					...selection.lots.flatMap((lot) =>
						lot.clauses
							.filter((one) => one.clause.when)
							.map(({ clause, because }) => ({ id: clause.id, because }))
					)
				];
				const effective = effectiveAnswers(library, answers);
				for (const { id, because } of caused) {
					const questions = questionsOf(because);
					expect(
						questions.some((question) => question in effective),
						id
					).toBe(true);
					const without = Object.fromEntries(
						Object.entries(answers).filter(([question]) => !questions.includes(question))
					);
					const again = select(library, without);
					const left = [
						...again.outcomes.map((one) => one.outcome.id),
						...again.lots.flatMap((lot) => lot.clauses.map((one) => one.clause.id))
					];
					expect(left).not.toContain(id);
				}
			}),
			{ numRuns: 25 }
		);
	});

	it('retained and refused together are the whole library, never both', () => {
		fc.assert(
			fc.property(anyAnswers(library), (answers) => {
				for (const lot of select(library, answers).lots) {
					const ids = [...lot.clauses, ...lot.refused].map((one) => one.clause.id).sort();
					expect(ids).toEqual(library.clauses.map((one) => one.id).sort());
				}
			}),
			{ numRuns: 50 }
		);
	});
});
