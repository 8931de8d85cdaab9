import { z } from 'zod';
import type { Language } from '../domain/language';

/** Both languages, always: neither is forgotten. */
export const bilingual = z.strictObject({
	fr: z.string().trim().min(1),
	en: z.string().trim().min(1)
});
export type Bilingual = z.infer<typeof bilingual>;

/** The same value with each `{ fr, en }` replaced by one string. */
export type InLanguage<T> = T extends Bilingual
	? string
	: T extends readonly (infer U)[]
		? InLanguage<U>[]
		: T extends object
			? { [K in keyof T]: InLanguage<T[K]> }
			: T;

export function speak<T>(value: T, language: Language): InLanguage<T> {
	return spoken(value, language) as InLanguage<T>;
}

function spoken(value: unknown, language: Language): unknown {
	if (Array.isArray(value)) return value.map((one) => spoken(one, language));
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value);
	if (isBilingual(entries)) return (value as Bilingual)[language];
	return Object.fromEntries(entries.map(([key, one]) => [key, spoken(one, language)]));
}

function isBilingual(entries: [string, unknown][]): boolean {
	return (
		entries.length === 2 &&
		entries.every(([key, one]) => (key === 'fr' || key === 'en') && typeof one === 'string')
	);
}
