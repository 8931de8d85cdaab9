import type { Language } from '../../domain/language';
import { formatNumber, formatAmount } from '../../messages/format';
import type { RenewalTerms } from '../../messages/fr/renewal-terms';
import type { Method } from '../../renewal/method';
import type { PreviewRow } from '../../renewal/preview';

interface Context {
	readonly method: Method | undefined;
	readonly terms: RenewalTerms;
	readonly language: Language;
}

/** The first rows of a file, as cells of a table. */
export function previewRows(rows: readonly PreviewRow[], context: Context): string[][] {
	const { method, terms, language } = context;
	return rows.map((row) => [
		method?.classes.find((one) => one.id === row.class)?.one ?? terms.word('other'),
		[row.manufacturer, row.model].filter(Boolean).join(' '),
		dateText(row.inService),
		row.price === undefined ? '' : formatAmount(row.price, language),
		formatNumber(row.quantity, language),
		row.system === '' ? '' : terms.word(row.system)
	]);
}

function dateText(date: PreviewRow['inService']): string {
	if (date === undefined || typeof date === 'string') return date ?? '';
	return `${date.dmy} / ${date.mdy}`;
}
