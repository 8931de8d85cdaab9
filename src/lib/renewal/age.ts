const day = 86_400_000;
const year = 365.25;

/** Days since 1 January 1970 of a day that exists, else undefined. Months count from 1. */
export function dayNumber(years: number, month: number, date: number): number | undefined {
	const at = new Date(Date.UTC(years, month - 1, date));
	const same = at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
	return same && years >= 1970 && years <= 2200 ? at.getTime() / day : undefined;
}

/** Days since 1 January 1970 of `2026-11-24`. */
export function dayOf(iso: string): number | undefined {
	const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
	return parts ? dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

/** The same day some months earlier; the last day of a shorter month. */
export function monthsBefore(days: number, months: number): number {
	const at = new Date(days * day);
	const start = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() - months, 1));
	const next = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0);
	const date = Math.min(at.getUTCDate(), new Date(next).getUTCDate());
	return start.getTime() / day + date - 1;
}

export function isoOf(days: number): string {
	return new Date(days * day).toISOString().slice(0, 10);
}

export function yearOf(days: number): number {
	return new Date(days * day).getUTCFullYear();
}

/** Years between two days; undefined without a date, or when the date is still to come. */
export function ageAt(inService: number | undefined, today: number): number | undefined {
	if (inService === undefined || inService > today) return undefined;
	return (today - inService) / year;
}

/** Years left before the target, never below zero; `support` are the years of updates left. */
export function remainingLife(
	age: number | undefined,
	life: number,
	support?: number
): number | undefined {
	if (age === undefined) return undefined;
	return Math.min(Math.max(0, life - age), support ?? Infinity);
}

/** Years from today to a day, never below zero. */
export function yearsUntil(iso: string, today: number): number {
	return Math.max(0, ((dayOf(iso) ?? today) - today) / year);
}
