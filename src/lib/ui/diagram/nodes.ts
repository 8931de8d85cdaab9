import type { DrawnOutcome, DrawnQuestion, Drawing } from '../../content/drawing';
import type { DiagramMessages } from '../../messages/fr/diagram';
import { sentenceOf } from './sentence';

/** What a box of the drawing and an item of the list both say. */
export interface Node {
	/** Unique on the page: where the box leads in the list. */
	readonly id: string;
	readonly title: string;
	/** Stands after "if"; none when the question is always asked. */
	readonly condition?: string;
	readonly meta: string;
	readonly stop: boolean;
	readonly answers: readonly NodeAnswer[];
	/** Outcomes of an answer that is typed. */
	readonly leads: readonly Lead[];
	readonly why?: string;
}

export interface NodeAnswer {
	readonly label: string;
	readonly leads: readonly Lead[];
}

export interface Lead {
	readonly text: string;
	readonly stop: boolean;
}

/** The part of a questionnaire that is neither of its sections. */
export const outcomesPart = 'outcomes';

export interface Part {
	readonly id: string;
	readonly title: string;
	readonly nodes: readonly Node[];
	/** The path goes on after a question; an outcome ends it. */
	readonly ends: boolean;
}

/** The sections in order, then what the answers lead to. */
export function partsOf(drawing: Drawing, words: DiagramMessages): Part[] {
	const outcomes = new Map(drawing.outcomes.map((one) => [one.id, one]));
	const sections = drawing.sections.map((section) => ({
		id: section.id,
		title: section.title,
		nodes: section.questions.map((one) => questionNode(one, outcomes, words)),
		ends: false
	}));
	const last = {
		id: outcomesPart,
		title: words.outcomes,
		nodes: drawing.outcomes.map((one) => outcomeNode(one, words)),
		ends: true
	};
	return drawing.outcomes.length > 0 ? [...sections, last] : sections;
}

type Outcomes = ReadonlyMap<string, DrawnOutcome>;

function questionNode(question: DrawnQuestion, outcomes: Outcomes, words: DiagramMessages): Node {
	const lead = (ids: readonly string[]) => ids.map((id) => leadOf(outcomes.get(id), words));
	const notes = [
		words.types[question.type],
		...(question.required ? [words.required] : []),
		...(question.unknown ? [words.unknown] : [])
	];
	return {
		id: nameOf(question.id),
		title: question.text,
		...(question.when && { condition: sentenceOf(question.when, words) }),
		meta: words.meta(notes),
		stop: false,
		answers: question.options.map(({ id, label, when, leads }) => {
			const name = label ?? (id === 'true' ? words.yes : words.no);
			const told = when ? words.offered(name, sentenceOf(when, words)) : name;
			return { label: told, leads: lead(leads) };
		}),
		leads: lead(question.leads),
		why: question.why
	};
}

function outcomeNode(outcome: DrawnOutcome, words: DiagramMessages): Node {
	const kind = words.kinds[outcome.kind];
	return {
		id: nameOf(outcome.id),
		title: outcome.title,
		condition: sentenceOf(outcome.when, words),
		meta: outcome.stops ? words.meta([words.stop, kind.toLowerCase()]) : kind,
		stop: outcome.stops,
		answers: [],
		leads: []
	};
}

function leadOf(outcome: DrawnOutcome | undefined, words: DiagramMessages): Lead {
	const { stops = false, title = '' } = outcome ?? {};
	return { text: stops ? words.stops(title) : words.leads(title), stop: stops };
}

function nameOf(id: string): string {
	return id.split('/').at(-1) ?? id;
}
