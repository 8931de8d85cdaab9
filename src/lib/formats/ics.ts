import ical, { ICalAlarmType } from 'ical-generator';
import { xmlSafe } from './xml-safe';

/** A deadline of a day; texts are final. */
export interface CalendarEvent {
	/** Stable: a calendar replaces what it already holds under it. */
	readonly id: string;
	/** ISO date. */
	readonly date: string;
	readonly title: string;
	readonly text: string;
}

export interface CalendarOptions {
	readonly name: string;
	readonly created: Date;
	/** Reminders, in days before. */
	readonly reminders: readonly number[];
}

/** An iCalendar file of whole days, with reminders; the library escapes and folds. */
export function renderCalendar(
	events: readonly CalendarEvent[],
	{ name, created, reminders }: CalendarOptions
): string {
	const calendar = ical({ name: xmlSafe(name), prodId: { company: 'GAN', product: 'follow-up' } });
	for (const { id, date, title, text } of events) {
		const event = calendar.createEvent({
			id,
			start: new Date(`${date}T00:00:00Z`),
			allDay: true,
			stamp: created,
			summary: xmlSafe(title),
			description: xmlSafe(text)
		});
		for (const days of reminders)
			event.createAlarm({ type: ICalAlarmType.display, triggerBefore: days * 86_400 });
	}
	return calendar.toString();
}
