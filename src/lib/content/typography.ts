import type { Bilingual } from './text';

const narrow = '\u202f';
const fixed = '\u00a0';

/**
 * French no-break spaces, so that contributors write ordinary ones: before ; : ! ? and », after «,
 * inside numbers and before their units. `{parameters}` are left alone.
 */
export function setFrench(text: string): string {
	return text
		.replace(/'/g, '’')
		.replace(/« ?/g, `«${fixed}`)
		.replace(/[ \u00a0\u202f]?»/g, `${fixed}»`)
		.replace(/ ([;!?])/g, `${narrow}$1`)
		.replace(/ :(?=\s|$)/g, `${fixed}:`)
		.replace(/(\d) (?=\d{3}(?!\d))/g, `$1${narrow}`)
		.replace(
			/(\d) (?=(?:%|€|k€|M€|ans?\b|mois\b|jours?\b|heures?\b|kg|g\b|W\b|kWh|Mo\b|ko\b|Go\b|To\b))/g,
			`$1${fixed}`
		)
		.replace(/\b(EN|ISO|IEC|NF|IEEE) (?=\d)/g, `$1${fixed}`)
		.replace(/\b(n°|art\.|p\.|R\.|L\.|D\.) (?=[\dLRD])/g, `$1${fixed}`);
}

/** English quotes and apostrophes; a number keeps its unit. */
export function setEnglish(text: string): string {
	return text
		.replace(/\b(EN|ISO|IEC|NF|IEEE) (?=\d)/g, `$1${fixed}`)
		.replace(/(\w)'(\w)/g, '$1’$2')
		.replace(/(\d) (?=(?:€|kWh|kg|g\b|W\b|MB\b|kB\b))/g, `$1${fixed}`);
}

/** Block scalars keep their last line break: it goes, and paragraphs stay. */
export function setBoth({ fr, en }: Bilingual): Bilingual {
	return { fr: setFrench(fr.trim()), en: setEnglish(en.trim()) };
}
