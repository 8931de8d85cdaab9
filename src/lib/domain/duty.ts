import type { Condition, Leaf } from './condition';
import type { Confidence } from './level';

/** A legal obligation: whom it binds, from when, above what amount. Texts are in one language. */
export interface Duty {
	readonly id: string;
	readonly title: string;
	/** The text that founds it: "Code de la commande publique, art. L. 2152-7". */
	readonly basis: string;
	readonly text: string;
	/** In force for consultations launched from this ISO date. */
	readonly from?: string;
	readonly until?: string;
	readonly binds: Condition;
	/** When this holds, nobody can say for sure: `doubt` says why and whom to ask. */
	readonly uncertain?: Condition;
	readonly doubt?: string;
	/** When it does not bind: whether it is good practice all the same. */
	readonly recommended?: Condition;
	/** What the buyer does about it. */
	readonly todo: string;
	readonly sources: readonly string[];
	readonly confidence: Confidence;
	readonly secondary: boolean;
	/** What must still be checked in the text itself. */
	readonly toVerify?: string;
	readonly reviewed: string;
}

export type DutyResultKind = 'binds' | 'uncertain' | 'to-check' | 'does-not-bind';

export interface DutyResult {
	readonly id: string;
	readonly result: DutyResultKind;
	readonly recommended: boolean;
	/** Not in force yet at the launch date. */
	readonly notYet: boolean;
	readonly because: readonly Leaf[];
	/** Retained clauses that help to satisfy it. */
	readonly clauses: readonly string[];
}
