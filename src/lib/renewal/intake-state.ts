import { normalise } from './header';
import { problemList } from './intake-problem';
import type { Inventories } from './inventories';
import type { Column } from './mapping';
import { recogniser, type Recogniser } from './recognition';
import { rowDates } from './row-dates';
import { rowKinds, type Places } from './row-kinds';
import { prints } from './serials';
import { numbers } from './numbers';
import { tally } from './tally';

/** How the file is laid out, as the user confirmed it. */
export interface Layout {
	/** Place of the header among the rows, or -1 without one. */
	readonly headerRow: number;
	readonly columns: readonly Pick<Column, 'header' | 'role'>[];
}

export function placesOf({ columns }: Layout): Places {
	const places = columns.map((one, index) => [one.role, index] as const).reverse();
	return Object.fromEntries(
		places.filter(([role]) => role !== 'personal' && role !== 'ignored')
	) as Places;
}

export type State = ReturnType<typeof stateOf>;

export function stateOf(at: Places, inventories: Inventories) {
	const known: Recogniser = recogniser(inventories);
	return {
		at,
		rows: 0,
		left: { totals: 0, virtual: 0, duplicates: 0 },
		totals: inventories.totals.map(normalise),
		placeholders: new Set(inventories.placeholders.map(normalise)),
		problems: problemList(),
		kinds: rowKinds(at, known),
		dates: rowDates(at),
		serials: prints(),
		prices: tally(),
		statuses: tally(),
		sites: tally(),
		quantities: { texts: tally(), values: [] as (number | 'none')[] },
		kept: {
			kind: numbers(),
			date: numbers(),
			price: numbers(),
			status: numbers(),
			site: numbers(),
			count: numbers()
		}
	};
}

export function headerAt({ columns }: Layout, place: number | undefined): string {
	return columns[place ?? -1]?.header || String((place ?? 0) + 1);
}
