import type { Readiness } from './windows';

/** What devices that are alike have in common; nothing of a person, no name, no serial number. */
export interface Kind {
	/** Id of a class of the method, or `other` when no word was recognised. */
	readonly class: string;
	readonly manufacturer: string;
	readonly model: string;
	/** `windows-10`, `windows-11`, `windows-old`, `linux`, `macos`, `chromeos`, `mobile`, or ''. */
	readonly system: string;
	/** Whether the processor is one that Windows 11 accepts: an indication, to override. */
	readonly readiness: Readiness;
}

/** Where the date of a device comes from, best first. */
export type DateOrigin =
	'in-service' | 'purchase' | 'delivery' | 'order' | 'warranty' | 'enrolment';

/** Devices of one kind that entered service in the same month. */
export interface Batch {
	/** Place in `Fleet.kinds`. */
	readonly kind: number;
	readonly count: number;
	/** Mean day of entry into service, in days since 1970; undefined when no date is known. */
	readonly inService?: number;
	/** An enrolment date is a proxy, shown as an estimate. */
	readonly origin?: DateOrigin;
	/** Sum of the prices paid, and of how many devices it is known. */
	readonly paid: { readonly sum: number; readonly count: number };
	readonly site: string;
}

/** An inventory, read and summed: all that the assessment needs, small whatever the number of rows. */
export interface Fleet {
	readonly kinds: readonly Kind[];
	readonly batches: readonly Batch[];
}

export function countOf(fleet: Fleet): number {
	return fleet.batches.reduce((all, one) => all + one.count, 0);
}
