import fc from 'fast-check';
import type { Library } from '../../src/lib/domain/library';
import type { Answer, Answers, Question } from '../../src/lib/domain/question';

export function questionsOf(library: Library): Question[] {
	return [library.purchase, ...library.questionnaires]
		.flatMap((one) => one.sections)
		.flatMap((section) => section.questions);
}

/** Any answer that a buyer can give to this question, "I don't know" and skipping included. */
export function anyAnswer(question: Question): fc.Arbitrary<Answer> {
	const open: fc.Arbitrary<Answer>[] = [fc.constant({ skipped: true })];
	if (question.unknown) open.push(fc.constant({ unknown: true }));
	return fc.oneof(
		{ weight: 8, arbitrary: anyValue(question) },
		...open.map((arbitrary) => ({ weight: 1, arbitrary }))
	);
}

function anyValue(question: Question): fc.Arbitrary<Answer> {
	const ids = question.options.map((option) => option.id);
	switch (question.type) {
		case 'yes-no':
			return fc.boolean();
		case 'choice':
			return fc.constantFrom(...ids);
		case 'choices':
			return fc.subarray(ids, { minLength: 1 });
		case 'date':
			return fc.constantFrom('2026-03-31', '2026-08-20', '2026-08-21', '2027-06-01', '2031-01-01');
		case 'text':
			return fc.string({ minLength: 1, maxLength: 20 });
		case 'amount':
			return fc.constantFrom(
				10_000,
				59_999,
				60_000,
				89_999,
				90_000,
				139_999,
				140_000,
				215_999,
				216_000,
				60_000_000
			);
		default:
			return fc.integer({
				min: question.minimum ?? 0,
				max: Math.min(question.maximum ?? 1000, 100_000)
			});
	}
}

/** Answers to any part of the questions. */
export function anyAnswers(library: Library): fc.Arbitrary<Answers> {
	const record = Object.fromEntries(questionsOf(library).map((one) => [one.id, anyAnswer(one)]));
	return fc.record(record, { requiredKeys: ['purchase/categories'] }) as fc.Arbitrary<Answers>;
}
