/** What a workbook holds, before anything of it is believed. */
export interface FoundSheet {
	readonly name: string;
	readonly hidden: boolean;
	/** By row, then by column, from 0; cells without content are absent. */
	readonly rows: ReadonlyMap<number, ReadonlyMap<number, FoundCell>>;
	readonly hiddenRows: ReadonlySet<number>;
	readonly hiddenColumns: ReadonlySet<number>;
	readonly merges: readonly Range[];
}

export interface FoundCell {
	/** Numbers with a point, percentages as they are shown, days as ISO dates. */
	readonly text: string;
	/** Its text, where it holds a formula or an error instead of a value. */
	readonly formula?: string;
	/** What is seen, or the format that makes it so, when that is not what the cell holds. */
	readonly shown?: string;
	/** Written in the colour of its ground. */
	readonly faint?: boolean;
}

/** From 0, both ends included. */
export interface Range {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

export interface FoundBook {
	readonly sheets: readonly FoundSheet[];
	readonly scripts: boolean;
	readonly attachments: boolean;
}

export const bookLimits = { sheets: 30, rows: 5000, columns: 100 } as const;

/** As the number parser takes it for sure: "1.234" could be read two ways, "1.2340" cannot. */
export function numberText(value: number): string {
	const text = String(value);
	return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}

/** As a percentage is shown: 0.07 is 7 %. */
export function percentText(value: number): string {
	return `${numberText(Number((value * 100).toPrecision(12)))} %`;
}
