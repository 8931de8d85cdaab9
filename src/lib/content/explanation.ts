import type { Question, Questionnaire } from '../domain/question';

/** What only the interview says of a question: kept apart, so that the result does not carry it. */
export interface Explanation extends Partial<Pick<Question, 'help' | 'why' | 'unknown'>> {
	/** The help of its options, by id. */
	readonly options?: Readonly<Record<string, string>>;
}

/** By question id. */
export type Explanations = Readonly<Record<string, Explanation>>;

export function explanationsOf(questionnaires: readonly Questionnaire[]): Explanations {
	return Object.fromEntries(questionsIn(questionnaires).map((one) => [one.id, explanationOf(one)]));
}

function explanationOf({ help, why, unknown, options }: Question): Explanation {
	const helped = options.flatMap((one) => (one.help ? [[one.id, one.help] as const] : []));
	return { help, why, unknown, ...(helped.length > 0 && { options: Object.fromEntries(helped) }) };
}

/** The questionnaire without its explanations. */
export function withoutExplanations(questionnaire: Questionnaire): Questionnaire {
	return mapQuestions(questionnaire, ({ help: _, unknown: __, ...question }) => ({
		...question,
		why: '',
		options: question.options.map(({ help: ___, ...option }) => option)
	}));
}

export function withExplanations(
	questionnaire: Questionnaire,
	explanations: Explanations
): Questionnaire {
	return mapQuestions(questionnaire, (question) => {
		const { options: helps, ...said } = explanations[question.id] ?? {};
		const options = question.options.map((one) =>
			helps?.[one.id] ? { ...one, help: helps[one.id] } : one
		);
		return { ...question, ...said, options };
	});
}

function mapQuestions(
	questionnaire: Questionnaire,
	change: (question: Question) => Question
): Questionnaire {
	const sections = questionnaire.sections.map((section) => ({
		...section,
		questions: section.questions.map(change)
	}));
	return { ...questionnaire, sections };
}

function questionsIn(questionnaires: readonly Questionnaire[]): Question[] {
	return questionnaires.flatMap((one) => one.sections).flatMap((section) => section.questions);
}
