import type { Criterion, FaceName } from './clause';
import type { Language } from './language';
import type { Level } from './level';

/** Weights of the criteria, in percent; they add up to 100. */
export type Frame = Readonly<Record<Criterion, number>>;

/** The buyer's changes to what was selected; the only thing stored beside the answers. */
export interface Edits {
	readonly lots: Readonly<Record<string, LotEdits>>;
	/** Stops passed, with the reason given, by outcome. */
	readonly continued: Readonly<Record<string, string>>;
	/** Points of attention exported all the same, with the reason given, by pitfall. */
	readonly accepted: Readonly<Record<string, string>>;
}

export interface LotEdits {
	readonly frame?: Frame;
	readonly clauses: Readonly<Record<string, ClauseEdit>>;
	readonly own: readonly OwnClause[];
}

export interface ClauseEdit {
	readonly level?: Level;
	readonly parameters?: Readonly<Record<string, number>>;
	/** Points inside its criterion, before they are normalised. */
	readonly share?: number;
	/** The reason why it was removed. */
	readonly removed?: string;
	readonly texts?: Readonly<Partial<Record<FaceName, Amendment>>>;
}

/** A text rewritten in one language: the other one is to revise. */
export interface Amendment {
	readonly language: Language;
	readonly text: string;
}

export const ownFaces = ['specification', 'performance'] as const;

/** A clause of the buyer's own. */
export interface OwnClause {
	/** `own/<word>`. */
	readonly id: string;
	readonly title: string;
	readonly language: Language;
	readonly faces: Readonly<Partial<Record<(typeof ownFaces)[number], string>>>;
	readonly bears: 'environment' | 'social' | 'other';
}

export const emptyEdits: Edits = { lots: {}, continued: {}, accepted: {} };
const emptyLot: LotEdits = { clauses: {}, own: [] };

export function editLot(edits: Edits, lot: string, change: (lot: LotEdits) => LotEdits): Edits {
	return { ...edits, lots: { ...edits.lots, [lot]: change(edits.lots[lot] ?? emptyLot) } };
}

/** Merges into a clause's edit; a key set to `undefined` goes back to what was selected. */
export function editClause(
	edits: Edits,
	lot: string,
	clause: string,
	change: Partial<ClauseEdit>
): Edits {
	return editLot(edits, lot, (one) => {
		const merged = compact({ ...one.clauses[clause], ...change });
		const { [clause]: _, ...others } = one.clauses;
		const changed = Object.keys(merged).length > 0 ? { ...others, [clause]: merged } : others;
		return { ...one, clauses: changed };
	});
}

export function removeClause(edits: Edits, lot: string, clause: string, reason: string): Edits {
	return editClause(edits, lot, clause, { removed: reason });
}

export function restoreClause(edits: Edits, lot: string, clause: string): Edits {
	return editClause(edits, lot, clause, { removed: undefined });
}

/** Back to the selected figure when `figure` is undefined. */
export function setParameter(
	edits: Edits,
	place: { lot: string; clause: string; parameter: string },
	figure: number | undefined
): Edits {
	const before = edits.lots[place.lot]?.clauses[place.clause]?.parameters;
	const parameters = compact({ ...before, [place.parameter]: figure });
	const left = Object.keys(parameters).length > 0 ? parameters : undefined;
	return editClause(edits, place.lot, place.clause, { parameters: left });
}

/** Back to the guide's text when `amendment` is undefined. */
export function amend(
	edits: Edits,
	place: { lot: string; clause: string; face: FaceName },
	amendment: Amendment | undefined
): Edits {
	const before = edits.lots[place.lot]?.clauses[place.clause]?.texts;
	const texts = compact({ ...before, [place.face]: amendment });
	const left = Object.keys(texts).length > 0 ? texts : undefined;
	return editClause(edits, place.lot, place.clause, { texts: left });
}

export function setFrame(edits: Edits, lot: string, frame: Frame | undefined): Edits {
	return editLot(edits, lot, (one) => compact({ ...one, frame }) as LotEdits);
}

/** Adds the clause, or replaces the one with the same id. */
export function putOwn(edits: Edits, lot: string, own: OwnClause): Edits {
	return editLot(edits, lot, (one) => {
		const known = one.own.some((other) => other.id === own.id);
		const list = known
			? one.own.map((other) => (other.id === own.id ? own : other))
			: [...one.own, own];
		return { ...one, own: list };
	});
}

export function removeOwn(edits: Edits, lot: string, id: string): Edits {
	return editLot(edits, lot, (one) => ({ ...one, own: one.own.filter((own) => own.id !== id) }));
}

export function continueAnyway(edits: Edits, outcome: string, reason: string | undefined): Edits {
	return { ...edits, continued: compact({ ...edits.continued, [outcome]: reason }) };
}

export function acceptFinding(edits: Edits, pitfall: string, reason: string | undefined): Edits {
	return { ...edits, accepted: compact({ ...edits.accepted, [pitfall]: reason }) };
}

function compact<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
	const kept = Object.entries(record).filter(([, value]) => value !== undefined);
	return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}
