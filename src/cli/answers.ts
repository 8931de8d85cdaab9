import { readFileSync, statSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { nearest } from '../lib/content/nearest';
import { missing, plan, replay } from '../lib/domain/interview';
import type { Library } from '../lib/domain/library';
import { categoriesOf } from '../lib/domain/lot';
import { read } from '../lib/domain/reading';
import type { Answer, Answers, Question } from '../lib/domain/question';

/** A purchase written by hand: answers by question id, `?` for "I don't know", `-` for skipped. */
const file = z.looseObject({ answers: z.record(z.string(), z.unknown()) });

const sizeLimit = 1_000_000;

/** Thrown with one line that says what to mend. */
export class AnswersError extends Error {}

export function readAnswersFile(path: string): {
	answers: Record<string, unknown>;
	rest: Record<string, unknown>;
} {
	const document = parseDocument(readText(path), { uniqueKeys: true });
	const [error] = document.errors;
	if (error) throw new AnswersError(`${path}: ${error.message.split('\n')[0]}`);
	const parsed = file.safeParse(document.toJS({ maxAliasCount: 0 }));
	if (!parsed.success)
		throw new AnswersError(`${path}: a map with the key \`answers\` is expected`);
	const { answers, ...rest } = parsed.data;
	return { answers, rest };
}

function readText(path: string): string {
	try {
		if (statSync(path).size > sizeLimit)
			throw new AnswersError(`${path}: larger than 1 MB, this is no answers file`);
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (error instanceof AnswersError) throw error;
		throw new AnswersError(
			`${path}: cannot be read (${(error as NodeJS.ErrnoException).code ?? error})`
		);
	}
}

/** The answers as the interview would store them; every problem of the file in one error. */
export function checkAnswers(
	library: Library,
	raw: Record<string, unknown>,
	path: string
): Answers {
	const questions = new Map(
		[library.purchase, ...library.questionnaires]
			.flatMap((one) => one.sections)
			.flatMap((section) => section.questions)
			.map((question) => [question.id, question])
	);
	const problems: string[] = [];
	const answers: Record<string, Answer> = {};
	for (const [id, value] of Object.entries(raw)) {
		const question = questions.get(id);
		const answer = question && readAnswer(question, value);
		if (answer !== undefined) answers[id] = answer;
		else
			problems.push(
				question
					? `${id}: ${JSON.stringify(value)} is no answer to a ${question.type}`
					: `no question is called "${id}"${nearest(id, [...questions.keys()])}`
			);
	}
	const own = plan(library, categoriesOf(answers));
	for (const id of missing(own, replay(own, answers)))
		problems.push(`${id}: an answer is required`);
	if (problems.length > 0) throw new AnswersError(`${path}: ${problems.join('; ')}`);
	return answers;
}

function readAnswer(question: Question, value: unknown): Answer | undefined {
	if (value === '?') return { unknown: true };
	if (value === '-') return { skipped: true };
	const reading = read(question, Array.isArray(value) ? value.map(String) : String(value));
	return 'answer' in reading ? reading.answer : undefined;
}
