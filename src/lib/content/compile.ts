import { createHash } from 'node:crypto';
import { holds, type Situation } from '../domain/condition';
import {
	families,
	type CategoryEntry,
	type Family,
	type Label,
	type Library
} from '../domain/library';
import { languages, type Language } from '../domain/language';
import type { Clause } from '../domain/clause';
import type { Duty } from '../domain/duty';
import type { Questionnaire } from '../domain/question';
import { ofKind, type Catalogue } from './catalogue';
import { draw, entryOf, type Drawing, type DrawingEntry } from './drawing';
import { explanationsOf, withoutExplanations, type Explanations } from './explanation';
import { frameworksOf, type FrameworkParts } from './frameworks';
import { shapeClause, shapeDuty, shapeQuestionnaire } from './shape';
import { speak, type Bilingual } from './text';
import { setBoth } from './typography';

/** What every screen of a dossier needs, whatever the categories. */
export type BasePart = Pick<
	Library,
	'contentVersion' | 'asOf' | 'categories' | 'purchase' | 'thresholds' | 'renames'
>;
/** Cited on the screens, never in the documents. */
export type SourcePart = Pick<Library, 'sources'>;
/** What the interview explains besides: the words of the trade, and why each question of the purchase is asked. */
export interface GuidancePart extends Pick<Library, 'terms'> {
	readonly explanations: Explanations;
}
/** The duties in words: told where they are opened; the screens only hold clauses against them. */
export type DutyPart = Pick<Library, 'duties'>;
/** What the result needs besides. */
export type ReferencePart = Pick<Library, 'clauses' | 'duties' | 'pitfalls' | 'labels'>;
/** By clause id. */
export type Reasons = Readonly<Record<string, string>>;
/** A category as it is asked. */
export interface InterviewPart {
	readonly questionnaire: Questionnaire;
}
/** A category as its dossier needs it: nothing explained, every clause that it may call. */
export interface DossierPart extends InterviewPart {
	readonly clauses: readonly Clause[];
}

/** What reaches the browser, in one language: by category, a part for the interview and a part for the result. */
export interface Parts {
	readonly base: BasePart;
	readonly sources: SourcePart;
	readonly guidance: GuidancePart;
	readonly references: ReferencePart;
	readonly duties: DutyPart;
	readonly interview: Readonly<Record<string, InterviewPart>>;
	readonly dossier: Readonly<Record<string, DossierPart>>;
	/** Why each clause is there, by its id; of each family, and of the purchase. */
	readonly reasons: Readonly<Record<string, Reasons>>;
	/** Whole, those of categories to come too: never in the browser. */
	readonly clauses: readonly Clause[];
	readonly frameworks: FrameworkParts;
	/** Of each category, and of the purchase. */
	readonly drawings: Readonly<Record<string, Drawing>>;
	readonly 'drawing-index': readonly DrawingEntry[];
}

const holders = ['purchase', ...families];

/** Compiles a catalogue without problems. `asOf`: the latest review date found in it. */
export function compileParts(catalogue: Catalogue): Record<Language, Parts> {
	const shapes = shapeAll(catalogue);
	const frameworks = typeset(frameworksOf(catalogue));
	const parts = languages.map((language) => {
		const spoken = { ...partsIn(shapes, language), frameworks: speak(frameworks, language) };
		return [language, spoken] as const;
	});
	return Object.fromEntries(parts) as unknown as Record<Language, Parts>;
}

type Shapes = ReturnType<typeof shapeAll>;

function shapeAll(catalogue: Catalogue) {
	const identified = <K extends 'label' | 'term' | 'source' | 'pitfall'>(kind: K) =>
		ofKind(catalogue, kind).map(({ id, value }) => ({ id, ...value }));
	const thresholds = ofKind(catalogue, 'thresholds').flatMap(({ value }) =>
		Object.entries(value).map(([id, one]) => ({ id, ...one }))
	);
	const shapes = {
		questionnaires: ofKind(catalogue, 'questionnaire').map(({ id, value }) =>
			shapeQuestionnaire(id, value)
		),
		clauses: ofKind(catalogue, 'clause').map(({ id, value }) => shapeClause(id, value)),
		duties: ofKind(catalogue, 'duty').map(({ id, value }) => shapeDuty(id, value)),
		labels: identified('label'),
		terms: identified('term'),
		sources: identified('source'),
		pitfalls: identified('pitfall'),
		thresholds,
		renames: Object.assign({}, ...ofKind(catalogue, 'renames').map(({ value }) => value)) as Record<
			string,
			string
		>
	};
	return typeset(shapes);
}

function partsIn(shapes: Shapes, language: Language): Omit<Parts, 'frameworks'> {
	const spoken = speak(shapes, language);
	const questionnaires: Questionnaire[] = spoken.questionnaires;
	const clauses = spoken.clauses as Clause[];
	const { duties, pitfalls, labels, terms, sources, thresholds, renames } = spoken;
	const asOf =
		clauses
			.map((one) => one.reviewed)
			.sort()
			.at(-1) ?? '';
	const [purchase] = questionnaires.filter((one) => one.id === 'purchase');
	const of = <T extends { id: string }>(family: string, items: readonly T[]) =>
		items.filter((one) => familyOf(one.id) === family);
	const categories = families.flatMap((family) => of(family, questionnaires));
	const drawings = questionnaires
		.map((one) => draw(one, { questionnaires, thresholds }))
		.sort((a, b) => Number(b.id === 'purchase') - Number(a.id === 'purchase'));
	const byCategory = <T>(part: (one: Questionnaire) => T) =>
		Object.fromEntries(categories.map((one) => [one.id, part(one)]));
	return {
		base: {
			...{ thresholds, renames, asOf },
			contentVersion: `${asOf}-${fingerprint(shapes)}`,
			categories: categories.map(entryIn),
			purchase: withoutExplanations(purchase as Questionnaire)
		},
		sources: { sources },
		guidance: { terms, explanations: explanationsOf(purchase ? [purchase] : []) },
		references: {
			duties: (duties as Duty[]).map(withoutWords),
			pitfalls,
			labels: labels.map(withoutNote),
			clauses: of('purchase', clauses).map(withoutReason)
		},
		duties: { duties: duties as Duty[] },
		interview: byCategory((questionnaire) => ({ questionnaire })),
		dossier: byCategory((one) => ({
			questionnaire: withoutExplanations(one),
			clauses: clauses
				.filter((clause) => familyOf(clause.id) !== 'purchase' && mayServe(clause, one.id))
				.map(withoutReason)
		})),
		reasons: Object.fromEntries(
			holders.map((holder) => [
				holder,
				Object.fromEntries(of(holder, clauses).map(({ id, why }) => [id, why]))
			])
		),
		clauses: holders.flatMap((holder) => of(holder, clauses)),
		drawings: Object.fromEntries(drawings.map((one) => [one.id, one])),
		'drawing-index': drawings.map(entryOf)
	};
}

/** Its note is for who writes the content. */
function withoutNote({ id, name, characteristics, scope, confidence }: Label): Label {
	return { id, name, characteristics, scope, confidence };
}

/** What the documents print of it. */
function withoutReason(clause: Clause): Clause {
	return { ...clause, why: '' };
}

/** Its name, and what decides whether it binds. */
function withoutWords({ doubt: _, toVerify: __, ...duty }: Duty): Duty {
	return { ...duty, text: '', todo: '', sources: [] };
}

function entryIn({ id, title, summary }: Questionnaire): CategoryEntry {
	return { id, family: familyOf(id) as Family, title, summary };
}

/** Whether a clause may be retained for a category, whatever the other answers. */
export function mayServe(clause: Pick<Clause, 'when'>, category: string): boolean {
	const only: Situation = {
		value: () => undefined,
		answered: () => false,
		fact: (name) =>
			name === 'category' ? [category] : name === 'family' ? [familyOf(category)] : undefined,
		threshold: () => undefined
	};
	return holds(clause.when, only) !== false;
}

export function familyOf(id: string): string {
	return id.slice(0, Math.max(0, id.indexOf('/'))) || id;
}

function fingerprint(value: unknown): string {
	return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 8);
}

export function typeset<T>(value: T): T {
	if (Array.isArray(value)) return value.map(typeset) as T;
	if (typeof value !== 'object' || value === null) return value;
	const { fr, en } = value as Partial<Bilingual>;
	if (typeof fr === 'string' && typeof en === 'string') return setBoth({ fr, en }) as T;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typeset(one)])) as T;
}
