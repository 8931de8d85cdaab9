import type { Kind } from './fleet';
import type { Field } from './inventories';
import { manufacturerOf, type Recogniser } from './recognition';
import { pairs, tally } from './tally';
import { readinessOf, systemOf } from './windows';

/** Reads the kind of each different combination of cells once. */
export interface RowKinds {
	/** A number by combination; -1 for a virtual machine. */
	idOf(row: readonly string[], line: number): number;
	readonly kinds: readonly Kind[];
	/** Type and model of what no class was recognised for. */
	nameOf(id: number): string;
}

export type Places = Readonly<Partial<Record<Field, number>>>;

export function rowKinds(at: Places, recogniser: Recogniser): RowKinds {
	const column = (field: Field) => ({ place: at[field] ?? -1, texts: tally() });
	const columns = [
		column('type'),
		column('model'),
		column('manufacturer'),
		column('system'),
		column('system-version'),
		column('processor'),
		column('designation')
	];
	const used = columns.filter((one) => one.place >= 0);
	const links = used.map(() => pairs());
	const known = new Map<number, number>();
	const kinds: Kind[] = [];
	const names: string[] = [];
	const byKey = new Map<string, number>();
	const read = (row: readonly string[]): number => {
		const cell = (field: Field) => (row[at[field] ?? -1] ?? '').trim().slice(0, 200);
		const described = {
			type: cell('type'),
			designation: cell('designation'),
			manufacturer: manufacturerOf(cell('manufacturer')),
			model: tidy(cell('model'))
		};
		if (recogniser.isVirtual(described)) return -1;
		const kind: Kind = {
			class: recogniser.classOf(described),
			manufacturer: described.manufacturer,
			model: described.model,
			system: systemOf(cell('system'), cell('system-version')),
			readiness: readinessOf(cell('processor'))
		};
		const key = JSON.stringify(Object.values(kind));
		const before = byKey.get(key);
		if (before !== undefined) return before;
		byKey.set(key, kinds.length);
		names.push(
			[described.type || described.designation, described.model].filter(Boolean).join(', ')
		);
		return kinds.push(kind) - 1;
	};
	return {
		kinds,
		nameOf: (id) => names[id] ?? '',
		idOf: (row, line) => {
			let combination = 0;
			for (let i = 0; i < used.length; i++) {
				const { place, texts } = used[i] as (typeof used)[number];
				const id = texts.idOf(row[place] ?? '', line);
				combination = (links[i] as ReturnType<typeof pairs>).idOf(combination, id);
			}
			const before = known.get(combination);
			if (before !== undefined) return before;
			const id = read(row);
			known.set(combination, id);
			return id;
		}
	};
}

/** What a maker leaves in place of a model, and the doubled apostrophes of old exports. */
function tidy(model: string): string {
	const bare = model.replace(/''/g, '"').replace(/\s+/g, ' ');
	return /^(to be filled|system product name|default string|not specified)/i.test(bare) ? '' : bare;
}
