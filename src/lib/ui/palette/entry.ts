/** In the order shown. */
export const groups = ['actions', 'pages', 'dossiers', 'here', 'clauses'] as const;
export type Group = (typeof groups)[number];

/** One thing that can be done or reached. */
export interface Entry {
	readonly group: Group;
	readonly label: string;
	/** Other words that find it. */
	readonly also?: string;
	readonly run: () => void;
}

export interface GroupShown {
	readonly group: Group;
	readonly entries: readonly Entry[];
	/** How many more there are than shown. */
	readonly more: number;
}

const shownAtMost = { unasked: 6, asked: 20 };

/** What every word typed is found in, best first; all of it, cut short, while nothing is typed. */
export function find(entries: readonly Entry[], query: string): GroupShown[] {
	const terms = fold(query).split(/\s+/).filter(Boolean);
	const limit = terms.length === 0 ? shownAtMost.unasked : shownAtMost.asked;
	return groups.flatMap((group) => {
		const found = entries
			.filter((entry) => entry.group === group)
			.map((entry) => ({ entry, score: scoreOf(entry, terms) }))
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score)
			.map(({ entry }) => entry);
		const cut = group === 'actions' || group === 'pages' ? found.length : limit;
		const shown = { group, entries: found.slice(0, cut), more: Math.max(0, found.length - cut) };
		return found.length > 0 ? [shown] : [];
	});
}

/** 0 when a word is missing; more at the beginning of the label, then of a word. */
function scoreOf({ label, also = '' }: Entry, terms: readonly string[]): number {
	const text = fold(label);
	const rest = fold(also);
	let score = 1;
	for (const term of terms) {
		if (text.startsWith(term)) score += 3;
		else if (` ${text}`.replaceAll("'", ' ').includes(` ${term}`)) score += 2;
		else if (text.includes(term) || rest.includes(term)) score += 1;
		else return 0;
	}
	return score;
}

/** Without accents, capitals, ligatures or curly apostrophes: as people type. */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('’', "'")
		.trim();
}
