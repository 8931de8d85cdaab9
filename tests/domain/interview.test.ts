import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	answer,
	firstUnanswered,
	plan,
	progress,
	replay,
	type Walk
} from '../../src/lib/domain/interview';
import { categoriesOf } from '../../src/lib/domain/lot';
import { wholeLibrary } from '../library';
import { anyAnswer, anyAnswers, questionsOf } from './walks';

const library = wholeLibrary('en');
const everything = plan(
	library,
	library.categories.map((one) => one.id)
);
const questions = questionsOf(library);

const change = fc
	.constantFrom(...questions)
	.chain((question) => fc.tuple(fc.constant(question.id), anyAnswer(question)));

function sameWalk(a: Walk, b: Walk): void {
	expect(a.effective).toEqual(b.effective);
	expect(a.relevant).toEqual(b.relevant);
}

describe('interview', () => {
	it('answering step by step equals replaying all the answers', () => {
		fc.assert(
			fc.property(anyAnswers(library), fc.array(change, { maxLength: 12 }), (start, changes) => {
				let walk = replay(everything, start);
				for (const [id, given] of changes) walk = answer(everything, walk, id, given);
				sameWalk(walk, replay(everything, walk.answers));
			}),
			{ numRuns: 300 }
		);
	});

	it('a changed answer never loses an unrelated one', () => {
		fc.assert(
			fc.property(anyAnswers(library), change, (start, [id, given]) => {
				const walk = answer(everything, replay(everything, start), id, given);
				expect(walk.answers).toEqual({ ...start, [id]: given });
			}),
			{ numRuns: 300 }
		);
	});

	it('an answer whose question no longer applies is kept, without effect, and comes back', () => {
		const start = { 'purchase/categories': ['hardware/laptops'], 'purchase/mode': 'buy' } as const;
		const laptops = replay(everything, start);
		const without = answer(everything, laptops, 'purchase/categories', ['software/saas']);
		expect(without.effective['purchase/mode']).toBeUndefined();
		expect(without.answers['purchase/mode']).toBe('buy');
		const again = answer(everything, without, 'purchase/categories', ['hardware/laptops']);
		expect(again.effective['purchase/mode']).toBe('buy');
	});

	it('the total told is never passed, and only a branch just opened raises it', () => {
		fc.assert(
			fc.property(anyAnswers(library), (answers) => {
				const own = plan(library, categoriesOf(answers));
				let walk = replay(own, { 'purchase/categories': answers['purchase/categories'] ?? [] });
				let last: number | undefined;
				for (let id = firstUnanswered(own, walk); id; id = firstUnanswered(own, walk)) {
					const { position, total } = progress(own, walk, id);
					expect(position).toBeLessThanOrEqual(total);
					if (last !== undefined) expect(total).toBeLessThanOrEqual(last);
					last = total;
					walk = answer(own, walk, id, answers[id] ?? { skipped: true });
				}
			}),
			{ numRuns: 150 }
		);
	});
});
