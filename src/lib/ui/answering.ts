import type { SavedDossier } from '../domain/dossier';
import { valueOf, type Answer, type Answers } from '../domain/question';

/** The answer that names the dossier. */
export const titleQuestion = 'purchase/title';

export function withAnswers(saved: SavedDossier, answers: Answers): SavedDossier {
	const title = valueOf(answers[titleQuestion]);
	return { ...saved, answers, title: typeof title === 'string' ? title : saved.title };
}

/** One answer given, or taken back when `answer` is undefined. */
export function withAnswer(
	saved: SavedDossier,
	question: string,
	answer: Answer | undefined
): SavedDossier {
	if (sameAnswer(saved.answers[question], answer)) return saved;
	const { [question]: _, ...others } = saved.answers;
	return withAnswers(saved, answer === undefined ? others : { ...others, [question]: answer });
}

export function withTitle(saved: SavedDossier, title: string): SavedDossier {
	return withAnswer({ ...saved, title }, titleQuestion, title);
}

function sameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
