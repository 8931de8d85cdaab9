import { decimalOf, readAmount } from './amount';
import { dayOf } from './age';
import type { Batch, Fleet } from './fleet';
import { problemList, type IntakeProblem, type ProblemList } from './intake-problem';
import { headerAt, type Layout, type State } from './intake-state';
import { personalOf } from './mapping';
import type { DateChoices, DateQuestion, Settled } from './row-dates';
import type { tally } from './tally';

/** What the user decides once the file was read; a change needs no second reading. */
export interface Choices {
	/** ISO day. */
	readonly today: string;
	readonly orders?: DateChoices;
	/** Statuses left out: "Réformé", "Archived". */
	readonly withoutStatuses?: readonly string[];
	/** Sites that have a grid of their own: the others are not kept apart. */
	readonly sites?: readonly string[];
}

export interface NameCount {
	readonly name: string;
	readonly count: number;
}

/** What was made of a file. */
export interface Intaken {
	readonly fleet: Fleet;
	/** Rows of data, whatever became of them. */
	readonly rows: number;
	readonly devices: number;
	/** Rows that are no device to renew, by reason. */
	readonly left: Readonly<Record<'totals' | 'virtual' | 'duplicates' | 'statuses', number>>;
	/** Until answered, the dates in doubt count as missing. */
	readonly questions: readonly DateQuestion[];
	readonly problems: readonly IntakeProblem[];
	readonly problemTotals: ProblemList['totals'];
	readonly statuses: readonly NameCount[];
	readonly sites: readonly NameCount[];
	/** What no class was recognised for, the most numerous first. */
	readonly unrecognised: readonly NameCount[];
	/** Columns about persons, never kept. */
	readonly personal: readonly string[];
}

const listed = 200;

/** Resolves what waited for the whole file: orders of dates, decimal marks, sums. */
export function finish(
	state: State,
	{ layout, choices }: { layout: Layout; choices: Choices }
): Intaken {
	const problems = problemList(state.problems);
	const settled = state.dates.settle(choices.orders ?? {}, {
		today: dayOf(choices.today) ?? Infinity,
		problems,
		headerOf: (field) => headerAt(layout, state.at[field])
	});
	const prices = pricesOf(state, { problems, column: headerAt(layout, state.at.price) });
	const summed = sumUp(state, { settled, prices, choices });
	const { fleet, left } = summed;
	return {
		...{ fleet, rows: state.rows, questions: settled.questions },
		devices: fleet.batches.reduce((all, one) => all + one.count, 0),
		left: { ...state.left, statuses: left },
		...{ problems: problems.listed, problemTotals: problems.totals },
		...{ statuses: countsOf(state.statuses), sites: countsOf(state.sites) },
		unrecognised: unrecognisedIn(fleet, state),
		personal: personalOf(layout.columns)
	};
}

function countsOf({ texts, counts }: ReturnType<typeof tally>): NameCount[] {
	return texts
		.map((name, id) => ({ name, count: counts[id] ?? 0 }))
		.filter((one) => one.name.trim() !== '')
		.sort((a, b) => b.count - a.count)
		.slice(0, listed);
}

/** Euros by price id; NaN when the cell is empty or cannot be one. */
function pricesOf(
	{ prices }: State,
	{ problems, column }: { problems: ProblemList; column: string }
): number[] {
	const decimal = decimalOf(prices.texts);
	return prices.texts.map((text, id) => {
		const value = readAmount(text, decimal);
		const tell = (kind: 'not-a-number' | 'number-read-two-ways' | 'negative-price') =>
			problems.add({
				kind,
				column,
				line: prices.lines[id] ?? 0,
				value: text,
				count: prices.counts[id] ?? 1
			});
		if (value === 'none') tell('not-a-number');
		if (value === 'either') tell('number-read-two-ways');
		if (typeof value === 'number' && value < 0) tell('negative-price');
		return typeof value === 'number' && value > 0 ? value : NaN;
	});
}

interface Building {
	kind: number;
	count: number;
	days: number;
	dated: boolean;
	origin: Batch['origin'];
	sum: number;
	priced: number;
	site: string;
}

const monthLength = 365.25 / 12;

interface Summing {
	readonly settled: Settled;
	readonly prices: readonly number[];
	readonly choices: Choices;
}

/** Rows of one kind, month, origin and site make one batch. */
function sumUp(state: State, summing: Summing): { fleet: Fleet; left: number } {
	const { kept, kinds } = state;
	const { settled, prices, choices } = summing;
	const without = new Set(choices.withoutStatuses ?? []);
	const away = state.statuses.texts.map((text) => without.has(text));
	const batches = batchesFor(state, summing);
	let left = 0;
	const add = (row: number) => {
		if (away[kept.status.at(row)]) {
			left++;
			return;
		}
		const count = kept.count.at(row);
		if (count === 0) return;
		const code = kept.date.at(row);
		const day = code === 0 ? undefined : settled.dayOf(code);
		const batch = batches.of(row, code, day);
		batch.count += count;
		batch.days += (day ?? 0) * count;
		const price = prices[kept.price.at(row)] ?? NaN;
		if (price > 0) {
			batch.sum += price * count;
			batch.priced += count;
		}
	};
	for (let row = 0; row < kept.kind.length(); row++) add(row);
	return { left, fleet: { kinds: kinds.kinds, batches: batches.all.map(batchOf) } };
}

function batchesFor({ kept, sites }: State, { settled, choices }: Summing) {
	const named = choices.sites ?? [];
	const apart = sites.texts.map((text) => named.indexOf(text) + 1);
	const all: Building[] = [];
	const byKind: Map<number, Building>[] = [];
	const start = (row: number, code: number, day: number | undefined): Building => ({
		kind: kept.kind.at(row),
		count: 0,
		days: 0,
		dated: day !== undefined,
		origin: day === undefined ? undefined : settled.originOf(code),
		sum: 0,
		priced: 0,
		site: named[(apart[kept.site.at(row)] ?? 0) - 1] ?? ''
	});
	const of = (row: number, code: number, day: number | undefined): Building => {
		const month = day === undefined ? 0 : Math.floor(day / monthLength) + 1;
		const origin = day === undefined ? 0 : Math.floor(code / 0x1000000);
		const site = apart[kept.site.at(row)] ?? 0;
		const key = ((month & 0xfff) * 8 + origin) * 1024 + site;
		const own = (byKind[kept.kind.at(row)] ??= new Map());
		const known = own.get(key);
		if (known) return known;
		const batch = start(row, code, day);
		own.set(key, batch);
		all.push(batch);
		return batch;
	};
	return { all, of };
}

function batchOf({ kind, count, days, dated, origin, sum, priced, site }: Building): Batch {
	return {
		...{ kind, count, site, paid: { sum, count: priced } },
		...(dated ? { inService: days / count } : {}),
		...(origin ? { origin } : {})
	};
}

function unrecognisedIn({ batches }: Fleet, { kinds }: State): NameCount[] {
	const counts = new Map<string, number>();
	for (const { kind, count } of batches)
		if (kinds.kinds[kind]?.class === 'other') {
			const name = kinds.nameOf(kind);
			counts.set(name, (counts.get(name) ?? 0) + count);
		}
	return [...counts]
		.map(([name, count]) => ({ name, count }))
		.sort((a, b) => b.count - a.count)
		.slice(0, listed);
}
