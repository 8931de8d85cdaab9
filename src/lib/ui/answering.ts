import type { SavedDossier } from '../domain/dossier';
import { titleQuestion, valueOf, type Answer, type Answers } from '../domain/question';
import { curb } from '../domain/reading';

export { titleQuestion };

/** One answer given, or taken back when `answer` is undefined. */
export function withAnswer(
	saved: SavedDossier,
	question: string,
	answer: Answer | undefined
): SavedDossier {
	if (sameAnswer(saved.answers[question], answer)) return saved;
	const { [question]: _, ...others } = saved.answers;
	const answers: Answers = answer === undefined ? others : { ...others, [question]: answer };
	const title = valueOf(answers[titleQuestion]);
	return { ...saved, answers, title: typeof title === 'string' ? title : saved.title };
}

/** "… (copy)" of a title at the limit is cut: a longer one would make a file that never opens again. */
export function withTitle(saved: SavedDossier, title: string): SavedDossier {
	const kept = curb(title);
	return withAnswer({ ...saved, title: kept }, titleQuestion, kept);
}

export function sameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
