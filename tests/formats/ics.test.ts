import { describe, expect, it } from 'vitest';
import { renderCalendar, type CalendarEvent } from '../../src/lib/formats/ics';
import { formulaPayloads } from './formula-payloads';

const about = { name: 'Suivi', created: new Date('2026-11-24T10:00:00Z'), reminders: [14, 1] };
const event = (change: Partial<CalendarEvent> = {}): CalendarEvent => ({
	id: 'dossier-1',
	date: '2027-03-01',
	title: 'Rapport annuel',
	text: 'Part des appareils réemployés.',
	...change
});
const unfold = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar of deadlines', () => {
	it('has one event of a whole day for each, with its reminders', () => {
		const lines = unfold(renderCalendar([event(), event({ id: 'b', date: '2027-12-31' })], about));
		expect(lines.filter((line) => line.startsWith('DTSTART'))).toEqual([
			'DTSTART;VALUE=DATE:20270301',
			'DTSTART;VALUE=DATE:20271231'
		]);
		expect(lines.filter((line) => line.startsWith('TRIGGER'))).toEqual([
			'TRIGGER:-P14D',
			'TRIGGER:-P1D',
			'TRIGGER:-P14D',
			'TRIGGER:-P1D'
		]);
		expect(lines.filter((line) => line.startsWith('UID'))).toEqual(['UID:dossier-1', 'UID:b']);
	});

	it('ends its lines and folds them as calendars ask', () => {
		const text = renderCalendar([event({ text: 'é'.repeat(400) })], about);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		const bytes = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
		expect(Math.max(...bytes)).toBeLessThanOrEqual(75);
	});

	it('is the same for the same deadlines', () => {
		expect(renderCalendar([event()], about)).toBe(renderCalendar([event()], about));
	});

	it('lets no text add a line of its own', () => {
		const hostile = [
			'a\r\nBEGIN:VEVENT',
			'a\nATTACH:https://example.invalid',
			'a\u2028URL:x',
			'a;b,c\\d',
			'a\u0000\u0001b',
			...formulaPayloads.slice(0, 20)
		];
		const events = hostile.map((text, i) => event({ id: `e${i}`, title: text, text }));
		const lines = unfold(renderCalendar(events, about));
		expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(hostile.length);
		expect(lines.filter((line) => /^(ATTACH|URL)/.test(line))).toEqual([]);
	});
});
