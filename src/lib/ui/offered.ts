import { holds } from '../domain/condition';
import type { Library } from '../domain/library';
import type { Answers, Question } from '../domain/question';
import { situate } from '../domain/situation';

/** The question with only the options that the answers so far leave open. */
export function offered(
	question: Question,
	{ thresholds }: Pick<Library, 'thresholds'>,
	effective: Answers
): Question {
	const situation = situate(thresholds, effective);
	const options = question.options.filter(({ when }) => holds(when, situation) === true);
	return options.length === question.options.length ? question : { ...question, options };
}
