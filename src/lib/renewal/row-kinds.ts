import type { Kind } from './fleet';
import type { Field } from './inventories';
import { manufacturerOf, type Recogniser } from './recognition';
import { pairs } from './numbers';
import type { Row } from './row';
import { tally } from './tally';
import { readinessOf, systemOf } from './windows';

/** Reads the kind of each different combination of cells once. */
export interface RowKinds {
	/** A number by combination; -1 for a virtual machine. */
	idOf(row: Row): number;
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
	const used = columns
		.filter((one) => one.place >= 0)
		.map(({ place, texts }) => ({ place, texts, link: pairs() }));
	const byCombination: number[] = [];
	const kinds: Kind[] = [];
	const names: string[] = [];
	const byKey = new Map<string, number>();
	const read = (row: Row): number => {
		const cell = (field: Field) =>
			row
				.text(at[field] ?? -1)
				.trim()
				.slice(0, 200);
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
		idOf: (row) => {
			let combination = 0;
			for (const { place, texts, link } of used)
				combination = link.idOf(combination, texts.idOf(row, place));
			return (byCombination[combination] ??= read(row));
		}
	};
}

/** What a maker leaves in place of a model is none. */
function tidy(model: string): string {
	const bare = model.replace(/\s+/g, ' ');
	return /^(to be filled|system product name|default string|not specified)/i.test(bare) ? '' : bare;
}
