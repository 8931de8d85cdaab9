import { readAmount } from './amount';
import { normalise } from './header';
import type { ProblemList } from './intake-problem';
import { headerAt, placesOf, stateOf, type Layout, type State } from './intake-state';
import { finish, type Choices, type Intaken } from './intaken';
import type { Inventories } from './inventories';

export interface Intake {
	/** `lineOf`: line in the file of a row, by its place in the block. */
	add(rows: readonly (readonly string[])[], lineOf: (index: number) => number): void;
	readonly problems: ProblemList;
	finish(choices: Choices): Intaken;
}

const largestQuantity = 1_000_000;

/** Reads rows as they come and keeps numbers only: no row, no name, no serial number is stored. */
export function startIntake(layout: Layout, inventories: Inventories): Intake {
	const at = placesOf(layout);
	const state = stateOf(at, inventories);
	let skip = layout.headerRow + 1;
	return {
		problems: state.problems,
		add: (rows, lineOf) => {
			for (let index = 0; index < rows.length; index++) {
				if (skip > 0) skip--;
				else take(rows[index] as readonly string[], { state, layout, line: lineOf, index });
			}
		},
		finish: (choices) => finish(state, { layout, choices })
	};
}

interface Taking {
	readonly state: State;
	readonly layout: Layout;
	readonly line: (index: number) => number;
	readonly index: number;
}

function take(row: readonly string[], { state, layout, line: lineOf, index }: Taking): void {
	const { at, kept, left } = state;
	const line = lineOf(index);
	const serial = at.serial === undefined ? '' : (row[at.serial] ?? '');
	const model = at.model === undefined ? '' : (row[at.model] ?? '');
	if (serial === '' && model === '') {
		if (row.every((cell) => cell.trim() === '')) return;
		if (isTotal(row, state.totals)) {
			state.rows++;
			left.totals++;
			return;
		}
	}
	state.rows++;
	if (row.length > layout.columns.length) tellExtra(row, { state, layout, line });
	const kind = state.kinds.idOf(row, line);
	if (kind < 0) {
		left.virtual++;
		return;
	}
	if (serial !== '' && isRepeated(serial, { state, layout, line })) {
		left.duplicates++;
		return;
	}
	kept.kind.push(kind);
	kept.date.push(state.dates.codeOf(row, line));
	kept.price.push(at.price === undefined ? 0 : state.prices.idOf(row[at.price] ?? '', line));
	kept.status.push(at.status === undefined ? 0 : state.statuses.idOf(row[at.status] ?? '', line));
	kept.site.push(at.site === undefined ? 0 : state.sites.idOf(row[at.site] ?? '', line));
	kept.count.push(
		at.quantity === undefined ? 1 : quantityOf(row[at.quantity] ?? '', { state, layout, line })
	);
}

interface Place {
	readonly state: State;
	readonly layout: Layout;
	readonly line: number;
}

function tellExtra(row: readonly string[], { state, layout, line }: Place): void {
	const value = row.slice(layout.columns.length).find((cell) => cell.trim() !== '');
	if (value !== undefined) state.problems.add({ kind: 'extra-cells', line, value });
}

function isTotal(row: readonly string[], totals: readonly string[]): boolean {
	const first = normalise((row.find((cell) => cell.trim() !== '') ?? '').slice(0, 40));
	return totals.some((word) => first === word || first.startsWith(`${word} `));
}

/** What is no serial number may well come twice; a spreadsheet makes one of many. */
function isRepeated(serial: string, { state, layout, line }: Place): boolean {
	if (state.serials.add(serial)) return false;
	const text = serial.trim();
	if (text.length < 3 || state.placeholders.has(normalise(text))) return false;
	const column = headerAt(layout, state.at.serial);
	const damaged = /^\d[.,]\d+E\+?\d+$/i.test(text);
	state.problems.add({ kind: damaged ? 'damaged-serial' : 'duplicate', line, column, value: text });
	return !damaged;
}

/** An empty quantity is one device; what is no quantity is one device too, and said. */
function quantityOf(text: string, { state, layout, line }: Place): number {
	const known = state.quantities.get(text);
	if (known !== undefined) return known;
	const value = readAmount(text);
	if (value === 'empty') return 1;
	const fine = typeof value === 'number' && Number.isInteger(value) && value >= 0;
	if (fine && value <= largestQuantity) {
		if (state.quantities.size < 10_000) state.quantities.set(text, value);
		return value;
	}
	const column = headerAt(layout, state.at.quantity);
	state.problems.add({ kind: 'not-a-quantity', line, column, value: text });
	return 1;
}
