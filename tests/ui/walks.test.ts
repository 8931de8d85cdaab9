import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newDossier, type SavedDossier } from '../../src/lib/domain/dossier';
import { effectiveAnswers } from '../../src/lib/domain/interview';
import type { Library } from '../../src/lib/domain/library';
import type { Answer } from '../../src/lib/domain/question';
import { entriesOf } from '../../src/lib/storage/journal';
import type { Act } from '../../src/lib/storage/acts';
import { readFile } from '../../src/lib/storage/file';
import { writeFile } from '../../src/lib/storage/file-writing';
import { withAnswer } from '../../src/lib/ui/answering';
import * as past from '../../src/lib/ui/history';
import { wholeLibrary } from '../library';
import { anyAnswer, questionsOf } from '../domain/walks';

const libraries = { fr: wholeLibrary('fr'), en: wholeLibrary('en') };
const questions = questionsOf(libraries.fr);

type Step =
	| { readonly kind: 'answer'; readonly question: string; readonly answer: Answer }
	| { readonly kind: 'skip'; readonly question: string }
	| { readonly kind: 'undo' | 'redo' | 'language' | 'file' | 'reopen' };

const answering: fc.Arbitrary<Step> = fc
	.constantFrom(...questions)
	.chain((question) =>
		anyAnswer(question).map((answer) => ({ kind: 'answer', question: question.id, answer }))
	);
const skipping: fc.Arbitrary<Step> = fc
	.constantFrom(...questions)
	.map(({ id }) => ({ kind: 'skip', question: id }));
const other: fc.Arbitrary<Step> = fc
	.constantFrom('undo', 'undo', 'redo', 'language', 'file', 'reopen')
	.map((kind) => ({ kind }) as Step);
const walk = fc.array(
	fc.oneof(
		{ weight: 6, arbitrary: answering },
		{ weight: 1, arbitrary: skipping },
		{ weight: 5, arbitrary: other }
	),
	{ minLength: 1, maxLength: 60 }
);

/** A person at one dossier; what is kept goes through the text of a store, as it would be read again. */
class Person {
	dossier: SavedDossier = newDossier('walk', '2026-11-24T10:00:00.000Z', 'v');
	history: past.History = past.noHistory;
	/** Every state passed through that can still be undone to. */
	states: string[] = [print(this.dossier)];
	#kept = new Map<number, Act>();
	#known: ReadonlySet<Act> = new Set();

	take(step: Step): void {
		if (step.kind === 'answer') this.change(step.question, step.answer);
		if (step.kind === 'skip') this.change(step.question, { skipped: true });
		if (step.kind === 'undo') this.travel(past.stepBack(this.history, this.dossier));
		if (step.kind === 'redo') this.travel(past.stepForward(this.history, this.dossier));
		if (step.kind === 'language') this.switchLanguage();
		if (step.kind === 'file') this.passThroughFile();
		if (step.kind === 'reopen') this.reopen();
	}

	change(question: string, answer: Answer): void {
		const before = this.dossier;
		const after = withAnswer(before, question, answer);
		const others = (one: SavedDossier) => ({ ...one.answers, [question]: undefined });
		expect(others(after)).toEqual(others(before));
		if (after === before) return;
		const now = '2026-11-24T10:00:01.000Z';
		this.history = past.record(this.history, { before, after, now });
		this.dossier = after;
		this.states = [...this.states.slice(0, this.history.at), print(after)];
	}

	travel(step: past.Step<SavedDossier> | undefined): void {
		if (!step) return;
		this.dossier = step.value;
		this.history = step.history;
		expect(print(this.dossier)).toBe(this.states[this.history.at]);
	}

	/** The answers stay; what follows from them has the same ids in the other language. */
	switchLanguage(): void {
		const read = (library: Library) => Object.keys(effectiveAnswers(library, this.dossier.answers));
		expect(read(libraries.en)).toEqual(read(libraries.fr));
	}

	passThroughFile(): void {
		const reading = readFile(writeFile(this.dossier).text);
		expect(reading).toEqual({ dossier: this.dossier, report: [] });
		if ('dossier' in reading) this.dossier = reading.dossier;
	}

	/** What the journal of the store keeps from one save to the next. */
	reopen(): void {
		const { fresh, last, at } = entriesOf(this.history, this.#known);
		for (const act of fresh) this.#kept.set(act.n, act);
		for (const n of this.#kept.keys()) if (n > last) this.#kept.delete(n);
		const acts = [...this.#kept.values()].sort((a, b) => a.n - b.n);
		this.history = structuredClone({ acts, at });
		this.#known = new Set(this.history.acts);
		this.#kept = new Map(this.history.acts.map((act) => [act.n, act]));
		this.dossier = structuredClone(this.dossier);
	}

	/** The past and the future, from end to end, and back to the present. */
	check(): void {
		const [present, at] = [print(this.dossier), this.history.at];
		while (past.lastAct(this.history)) this.travel(past.stepBack(this.history, this.dossier));
		expect(print(this.dossier)).toBe(this.states[0]);
		while (past.nextAct(this.history)) this.travel(past.stepForward(this.history, this.dossier));
		expect(print(this.dossier)).toBe(this.states.at(-1));
		while (this.history.at > at) this.travel(past.stepBack(this.history, this.dossier));
		expect(print(this.dossier)).toBe(present);
	}
}

function print({ title, answers, edits }: SavedDossier): string {
	return JSON.stringify([
		title,
		Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)),
		edits
	]);
}

it('2,000 walks: files give back the same, undo leads to the start and redo to the end', () => {
	fc.assert(
		fc.property(walk, (steps) => {
			const person = new Person();
			for (const step of steps) person.take(step);
			person.check();
		}),
		{ numRuns: 2000 }
	);
}, 120_000);
