import type { AnswerRow, Document } from '../../documents/document';
import type { Language } from '../../domain/language';
import {
	cautions,
	type Reply,
	type ReplyValue,
	type Response,
	type ResponseProblem
} from '../../domain/response';
import { formatDate, formatNumber } from '../../messages/format';
import type { ResponsesMessages } from '../../messages/fr/responses';

/** What a file says, in words, for a person or for a terminal. */
export interface Account {
	readonly name: string;
	/** The file could not be read. */
	readonly refused: boolean;
	readonly company: string;
	readonly given: number;
	readonly asked: number;
	/** Required rows without an answer. */
	readonly missing: number;
	readonly problems: readonly Told[];
	readonly rows: readonly AccountRow[];
}

export interface Told {
	readonly where?: string;
	readonly what: string;
	readonly evidence: readonly string[];
	readonly remedy: string;
}

export interface AccountRow {
	readonly id: string;
	readonly number: string;
	readonly label: string;
	readonly required: boolean;
	/** One line a model, or one for all; none when nothing is answered. */
	readonly answer: readonly string[];
	readonly detail: string;
	readonly proof: string;
}

export interface Telling {
	readonly document: Document;
	readonly words: ResponsesMessages;
	readonly language: Language;
}

export function account(name: string, response: Response, telling: Telling): Account {
	const asked = telling.document.blocks.filter((block) => block.kind === 'answer');
	const rows = asked.map((row) => rowOf(row, response.replies.get(row.id), telling));
	const company = response.replies.get('supplier#name')?.value;
	const answered = rows.filter(({ answer }) => answer.length > 0);
	return {
		name,
		refused: response.replies.size === 0 && response.problems.some((one) => isRefusal(one)),
		company: typeof company === 'string' ? company : '',
		given: answered.length,
		asked: rows.length,
		missing: rows.filter(({ answer, required }) => required && answer.length === 0).length,
		problems: response.problems.map((problem) => tell(problem, asked, { ...telling, ...response })),
		rows
	};
}

function isRefusal(problem: ResponseProblem): boolean {
	return !('line' in problem) && !cautions.some((kind) => kind === problem.kind);
}

function rowOf(row: AnswerRow, reply: Reply | undefined, telling: Telling): AccountRow {
	return {
		id: row.id,
		number: row.number,
		label: row.label,
		required: row.required,
		answer: answersOf(row, reply, telling),
		detail: reply?.detail ?? '',
		proof: reply?.proof ?? ''
	};
}

function answersOf(row: AnswerRow, reply: Reply | undefined, telling: Telling): string[] {
	const say = (value: ReplyValue) => sayValue(row, value, telling);
	if (reply?.each) return reply.each.map(({ of, value }) => telling.words.each(of, say(value)));
	if (reply?.value === undefined) return [];
	return row.per === 'offer'
		? [say(reply.value)]
		: [`${say(reply.value)} (${telling.words.forAll})`];
}

function sayValue(row: AnswerRow, value: ReplyValue, { words, language }: Telling): string {
	if (typeof value === 'boolean') return value ? words.yes : words.no;
	if (typeof value === 'number')
		return [formatNumber(value, language), row.unit].filter(Boolean).join('\u00a0');
	if (row.asks === 'date') return formatDate(value, language);
	return row.options.find((option) => option.id === value)?.label ?? value;
}

interface Source {
	readonly words: ResponsesMessages;
	readonly medium?: Response['medium'];
}

function tell(
	problem: ResponseProblem,
	rows: readonly AnswerRow[],
	{ words, medium }: Source
): Told {
	const own = medium ? words.sheetProblems[problem.kind] : undefined;
	const [what, remedy] = own ?? words.problems[problem.kind];
	const sayFound = medium ? words.foundInCell : words.found;
	const found = 'found' in problem && problem.found ? [sayFound(problem.found)] : [];
	if (!('line' in problem)) return { what, remedy, evidence: found };
	const sayShown = medium ? words.shownInCell : words.shown;
	const shown = problem.kind === 'shown-differs' ? [sayShown(problem.shown ?? '')] : [];
	const row = rows.find(({ id }) => id === problem.line);
	const line = row?.number
		? words.line(row.number, row.label, words.parts[problem.part])
		: words.unnumbered(row?.label ?? problem.line);
	const { place } = problem;
	const where = place ? `${line} (${words.cell(place.sheet, place.cell)})` : line;
	return { where, what, remedy, evidence: [...found, ...shown] };
}
