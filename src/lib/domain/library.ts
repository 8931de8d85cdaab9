import type { Clause } from './clause';
import type { Condition } from './condition';
import type { Duty } from './duty';
import type { Language } from './language';
import type { Confidence } from './level';
import type { Questionnaire } from './question';

export const families = ['hardware', 'hosting', 'software', 'services'] as const;
export type Family = (typeof families)[number];

/** A public address that a reader can open. */
export interface Source {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly address?: string;
	/** How it was read: in full, in part, at second hand. */
	readonly read: 'full' | 'part' | 'secondary' | 'background';
}

export interface Label {
	readonly id: string;
	readonly name: string;
	/** What it proves, always printed beside the name. */
	readonly characteristics: readonly string[];
	readonly scope: 'product' | 'site' | 'service' | 'process' | 'organisation';
	readonly confidence: Confidence;
}

export interface Term {
	readonly id: string;
	readonly name: string;
	readonly definition: string;
}

export interface Threshold {
	readonly id: string;
	readonly title: string;
	readonly values: readonly ThresholdValue[];
	readonly sources: readonly string[];
	readonly confidence: Confidence;
	readonly secondary: boolean;
}

/** Euros excl. VAT, for launches from `from` (included) until the next value's `from`. */
export interface ThresholdValue {
	readonly from: string;
	/** Last day on which the figure is known: after it, the duty must be re-read. */
	readonly until?: string;
	readonly amount: number;
	/** Which buyers; all when absent. Looks at the questions `buyer` and `industrial` only. */
	readonly when?: Condition;
}

/** A point of attention that the tender check may find. */
export interface Pitfall {
	/** `environment-criterion-missing`. */
	readonly id: string;
	/** The reference's code: `L01`. */
	readonly code: string;
	readonly severity: 'block' | 'warn' | 'info';
	readonly title: string;
	/** What is wrong, and the text or ruling behind it. */
	readonly text: string;
	readonly remedy: string;
	readonly sources: readonly string[];
}

/** A category, before anything of it is loaded. */
export interface CategoryEntry {
	readonly id: string;
	readonly family: Family;
	readonly title: string;
	readonly summary: string;
}

/** Everything in one language, of the categories loaded. */
export interface Library {
	readonly language: Language;
	/** Clauses, duties, pitfalls and labels are there too; the interview needs none of them. */
	readonly whole: boolean;
	/** Date and fingerprint of the content: the "as of" stamp. */
	readonly contentVersion: string;
	readonly asOf: string;
	readonly categories: readonly CategoryEntry[];
	readonly purchase: Questionnaire;
	readonly questionnaires: readonly Questionnaire[];
	readonly clauses: readonly Clause[];
	readonly duties: readonly Duty[];
	readonly thresholds: readonly Threshold[];
	readonly pitfalls: readonly Pitfall[];
	readonly labels: readonly Label[];
	readonly sources: readonly Source[];
	readonly terms: readonly Term[];
	/** Old id → new id, so that saved dossiers survive. */
	readonly renames: Readonly<Record<string, string>>;
}
