import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/lib/domain/clause';
import {
	addDays,
	addMonths,
	deadlinesOf,
	dueDates,
	obligationsOf
} from '../../src/lib/domain/follow-up';
import { dossierOf } from './purchases';

const due = (indicator: Partial<Indicator>, start: string, months: number) =>
	dueDates({ every: 'year', text: '', ...indicator }, start, months);
const day = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

describe('dates', () => {
	it('keeps the last day of a month when the day does not exist', () => {
		expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
		expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
		expect(addMonths('2027-08-31', 3)).toBe('2027-11-30');
		expect(addMonths('2027-12-15', 12)).toBe('2028-12-15');
	});

	it('adds months like a calendar, for any day', () => {
		fc.assert(
			fc.property(day, fc.nat(60), (start, count) => {
				const end = addMonths(start, count);
				const index = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
				expect(index(end) - index(start)).toBe(count);
				expect(end.slice(8) <= start.slice(8)).toBe(true);
			})
		);
	});

	it('adds days over a change of year', () => {
		expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
		expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
	});
});

describe('due dates', () => {
	it('fall at the end of each period, plus the delay', () => {
		expect(due({ every: 'year' }, '2027-03-01', 48)).toEqual([
			'2028-03-01',
			'2029-03-01',
			'2030-03-01',
			'2031-03-01'
		]);
		expect(due({ every: 'quarter', within: { value: 15, unit: 'day' } }, '2027-01-31', 7)).toEqual([
			'2027-05-15',
			'2027-08-15'
		]);
	});

	it('count working days from Monday to Friday', () => {
		const within = { value: 5, unit: 'working-day' as const };
		expect(due({ every: 'once', within }, '2027-01-01', 12)).toEqual(['2027-01-08']);
	});

	it('do not exist for what is due at each delivery or event', () => {
		expect(due({ every: 'delivery' }, '2027-01-01', 48)).toEqual([]);
		expect(due({ every: 'event' }, '2027-01-01', 48)).toEqual([]);
	});

	it('none falls after the contract and its last delay, none before its start', () => {
		fc.assert(
			fc.property(day, fc.integer({ min: 1, max: 60 }), (start, months) => {
				for (const every of ['month', 'quarter', 'year'] as const)
					for (const date of due({ every }, start, months)) {
						expect(date > start).toBe(true);
						expect(date <= addMonths(start, months)).toBe(true);
					}
			})
		);
	});
});

describe('obligations of a contract', () => {
	const obligations = obligationsOf(dossierOf());

	it('are all indicators of its performance clauses, each with an id of its own', () => {
		const indicators = dossierOf().lots.flatMap((lot) =>
			lot.articles.flatMap((article) =>
				article.faces.flatMap((face) => face.performance?.indicator ?? [])
			)
		);
		expect(obligations.map((one) => one.indicator)).toEqual(indicators);
		expect(new Set(obligations.map((one) => one.id)).size).toBe(indicators.length);
		expect(indicators.length).toBeGreaterThan(8);
	});

	it('come in order of date', () => {
		const dates = deadlinesOf(obligations, '2027-03-01', 48).map((one) => one.date);
		expect(dates.length).toBeGreaterThan(8);
		expect(dates).toEqual([...dates].sort());
	});
});
