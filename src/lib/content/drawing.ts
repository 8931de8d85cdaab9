import { leaves, type Condition, type Leaf } from '../domain/condition';
import { facts, type FactName } from '../domain/facts';
import type { Library } from '../domain/library';
import type { Option, Outcome, Question, Questionnaire, QuestionType } from '../domain/question';

/** A condition whose ids have become the words of the content; the rest is said by the screen. */
export type DrawnCondition =
	| { readonly all: readonly DrawnCondition[] }
	| { readonly any: readonly DrawnCondition[] }
	| { readonly not: DrawnCondition }
	| DrawnTest;

export interface DrawnTest {
	/** The question looked at, in its words; none for a fact that has words of its own. */
	readonly asked?: string;
	readonly fact?: FactName;
	readonly type?: QuestionType;
	readonly test:
		| 'is'
		| 'in'
		| 'has'
		| 'atLeast'
		| 'below'
		| 'answered'
		| 'reaches'
		| 'belowThreshold'
		| 'from'
		| 'before';
	/** Labels of options, titles of thresholds, or plain figures. */
	readonly values: readonly (string | number | boolean)[];
}

export interface DrawnOption {
	readonly id: string;
	/** None for yes and no. */
	readonly label?: string;
	readonly when?: DrawnCondition;
	/** Ids of the outcomes that this answer can lead to. */
	readonly leads: readonly string[];
}

export interface DrawnQuestion extends Pick<Question, 'id' | 'type' | 'text' | 'why' | 'required'> {
	/** "I don't know" is offered. */
	readonly unknown: boolean;
	readonly when?: DrawnCondition;
	readonly options: readonly DrawnOption[];
	/** Outcomes that a figure, a date or a text given here can lead to. */
	readonly leads: readonly string[];
}

export interface DrawnOutcome extends Pick<Outcome, 'id' | 'kind' | 'stops' | 'title'> {
	readonly when: DrawnCondition;
}

export interface DrawnSection {
	readonly id: string;
	readonly title: string;
	readonly questions: readonly DrawnQuestion[];
}

/** A questionnaire as it is drawn. */
export interface Drawing {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly sections: readonly DrawnSection[];
	readonly outcomes: readonly DrawnOutcome[];
}

export interface DrawingEntry extends Pick<Drawing, 'id' | 'title' | 'summary'> {
	readonly sections: readonly { readonly id: string; readonly questions: number }[];
	readonly outcomes: number;
}

type Words = Pick<Library, 'questionnaires' | 'thresholds'>;

/** `words.questionnaires`: all of them, the purchase included, for what conditions look back at. */
export function draw(questionnaire: Questionnaire, words: Words): Drawing {
	const { id, title, summary, sections, outcomes } = questionnaire;
	const condition = (when: Condition | undefined) => when && drawCondition(when, words);
	return {
		...{ id, title, summary },
		sections: sections.map((section) => ({
			id: section.id,
			title: section.title,
			questions: section.questions.map((question) => ({
				...{ id: question.id, type: question.type, text: question.text, why: question.why },
				required: question.required,
				unknown: question.unknown !== undefined,
				when: condition(question.when),
				options: optionsOf(question).map((option) => ({
					id: option.id,
					...(option.label && { label: option.label }),
					when: condition(option.when),
					leads: leadsOf(question, outcomes, option.id)
				})),
				leads: leadsOf(question, outcomes)
			}))
		})),
		outcomes: outcomes.map(({ when, ...one }) => ({
			...{ id: one.id, kind: one.kind, stops: one.stops, title: one.title },
			when: drawCondition(when, words)
		}))
	};
}

export function entryOf({ id, title, summary, sections, outcomes }: Drawing): DrawingEntry {
	const counted = sections.map((one) => ({ id: one.id, questions: one.questions.length }));
	return { id, title, summary, sections: counted, outcomes: outcomes.length };
}

function optionsOf({ type, options }: Question): (Omit<Option, 'label'> & { label?: string })[] {
	return type === 'yes-no' ? [{ id: 'true' }, { id: 'false' }] : [...options];
}

/** With an option: those whose condition names it; without: those that look at a typed answer. */
function leadsOf(question: Question, outcomes: readonly Outcome[], option?: string): string[] {
	const typed = optionsOf(question).length === 0;
	return outcomes
		.filter(({ when }) =>
			wanted(when).some(
				(leaf) =>
					questionOf(leaf) === question.id &&
					(option === undefined ? typed : operandsOf(leaf).map(String).includes(option))
			)
		)
		.map((outcome) => outcome.id);
}

/** The leaves that speak for a condition; what stands under `not` speaks against it. */
function wanted(condition: Condition): Leaf[] {
	if ('not' in condition) return [];
	if ('all' in condition) return condition.all.flatMap(wanted);
	if ('any' in condition) return condition.any.flatMap(wanted);
	return leaves(condition);
}

function drawCondition(condition: Condition, words: Words): DrawnCondition {
	if ('all' in condition) return { all: condition.all.map((one) => drawCondition(one, words)) };
	if ('any' in condition) return { any: condition.any.map((one) => drawCondition(one, words)) };
	if ('not' in condition) return { not: drawCondition(condition.not, words) };
	return drawTest(condition, words);
}

/** Facts that the screen names itself: they are no answer as it was given. */
const derived: readonly string[] = ['family', 'category-count', 'level', 'procedure'];

function questionOf(leaf: Leaf): string | undefined {
	if ('question' in leaf) return leaf.question;
	return derived.includes(leaf.fact) ? undefined : facts[leaf.fact][0];
}

function drawTest(leaf: Leaf, { questionnaires, thresholds }: Words): DrawnTest {
	const [test] = Object.keys(leaf.test) as [DrawnTest['test']];
	const id = questionOf(leaf);
	const question = questionnaires
		.flatMap((one) => one.sections)
		.flatMap((section) => section.questions)
		.find((one) => one.id === id);
	const named = (value: string | number | boolean) =>
		thresholds.find((one) =>
			test === 'reaches' || test === 'belowThreshold' ? one.id === value : false
		)?.title ??
		question?.options.find((option) => option.id === value)?.label ??
		value;
	const about = question
		? { asked: question.text, type: question.type }
		: 'fact' in leaf
			? { fact: leaf.fact }
			: {};
	return { ...about, test, values: operandsOf(leaf).map(named) };
}

function operandsOf({ test }: Leaf): (string | number | boolean)[] {
	return 'answered' in test ? [] : (Object.values(test).flat() as (string | number | boolean)[]);
}
