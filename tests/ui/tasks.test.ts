import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyEdits } from '../../src/lib/domain/edits';
import { answer, firstUnanswered, plan, replay } from '../../src/lib/domain/interview';
import { categoriesOf } from '../../src/lib/domain/lot';
import type { Answers, Question, Questionnaire } from '../../src/lib/domain/question';
import { dossierTasks } from '../../src/lib/ui/tasks/dossier-tasks';
import { mayOpen, questionTasks } from '../../src/lib/ui/tasks/question-tasks';
import { dossierOf, laptops } from '../domain/purchases';
import { wholeLibrary } from '../library';

const library = wholeLibrary('fr');

const question = (id: string, when?: Question['when']): Question => ({
	...library.purchase.sections[0]!.questions[0]!,
	id,
	when
});

/** Its second section is asked only of who lends. */
const gated: Questionnaire = {
	...library.purchase,
	sections: [
		{ id: 'first', title: 'First', questions: [question('purchase/lending')] },
		{
			id: 'second',
			title: 'Second',
			questions: [question('purchase/use', { question: 'purchase/lending', test: { is: true } })]
		}
	]
};

function tasksOf(answers: Answers) {
	const steps = plan(library, categoriesOf(answers));
	const walk = replay(steps, answers);
	return { steps, walk, groups: questionTasks(steps, walk) };
}

const sectionsOf = (answers: Answers) => tasksOf(answers).groups.flatMap((one) => one.sections);

describe('the sections of the questionnaires as tasks', () => {
	it('nothing answered: all to do, and the first leads to its first question', () => {
		const sections = sectionsOf({});
		expect(new Set(sections.map((one) => one.status))).toEqual(new Set(['todo']));
		expect(sections[0]?.question).toBe('purchase/title');
	});

	it('a section that waits for other answers cannot start; one that none will open is left out', () => {
		const small = plan({ ...library, purchase: gated }, []);
		const statuses = (answers: Answers) =>
			questionTasks(small, replay(small, answers)).flatMap(({ sections }) =>
				sections.map(({ section, status, question }) => [section.id, status, question])
			);
		const first = ['first', 'todo', 'purchase/lending'];
		expect(statuses({})).toEqual([first, ['second', 'blocked', undefined]]);
		expect(statuses({ 'purchase/lending': true })).toEqual([
			['first', 'done', 'purchase/lending'],
			['second', 'todo', 'purchase/use']
		]);
		const unknown = { 'purchase/lending': { unknown: true } } as const;
		for (const answers of [{ 'purchase/lending': false }, unknown])
			expect(statuses(answers)).toEqual([['first', 'done', 'purchase/lending']]);
	});

	it('one answer of several: started, and it leads to the first question left', () => {
		const [first] = sectionsOf({ 'purchase/title': 'Portables' });
		expect(first).toMatchObject({ status: 'started', question: 'purchase/categories' });
	});

	it('"I don’t know" and a skipped question are done; a category brings its own sections', () => {
		const { groups } = tasksOf(laptops);
		expect(groups.map((one) => one.questionnaire.id)).toEqual(['purchase', 'hardware/laptops']);
		const project = sectionsOf({ ...laptops, 'purchase/title': { skipped: true } })[0];
		expect(project?.status).toBe('done');
	});

	it('what remains is what the interview would still ask, whatever is answered', () => {
		const ids = Object.keys(laptops).filter((id) => id !== 'purchase/categories');
		fc.assert(
			fc.property(fc.subarray(ids), (given) => {
				const kept = Object.fromEntries(given.map((id) => [id, laptops[id] ?? true]));
				const { steps, walk, groups } = tasksOf({
					...kept,
					'purchase/categories': ['hardware/laptops']
				});
				const sections = groups.flatMap((one) => one.sections);
				const left = sections.reduce((sum, one) => sum + one.left, 0);
				const asked = steps.steps.filter((_, i) => walk.relevant[i]);
				expect(left).toBe(asked.filter((one) => !(one.question.id in walk.answers)).length);
				const next = sections.find((one) => one.left > 0)?.question;
				expect(next).toBe(firstUnanswered(steps, walk));
			}),
			{ numRuns: 60 }
		);
	});

	it('a question that may open was not asked, and an answer can ask it', () => {
		const { steps, walk } = tasksOf({ 'purchase/categories': ['hardware/laptops'] });
		const waiting = steps.steps.filter((step) => mayOpen(step, steps, walk));
		expect(waiting.map((step) => step.question.id)).toContain('hardware/laptops/repair-quote');
		const after = answer(steps, walk, 'hardware/laptops/still-works', 'faulty');
		const at = steps.index.get('hardware/laptops/repair-quote') ?? -1;
		expect(walk.relevant[at]).toBe(false);
		expect(after.relevant[at]).toBe(true);
	});
});

describe('what comes after the questions', () => {
	const stopped = { 'purchase/inventory': 'match' };

	it('cannot start while an answer is missing that nothing can do without', () => {
		const tasks = dossierTasks(dossierOf(), 1);
		expect([tasks.points.status, tasks.documents, tasks.responses]).toEqual([
			'blocked',
			'blocked',
			'blocked'
		]);
	});

	it('a stop and a point to correct are to settle, and settled by a reason', () => {
		const dossier = dossierOf(stopped);
		const stops = dossier.selection.outcomes.filter(({ outcome }) => outcome.stops);
		const blocks = dossier.findings.filter(({ pitfall }) => pitfall.severity === 'block');
		expect(stops.length).toBeGreaterThan(0);
		expect(dossierTasks(dossier, 0).points).toEqual({
			status: 'todo',
			left: stops.length + blocks.length
		});
		const continued = Object.fromEntries(stops.map(({ outcome }) => [outcome.id, 'motif']));
		const accepted = Object.fromEntries(blocks.map(({ pitfall }) => [pitfall.id, 'motif']));
		const settled = dossierOf(stopped, { ...emptyEdits, continued, accepted });
		expect(dossierTasks(settled, 0).points).toEqual({ status: 'done', left: 0 });
	});

	it('one task a lot when there are several, none when there is one', () => {
		expect(dossierTasks(dossierOf(), 0).lots).toEqual([]);
		const two = dossierOf({
			'purchase/categories': ['hardware/laptops', 'software/saas'],
			'purchase/lots': 'one-per-category'
		});
		expect(dossierTasks(two, 0).lots.map((one) => one.lot.lot.id)).toEqual([
			'lot-laptops',
			'lot-saas'
		]);
	});

	it('documents are done once suppliers have answered them', () => {
		const dossier = dossierOf();
		expect(dossierTasks(dossier, 0)).toMatchObject({ documents: 'todo', responses: 'todo' });
		const answered = { ...dossier, saved: { ...dossier.saved, responses: [{}] as never } };
		expect(dossierTasks(answered, 0)).toMatchObject({ documents: 'done', responses: 'started' });
	});
});
