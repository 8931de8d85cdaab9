/** A place to answer on the screen as on paper. */
export interface Field {
	/** Made by `fieldName`; the options of one radio share theirs. */
	readonly name: string;
	readonly kind: 'line' | 'lines' | 'number' | 'date' | 'tick' | 'option' | 'list';
	/** What readers hear and pointers show. */
	readonly label: string;
	readonly required: boolean;
	/** Of an option of a radio: its code, and what the radio as a whole asks. */
	readonly option?: { readonly code: string; readonly question: string };
	/** What a list offers. */
	readonly choices?: readonly { readonly id: string; readonly label: string }[];
}

/** Most characters that a field takes. */
export const lengths = { line: 400, lines: 4000, number: 40, date: 20 } as const;

export function isTick(kind: Field['kind']): boolean {
	return kind === 'tick' || kind === 'option';
}
