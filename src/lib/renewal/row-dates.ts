import { isoOf, monthsBefore } from './age';
import { readMonths } from './amount';
import { dayIn, orderOf, readDate, type DateOrder, type DateReading } from './date';
import type { DateOrigin } from './fleet';
import type { ProblemList } from './intake-problem';
import { dateFields, type DateField } from './inventories';
import type { Places } from './row-kinds';
import { pairs } from './numbers';
import type { Row } from './row';
import { tally } from './tally';

/** A column whose days and months could be exchanged: asked once, never guessed. */
export interface DateQuestion {
	readonly field: DatedField;
	readonly column: string;
	/** One value, read both ways, as ISO days. */
	readonly sample: { readonly text: string; readonly dmy: string; readonly mdy: string };
	/** How many different dates are in doubt. */
	readonly count: number;
}
export type DatedField = DateField | 'warranty-end';
export type DateChoices = Readonly<Partial<Record<DatedField, DateOrder>>>;

/** Keeps the date of each row as a number until the order of its column is known. */
export interface RowDates {
	/** 0 when the row holds no date. */
	codeOf(row: Row): number;
	settle(choices: DateChoices, context: Settling): Settled;
}

interface Settling {
	readonly today: number;
	readonly problems: ProblemList;
	readonly headerOf: (field: DatedField) => string;
}

export interface Settled {
	readonly questions: readonly DateQuestion[];
	/** Day of a code; undefined when the date is in doubt, to come, or not one. */
	dayOf(code: number): number | undefined;
	originOf(code: number): DateOrigin;
}

const origins: readonly DateOrigin[] = [
	'in-service',
	'purchase',
	'delivery',
	'order',
	'enrolment',
	'warranty'
];
const size = 0x1000000;
const datedFields: readonly DatedField[] = [...dateFields, 'warranty-end'];
const warrantyAt = dateFields.length;

export function rowDates(at: Places): RowDates {
	const columns = datedFields.map((field, index) => ({
		field,
		base: (index + 1) * size,
		place: at[field] ?? -1,
		texts: tally(),
		readings: ['empty'] as DateReading[]
	}));
	const durations = tally();
	const warranties = pairs();
	const read = (column: (typeof columns)[number], row: Row) => {
		const id = column.texts.idOf(row, column.place);
		column.readings[id] ??= readDate(column.texts.texts[id] ?? '');
		return typeof column.readings[id] === 'string' ? 0 : id;
	};
	const warranty = columns[warrantyAt] as (typeof columns)[number];
	const bought = columns.slice(0, warrantyAt).filter((one) => one.place >= 0);
	return {
		codeOf: (row) => {
			for (const column of bought) {
				const id = read(column, row);
				if (id > 0) return column.base + id;
			}
			if (warranty.place < 0) return 0;
			const end = read(warranty, row);
			const months = durations.idOf(row, at['warranty-months'] ?? -1);
			return end === 0 || months === 0 ? 0 : warranty.base + warranties.idOf(end, months);
		},
		settle: (choices, context) => {
			const days = columns.map((column) => settleColumn(column, choices[column.field], context));
			return {
				questions: days.flatMap((one) => one.question ?? []),
				originOf: (code) => origins[Math.floor(code / size) - 1] ?? 'purchase',
				dayOf: (code) => {
					const which = Math.floor(code / size) - 1;
					const id = code % size;
					if (which < 0) return undefined;
					if (which < warrantyAt) return days[which]?.byId[id];
					const [end, months] = warranties.at(id);
					return startOf(days[which]?.byId[end], durations.texts[months] ?? '', context.today);
				}
			};
		}
	};
}

interface DatedColumn {
	readonly field: DatedField;
	readonly texts: ReturnType<typeof tally>;
	readonly readings: readonly DateReading[];
}

function settleColumn(
	{ field, texts, readings }: DatedColumn,
	choice: DateOrder | undefined,
	{ today, problems, headerOf }: Settling
): { byId: (number | undefined)[]; question?: DateQuestion } {
	const order = choice ?? orderOf(readings);
	const column = headerOf(field);
	const tell = (kind: 'not-a-date' | 'future-date', id: number) =>
		problems.add({
			...{ kind, column },
			line: texts.lines[id] ?? 0,
			value: texts.texts[id] ?? '',
			count: texts.counts[id] ?? 1
		});
	const byId = readings.map((reading, id) => {
		if (reading === 'empty') return undefined;
		const day = dayUnder(reading, order);
		if (day === undefined && !inDoubt(reading, order)) tell('not-a-date', id);
		const late = day !== undefined && day > today && field !== 'warranty-end';
		if (late) tell('future-date', id);
		return late ? undefined : day;
	});
	const doubtful = readings.flatMap((one, id) => (inDoubt(one, order) ? [id] : []));
	const question = questionOn({ field, texts, readings }, { column, doubtful });
	return { byId, ...(question ? { question } : {}) };
}

function dayUnder(reading: DateReading, order: ReturnType<typeof orderOf>): number | undefined {
	if (order === 'dmy' || order === 'mdy') return dayIn(reading, order);
	return typeof reading === 'string' || !('day' in reading) ? undefined : reading.day;
}

function inDoubt(reading: DateReading, order: ReturnType<typeof orderOf>): boolean {
	return order === 'ambiguous' && typeof reading !== 'string' && !('day' in reading);
}

function questionOn(
	{ field, texts, readings }: DatedColumn,
	{ column, doubtful }: { column: string; doubtful: readonly number[] }
): DateQuestion | undefined {
	const both = doubtful.find((id) => {
		const reading = readings[id];
		return typeof reading === 'object' && 'dmy' in reading && 'mdy' in reading;
	});
	const reading = readings[both ?? doubtful[0] ?? -1];
	if (typeof reading !== 'object' || 'day' in reading) return undefined;
	const iso = (day: number | undefined) => (day === undefined ? '' : isoOf(day));
	const text = texts.texts[both ?? doubtful[0] ?? 0] ?? '';
	return {
		...{ field, column, count: doubtful.length },
		sample: { text, dmy: iso(reading.dmy), mdy: iso(reading.mdy) }
	};
}

function startOf(end: number | undefined, duration: string, today: number): number | undefined {
	const months = readMonths(duration);
	if (end === undefined || months === undefined) return undefined;
	const start = monthsBefore(end, months);
	return start > today ? undefined : start;
}
