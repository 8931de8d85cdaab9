import type { Language } from '../domain/language';
import { valueOf, type Answer, type Question } from '../domain/question';
import { read, type Problem, type Reading } from '../domain/reading';
import { formatNumber } from '../messages/format';
import type { InterviewMessages } from '../messages/fr/interview';

/** What stands in the controls of a question, read or not. */
export interface Entry {
	readonly raw: string | readonly string[];
	readonly unknown: boolean;
}

export function entryOf(question: Question, answer: Answer | undefined, language: Language): Entry {
	const unknown = typeof answer === 'object' && 'unknown' in answer;
	const value = valueOf(answer);
	if (value === undefined) return { raw: question.type === 'choices' ? [] : '', unknown };
	if (typeof value === 'number') return { raw: typed(value, language), unknown };
	if (typeof value !== 'object') return { raw: String(value), unknown };
	return { raw: question.options.map((one) => one.id).filter((id) => value.includes(id)), unknown };
}

export function readEntry(question: Question, entry: Entry): Reading {
	return entry.unknown ? { answer: { unknown: true } } : read(question, entry.raw);
}

/** What to mend, with an example; the same words stand above and beside the field. */
export function problemText(
	question: Question,
	{ kind, bound }: Problem,
	{ language, words }: { language: Language; words: InterviewMessages }
): string {
	if (kind !== 'empty') return words.problems[kind](formatNumber(bound ?? 0, language));
	return question.required
		? words.empty[question.type]
		: `${words.empty[question.type]} ${words.orSkip}`;
}

/** As a person of that language types it, without signs between thousands. */
function typed(value: number, language: Language): string {
	return language === 'fr' ? String(value).replace('.', ',') : String(value);
}
