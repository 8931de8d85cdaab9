import type { Plan, Step, Walk } from '../domain/interview';
import type { Section } from '../domain/question';

/** The questions that are asked, section by section, in their order. */
export function askedBySection(plan: Plan, walk: Walk): { section: Section; steps: Step[] }[] {
	const sections: { section: Section; steps: Step[] }[] = [];
	plan.steps.forEach((step, i) => {
		if (!walk.relevant[i]) return;
		const last = sections.at(-1);
		if (last?.section === step.section) last.steps.push(step);
		else sections.push({ section: step.section, steps: [step] });
	});
	return sections;
}
