import { faceNames, type FaceName } from './clause';
import { putComment, removeComment, type Comment } from './comment';
import type { SavedDossier } from './dossier';
import {
	acceptFinding,
	amend,
	continueAnyway,
	editClause,
	putOwn,
	removeOwn,
	setFrame,
	setParameter,
	type Amendment,
	type Edits,
	type Frame,
	type LotEdits,
	type OwnClause
} from './edits';
import { titleQuestion, type Answer } from './question';

interface Sides<T> {
	readonly mine?: T;
	readonly theirs?: T;
}

interface InClause {
	readonly lot: string;
	readonly clause: string;
}

/** One thing that two versions of a dossier say differently; a side left out says nothing of it. */
export type Difference =
	| ({ readonly kind: 'title' } & Sides<Naming>)
	| ({ readonly kind: 'answer'; readonly question: string } & Sides<Answer>)
	| ({ readonly kind: 'continued' | 'accepted'; readonly id: string } & Sides<string>)
	| ({ readonly kind: 'frame'; readonly lot: string } & Sides<Frame>)
	| ({ readonly kind: 'level' | 'share' } & InClause & Sides<number>)
	| ({ readonly kind: 'removed' } & InClause & Sides<string>)
	| ({ readonly kind: 'figure'; readonly parameter: string } & InClause & Sides<number>)
	| ({ readonly kind: 'text'; readonly face: FaceName } & InClause & Sides<Amendment>)
	| ({ readonly kind: 'own'; readonly lot: string; readonly id: string } & Sides<OwnClause>)
	| ({ readonly kind: 'comment'; readonly id: string } & Sides<Comment>);

interface Naming {
	readonly title: string;
	readonly answer?: Answer;
}

/** All that the person put in that differs; ids, dates and what is empty say nothing. */
export function compare(mine: SavedDossier, theirs: SavedDossier): Difference[] {
	const [here, there] = [spread(mine), spread(theirs)];
	const keys = new Set([...here.keys(), ...there.keys()]);
	return [...keys].flatMap((key) => {
		const [one, other] = [here.get(key), there.get(key)];
		if (same(one?.value, other?.value)) return [];
		const place = (one ?? other)?.place;
		return [{ ...place, mine: one?.value, theirs: other?.value } as Difference];
	});
}

/** Mine, with the other side of the differences given. */
export function merge(mine: SavedDossier, taken: readonly Difference[]): SavedDossier {
	return taken.reduce(take, mine);
}

/** Names a difference, whatever its two sides are. */
export function keyOf(difference: Difference): string {
	const { mine: _, theirs: __, ...place } = difference;
	return Object.values(place).join(' ');
}

interface Leaf {
	readonly place: object;
	readonly value: unknown;
}

type Leaves = Map<string, Leaf>;

function spread(saved: SavedDossier): Leaves {
	const leaves: Leaves = new Map();
	const put = (place: object, value: unknown) => {
		if (value !== undefined) leaves.set(Object.values(place).join(' '), { place, value });
	};
	const { [titleQuestion]: answer, ...answers } = saved.answers;
	put({ kind: 'title' }, { title: saved.title, answer });
	for (const [question, one] of Object.entries(answers)) put({ kind: 'answer', question }, one);
	for (const [id, reason] of Object.entries(saved.edits.continued))
		put({ kind: 'continued', id }, reason);
	for (const [id, reason] of Object.entries(saved.edits.accepted))
		put({ kind: 'accepted', id }, reason);
	for (const [lot, one] of Object.entries(saved.edits.lots)) spreadLot(lot, one, put);
	for (const one of saved.comments) put({ kind: 'comment', id: one.id }, one);
	return leaves;
}

function spreadLot(lot: string, { frame, clauses, own }: LotEdits, put: Put): void {
	put({ kind: 'frame', lot }, frame);
	for (const [clause, edit] of Object.entries(clauses)) {
		const { level, share, removed, parameters = {}, texts = {} } = edit;
		put({ kind: 'level', lot, clause }, level);
		for (const [parameter, figure] of Object.entries(parameters))
			put({ kind: 'figure', lot, clause, parameter }, figure);
		put({ kind: 'share', lot, clause }, share);
		for (const face of faceNames) put({ kind: 'text', lot, clause, face }, texts[face]);
		put({ kind: 'removed', lot, clause }, removed);
	}
	for (const one of own) put({ kind: 'own', lot, id: one.id }, one);
}

type Put = (place: object, value: unknown) => void;

function take(saved: SavedDossier, difference: Difference): SavedDossier {
	switch (difference.kind) {
		case 'title': {
			const { title, answer } = difference.theirs ?? { title: '' };
			return { ...saved, title, answers: withKey(saved.answers, titleQuestion, answer) };
		}
		case 'answer': {
			const { question, theirs } = difference;
			return { ...saved, answers: withKey(saved.answers, question, theirs) };
		}
		case 'comment': {
			const { id, theirs } = difference;
			const { comments } = saved;
			const next = theirs ? putComment(comments, theirs) : removeComment(comments, id);
			return { ...saved, comments: next };
		}
		default:
			return { ...saved, edits: takeEdit(saved.edits, difference) };
	}
}

type EditDifference = Exclude<Difference, { kind: 'title' | 'answer' | 'comment' }>;

function takeEdit(edits: Edits, difference: EditDifference): Edits {
	switch (difference.kind) {
		case 'continued':
			return continueAnyway(edits, difference.id, difference.theirs);
		case 'accepted':
			return acceptFinding(edits, difference.id, difference.theirs);
		case 'frame':
			return setFrame(edits, difference.lot, difference.theirs);
		case 'own': {
			const { lot, id, theirs } = difference;
			return theirs ? putOwn(edits, lot, theirs) : removeOwn(edits, lot, id);
		}
		case 'figure':
			return setParameter(edits, difference, difference.theirs);
		case 'text':
			return amend(edits, difference, difference.theirs);
		default: {
			const { lot, clause, kind, theirs } = difference;
			return editClause(edits, lot, clause, { [kind]: theirs });
		}
	}
}

function withKey<T>(record: Readonly<Record<string, T>>, key: string, value: T | undefined) {
	const { [key]: _, ...others } = record;
	return value === undefined ? others : { ...others, [key]: value };
}

function same(a: unknown, b: unknown): boolean {
	return JSON.stringify(a, inOrder) === JSON.stringify(b, inOrder);
}

/** Keys in one order, whatever the order in which things were said. */
function inOrder(_: string, value: unknown): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether one was copied from the other, or both from a third. */
export function akin(a: Kinship, b: Kinship): boolean {
	return (a.origin ?? a.id) === (b.origin ?? b.id);
}

type Kinship = Pick<SavedDossier, 'id' | 'origin'>;

/** Another dossier, that remembers where it comes from. */
export function copyAs<T extends SavedDossier>(dossier: T, id: string): T {
	return { ...dossier, id, origin: dossier.origin ?? dossier.id };
}
