/** Drawn in place of a character that the font lacks. */
export const substitute = '□';

const invisible = /[\p{Cf}\p{Variation_Selector}]/gu;
const blanks = /[\p{Cc}\p{Zl}\p{Zp} ]+/gu;

const lookAlikes: Readonly<Record<string, string>> = {
	'\u2000': '\u2002',
	'\u2001': '\u2003',
	'\u2004': ' ',
	'\u2005': ' ',
	'\u2006': '\u2009',
	'\u2008': '\u2009',
	'\u200a': '\u2009',
	'\u205f': ' ',
	'\u3000': '\u2003',
	'\u2012': '–',
	'\u02bc': '’',
	'\u2032': '′',
	'\u2043': '•',
	'\u2219': '·',
	'\u22c5': '·',
	'\u25aa': '■',
	'\u25ab': '□',
	'\u2610': '□',
	'\u2611': '✓',
	'\u2612': '✗',
	'\u2713': '✓',
	'\u2714': '✓',
	'\u2705': '✓',
	'\u2716': '✗',
	'\u2717': '✗',
	'\u2718': '✗',
	'\u21d2': '→',
	'\u27a4': '▶',
	'\u279c': '→',
	'\u2a7d': '≤',
	'\u2a7e': '≥'
};

/** NFC, one space for any run of spaces and controls, nothing invisible: controls would cut a line short in jsPDF. */
export function tidy(text: string): string {
	return text.normalize('NFC').replace(invisible, '').replace(blanks, ' ');
}

/**
 * A tidy text in which every character has a glyph: its own, that of a look-alike, or the substitute;
 * the characters that end as the substitute are given to `report`.
 */
export function fitCharacters(
	text: string,
	covers: (code: number) => boolean,
	report: (character: string) => void
): string {
	let fitted = '';
	for (const character of tidy(text)) {
		if (has(character)) fitted += character;
		else fitted += replace(character);
	}
	return fitted;

	function has(characters: string): boolean {
		return [...characters].every((one) => covers(one.codePointAt(0) ?? 0));
	}

	function replace(character: string): string {
		const candidates = [
			lookAlikes[character],
			character.normalize('NFKC'),
			character.normalize('NFKD').replace(/\p{M}/gu, '')
		];
		const found = candidates.find((candidate) => candidate && has(candidate));
		if (found) return found;
		report(character);
		return /\p{M}/u.test(character) ? '' : substitute;
	}
}
