import { leaves, type Condition, type Leaf } from '../domain/condition';
import { readsOf } from '../domain/interview';
import type { Item } from './catalogue';
import { nearest } from './nearest';
import { problemAt, type ContentProblem } from './problem';
import type { Known, QuestionEntry } from './known';

type Path = (string | number)[];
export interface Placed {
	readonly condition: Condition;
	readonly path: Path;
	/** The question it belongs to: it may only look backwards. */
	readonly question?: string;
}

const conditional: readonly Item['kind'][] = ['questionnaire', 'clause', 'duty', 'thresholds'];

/** Every condition of an item, with its place. */
export function conditionsOf(item: Item): Placed[] {
	return conditional.includes(item.kind) ? find(item.value, [], item) : [];
}

function find(value: unknown, path: Path, item: Item): Placed[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]) => {
		const at = [...path, Array.isArray(value) ? Number(key) : key];
		if (!['when', 'binds', 'uncertain', 'recommended'].includes(key) || one === undefined)
			return find(one, at, item);
		return [{ condition: one as Condition, path: at, ...ownerOf(item, path) }];
	});
}

function ownerOf(item: Item, path: Path): { question?: string } {
	if (item.kind !== 'questionnaire' || path[0] !== 'sections') return {};
	const { sections } = item.value as Item<'questionnaire'>['value'];
	const question = sections[Number(path[1])]?.questions[Number(path[3])];
	return question ? { question: `${item.id}/${question.id}` } : {};
}

/** What a condition names exists, fits the type of the question, and stands before it. */
export function reviewConditions(item: Item, known: Known): ContentProblem[] {
	return conditionsOf(item).flatMap((placed) => {
		const say = (message: string) => problemAt(item.page, placed.path, message);
		const faults = leaves(placed.condition).flatMap((leaf) => faultsOf(leaf, known));
		return [...faults, ...forwards(placed, known)].map(say);
	});
}

function faultsOf(leaf: Leaf, known: Known): string[] {
	const { test } = leaf;
	const name =
		'reaches' in test ? test.reaches : 'belowThreshold' in test ? test.belowThreshold : undefined;
	const threshold =
		name === undefined || known.thresholds.includes(name)
			? []
			: [`no threshold is called "${name}"${nearest(name, known.thresholds)}`];
	if ('fact' in leaf)
		return [...threshold, ...categoryFaults(leaf, known), ...factFaults(leaf, known)];
	const question = known.questions.get(leaf.question);
	if (!question)
		return [
			...threshold,
			`no question is called "${leaf.question}"${nearest(leaf.question, [...known.questions.keys()])}`
		];
	return [...threshold, ...optionFaults(question, wordsOf(leaf)), ...typeFaults(question, leaf)];
}

function wordsOf({ test }: Leaf): (string | boolean | number)[] {
	if ('is' in test) return [test.is];
	if ('in' in test) return [...test.in];
	return 'has' in test ? [test.has] : [];
}

function optionFaults(question: QuestionEntry, words: readonly unknown[]): string[] {
	if (question.options.length === 0) return [];
	return words
		.filter((word) => !question.options.includes(String(word)))
		.map(
			(word) =>
				`"${word}" is not an option of ${question.id}${nearest(String(word), question.options)}`
		);
}

const fitting: Readonly<Record<string, readonly string[]>> = {
	'yes-no': ['is', 'answered'],
	choice: ['is', 'in', 'answered'],
	choices: ['has', 'in', 'answered'],
	date: ['from', 'before', 'answered'],
	text: ['answered']
};
const numeric = ['is', 'atLeast', 'below', 'reaches', 'belowThreshold', 'answered'];

function typeFaults(question: QuestionEntry, { test }: Leaf): string[] {
	const allowed = fitting[question.type] ?? numeric;
	const used = Object.keys(test)[0] ?? '';
	const boolean = question.type !== 'yes-no' || !('is' in test) || typeof test.is === 'boolean';
	if (allowed.includes(used) && boolean) return [];
	return [
		`${question.id} is a ${question.type}: it takes ${allowed.join(', ')}${boolean ? '' : ' with true or false'}`
	];
}

/** Facts that are an answer take that question's options. */
const questionOf: Readonly<Record<string, string>> = {
	buyer: 'purchase/buyer',
	vehicle: 'purchase/vehicle',
	ccag: 'purchase/ccag',
	mode: 'purchase/mode'
};
const procedures = ['none', 'adapted', 'adapted-with-notice', 'formal'];

function factFaults(leaf: Extract<Leaf, { fact: unknown }>, known: Known): string[] {
	if (leaf.fact === 'procedure')
		return wordsOf(leaf)
			.filter((word) => !procedures.includes(String(word)))
			.map((word) => `"${word}" is not a procedure${nearest(String(word), procedures)}`);
	const question = known.questions.get(questionOf[leaf.fact] ?? '');
	return question ? optionFaults(question, wordsOf(leaf)) : [];
}

/** Categories to come may be named by clauses that wait for them; a near miss of a known one may not. */
function categoryFaults(leaf: Extract<Leaf, { fact: unknown }>, known: Known): string[] {
	if (leaf.fact !== 'category') return [];
	return wordsOf(leaf)
		.filter((word) => !known.categories.includes(String(word)))
		.flatMap((word) => {
			const guess = nearest(String(word), known.categories, 2);
			const family = /^(hardware|hosting|software|services)\/[a-z0-9-]+$/.test(String(word));
			return guess || !family ? [`no category is called "${word}"${guess}`] : [];
		});
}

function forwards({ condition, question }: Placed, known: Known): string[] {
	const own = known.questions.get(question ?? '');
	if (!own) return [];
	return readsOf(condition)
		.map((id) => known.questions.get(id))
		.filter((read) => read !== undefined)
		.filter(
			(read) =>
				read.order >= own.order || ![own.questionnaire, 'purchase'].includes(read.questionnaire)
		)
		.map((read) => `${own.id} looks at ${read.id}, which is not asked before it: move one of them`);
}
