import { parseNumber } from '../../domain/reading';
import { dayOf } from '../../renewal/age';
import type { Entry } from '../../renewal/entry';

/** What stands in the fields of a line. */
export interface HandLine {
	readonly class: string;
	readonly count: string;
	readonly inService: string;
	readonly model: string;
	readonly system: string;
	readonly paid: string;
}

export type HandField = 'count' | 'inService' | 'paid';

/** The line read, or every field to correct. */
export function readLine(
	line: HandLine,
	today: string
): { entry: Entry } | { problems: readonly HandField[] } {
	const count = parseNumber(line.count) ?? 0;
	const paid = line.paid.trim() === '' ? undefined : parseNumber(line.paid);
	const date = line.inService.trim();
	const problems = [
		...(Number.isInteger(count) && count >= 1 && count <= 1_000_000 ? [] : ['count' as const]),
		...(date === '' || isPast(date, today) ? [] : ['inService' as const]),
		...(line.paid.trim() === '' || (paid !== undefined && paid >= 0) ? [] : ['paid' as const])
	];
	if (problems.length > 0) return { problems };
	const { system, model } = line;
	return {
		entry: {
			...{ class: line.class, count },
			...(model.trim() === '' ? {} : { model: model.trim().slice(0, 100) }),
			...(date === '' ? {} : { inService: date }),
			...(system === '' ? {} : { system }),
			...(paid ? { paid } : {})
		}
	};
}

/** `2021`, `2021-03` or `2021-03-15`, from 1970 to today. */
function isPast(date: string, today: string): boolean {
	if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(date)) return false;
	const whole = `${date}${'-01-01'.slice(date.length === 4 ? 0 : 3)}`.slice(0, 10);
	const day = dayOf(date.length === 10 ? date : whole);
	return day !== undefined && day <= (dayOf(today) ?? 0);
}
