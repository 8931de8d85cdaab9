import { dayNumber } from './age';

/** `dmy` is 31/12/2024, `mdy` is 12/31/2024; a year that comes first is never in doubt. */
export const dateOrders = ['dmy', 'mdy'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** A date as it is written: certain, two ways to read it, none at all, or nothing. */
export type DateReading =
	| { readonly day: number; readonly precision: Precision }
	| { readonly dmy?: number; readonly mdy?: number }
	| 'none'
	| 'empty';
export type Precision = 'day' | 'month' | 'year';

/** Days of 1 January 1900 and 1970 are what databases write for "no date". */
const voids =
	/^(0000-00-00|1900-01-0[01]|1970-01-01|0?1[/.-]0?1[/.-](19)?(70|00)|null|n\/?a|-+|\?)\b/i;
const earliest = dayNumber(1985, 1, 1) ?? 0;

export function readDate(text: string): DateReading {
	const value = text.trim();
	if (value === '' || voids.test(value)) return 'empty';
	return fromIso(value) ?? fromParts(value) ?? fromShort(value) ?? fromWords(value) ?? 'none';
}

/** The day under an order; undefined when there is none. */
export function dayIn(reading: DateReading, order: DateOrder): number | undefined {
	if (typeof reading === 'string') return undefined;
	return 'day' in reading ? reading.day : reading[order];
}

/** 2020-05-14, with or without an hour; 2020/05/14; 20200514. */
function fromIso(value: string): DateReading | undefined {
	const parts =
		/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[T ])/.exec(value) ??
		/^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)$/.exec(value);
	return parts
		? certain(dayNumber(Number(parts[1]), Number(parts[2]), Number(parts[3])))
		: undefined;
}

function certain(day: number | undefined, precision: Precision = 'day'): DateReading {
	return day === undefined || day < earliest ? 'none' : { day, precision };
}

/** 14/05/2020, 14-05-20, 1.23.23: certain when one number passes 12 or when both are equal. */
function fromParts(value: string): DateReading | undefined {
	const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:$|[ T])/.exec(value);
	if (!parts) return undefined;
	const [first, second, year] = [Number(parts[1]), Number(parts[2]), fullYear(parts[3] ?? '')];
	const dmy = fine(dayNumber(year, second, first));
	const mdy = fine(dayNumber(year, first, second));
	if (dmy === undefined && mdy === undefined) return 'none';
	if (dmy === mdy) return certain(dmy);
	return { ...(dmy === undefined ? {} : { dmy }), ...(mdy === undefined ? {} : { mdy }) };
}

function fine(day: number | undefined): number | undefined {
	return day === undefined || day < earliest ? undefined : day;
}

function fullYear(year: string): number {
	const number = Number(year);
	return year.length === 4 ? number : number < 70 ? 2000 + number : 1900 + number;
}

const spreadsheetEpoch = dayNumber(1970, 1, 1) ?? 0;
const daysBefore1970 = 25_569;

/** 09/2019 is mid-month, 2017 is 1 July, 44927 is a day counted by a spreadsheet. */
function fromShort(value: string): DateReading | undefined {
	const month = /^(\d{1,2})[-/.](\d{4})$/.exec(value) ?? /^(\d{4})[-/.](\d{1,2})$/.exec(value);
	if (month) {
		const [first, second] = [Number(month[1]), Number(month[2])];
		const [year, number] = first > 12 ? [first, second] : [second, first];
		return certain(dayNumber(year, number, 15), 'month');
	}
	if (/^(19|20)\d\d$/.test(value)) return certain(dayNumber(Number(value), 7, 1), 'year');
	if (!/^\d{5}([.,]\d+)?$/.test(value)) return undefined;
	const count = Math.floor(Number(value.replace(',', '.')));
	if (count < 30_000 || count > 60_000) return 'none';
	return certain(spreadsheetEpoch + count - daysBefore1970);
}

const months = [
	['janv', 'jan'],
	['fevr', 'fev', 'feb'],
	['mars', 'mar'],
	['avr', 'apr'],
	['mai', 'may'],
	['juin', 'jun'],
	['juil', 'jul'],
	['aout', 'aug'],
	['sept', 'sep'],
	['oct'],
	['nov'],
	['dec']
];

/** 14 mai 2020, May 14, 2020, 14-May-20, mai 2020. */
function fromWords(value: string): DateReading | undefined {
	const plain = value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	const parts =
		/^(?:(\d{1,2})(?:er|st|nd|rd|th)?[ -])?([a-z]{3,9})\.?[ -](?:(\d{1,2}),? )?(\d{4}|\d{2})\b/.exec(
			plain
		);
	if (!parts) return undefined;
	const month = months.findIndex((names) => names.some((name) => parts[2]?.startsWith(name))) + 1;
	if (month === 0) return undefined;
	const date = parts[1] ?? parts[3];
	const year = fullYear(parts[4] ?? '');
	return date === undefined
		? certain(dayNumber(year, month, 15), 'month')
		: certain(dayNumber(year, month, Number(date)));
}

/** What the dates of a column say together: one order, or a question to ask. */
export function orderOf(readings: Iterable<DateReading>): DateOrder | 'ambiguous' | 'any' {
	const seen = { dmy: false, mdy: false, both: false };
	for (const reading of readings) {
		if (typeof reading === 'string' || 'day' in reading) continue;
		if (reading.mdy === undefined) seen.dmy = true;
		else if (reading.dmy === undefined) seen.mdy = true;
		else seen.both = true;
	}
	if (seen.dmy !== seen.mdy) return seen.dmy ? 'dmy' : 'mdy';
	return seen.both || seen.dmy ? 'ambiguous' : 'any';
}
