import type { Comment } from '../domain/comment';
import type { SavedDossier } from '../domain/dossier';
import type { ClauseEdit, Frame, LotEdits } from '../domain/edits';
import {
	valueOf,
	type Answer,
	type Answers,
	type QuestionType,
	type Value
} from '../domain/question';
import type { Stripped } from './json';

/** All that the content knows, of every family: what is missing here is dropped from the dossier. */
export interface Known {
	readonly questions: ReadonlyMap<string, KnownQuestion>;
	readonly clauses: ReadonlySet<string>;
	/** Old id → new id. */
	readonly renames: Readonly<Record<string, string>>;
}

export interface KnownQuestion {
	readonly type: QuestionType;
	/** Ids of its options; none when it has none. */
	readonly options: readonly string[];
}

/** What was taken out of a dossier, whole, so that it can be shown and copied. */
export type Dropped =
	| Stripped
	| { readonly kind: 'question'; readonly id: string; readonly answer: Answer }
	| { readonly kind: 'option'; readonly question: string; readonly option: Value }
	| {
			readonly kind: 'clause';
			readonly lot: string;
			readonly id: string;
			readonly edit: ClauseEdit;
	  }
	/** Stood under an id that another thing bears, which stays. */
	| { readonly kind: 'replaced'; readonly id: string; readonly value: unknown }
	/** Weights that do not add up to 100. */
	| { readonly kind: 'frame'; readonly lot: string; readonly frame: Frame };

export interface Renamed {
	readonly from: string;
	readonly to: string;
}

export interface Reconciliation {
	readonly dossier: SavedDossier;
	readonly dropped: readonly Dropped[];
	readonly renamed: readonly Renamed[];
}

/** Fits a dossier to today's content; whatever does not fit is told. */
export function reconcile(dossier: SavedDossier, known: Known): Reconciliation {
	const fitting = new Fitting(known);
	const { lots, continued, accepted } = dossier.edits;
	const answers = fitting.answers(dossier.answers);
	const comments = dossier.comments.map((one) => fitting.comment(one));
	const edits = {
		lots: mapRecord(lots, (lot, id) => fitting.lot(lot, id)),
		continued: fitting.rename(continued),
		accepted: fitting.rename(accepted)
	};
	const { dropped, renamed } = fitting;
	const untouched = dropped.length + renamed.length === 0;
	return {
		dossier: untouched ? dossier : { ...dossier, answers, edits, comments },
		dropped,
		renamed
	};
}

class Fitting {
	readonly dropped: Dropped[] = [];
	readonly renamed: Renamed[] = [];

	constructor(readonly known: Known) {}

	answers(answers: Answers): Answers {
		const kept: Record<string, Answer> = Object.create(null);
		for (const [id, answer] of Object.entries(this.rename(answers))) {
			const question = this.known.questions.get(id);
			if (!question || !isOfType(question.type, valueOf(answer)))
				this.dropped.push({ kind: 'question', id, answer });
			else {
				const fitted = this.answer(id, answer, question.options);
				if (fitted !== undefined) kept[id] = fitted;
			}
		}
		return kept;
	}

	answer(question: string, answer: Answer, options: readonly string[]): Answer | undefined {
		const value = valueOf(answer);
		if (value === undefined) return answer;
		if (Array.isArray(value)) return this.options(question, value, options);
		if (typeof value !== 'string' || options.length === 0) return answer;
		const option = this.current(value);
		if (options.includes(option)) return option;
		this.dropped.push({ kind: 'option', question, option: value });
		return undefined;
	}

	options(question: string, chosen: readonly string[], options: readonly string[]) {
		const current = chosen.map((option) => this.current(option));
		const kept = current.filter((option) => options.includes(option));
		for (const option of current.filter((option) => !options.includes(option)))
			this.dropped.push({ kind: 'option', question, option });
		return kept.length > 0 || chosen.length === 0 ? [...new Set(kept)] : undefined;
	}

	lot(lot: LotEdits, id: string): LotEdits {
		const clauses: Record<string, ClauseEdit> = Object.create(null);
		const own = new Set(lot.own.map((one) => one.id));
		for (const [clause, edit] of Object.entries(this.rename(lot.clauses))) {
			if (this.known.clauses.has(clause) || own.has(clause)) clauses[clause] = edit;
			else this.dropped.push({ kind: 'clause', lot: id, id: clause, edit });
		}
		return { ...lot, clauses };
	}

	/** A comment stays, whatever became of its clause. */
	comment(comment: Comment): Comment {
		const clause = comment.clause && this.current(comment.clause);
		return clause === comment.clause ? comment : { ...comment, clause };
	}

	rename<T>(record: Readonly<Record<string, T>>): Record<string, T> {
		const result: Record<string, T> = Object.create(null);
		for (const [id, value] of Object.entries(record)) {
			const to = this.current(id);
			const taken = to !== id && (Object.hasOwn(record, to) || to in result);
			if (taken) this.dropped.push({ kind: 'replaced', id, value });
			else result[to] = value;
		}
		return result;
	}

	/** Follows the renames to today's id; a circle ends where it began to turn. */
	current(id: string): string {
		const { renames } = this.known;
		const passed = new Set([id]);
		let to = id;
		while (Object.hasOwn(renames, to) && !passed.has(renames[to] ?? to)) {
			to = renames[to] ?? to;
			passed.add(to);
		}
		if (to !== id && !this.renamed.some((one) => one.from === id))
			this.renamed.push({ from: id, to });
		return to;
	}
}

/** Whether the question can be answered so; a value of another kind would not be understood further on. */
function isOfType(type: QuestionType, value: Value | undefined): boolean {
	if (value === undefined) return true;
	if (type === 'yes-no') return typeof value === 'boolean';
	if (type === 'choices') return Array.isArray(value);
	if (type === 'date') return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
	return typeof value === (type === 'choice' || type === 'text' ? 'string' : 'number');
}

function mapRecord<T>(record: Readonly<Record<string, T>>, change: (value: T, key: string) => T) {
	const result: Record<string, T> = Object.create(null);
	for (const [key, value] of Object.entries(record)) result[key] = change(value, key);
	return result;
}
