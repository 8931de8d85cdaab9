import { readAmount } from './amount';
import { normalise } from './header';
import type { ProblemList } from './intake-problem';
import { headerAt, placesOf, stateOf, type Layout, type State } from './intake-state';
import { finish, type Choices, type Intaken } from './intaken';
import type { Inventories } from './inventories';
import { Row, type Rows } from './row';

export interface Intake {
	/** The rows are read at once: their arrays may serve for others. */
	add(rows: Rows): void;
	readonly problems: ProblemList;
	finish(choices: Choices): Intaken;
}

const largestQuantity = 1_000_000;

/** Reads rows as they come and keeps numbers only: no row, no name, no serial number is stored. */
export function startIntake(layout: Layout, inventories: Inventories): Intake {
	const state = stateOf(placesOf(layout), inventories);
	let skip = layout.headerRow + 1;
	return {
		problems: state.problems,
		add: (rows) => {
			const row = new Row(rows);
			const first = Math.min(skip, rows.length);
			skip -= first;
			for (let index = first; index < rows.length; index++) {
				row.go(index);
				take(row, state, layout);
			}
		},
		finish: (choices) => finish(state, { layout, choices })
	};
}

function take(row: Row, state: State, layout: Layout): void {
	const { at, kept, left } = state;
	const serial = at.serial ?? -1;
	if (row.isEmpty(serial) && row.isEmpty(at.model ?? -1)) {
		const texts = row.texts();
		if (texts.every((cell) => cell.trim() === '')) return;
		if (isTotal(texts, state.totals)) {
			state.rows++;
			left.totals++;
			return;
		}
	}
	state.rows++;
	if (row.width > layout.columns.length) tellExtra(row, state, layout);
	const kind = state.kinds.idOf(row);
	if (kind < 0) {
		left.virtual++;
		return;
	}
	if (!row.isEmpty(serial) && isRepeated(row, state, layout)) {
		left.duplicates++;
		return;
	}
	kept.kind.push(kind);
	kept.date.push(state.dates.codeOf(row));
	kept.price.push(state.prices.idOf(row, at.price ?? -1));
	kept.status.push(state.statuses.idOf(row, at.status ?? -1));
	kept.site.push(state.sites.idOf(row, at.site ?? -1));
	kept.count.push(at.quantity === undefined ? 1 : quantityOf(row, state, layout));
}

function tellExtra(row: Row, state: State, layout: Layout): void {
	const value = row
		.texts()
		.slice(layout.columns.length)
		.find((cell) => cell.trim() !== '');
	if (value !== undefined) state.problems.add({ kind: 'extra-cells', line: row.line, value });
}

/** Of a row without model or serial number: whether it only adds others up. */
export function isTotal(row: readonly string[], totals: readonly string[]): boolean {
	const first = normalise((row.find((cell) => cell.trim() !== '') ?? '').slice(0, 40));
	return totals.some((word) => first === word || first.startsWith(`${word} `));
}

/** What is no serial number may well come twice; a spreadsheet makes one of many. */
function isRepeated(row: Row, state: State, layout: Layout): boolean {
	const place = state.at.serial ?? -1;
	if (state.serials.add(row.rows.bytes, row.from(place), row.to(place))) return false;
	const text = row.text(place).trim();
	if (text.length < 3 || state.placeholders.has(normalise(text))) return false;
	const damaged = /^\d[.,]\d+E\+?\d+$/i.test(text);
	const kind = damaged ? 'damaged-serial' : 'duplicate';
	state.problems.add({ kind, line: row.line, column: headerAt(layout, place), value: text });
	return !damaged;
}

/** An empty quantity is one device; what is no quantity is one device too, and said. */
function quantityOf(row: Row, state: State, layout: Layout): number {
	const place = state.at.quantity ?? -1;
	const { quantities } = state;
	const id = quantities.texts.idOf(row, place);
	const known = (quantities.values[id] ??= readQuantity(quantities.texts.texts[id] ?? ''));
	if (known !== 'none') return known;
	const value = quantities.texts.texts[id] ?? '';
	const column = headerAt(layout, place);
	state.problems.add({ kind: 'not-a-quantity', line: row.line, column, value });
	return 1;
}

function readQuantity(text: string): number | 'none' {
	const value = readAmount(text);
	if (value === 'empty') return 1;
	const fine = typeof value === 'number' && Number.isInteger(value) && value >= 0;
	return fine && value <= largestQuantity ? value : 'none';
}
