import type { Language } from '../../domain/language';

/** What a drawing means, up to the root of the document. One object is one element of the structure. */
export interface Tag {
	readonly type: TagType;
	readonly parent?: Tag;
	/** Of the words, where it is not that of the document. */
	readonly lang?: Language;
	/** What a figure shows, in words. */
	readonly alt?: string;
	/** Of a figure. */
	readonly box?: Box;
	/** Which cells a header is for. */
	readonly scope?: 'Column' | 'Row';
	/** Of a list. */
	readonly numbering?: 'Disc' | 'Decimal';
}

export type TagType =
	| 'H1'
	| 'H2'
	| 'H3'
	| 'H4'
	| 'H5'
	| 'H6'
	| 'P'
	| 'Span'
	| 'L'
	| 'LI'
	| 'Lbl'
	| 'LBody'
	| 'TOC'
	| 'TOCI'
	| 'Reference'
	| 'Table'
	| 'Caption'
	| 'THead'
	| 'TBody'
	| 'TFoot'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Sect'
	| 'Link'
	| 'Figure'
	| 'Form';

/** In points, from the top left corner of the page. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Element {
	/** None at the root. */
	readonly tag?: Tag;
	readonly parent?: Element;
	readonly kids: Kid[];
}

/** An element, a mark on a page (numbered from 0 on each), or an annotation (by its place in the whole file). */
export type Kid =
	| { readonly element: Element }
	| { readonly page: number; readonly mark: number }
	| { readonly page: number; readonly annotation: number };

/** The tree of what was drawn; elements stand in the order in which they were first drawn or placed. */
export interface Structure {
	readonly root: Element;
	/** By number of page, from 1: the element of each mark, in order. */
	readonly marks: ReadonlyMap<number, readonly Element[]>;
	/** The element of each annotation, in order. */
	readonly annotations: readonly Element[];
	/** Makes the element, with those above it, if it is not there yet. */
	place(tag: Tag): Element;
	/** The number of a new mark on the page. */
	mark(tag: Tag, page: number): number;
	/** The number of a new annotation. */
	annotate(tag: Tag, page: number): number;
}

export function createStructure(): Structure {
	const root: Element = { kids: [] };
	const elements = new Map<Tag, Element>();
	const marks = new Map<number, Element[]>();
	const annotations: Element[] = [];
	return { root, marks, annotations, place, mark, annotate };

	function place(tag: Tag): Element {
		const known = elements.get(tag);
		if (known) return known;
		const parent = tag.parent ? place(tag.parent) : root;
		const element: Element = { tag, parent, kids: [] };
		parent.kids.push({ element });
		elements.set(tag, element);
		return element;
	}

	function mark(tag: Tag, page: number): number {
		const element = place(tag);
		const onPage = marks.get(page) ?? [];
		marks.set(page, onPage);
		const number = onPage.push(element) - 1;
		element.kids.push({ page, mark: number });
		return number;
	}

	function annotate(tag: Tag, page: number): number {
		const element = place(tag);
		const number = annotations.push(element) - 1;
		element.kids.push({ page, annotation: number });
		return number;
	}
}
