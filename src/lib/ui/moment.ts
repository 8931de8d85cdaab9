import { locales, type Language } from '../domain/language';
import type { AppMessages } from '../messages/fr/app';

/** "à 14:32" today, "le 3 mars 2027 à 14:32" any other day. */
export function formatMoment(
	iso: string,
	language: Language,
	words: AppMessages['moment'],
	today = new Date()
): string {
	const date = new Date(iso);
	const timeStyle = 'short';
	if (date.toDateString() === today.toDateString())
		return words.today(new Intl.DateTimeFormat(locales[language], { timeStyle }).format(date));
	const dateStyle = 'long';
	return words.on(
		new Intl.DateTimeFormat(locales[language], { dateStyle, timeStyle }).format(date)
	);
}

const day = 86_400_000;

/** "aujourd’hui", "hier", "il y a 3 jours", "dans 27 jours": by whole days of the calendar. */
export function formatAge(iso: string, language: Language, today = new Date()): string {
	const days = Math.round((midnightOf(new Date(iso)) - midnightOf(today)) / day);
	return new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(days, 'day');
}

function midnightOf(date: Date): number {
	return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
}
