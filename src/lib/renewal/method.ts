import type { Confidence } from '../domain/level';
import type { Range } from './figure';

/** Where a figure comes from, and on what terms it may be reused. */
export interface MethodSource {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly address?: string;
	readonly licence: string;
	readonly version?: string;
	readonly retrieved: string;
	/** What the licence asks to be shown. */
	readonly notice?: string;
}

/** A range with its sources; `calibrate` marks a starting value to adapt. */
export interface Quantity extends Range {
	readonly sources: readonly string[];
	readonly confidence: Confidence;
	/** How well independent sources agree. */
	readonly agreement: 'fair' | 'weak';
}

export interface DeviceClass {
	readonly id: string;
	/** "Ordinateurs portables", "Laptops". */
	readonly label: string;
	/** "ordinateur portable", "laptop". */
	readonly one: string;
	/** Manufacture, transport and end of life of one device, kgCO2e. */
	readonly embodied: Quantity;
	/** kWh a year in use; absent when no source gives it. */
	readonly energy?: Quantity;
	/** Behind the central energy: watts in use, usual hours a year, watts on standby. */
	readonly power?: { readonly watts: number; readonly hours: number; readonly standby: number };
	/** Years in use that the organisation aims at: a starting value. */
	readonly life: number;
	/** Share of the manufacture avoided by a refurbished device; absent when no source gives it. */
	readonly refurbished?: Quantity;
	/** Whether parts may be changed to extend it. */
	readonly parts: readonly string[];
	/** Runs a desktop system whose support may end. */
	readonly system: boolean;
	/** Counts among the retired equipment to be steered to reuse. */
	readonly reuse: boolean;
	/** Category of the guide that buys it. */
	readonly category?: string;
}

export interface Part {
	readonly id: string;
	readonly label: string;
	readonly embodied: Quantity;
}

/** Where devices draw their electricity, kgCO2e/kWh. */
export interface Grid {
	readonly id: string;
	readonly label: string;
	readonly kind: 'mainland' | 'territory' | 'country';
	readonly factor: Quantity;
}

export interface Support {
	/** First day without free updates. */
	readonly ended: string;
	readonly extension: readonly {
		readonly year: number;
		readonly until: string;
		readonly eur?: number;
		readonly usd: number;
		readonly confidence: Confidence;
	}[];
	readonly sources: readonly string[];
}

/** A share due from a date on: of yearly spending, or of the devices retired. */
export interface Quota {
	readonly id: 'reused-purchases' | 'retired-to-reuse';
	/** Duty of the reference that explains it. */
	readonly duty: string;
	readonly binds: readonly string[];
	readonly uncertain: readonly string[];
	readonly steps: readonly { readonly from: string; readonly share: number }[];
	/** Devices this old are left out. */
	readonly ageLimit?: number;
	readonly confidence: Confidence;
}

/** A figure found in public sources, offered and never applied unasked. */
export interface Suggestion {
	readonly id: 'electricity' | 'refurbished-price';
	readonly value: Range;
	readonly sources: readonly string[];
}

/** All that the content knows for an assessment, in one language. */
export interface Method {
	readonly classes: readonly DeviceClass[];
	readonly parts: readonly Part[];
	readonly grids: readonly Grid[];
	/** By system id: `windows-10`, `windows-11`. */
	readonly supports: Readonly<Record<string, Support>>;
	readonly quotas: readonly Quota[];
	readonly suggestions: readonly Suggestion[];
	readonly sources: readonly MethodSource[];
	/** The latest date at which a file was reviewed. */
	readonly asOf: string;
}
