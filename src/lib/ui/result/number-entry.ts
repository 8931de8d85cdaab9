import type { Language } from '../../domain/language';
import { parseNumber } from '../../domain/reading';

/** What was typed, read, beside the value in force at that moment. */
export interface NumberEntry {
	readonly text: string;
	readonly value: number | undefined;
	readonly seen: number | undefined;
}

export function readNumberEntry(text: string, seen: number | undefined): NumberEntry {
	const value = parseNumber(text);
	return { text, value: value !== undefined && value >= 0 ? value : undefined, seen };
}

/** What was typed stays as typed until the value changes from elsewhere. */
export function shownText(
	entry: NumberEntry | undefined,
	value: number | undefined,
	language: Language
): string {
	const current = entry && (entry.value ?? entry.seen) === value;
	if (current) return entry.text;
	if (value === undefined) return '';
	return language === 'fr' ? String(value).replace('.', ',') : String(value);
}
