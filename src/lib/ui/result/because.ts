import { causes, holds, type Leaf, type Situation } from '../../domain/condition';
import { facts } from '../../domain/facts';
import { readsOf } from '../../domain/interview';
import type { Language } from '../../domain/language';
import type { Library } from '../../domain/library';
import type { Answers, Question, Value } from '../../domain/question';
import { situate } from '../../domain/situation';
import { formatAmount, formatDate } from '../../messages/format';
import type { InterviewMessages } from '../../messages/fr/interview';
import type { ResultMessages } from '../../messages/fr/result';
import { answerText } from '../../messages/answer-text';

/** A question and its answer, as a cause. */
export interface Reason {
	readonly question: string;
	readonly asked: string;
	readonly answer: string;
	/** The question is asked in this dossier: it can be gone back to. */
	readonly open: boolean;
}

export interface Telling {
	readonly library: Library;
	/** The effective ones. */
	readonly answers: Answers;
	readonly language: Language;
	readonly interview: InterviewMessages;
	readonly words: ResultMessages;
	/** Those of the lot, when only one lot is judged. */
	readonly categories?: readonly string[];
}

/** The questions that these leaves look at, with their answers; what is bought comes last. */
export function reasonsOf(leaves: readonly Leaf[], telling: Telling): Reason[] {
	const ids = [...new Set(leaves.flatMap(readsOf))];
	const reasons = ids
		.map((id) => questionIn(telling.library, id))
		.flatMap((one) => reasonOf(one, telling));
	const open = reasons.filter((reason) => reason.open);
	const told = open.length > 0 ? open : [...reasons.slice(0, 1), ...whyNotAsked(ids, telling)];
	return told.sort((a, b) => Number(isCategory(a)) - Number(isCategory(b)));
}

/** Whether an answer can still be given that decides. */
export function isOpen(leaves: readonly Leaf[], telling: Telling): boolean {
	return reasonsOf(leaves, telling).every((reason) => reason.open);
}

/** What the leaf asks for, when the answers do not meet it: "il faudrait au moins 12 mois". */
export function expectationOf(leaf: Leaf, telling: Telling): string | undefined {
	if (holds(leaf, situationOf(telling)) === true) return undefined;
	const { expected } = telling.words.because;
	const { test } = leaf;
	const value = (one: Value) => valueText(leaf, one, telling);
	if ('is' in test) return expected.one(value(test.is));
	if ('has' in test) return expected.one(value(test.has));
	if ('in' in test) return expected.one(anyOf(test.in.map(value), telling));
	if ('atLeast' in test && isLevel(leaf)) return expected.level(value(test.atLeast));
	if ('atLeast' in test) return expected.atLeast(value(test.atLeast));
	if ('below' in test) return expected.below(value(test.below));
	if ('from' in test) return expected.from(formatDate(test.from, telling.language));
	if ('before' in test) return expected.before(formatDate(test.before, telling.language));
	if ('reaches' in test) return expected.reaches(thresholdText(test.reaches, telling));
	if ('belowThreshold' in test)
		return expected.belowThreshold(thresholdText(test.belowThreshold, telling));
	return expected.answered;
}

function questionsOf(leaf: Leaf): readonly string[] {
	return 'question' in leaf ? [leaf.question] : facts[leaf.fact];
}

function questionIn(library: Library, id: string): Question | undefined {
	return [library.purchase, ...library.questionnaires]
		.flatMap((one) => one.sections)
		.flatMap((section) => section.questions)
		.find((question) => question.id === id);
}

function reasonOf(question: Question | undefined, telling: Telling): Reason[] {
	if (!question) return [];
	const { answers, language, interview, words } = telling;
	const open = question.id in answers || holds(question.when, situationOf(telling)) === true;
	const given = answerText(question, answers[question.id], { language, words: interview });
	return [
		{
			question: question.id,
			asked: question.text,
			answer: open ? given : words.because.notAsked,
			open
		}
	];
}

/** The answers that keep the questions from being asked. */
function whyNotAsked(ids: readonly string[], telling: Telling): Reason[] {
	const conditions = ids.map((id) => questionIn(telling.library, id)?.when);
	const reads = conditions.flatMap((when) => causes(when, situationOf(telling)).flatMap(readsOf));
	return [...new Set(reads)]
		.flatMap((id) => reasonOf(questionIn(telling.library, id), telling))
		.filter((reason) => reason.open);
}

function situationOf({ library, answers, categories }: Telling): Situation {
	return situate(library.thresholds, answers, categories);
}

function isCategory({ question }: Reason): boolean {
	return question === facts.category[0];
}

function isLevel(leaf: Leaf): boolean {
	return 'fact' in leaf && leaf.fact === 'level';
}

/** A value of a test in words: an option's label, a family, a procedure, an amount. */
function valueText(leaf: Leaf, value: Value, telling: Telling): string {
	const { library, language, interview, words } = telling;
	if ('fact' in leaf) {
		if (leaf.fact === 'level') return words.levels[value as 1];
		if (leaf.fact === 'family') return words.families[value as 'hardware'] ?? String(value);
		if (leaf.fact === 'procedure') return words.procedures[value as 'none'] ?? String(value);
		if (leaf.fact === 'category-count') return String(value);
	}
	const [id = ''] = questionsOf(leaf);
	const question = questionIn(library, id);
	return question ? answerText(question, value, { language, words: interview }) : String(value);
}

function thresholdText(name: string, telling: Telling): string {
	const { library, language } = telling;
	const threshold = library.thresholds.find((one) => one.id === name);
	const amount = situationOf(telling).threshold(name);
	const title = threshold?.title ?? name;
	return amount === undefined ? title : `${title}, ${formatAmount(amount, language)}`;
}

function anyOf(values: readonly string[], { words }: Telling): string {
	const last = values.at(-1) ?? '';
	return values.length < 2 ? last : `${values.slice(0, -1).join(', ')} ${words.because.or} ${last}`;
}
