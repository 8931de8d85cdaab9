import type { Language } from '../domain/language';
import { valueOf, type Answer, type Question, type Value } from '../domain/question';
import type { Unit } from '../domain/unit';
import { formatAmount, formatDate, formatDuration, formatQuantity } from './format';

export interface AnswerWords {
	readonly yes: string;
	readonly no: string;
	/** "I don't know". */
	readonly unknown: string;
	readonly answers: {
		readonly unanswered: string;
		readonly notGiven: string;
		readonly excludingTax: (amount: string) => string;
	};
}

type Printing = { language: Language; words: AnswerWords };

/** An answer as it is read over: in words, with its unit. */
export function answerText(
	question: Question,
	answer: Answer | undefined,
	printing: Printing
): string {
	const { answers, unknown } = printing.words;
	if (answer === undefined) return answers.unanswered;
	const value = valueOf(answer);
	if (value !== undefined) return valueText(question, value, printing);
	return typeof answer === 'object' && 'unknown' in answer ? unknown : answers.notGiven;
}

function valueText(question: Question, value: Value, { language, words }: Printing): string {
	if (typeof value === 'boolean') return value ? words.yes : words.no;
	if (typeof value === 'number') return numberText(question, value, { language, words });
	if (typeof value !== 'string') return value.map((one) => labelOf(question, one)).join(' ; ');
	return question.type === 'date' ? formatDate(value, language) : labelOf(question, value);
}

function numberText(question: Question, value: number, { language, words }: Printing): string {
	if (question.type === 'amount') return words.answers.excludingTax(formatAmount(value, language));
	if (question.type === 'duration') return formatDuration(value, language);
	return formatQuantity(value, question.unit as Unit | undefined, language);
}

function labelOf(question: Question, id: string): string {
	return question.options.find((option) => option.id === id)?.label ?? id;
}
