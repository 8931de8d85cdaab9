import { holds, type Condition } from '../domain/condition';
import { facts } from '../domain/facts';
import type { Plan } from '../domain/interview';
import type { Answers, Value } from '../domain/question';
import { situate } from '../domain/situation';
import { coneOf, type Choice } from './cone';

/** What the answers can make of a condition. */
export interface Reach {
	/** Some answers meet it. */
	readonly met: boolean;
	/** Some answers do not. */
	readonly unmet: boolean;
	/** Too many cases to try them all: what was not found is not proven. */
	readonly open: boolean;
}

/** Tries at random first, since most conditions show both sides at once; then every case. */
const tries = 60;
const caseLimit = 200_000;

/** When the condition is looked at at all. */
export interface Setting {
	/** The category whose questionnaire holds it, chosen then. */
	readonly category?: string;
	/** The condition of the question whose option it is. */
	readonly given?: Condition;
}

/** Whether the answers given before it can meet a condition, and whether they can fail to. */
export function reachOf(condition: Condition, plan: Plan, setting: Setting = {}): Reach {
	const { category, given } = setting;
	const cone = coneOf(given ? { all: [given, condition] } : condition, plan);
	const found = { met: false, unmet: false };
	const look = (answers: Answers) => {
		const situation = situate(plan.thresholds, answers);
		if (holds(given, situation) !== true) return false;
		if (holds(condition, situation) === true) found.met = true;
		else found.unmet = true;
		return found.met && found.unmet;
	};
	const search: Search = { plan, cone, category, look };
	if (tryAtRandom(search)) return { ...found, open: false };
	const left = { cases: caseLimit };
	const stopped = tryAll(search, 0, { answers: {}, left });
	return { ...found, open: !stopped && left.cases <= 0 };
}

interface Search {
	readonly plan: Plan;
	readonly cone: readonly Choice[];
	readonly category: string | undefined;
	/** Says whether both sides were seen. */
	look(answers: Answers): boolean;
}

function tryAtRandom(search: Search): boolean {
	const random = generator(20260821);
	for (let i = 0; i < tries; i++) {
		const answers: Record<string, Value> = {};
		for (const choice of search.cone) {
			const open = openAnswers(choice, answers, search);
			const picked = open[Math.floor(random() * open.length)];
			if (picked !== undefined) answers[choice.question.id] = picked;
		}
		if (search.look(answers)) return true;
	}
	return false;
}

interface Branch {
	readonly answers: Readonly<Record<string, Value>>;
	readonly left: { cases: number };
}

/** Depth first, in the order asked; stops once both sides are seen or the cases run out. */
function tryAll(search: Search, at: number, { answers, left }: Branch): boolean {
	const choice = search.cone[at];
	if (!choice) {
		left.cases -= 1;
		return search.look(answers);
	}
	for (const one of openAnswers(choice, answers, search)) {
		if (left.cases <= 0) return false;
		const next = one === undefined ? answers : { ...answers, [choice.question.id]: one };
		if (tryAll(search, at + 1, { answers: next, left })) return true;
	}
	return false;
}

/** The answers that can be given here; a question that is not asked has none. */
function openAnswers(choice: Choice, answers: Answers, search: Search): (Value | undefined)[] {
	const situation = situate(search.plan.thresholds, answers);
	const { question, category } = choice;
	const chosen = situation.fact('category');
	const bought = Array.isArray(chosen) ? chosen : [];
	if (category && !bought.includes(category)) return [undefined];
	if (holds(question.when, situation) !== true) return [undefined];
	const open = question.options.filter((one) => holds(one.when, situation) === true);
	const offered = (one: Value) =>
		question.options.length === 0 ||
		[one].flat().every((id) => open.some((option) => option.id === id));
	const needed = (one: Value) =>
		question.id !== facts.category[0] || !search.category || [one].flat().includes(search.category);
	return choice.answers.filter((one) => one === undefined || (offered(one) && needed(one)));
}

/** Small, seeded: the build says the same each time. */
function generator(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
