import type { LintedFile, Page, Rule } from './file';
import { dictOf, idOf, listOf } from './file';
import { markingOf } from './content';
import type { Value } from './objects';

const tabOrder: Rule = ({ pages }) =>
	pages.flatMap(({ dict, number }) =>
		dict.get('Tabs') === '/S' ? [] : [`page ${number}: tabs do not follow the structure`]
	);

const marks: Rule = ({ pages }) => pages.flatMap((page) => markingOf(page).problems);

const dense: Rule = ({ pages }) =>
	pages.flatMap((page) => {
		const numbers = markingOf(page)
			.marks.map(({ mark }) => mark)
			.sort((a, b) => a - b);
		return numbers.every((mark, at) => mark === at)
			? []
			: [`page ${page.number}: marks are not numbered one by one from 0`];
	});

/** The parent tree as a map from key to value. */
export function parentTree({ objects, catalog }: LintedFile): Map<number, Value> {
	const root = dictOf(objects, catalog.get('StructTreeRoot'));
	const numbers = listOf(objects, dictOf(objects, root.get('ParentTree')).get('Nums'));
	return new Map(
		numbers.flatMap((key, at): [number, Value][] =>
			at % 2 === 0 ? [[Number(key), numbers[at + 1] ?? null]] : []
		)
	);
}

/** From each mark to its element, which holds it, and has the type that the page says. */
const marksKnown: Rule = (file) => {
	const tree = parentTree(file);
	return file.pages.flatMap((page) => {
		const key = page.dict.get('StructParents');
		const row = typeof key === 'number' ? tree.get(key) : undefined;
		if (!Array.isArray(row)) return [`page ${page.number}: not in the parent tree`];
		const found = markingOf(page).marks;
		return [
			...(row.length === found.length ? [] : [`page ${page.number}: marks and parents differ`]),
			...found.flatMap((one) => mistakes(file, { page, ...one, parent: idOf(row[one.mark]) }))
		];
	});
};

function mistakes(
	{ byId }: LintedFile,
	{ page, mark, type, parent }: { page: Page; mark: number; type: string; parent: number }
): string[] {
	const element = byId.get(parent);
	const held = element?.marks.some((one) => one.page === page.id && one.mark === mark);
	const where = `page ${page.number}, mark ${mark}`;
	if (!element || !held) return [`${where}: not held by the element it names`];
	return element.type === type
		? []
		: [`${where}: ${type} on the page, ${element.type} in the tree`];
}

/** From each element to its marks, which are on the page, each held once. */
const marksDrawn: Rule = ({ pages, elements }) => {
	const drawn = new Map(
		pages.map((page) => [page.id, new Set(markingOf(page).marks.map(({ mark }) => mark))])
	);
	return elements.flatMap(({ id, type, marks: held }) =>
		held.flatMap(({ page, mark }) =>
			drawn.get(page)?.delete(mark)
				? []
				: [`${type} ${id}: mark ${mark} is not drawn, or held twice`]
		)
	);
};

const keys: Rule = (file) => {
	const { objects, catalog, pages } = file;
	const tree = [...parentTree(file).keys()];
	const next = dictOf(objects, catalog.get('StructTreeRoot')).get('ParentTreeNextKey');
	const used = pages.map(({ dict }) => dict.get('StructParents'));
	return [
		...(tree.every((key, at) => key === at) ? [] : ['the parent tree is not in order']),
		...(next === tree.length ? [] : ['the next key of the parent tree is wrong']),
		...(new Set(used).size === used.length ? [] : ['two pages share a key of the parent tree'])
	];
};

export const pageRules = { tabOrder, marks, dense, marksKnown, marksDrawn, keys };
