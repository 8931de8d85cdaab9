import { createHash } from 'node:crypto';
import { holds, type Situation } from '../domain/condition';
import { families, type CategoryEntry, type Family, type Library } from '../domain/library';
import { languages, type Language } from '../domain/language';
import type { Clause } from '../domain/clause';
import type { Duty } from '../domain/duty';
import type { Questionnaire } from '../domain/question';
import { ofKind, type Catalogue } from './catalogue';
import { shapeClause, shapeDuty, shapeQuestionnaire } from './shape';
import { speak, type Bilingual } from './text';
import { setBoth } from './typography';

/** What reaches the browser: one part per family and one for purchase and references. */
export type BasePart = Omit<Library, 'questionnaires' | 'clauses' | 'language'> & {
	readonly clauses: readonly Clause[];
};
export interface FamilyPart {
	readonly questionnaires: readonly Questionnaire[];
	readonly clauses: readonly Clause[];
}
export type Parts = Readonly<Record<Language, { base: BasePart } & Record<Family, FamilyPart>>>;

/** Compiles a catalogue without problems. `asOf`: the latest review date found in it. */
export function compileParts(catalogue: Catalogue): Parts {
	const shapes = shapeAll(catalogue);
	const parts = languages.map((language) => [language, partsIn(shapes, language)] as const);
	return Object.fromEntries(parts) as Parts;
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

function partsIn(shapes: Shapes, language: Language) {
	const { questionnaires, clauses, ...references } = speak(shapes, language);
	const asOf =
		clauses
			.map((one) => one.reviewed)
			.sort()
			.at(-1) ?? '';
	const [purchase] = questionnaires.filter((one) => one.id === 'purchase');
	const base: BasePart = {
		...(references as Pick<
			Library,
			'labels' | 'terms' | 'sources' | 'pitfalls' | 'thresholds' | 'renames'
		>),
		duties: references.duties as Duty[],
		contentVersion: `${asOf}-${fingerprint(shapes)}`,
		asOf,
		categories: entriesOf(questionnaires, clauses),
		purchase: purchase as Questionnaire,
		clauses: clauses.filter((one) => familyOf(one.id) === 'purchase') as Clause[]
	};
	const byFamily = families.map((family) => [
		family,
		{
			questionnaires: questionnaires.filter((one) => familyOf(one.id) === family),
			clauses: clauses.filter((one) => familyOf(one.id) === family)
		}
	]);
	return { base, ...(Object.fromEntries(byFamily) as Record<Family, FamilyPart>) };
}

function entriesOf(
	questionnaires: readonly Questionnaire[],
	clauses: readonly Clause[]
): CategoryEntry[] {
	return questionnaires
		.filter((one) => one.id !== 'purchase')
		.map(({ id, title, summary }) => {
			const family = familyOf(id) as Family;
			const called = families.filter(
				(one) =>
					one === family ||
					clauses.some((clause) => familyOf(clause.id) === one && mayServe(clause, id))
			);
			return { id, family, title, summary, calls: called };
		});
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

function typeset<T>(value: T): T {
	if (Array.isArray(value)) return value.map(typeset) as T;
	if (typeof value !== 'object' || value === null) return value;
	const { fr, en } = value as Partial<Bilingual>;
	if (typeof fr === 'string' && typeof en === 'string') return setBoth({ fr, en }) as T;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typeset(one)])) as T;
}
