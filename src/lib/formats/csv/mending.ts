/**
 * Doubles the quotes that a tool left single inside quoted cells (`"24" screen"`), so that the
 * parser reads them. Only lines that begin by a quote are touched. Mending twice changes nothing.
 */
export function mend(text: string, separator: string): string {
	const sep = separator === '|' ? '\\|' : separator;
	const inside = new RegExp(`([^${sep}\\r\\n"])"(?=[^${sep}\\r\\n"])`, 'g');
	const atEnd = new RegExp(`([^${sep}\\r\\n"])""(?=${sep}"|${sep}?\\r?$)`, 'g');
	return text
		.split('\n')
		.map((line) =>
			line.startsWith('"') ? line.replace(inside, '$1""').replace(atEnd, '$1"""') : line
		)
		.join('\n');
}
