import { firstUnanswered, plan, replay, type Plan, type Walk } from '../domain/interview';
import { categoriesOf } from '../domain/lot';
import { review, startInterview, type Interview, type InterviewState } from '../domain/machine';
import type { Answer, Answers } from '../domain/question';
import { sameAnswer, withAnswer } from './answering';
import { session } from './session.svelte';

/**
 * The way through the questions of the open dossier. The address says which question is shown;
 * the interview says which comes next. It is started anew only when the plan or the answers have
 * moved on without it: another category, an undo, a question left before "Continue".
 */
class Course {
	#state = $state.raw<InterviewState>();
	#interview: Interview | undefined;
	#plan: Plan | undefined;
	#dossier: string | undefined;
	readonly #library = $derived(session.library);
	readonly #categories = $derived(categoriesOf(session.dossier.answers).join(' '));

	readonly plan: Plan = $derived(plan(this.#library, this.#categories.split(' ')));

	get walk(): Walk | undefined {
		return this.#state?.walk;
	}

	/** Goes to the question when it is asked at all; gives the place reached, `review` at the end. */
	visit(asked: string | undefined): string {
		const interview = this.#follow(asked);
		const { place, walk } = interview.state();
		const question = asked ?? (place === review ? this.#entrance(walk) : place);
		if (place !== question) interview.send({ type: 'JUMP', question });
		return this.#look(interview);
	}

	/** From the review back to the questions: what is left to answer, else the first one. */
	#entrance(walk: Walk): string {
		return firstUnanswered(this.plan, walk) ?? this.plan.steps[0]?.question.id ?? review;
	}

	review(): void {
		const interview = this.#follow(review);
		interview.send({ type: 'REVIEW' });
		this.#look(interview);
	}

	/** Keeps the answer and gives the next place, once the content that the answer calls is there. */
	async answer(question: string, given: Answer): Promise<string> {
		const interview = this.#follow(question, question);
		interview.send({ type: 'ANSWER', answer: given });
		const next = this.#look(interview);
		const { returns } = interview.state();
		session.update((saved) => withAnswer(saved, question, given), question);
		void session.flush();
		await session.contentReady;
		if (this.plan === this.#plan) return next;
		return this.#look(this.#start(next === review ? undefined : next, returns));
	}

	/** The running interview, or a new one when it is out of date; answers to `except` do not count. */
	#follow(place: string | undefined, except?: string): Interview {
		const { id, answers } = session.dossier;
		const before = id === this.#dossier ? this.#state : undefined;
		if (!before) return this.#start(place, isComplete(this.plan, answers));
		const current = this.plan === this.#plan && sameAnswers(before.walk.answers, answers, except);
		if (this.#interview && current) return this.#interview;
		return this.#start(before.place === review ? review : place, before.returns);
	}

	#start(at: string | undefined, returns: boolean): Interview {
		this.#interview?.stop();
		this.#plan = this.plan;
		this.#dossier = session.dossier.id;
		this.#interview = startInterview(this.plan, session.dossier.answers, { at, returns });
		return this.#interview;
	}

	#look(interview: Interview): string {
		this.#state = interview.state();
		return this.#state.place;
	}
}

function isComplete(plan: Plan, answers: Answers): boolean {
	return firstUnanswered(plan, replay(plan, answers)) === undefined;
}

function sameAnswers(a: Answers, b: Answers, except: string | undefined): boolean {
	const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...ids].every((id) => id === except || sameAnswer(a[id], b[id]));
}

export const course = new Course();
