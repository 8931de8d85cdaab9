/** What a file holds, before anything of it is believed. */
export interface Found {
	readonly fields: ReadonlyMap<string, FoundField>;
	readonly scripts: boolean;
	readonly attachments: boolean;
}

export interface FoundField {
	readonly kind: 'text' | 'radio' | 'other';
	/** Of a radio: the code chosen, or nothing. */
	readonly value: string;
	/** What its appearance shows; absent when that cannot be told. */
	readonly shown?: string;
	/** Other fields have the same name. */
	readonly twice: boolean;
	readonly spot: Spot;
}

/** Where it stands; points, from the bottom left. */
export interface Spot {
	readonly page: number;
	readonly left: number;
	readonly bottom: number;
	readonly top: number;
}
