import { holds } from '../../domain/condition';
import { readsOf, type Plan, type Step, type Walk } from '../../domain/interview';
import type { Questionnaire, Section } from '../../domain/question';
import { situate } from '../../domain/situation';

/** `blocked`: something else has to be answered first. */
export type TaskStatus = 'done' | 'started' | 'todo' | 'blocked';

export interface SectionTask {
	readonly section: Section;
	readonly status: TaskStatus;
	/** Questions asked so far, and those of them without an answer. */
	readonly asked: number;
	readonly left: number;
	/** The question to go to: the first without an answer, else the first; none while blocked. */
	readonly question?: string;
}

export interface QuestionnaireTasks {
	readonly questionnaire: Questionnaire;
	readonly sections: readonly SectionTask[];
}

/** Section by section, in the order of the plan; sections that will not be asked are left out. */
export function questionTasks(plan: Plan, walk: Walk): QuestionnaireTasks[] {
	const questionnaires = [...new Set(plan.steps.map((step) => step.questionnaire))];
	return questionnaires
		.map((questionnaire) => ({
			questionnaire,
			sections: questionnaire.sections.flatMap((section) => sectionTask(section, plan, walk))
		}))
		.filter(({ sections }) => sections.length > 0);
}

function sectionTask(section: Section, plan: Plan, walk: Walk): SectionTask[] {
	const steps = plan.steps.filter((step) => step.section === section);
	const asked = steps.filter((step) => isAsked(step, plan, walk));
	const left = asked.filter((step) => !(step.question.id in walk.answers));
	if (asked.length === 0) {
		const waits = steps.some((step) => mayOpen(step, plan, walk));
		return waits ? [{ section, status: 'blocked', asked: 0, left: 0 }] : [];
	}
	const question = (left[0] ?? asked[0])?.question.id;
	const status = statusOf(asked.length, left.length);
	return [{ section, status, asked: asked.length, left: left.length, question }];
}

function statusOf(asked: number, left: number): TaskStatus {
	if (left === 0) return 'done';
	return left === asked ? 'todo' : 'started';
}

function isAsked(step: Step, plan: Plan, walk: Walk): boolean {
	return walk.relevant[plan.index.get(step.question.id) ?? -1] === true;
}

/** Not asked so far, and an answer still to come may ask it. */
export function mayOpen(step: Step, plan: Plan, walk: Walk): boolean {
	const { when } = step.question;
	if (isAsked(step, plan, walk)) return false;
	if (holds(when, situate(plan.thresholds, walk.effective)) !== undefined) return false;
	return readsOf(when).some((id) => {
		const read = plan.steps[plan.index.get(id) ?? -1];
		if (!read || id in walk.answers) return false;
		return isAsked(read, plan, walk) || mayOpen(read, plan, walk);
	});
}
