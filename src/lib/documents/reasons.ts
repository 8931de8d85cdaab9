import type { Leaf } from '../domain/condition';
import { readsOf } from '../domain/interview';
import type { Library, Source } from '../domain/library';
import { valueOf, type Answers, type Question } from '../domain/question';
import { answerText } from '../messages/answer-text';
import { fill } from '../messages/format';
import type { Inline } from './document';
import type { PieceEdition } from './edition';

/** A question that was answered, and its answer in words. */
export interface Told {
	readonly question: string;
	readonly asked: string;
	readonly answer: string;
}

export function questionsOf({ purchase, questionnaires }: Library): Question[] {
	return [purchase, ...questionnaires]
		.flatMap((one) => one.sections)
		.flatMap((section) => section.questions);
}

/** The questions to which an answer was given, "I don't know" included, skipped ones not. */
export function toldBy(
	questions: readonly Question[],
	answers: Answers,
	{ library, pieces }: PieceEdition
): Told[] {
	const printing = { language: library.language, words: pieces.answers };
	return questions.flatMap((question) => {
		const answer = answers[question.id];
		if (answer === undefined || (valueOf(answer) === undefined && !isUnknown(answer))) return [];
		const { id, text } = question;
		return [{ question: id, asked: text, answer: answerText(question, answer, printing) }];
	});
}

/** The answers that a retained thing rests on, in the order of the questionnaire. */
export function reasonsFor(
	leaves: readonly Leaf[],
	answers: Answers,
	edition: PieceEdition
): Told[] {
	const ids = new Set(leaves.flatMap(readsOf));
	const read = questionsOf(edition.library).filter(({ id }) => ids.has(id));
	return toldBy(read, answers, edition);
}

/** "Question: answer", as one line. */
export function reasonLine({ asked, answer }: Told): Inline[] {
	return [{ text: `${asked} ` }, { text: answer, strong: true }];
}

/** The sources of these ids that the library holds, each once. */
export function sourcesOf(ids: readonly string[], { sources }: Library): Source[] {
	const wanted = new Set(ids);
	return sources.filter(({ id }) => wanted.has(id));
}

export function sourceLine({ title, publisher, address }: Source, words: string): Inline {
	return { text: fill(words, { title, publisher }), ...(address && { link: address }) };
}

function isUnknown(answer: unknown): boolean {
	return typeof answer === 'object' && answer !== null && 'unknown' in answer;
}
