import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan, replay } from '../../src/lib/domain/interview';
import { categoriesOf } from '../../src/lib/domain/lot';
import { review, startInterview, type Interview } from '../../src/lib/domain/machine';
import type { Answers } from '../../src/lib/domain/question';
import { wholeLibrary } from '../library';
import { anyAnswers } from './walks';

const library = wholeLibrary('en');

/** Walks to the review, giving these answers, skipping where there is none. */
function walkThrough(interview: Interview, answers: Answers): string[] {
	const visited: string[] = [];
	while (interview.state().place !== review) {
		const { place } = interview.state();
		visited.push(place);
		if (visited.length > 500) throw new Error('the walk does not end');
		interview.send({ type: 'ANSWER', answer: answers[place] ?? { skipped: true } });
	}
	return visited;
}

function planFor(answers: Answers) {
	return plan(library, categoriesOf(answers));
}

function begin(answers: Answers) {
	const kept = { 'purchase/categories': answers['purchase/categories'] ?? [] };
	return startInterview(planFor(answers), kept, { at: 'purchase/title' });
}

describe('machine', () => {
	it('every random walk ends, after exactly the relevant questions, in order', () => {
		fc.assert(
			fc.property(anyAnswers(library), (answers) => {
				const interview = begin(answers);
				const visited = walkThrough(interview, answers);
				const { walk } = interview.state();
				const own = planFor(answers);
				const relevant = own.steps
					.filter((_, i) => walk.relevant[i])
					.map((step) => step.question.id);
				expect(visited).toEqual(relevant);
				expect(walk.effective).toEqual(replay(own, walk.answers).effective);
			}),
			{ numRuns: 120 }
		);
	});

	it('going back retraces the way, answers kept', () => {
		fc.assert(
			fc.property(anyAnswers(library), (answers) => {
				const interview = begin(answers);
				const visited = walkThrough(interview, answers);
				const before = interview.state().walk.answers;
				const back: string[] = [];
				for (let i = 0; i < visited.length; i++) {
					interview.send({ type: 'BACK' });
					back.push(interview.state().place);
				}
				expect(back).toEqual([...visited].reverse());
				expect(interview.state().walk.answers).toEqual(before);
			}),
			{ numRuns: 60 }
		);
	});

	it('a change from the review comes back there, after the questions it has opened', () => {
		const answers: Answers = {
			'purchase/categories': ['software/saas'],
			'purchase/vehicle': 'own-tender'
		};
		const interview = begin(answers);
		walkThrough(interview, answers);
		interview.send({ type: 'JUMP', question: 'purchase/vehicle' });
		expect(interview.state().place).toBe('purchase/vehicle');
		interview.send({ type: 'ANSWER', answer: 'call-off' });
		expect(interview.state().place).toBe('purchase/reopened');
		interview.send({ type: 'ANSWER', answer: true });
		expect(interview.state().place).toBe(review);
	});

	it('resumes on the question named, else on the first without an answer', () => {
		const answers: Answers = { 'purchase/title': 'x', 'purchase/categories': ['software/saas'] };
		const own = planFor(answers);
		expect(startInterview(own, answers, { at: 'purchase/categories' }).state().place).toBe(
			'purchase/categories'
		);
		expect(startInterview(own, answers, { at: 'purchase/gone' }).state().place).toBe(
			'purchase/need-written'
		);
		expect(startInterview(own, answers, { at: 'purchase/industrial' }).state().place).toBe(
			'purchase/need-written'
		);
	});

	it('does not jump to a question that is not asked', () => {
		const interview = begin({ 'purchase/categories': ['software/saas'] });
		interview.send({ type: 'JUMP', question: 'purchase/inventory' });
		expect(interview.state().place).toBe('purchase/title');
	});
});
