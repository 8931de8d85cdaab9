import { holds, leaves, type Condition, type Leaf, type Test } from '../domain/condition';
import { plan, readsOf, replay, type Plan } from '../domain/interview';
import type { Library } from '../domain/library';
import type { Answer, Answers, Question } from '../domain/question';
import { situate } from '../domain/situation';

/** What nobody can ever be asked or given, in words; empty when all can be reached. */
export function unreachable(library: Library): string[] {
	const searcher = search(library);
	const questions = searcher.plan.steps.map(({ question }) => ({
		what: `question ${question.id}`,
		when: question.when
	}));
	const outcomes = [library.purchase, ...library.questionnaires]
		.flatMap((one) => one.outcomes)
		.map((one) => ({ what: `outcome ${one.id}`, when: one.when }));
	const offered = new Set(library.categories.map((one) => one.id));
	const clauses = library.clauses
		.filter((one) => !waits(one.when, offered))
		.map((one) => ({ what: `clause ${one.id}`, when: one.when }));
	return [...questions, ...outcomes, ...clauses]
		.filter(({ when }) => when && !searcher.reaches(when))
		.map(
			({ what }) =>
				`${what} can never be reached: its condition contradicts itself or an earlier one`
		);
}

/** A clause that names only categories to come waits for them. */
function waits(when: Condition | undefined, offered: ReadonlySet<string>): boolean {
	const named = leaves(when).flatMap((leaf) =>
		'fact' in leaf && leaf.fact === 'category' ? wordsOf(leaf.test) : []
	);
	return named.length > 0 && !named.some((one) => offered.has(one));
}

const tries = 400;

function search(library: Library) {
	const everything = plan(
		library,
		library.categories.map((one) => one.id)
	);
	const random = generator(20260821);
	return {
		plan: everything,
		reaches(when: Condition): boolean {
			const wishes = wishesOf(when, everything);
			for (let i = 0; i < tries; i++) {
				const answers = propose(everything, wishes, random);
				const { effective } = replay(everything, answers);
				if (holds(when, situate(library.thresholds, effective)) === true) return true;
			}
			return false;
		}
	};
}

type Wishes = ReadonlyMap<string, readonly Answer[]>;

/** Answers that would make some leaf of the condition, or of what it rests on, true or false. */
function wishesOf(when: Condition, plan: Plan): Wishes {
	const wishes = new Map<string, Answer[]>();
	const visit = (condition: Condition | undefined, depth: number) => {
		for (const leaf of leaves(condition)) wish(leaf, wishes);
		if (depth > 6) return;
		for (const id of readsOf(condition)) {
			const step = plan.steps[plan.index.get(id) ?? -1];
			if (step?.question.when) visit(step.question.when, depth + 1);
		}
	};
	visit(when, 0);
	return wishes;
}

function wish(leaf: Leaf, wishes: Map<string, Answer[]>): void {
	const ids = readsOf(leaf);
	const [first] = ids;
	if (first === undefined) return;
	const list = wishes.get(first) ?? [];
	list.push(
		...answersFor(leaf.test, 'fact' in leaf && (leaf.fact === 'category' || leaf.fact === 'family'))
	);
	wishes.set(first, list);
}

function answersFor(test: Test, isList: boolean): Answer[] {
	const words = wordsOf(test);
	if (isList) return words.map((one) => [one]);
	if ('has' in test) return [[test.has]];
	if ('atLeast' in test) return [test.atLeast];
	if ('below' in test) return [test.below - 1];
	if ('from' in test) return [test.from];
	if ('before' in test) return ['2026-01-02'];
	if ('is' in test) return [test.is as Answer];
	return words;
}

function wordsOf(test: Test): string[] {
	if ('in' in test) return [...test.in];
	if ('has' in test) return [test.has];
	return 'is' in test ? [String(test.is)] : [];
}

function propose(plan: Plan, wishes: Wishes, random: () => number): Answers {
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
	const answers: Record<string, Answer> = {};
	for (const { question } of plan.steps) {
		const wished = (wishes.get(question.id) ?? []).filter((one) => fits(question, one));
		const usual = usualAnswers(question);
		answers[question.id] = wished.length > 0 && random() < 0.7 ? pick(wished) : pick(usual);
	}
	return answers;
}

function fits(question: Question, answer: Answer): boolean {
	const ids = question.options.map((option) => option.id);
	if (question.type === 'choice') return ids.includes(String(answer));
	if (question.type !== 'choices') return true;
	return Array.isArray(answer) && answer.every((one) => ids.includes(one));
}

/** Amounts and dates on both sides of every threshold of the law. */
function usualAnswers(question: Question): readonly Answer[] {
	const ids = question.options.map((option) => option.id);
	switch (question.type) {
		case 'yes-no':
			return [true, false];
		case 'choice':
			return ids;
		case 'choices':
			return [...ids.map((id) => [id]), ids];
		case 'date':
			return ['2026-08-20', '2026-11-24', '2027-02-01'];
		case 'text':
			return ['x'];
		case 'amount':
			return [10_000, 50_000, 70_000, 100_000, 150_000, 500_000, 60_000_000];
		default:
			return [1, 10, 60, 100, 1000, 60_000];
	}
}

/** Small, seeded: the build says the same each time. */
function generator(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}
