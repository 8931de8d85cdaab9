import type { Indicator, Penalty, Rhythm } from './clause';
import type { Article, ArticleFace, Dossier } from './dossier';

/** An indicator of a contract performance clause. */
export interface Obligation {
	/** `<lot>:<clause>#<place among its indicators>`: stable. */
	readonly id: string;
	readonly article: Article;
	readonly face: ArticleFace;
	readonly indicator: Indicator;
	/** Of the whole article: they stand with its first indicator. */
	readonly penalties: readonly Penalty[];
}

export function obligationsOf({ lots }: Dossier): Obligation[] {
	return lots.flatMap(({ lot, articles }) =>
		articles.flatMap((article) =>
			article.faces.flatMap((face) => {
				const { indicator = [], penalties = [] } = face.performance ?? {};
				return indicator.map((one, i) => ({
					id: `${lot.id}:${article.id}#${i + 1}`,
					article,
					face,
					indicator: one,
					penalties: i === 0 ? penalties : []
				}));
			})
		)
	);
}

const months: Partial<Record<Rhythm, number>> = { month: 1, quarter: 3, year: 12 };

/** A dated deadline: ISO date. */
export interface Deadline {
	readonly obligation: Obligation;
	readonly date: string;
}

/** Deadlines of a contract that starts on an ISO date and lasts so many months, in order. */
export function deadlinesOf(
	obligations: readonly Obligation[],
	start: string,
	duration: number
): Deadline[] {
	return obligations
		.flatMap((obligation) =>
			dueDates(obligation.indicator, start, duration).map((date) => ({ obligation, date }))
		)
		.sort((a, b) => a.date.localeCompare(b.date) || a.obligation.id.localeCompare(b.obligation.id));
}

/** What is due at each period falls at its end, plus the delay; what has no rhythm has no date. */
export function dueDates({ every, within }: Indicator, start: string, duration: number): string[] {
	if (every === 'once') return [later(start, within)];
	const step = months[every];
	if (!step) return [];
	const count = Math.floor(duration / step);
	return Array.from({ length: count }, (_, i) => later(addMonths(start, step * (i + 1)), within));
}

function later(date: string, within: Indicator['within']): string {
	if (!within) return date;
	if (within.unit === 'month') return addMonths(date, within.value);
	return within.unit === 'day' ? addDays(date, within.value) : addWorkingDays(date, within.value);
}

/** The same day of a later month, or its last day. */
export function addMonths(date: string, count: number): string {
	const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
	const first = new Date(Date.UTC(year, month - 1 + count, 1));
	const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
	return iso(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, last)));
}

export function addDays(date: string, count: number): string {
	return iso(Date.parse(`${date}T00:00:00Z`) + count * 86_400_000);
}

/** Monday to Friday; public holidays are not known. */
function addWorkingDays(date: string, count: number): string {
	let at = date;
	for (let left = count; left > 0;) {
		at = addDays(at, 1);
		if (![0, 6].includes(new Date(`${at}T00:00:00Z`).getUTCDay())) left -= 1;
	}
	return at;
}

function iso(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
