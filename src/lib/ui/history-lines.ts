import type { Act, Change } from '../storage/acts';
import type { Language } from '../domain/language';
import type { Library } from '../domain/library';
import type { Answer } from '../domain/question';
import type { InterviewMessages } from '../messages/fr/interview';
import type { SafetyMessages } from '../messages/fr/safety';
import { answerText } from '../messages/answer-text';
import { titleQuestion } from './answering';

interface Printing {
	readonly library: Library;
	readonly language: Language;
	readonly words: SafetyMessages['history'];
	readonly interview: InterviewMessages;
}

/** What an act changed, in words: one line for each thing. */
export function linesOf({ changes }: Act, printing: Printing): string[] {
	const lines = changes.map((change) => lineOf(change, printing));
	const named = changes.some(({ where }) => where[1] === titleQuestion);
	const kept = lines.filter((_, i) => !(named && changes[i]?.where[0] === 'title'));
	return [...new Set(kept)];
}

function lineOf(change: Change, printing: Printing): string {
	const { words } = printing;
	const [part, name = '', ...rest] = change.where;
	if (part === 'title') return words.titled(String(change.after ?? ''));
	if (part === 'answers') return answerLine(name, change, printing);
	if (part === 'comments') return words.comments;
	if (part !== 'edits') return words.other;
	if (name === 'continued' || name === 'accepted') return words[name];
	const [, piece, clause] = rest;
	if (piece === 'frame' || piece === 'own') return words[piece];
	if (piece !== 'clauses' || !clause) return words.other;
	return clauseLine(clause, change, printing);
}

function answerLine(id: string, { after }: Change, printing: Printing): string {
	const { library, language, words, interview } = printing;
	const question = [library.purchase, ...library.questionnaires]
		.flatMap((one) => one.sections)
		.flatMap((section) => section.questions)
		.find((one) => one.id === id);
	if (!question) return words.other;
	if (after === undefined) return words.taken(question.text);
	const said = answerText(question, after as Answer, { language, words: interview });
	return words.answer(question.text, said);
}

function clauseLine(id: string, change: Change, { library, words }: Printing): string {
	const title = library.clauses.find((one) => one.id === id)?.title ?? id;
	const edit = (change.after ?? change.before ?? {}) as object;
	const what = change.where[5] ?? Object.keys(edit)[0] ?? '';
	if (what === 'removed') return words.clause[removes(change) ? 'removed' : 'kept'](title);
	const known = ['level', 'parameters', 'share', 'texts'] as const;
	return words.clause[known.find((one) => one === what) ?? 'other'](title);
}

function removes({ where, after }: Change): boolean {
	return where[5] === undefined
		? Object.hasOwn((after ?? {}) as object, 'removed')
		: after !== undefined;
}
