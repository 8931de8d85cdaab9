import { holds, leaves, type Condition } from './condition';
import { facts } from './facts';
import type { Library } from './library';
import { categoriesOf } from './lot';
import {
	valueOf,
	type Answer,
	type Answers,
	type Question,
	type Questionnaire,
	type Section
} from './question';
import { situate } from './situation';

export interface Step {
	readonly question: Question;
	readonly section: Section;
	readonly questionnaire: Questionnaire;
}

/** The order of the questions, and for each of them the later ones that depend on it. */
export interface Plan {
	readonly steps: readonly Step[];
	readonly index: ReadonlyMap<string, number>;
	readonly dependents: ReadonlyMap<string, readonly number[]>;
	readonly thresholds: Library['thresholds'];
}

/** Where the buyer's answers lead. `answers` keeps all; `effective` only those of relevant questions. */
export interface Walk {
	readonly answers: Answers;
	readonly effective: Answers;
	readonly relevant: readonly boolean[];
}

type PlanSource = Pick<Library, 'purchase' | 'questionnaires' | 'thresholds'>;

/** Purchase first, then each chosen category, in the order chosen. */
export function plan(library: PlanSource, categories: readonly string[]): Plan {
	const chosen = categories.flatMap((id) => library.questionnaires.filter((one) => one.id === id));
	const steps = [library.purchase, ...chosen].flatMap(stepsOf);
	const index = new Map(steps.map((step, i) => [step.question.id, i]));
	return { steps, index, dependents: dependentsOf(steps), thresholds: library.thresholds };
}

/** Replays stored answers from the start. */
export function replay(plan: Plan, answers: Answers): Walk {
	const walk = { answers, effective: {} as Record<string, Answer>, relevant: [] as boolean[] };
	plan.steps.forEach((_, i) => settle(plan, walk, i));
	return walk;
}

/** The walk after one answer; only what depends on it is looked at again. */
export function answer(plan: Plan, walk: Walk, question: string, given: Answer): Walk {
	const start = plan.index.get(question);
	const answers = { ...walk.answers, [question]: given };
	if (start === undefined) return { ...walk, answers };
	const next = { answers, effective: { ...walk.effective }, relevant: [...walk.relevant] };
	settleFrom(plan, next, start);
	return next;
}

export interface Progress {
	readonly position: number;
	readonly total: number;
	/** Later answers may close some of the questions counted. */
	readonly atMost: boolean;
}

/** "Question 3 of at most 22": counts what is relevant, and what an open condition may still add. */
export function progress(plan: Plan, walk: Walk, question: string): Progress {
	const at = plan.index.get(question) ?? 0;
	const before = walk.relevant.slice(0, at).filter(Boolean).length;
	let rest = 0;
	let open = 0;
	for (let i = at + 1; i < plan.steps.length; i++) {
		if (walk.relevant[i] && !mayClose(plan, walk, i)) rest++;
		else if (walk.relevant[i] || mayOpen(plan, walk, i)) open++;
	}
	return { position: before + 1, total: before + 1 + rest + open, atMost: open > 0 };
}

/** The first relevant question without an answer, skipped ones counting as answered. */
export function firstUnanswered(plan: Plan, walk: Walk): string | undefined {
	return plan.steps.find((step, i) => walk.relevant[i] && !(step.question.id in walk.answers))
		?.question.id;
}

/** Questions without which nothing can be derived, still to be answered. */
export function missing(plan: Plan, walk: Walk): string[] {
	return plan.steps
		.filter((step, i) => walk.relevant[i] && step.question.required)
		.map((step) => step.question.id)
		.filter((id) => valueOf(walk.effective[id]) === undefined);
}

/** The nearest relevant question after (+1) or before (-1) this one. */
export function neighbour(
	plan: Plan,
	walk: Walk,
	question: string,
	way: 1 | -1
): string | undefined {
	for (let i = (plan.index.get(question) ?? -1) + way; i >= 0 && i < plan.steps.length; i += way)
		if (walk.relevant[i]) return plan.steps[i]?.question.id;
	return undefined;
}

type OpenWalk = { answers: Answers; effective: Record<string, Answer>; relevant: boolean[] };

function settleFrom(plan: Plan, walk: OpenWalk, start: number): void {
	const queue = new Set([start]);
	while (queue.size > 0) {
		const i = Math.min(...queue);
		queue.delete(i);
		const changed = settle(plan, walk, i);
		const id = plan.steps[i]?.question.id ?? '';
		if (changed || i === start) for (const j of plan.dependents.get(id) ?? []) queue.add(j);
	}
}

/** Settles one question's relevance and effective answer; says whether either changed. */
function settle(plan: Plan, walk: OpenWalk, i: number): boolean {
	const question = plan.steps[i]?.question;
	if (!question) return false;
	const situation = situate(plan.thresholds, walk.effective);
	const relevant = holds(question.when, situation) === true;
	const given = relevant ? walk.answers[question.id] : undefined;
	const changed = walk.relevant[i] !== relevant || walk.effective[question.id] !== given;
	walk.relevant[i] = relevant;
	if (given === undefined) delete walk.effective[question.id];
	else walk.effective[question.id] = given;
	return changed;
}

/** Unknown so far, and one of the questions it looks at is still to be answered. */
function mayOpen(plan: Plan, walk: Walk, i: number): boolean {
	const when = plan.steps[i]?.question.when;
	const situation = situate(plan.thresholds, walk.effective);
	return holds(when, situation) === undefined && waits(plan, walk, when);
}

function mayClose(plan: Plan, walk: Walk, i: number): boolean {
	return waits(plan, walk, plan.steps[i]?.question.when);
}

function waits(plan: Plan, walk: Walk, when: Condition | undefined): boolean {
	return readsOf(when).some((id) => {
		const at = plan.index.get(id);
		if (at === undefined || id in walk.answers) return false;
		return walk.relevant[at] || mayOpen(plan, walk, at);
	});
}

/** The questions that a condition looks at, through facts and thresholds too. */
export function readsOf(condition: Condition | undefined): string[] {
	const ids = leaves(condition).flatMap((leaf) => {
		const own: readonly string[] = 'question' in leaf ? [leaf.question] : facts[leaf.fact];
		const dated = 'reaches' in leaf.test || 'belowThreshold' in leaf.test;
		return dated ? [...own, ...facts.buyer, 'purchase/industrial', ...facts.launch] : [...own];
	});
	return [...new Set(ids)];
}

function stepsOf(questionnaire: Questionnaire): Step[] {
	return questionnaire.sections.flatMap((section) =>
		section.questions.map((question) => ({ question, section, questionnaire }))
	);
}

function dependentsOf(steps: readonly Step[]): Map<string, number[]> {
	const dependents = new Map<string, number[]>();
	steps.forEach((step, i) => {
		for (const id of readsOf(step.question.when))
			dependents.set(id, [...(dependents.get(id) ?? []), i]);
	});
	return dependents;
}

/** Answers to the questions of the chosen categories, those of other categories left out. */
export function effectiveAnswers(library: PlanSource, answers: Answers): Answers {
	return replay(plan(library, categoriesOf(answers)), answers).effective;
}
