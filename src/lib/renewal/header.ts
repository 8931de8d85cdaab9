/** Small letters, no accents, words apart by one space; the group of GLPI ("Composants - ") stays. */
export function normalise(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[œŒ]/g, 'oe')
		.toLowerCase()
		.replace(/[^a-z0-9#*]+/g, ' ')
		.trim();
}

/** The header, then the header without its group: "Composants - Processeur" is also "processeur". */
export function namesOf(header: string): string[] {
	const bare = header.split(/\s+-\s+/).at(-1) ?? header;
	const split = header.replace(/([a-z])([A-Z])/g, '$1 $2');
	return [...new Set([header, bare, split].map(normalise))].filter((one) => one !== '');
}

/** A regular expression of whole words; `#` is a digit, `*` the rest of a word. Undefined without words. */
export function wordsPattern(words: readonly string[]): RegExp | undefined {
	if (words.length === 0) return undefined;
	const parts = words.map((word) =>
		normalise(word).replaceAll('#', '\\d').replaceAll('*', '[a-z0-9]*')
	);
	return new RegExp(`(?:^| )(?:${parts.join('|')})(?= |$)`);
}
