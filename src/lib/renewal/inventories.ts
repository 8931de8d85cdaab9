/** What a column of an inventory may hold. The rest is ignored, and columns of persons are dropped. */
export const fields = [
	'type',
	'designation',
	'manufacturer',
	'model',
	'serial',
	'in-service-date',
	'purchase-date',
	'delivery-date',
	'order-date',
	'enrolment-date',
	'warranty-end',
	'warranty-months',
	'price',
	'quantity',
	'processor',
	'memory',
	'system',
	'system-version',
	'status',
	'site'
] as const;
export type Field = (typeof fields)[number];

/** Date columns, the one to trust most first. */
export const dateFields = [
	'in-service-date',
	'purchase-date',
	'delivery-date',
	'order-date',
	'enrolment-date'
] as const satisfies readonly Field[];
export type DateField = (typeof dateFields)[number];

/** What the content knows of inventory tools and of the words they use; words are normalised. */
export interface Inventories {
	readonly synonyms: Readonly<Partial<Record<Field, readonly string[]>>>;
	/** Headers of columns about persons. */
	readonly personal: readonly string[];
	readonly profiles: readonly Profile[];
	/** The words of a type and of a model by class, the most specific class first. */
	readonly classes: readonly ClassWords[];
	/** Words of virtual machines, which nobody buys. */
	readonly virtual: readonly string[];
	/** First words of a row that adds up the others. */
	readonly totals: readonly string[];
	/** Serial numbers that are none: "to be filled by o e m". */
	readonly placeholders: readonly string[];
}

export interface Profile {
	readonly id: string;
	readonly label: string;
	readonly headers: readonly string[];
	/** The tool exports no date of purchase or of entry into service. */
	readonly undated: boolean;
}

export interface ClassWords {
	readonly class: string;
	/** Classes of one family may be told apart by the model alone. */
	readonly family: string;
	readonly types: readonly string[];
	readonly models: readonly string[];
}
