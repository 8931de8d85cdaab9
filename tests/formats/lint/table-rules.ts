import type { Element, Rule } from './file';
import { dictOf } from './file';

const scopes: Rule = ({ objects, elements }) =>
	elements.flatMap(({ id, type, dict }) => {
		const scope = dictOf(objects, dict.get('A')).get('Scope');
		return type !== 'TH' || scope === '/Column' || scope === '/Row'
			? []
			: [`TH ${id}: which cells it is for is not said`];
	});

const columns: Rule = ({ elements }) =>
	tablesOf(elements).flatMap((table) => {
		const counts = new Set(rowsOf(table).map((row) => row.kids.length));
		return counts.size === 1 ? [] : [`Table ${table.id}: rows of ${[...counts].join(', ')} cells`];
	});

const heads: Rule = ({ elements }) =>
	tablesOf(elements).flatMap((table) => {
		const first = rowsOf(table)[0];
		return first?.kids.every(({ type }) => type === 'TH')
			? []
			: [`Table ${table.id}: its first row is no head`];
	});

const captions: Rule = ({ elements }) =>
	tablesOf(elements).flatMap(({ id, kids }) =>
		kids[0]?.type === 'Caption' ? [] : [`Table ${id} has no caption`]
	);

function tablesOf(elements: readonly Element[]): Element[] {
	return elements.filter(({ type }) => type === 'Table');
}

function rowsOf({ kids }: Element): Element[] {
	return kids.flatMap((kid) =>
		kid.type === 'TR' ? [kid] : kid.kids.filter(({ type }) => type === 'TR')
	);
}

export const tableRules = { scopes, columns, heads, captions };
