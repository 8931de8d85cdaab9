/** Controls but tab and line feed, lone surrogates, non-characters, invisible and direction marks. */
const unwanted = new RegExp(
	'(?![\\t\\n])\\p{Cc}|\\p{Cs}|[\\uFFFE\\uFFFF\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]',
	'gu'
);

/** Composed text (NFC) with line feeds, and how many characters were taken out. */
export function strip(text: string): { text: string; stripped: number } {
	const lines = text.replace(/\r\n?/g, '\n');
	const kept = lines.replace(unwanted, '');
	return { text: kept.normalize('NFC'), stripped: lines.length - kept.length };
}
