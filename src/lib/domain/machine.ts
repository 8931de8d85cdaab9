import { assign, createActor, createMachine, type AnyMachineSnapshot } from 'xstate';
import { answer, firstUnanswered, replay, type Plan, type Walk } from './interview';
import type { Answer, Answers } from './question';

export type InterviewEvent =
	| { type: 'ANSWER'; answer: Answer }
	| { type: 'BACK' }
	| { type: 'JUMP'; question: string }
	| { type: 'REVIEW' };

/** The last place: the answers are read over before anything is drawn from them. */
export const review = 'review';
const returning = 'returning';

interface Context {
	walk: Walk;
	/** Came from the review, to change one answer. */
	returns: boolean;
}
type Moment = { context: Context; event: InterviewEvent };

/**
 * The questionnaire as a machine: one state per question, its guards the questions' conditions.
 * A transition's candidates stop at the first question that is always asked.
 */
export function compile(plan: Plan, start: Context, initial: string) {
	const ids = plan.steps.map((step) => step.question.id);
	const step = recall(plan);
	const asking = Object.fromEntries(ids.map((id, at) => [id, question(plan, step, id, at)]));
	return createMachine({
		types: {} as { context: Context; events: InterviewEvent },
		id: 'interview',
		context: start,
		initial,
		states: {
			...asking,
			[returning]: { always: openedFirst(plan, ids) },
			[review]: {
				on: {
					BACK: candidates(plan, ids.length, -1, isRelevant),
					JUMP: jumps(ids, { actions: markReturn })
				}
			}
		},
		on: {
			REVIEW: { target: `.${review}`, actions: assign({ returns: false }) },
			JUMP: jumps(ids, {}).map((jump) => ({ ...jump, target: `.${jump.target}` }))
		}
	});
}

type Recall = (walk: Walk, id: string, given: Answer) => Walk;
type Guard = (moment: Moment, at: number) => boolean;

function question(plan: Plan, step: Recall, id: string, at: number) {
	const after = ({ context, event }: Moment) =>
		event.type === 'ANSWER' ? step(context.walk, id, event.answer) : context.walk;
	const record = assign({ walk: after });
	const onward = candidates(plan, at, 1, (moment, next) => after(moment).relevant[next] === true);
	return {
		on: {
			ANSWER: [
				{ target: returning, guard: ({ context }: Moment) => context.returns },
				...onward,
				{ target: review }
			].map((transition) => ({ ...transition, actions: record })),
			BACK: candidates(plan, at, -1, isRelevant)
		}
	};
}

const isRelevant: Guard = ({ context }, at) => context.walk.relevant[at] === true;

function candidates(plan: Plan, at: number, way: 1 | -1, guard: Guard) {
	const transitions = [];
	for (let i = at + way; i >= 0 && i < plan.steps.length; i += way) {
		const target = plan.steps[i]?.question;
		if (!target) break;
		const index = i;
		transitions.push({ target: target.id, guard: (moment: Moment) => guard(moment, index) });
		if (!target.when) break;
	}
	return transitions;
}

/** After a change made from the review: the questions it has opened, then the review again. */
function openedFirst(plan: Plan, ids: readonly string[]) {
	const opened = ids.map((id) => ({
		target: id,
		guard: ({ context }: Moment) => firstUnanswered(plan, context.walk) === id
	}));
	return [...opened, { target: review }];
}

type Jump = Extract<InterviewEvent, { type: 'JUMP' }>;
const markReturn = assign<Context, Jump, undefined, InterviewEvent, never>({ returns: true });

function jumps<Extra extends object>(ids: readonly string[], extra: Extra) {
	return ids.map((id, at) => ({
		target: id,
		guard: ({ context, event }: { context: Context; event: Jump }) =>
			event.question === id && isRelevant({ context, event }, at),
		...extra
	}));
}

/** Guards and the action of one event look at the same next walk: it is worked out once. */
function recall(plan: Plan): Recall {
	let last: { walk: Walk; id: string; given: Answer; next: Walk } | undefined;
	return (walk, id, given) => {
		if (last?.walk !== walk || last.id !== id || last.given !== given)
			last = { walk, id, given, next: answer(plan, walk, id, given) };
		return last.next;
	};
}

export interface InterviewState {
	/** A question's id, or `review`. */
	readonly place: string;
	readonly walk: Walk;
	readonly returns: boolean;
}

/** The live interview: a started actor, with nothing of XState to be seen from outside. */
export interface Interview {
	state(): InterviewState;
	send(event: InterviewEvent): void;
	subscribe(listener: (state: InterviewState) => void): () => void;
	stop(): void;
}

/** Opens on `at` when it is a relevant question, else on the first unanswered one, else on the review. */
export function startInterview(
	plan: Plan,
	answers: Answers,
	{ at, returns = false }: { at?: string; returns?: boolean } = {}
): Interview {
	const walk = replay(plan, answers);
	const actor = createActor(compile(plan, { walk, returns }, placeOf(plan, walk, at)));
	actor.start();
	return {
		state: () => read(actor.getSnapshot()),
		send: (event) => actor.send(event),
		subscribe(listener) {
			const subscription = actor.subscribe((snapshot) => listener(read(snapshot)));
			return () => subscription.unsubscribe();
		},
		stop: () => actor.stop()
	};
}

function placeOf(plan: Plan, walk: Walk, at: string | undefined): string {
	const asked = at === undefined ? undefined : plan.index.get(at);
	if (at === review || (asked !== undefined && walk.relevant[asked])) return at as string;
	return firstUnanswered(plan, walk) ?? review;
}

function read(snapshot: AnyMachineSnapshot): InterviewState {
	const { walk, returns } = snapshot.context as Context;
	return { place: String(snapshot.value), walk, returns };
}
