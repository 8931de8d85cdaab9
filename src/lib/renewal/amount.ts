import { parseNumber } from '../domain/reading';

/** "1 012,80 €", "$1,012.80", "812.5": the number, 'empty', 'none', or 'either' for "1.200". */
export type AmountReading = number | 'empty' | 'none' | 'either';

export function readAmount(text: string, decimal?: ',' | '.'): AmountReading {
	const bare = text.replace(/[\s\u00a0\u202f]|eur(os?)?|usd|chf|ht|ttc|[€$£]/gi, '');
	if (bare === '' || /^(-+|n\/?a|null)$/i.test(bare)) return 'empty';
	const value = parseNumber(bare);
	if (value !== undefined) return value;
	if (!/^[-+−]?\d{1,3}[.,]\d{3}$/.test(bare)) return 'none';
	if (decimal === undefined) return 'either';
	const digits = bare.replace('−', '-');
	return Number(
		digits.includes(decimal) ? digits.replace(decimal, '.') : digits.replace(/[.,]/, '')
	);
}

/** The decimal mark that the column uses where it is certain. */
export function decimalOf(texts: Iterable<string>): ',' | '.' | undefined {
	const marks = new Set<string>();
	for (const text of texts) {
		const bare = text.replace(/[^\d.,]/g, '');
		const last = bare.match(/[.,](?=\d*$)/)?.[0];
		const certain = last && (/[.,]\d{1,2}$/.test(bare) || /[.,].*[.,]/.test(bare));
		if (certain && bare.split(last).length === 2) marks.add(last);
	}
	const [mark] = marks;
	return marks.size === 1 ? (mark as ',' | '.') : undefined;
}

/** "36 mois", "36", "3 ans", "3 years": months; a lifelong warranty has none. */
export function readMonths(text: string): number | undefined {
	const parts = /^\s*(\d{1,3})\s*(an|ans|annee|années?|years?|y)?/i.exec(text);
	if (!parts) return undefined;
	const count = Number(parts[1]);
	return count > 0 ? count * (parts[2] ? 12 : 1) : undefined;
}

/** Gigabytes of memory, from "8192" in megabytes, "16 GB", "8 Go". */
export function readMemory(text: string): number | undefined {
	const parts = /(\d+(?:[.,]\d+)?)\s*(g[ob]|gib|m[ob]|mib)?/i.exec(text);
	const count = Number((parts?.[1] ?? '').replace(',', '.'));
	if (!parts || !(count > 0)) return undefined;
	const mega = /^m/i.test(parts[2] ?? '') || (!parts[2] && count >= 256);
	return mega ? Math.round((count / 1024) * 10) / 10 : count;
}
