import type { Dict, Objects, Value } from './objects';
import { readObjects, Reference, Stream, Text } from './objects';

/** A file as the rules see it; a test may spoil any of it. */
export interface LintedFile {
	readonly objects: Objects;
	readonly catalog: Dict;
	readonly pages: readonly Page[];
	/** The whole structure, each element before those under it. */
	readonly elements: readonly Element[];
	readonly byId: ReadonlyMap<number, Element>;
}

export interface Page {
	readonly id: number;
	readonly number: number;
	readonly dict: Dict;
	readonly content: Stream;
}

export interface Element {
	readonly id: number;
	readonly dict: Dict;
	readonly type: string;
	readonly parent: Element | undefined;
	readonly kids: Element[];
	readonly marks: { readonly page: number; readonly mark: number }[];
	/** Numbers of the objects of its annotations. */
	readonly annotations: number[];
}

export type Rule = (file: LintedFile) => string[];

export function openLinted(bytes: Uint8Array): LintedFile {
	return viewOf(readObjects(bytes));
}

/** To be made again after the objects have been spoilt. */
export function viewOf(objects: Objects): LintedFile {
	const catalog = dictOf(objects, objects.trailer.get('Root'));
	const root = dictOf(objects, catalog.get('StructTreeRoot'));
	const elements: Element[] = [];
	const byId = new Map<number, Element>();
	for (const kid of listOf(objects, root.get('K'))) collect(kid, undefined);
	return { objects, catalog, pages: pagesOf(objects, catalog), elements, byId };

	function collect(value: Value, parent: Element | undefined) {
		if (!(value instanceof Reference) || byId.has(value.id)) return;
		const dict = dictOf(objects, value);
		const type = String(dict.get('S')).slice(1);
		const element: Element = {
			id: value.id,
			dict,
			type,
			parent,
			kids: [],
			marks: [],
			annotations: []
		};
		elements.push(element);
		byId.set(value.id, element);
		parent?.kids.push(element);
		for (const kid of listOf(objects, dict.get('K'))) sort(kid, element);
	}

	function sort(kid: Value, element: Element) {
		const own = idOf(element.dict.get('Pg'));
		if (typeof kid === 'number') element.marks.push({ page: own, mark: kid });
		else if (kid instanceof Reference) collect(kid, element);
		else if (kid instanceof Map && kid.get('Type') === '/MCR')
			element.marks.push({ page: idOf(kid.get('Pg')), mark: Number(kid.get('MCID')) });
		else if (kid instanceof Map) element.annotations.push(idOf(kid.get('Obj')));
	}
}

function pagesOf(objects: Objects, catalog: Dict): Page[] {
	const tree = dictOf(objects, catalog.get('Pages'));
	return listOf(objects, tree.get('Kids')).map((kid, at) => {
		const dict = dictOf(objects, kid);
		const content = resolve(objects, dict.get('Contents'));
		if (!(content instanceof Stream)) throw new Error(`Page ${at + 1} has no content`);
		return { id: idOf(kid), number: at + 1, dict, content };
	});
}

export function resolve(objects: Objects, value: Value | undefined): Value | undefined {
	return value instanceof Reference ? objects.byId.get(value.id) : value;
}

/** Empty for what is no dictionary. */
export function dictOf(objects: Objects, value: Value | undefined): Dict {
	const found = resolve(objects, value);
	if (found instanceof Stream) return found.dict;
	return found instanceof Map ? found : new Map();
}

export function listOf(objects: Objects, value: Value | undefined): Value[] {
	const found = resolve(objects, value);
	if (Array.isArray(found)) return found;
	return value === undefined || value === null ? [] : [value];
}

export function idOf(value: Value | undefined): number {
	return value instanceof Reference ? value.id : 0;
}

export function textOf(value: Value | undefined): string {
	return value instanceof Text ? value.text : '';
}
