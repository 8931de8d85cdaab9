import type { ObjectWriter, PdfFile } from './file';
import type { Box, Structure, Tag } from './structure';
import { page as sheet } from './theme';

export interface Annotations {
	/** One that readers are told of: its place in the structure is made at once, under `tag`. */
	add(annotation: Annotation<Tagged> & { readonly tag: Tag }): Reference;
	/** One that nobody meets: a hidden field. */
	addHidden(annotation: Annotation<Place>): Reference;
	/** An object that `objects` will write, known by its number before. */
	reference(): Reference;
	/** Objects that belong to no annotation, and entries of the catalogue. */
	extend(extension: {
		objects?(writer: ObjectWriter): void;
		/** `/AcroForm 12 0 R`. */
		catalog?(): string;
	}): void;
	/** Of those with a tag, in the order of the structure. */
	readonly tagged: readonly Reference[];
}

interface Annotation<Context> {
	readonly page: number;
	readonly box: Box;
	/** All entries of the dictionary, from `/Type /Annot` on, `/Rect`, `/P` and `/StructParent` included. */
	dictionary(context: Context): string;
	/** Its appearances: called once its own dictionary is written. */
	objects?(writer: ObjectWriter): void;
}

export interface Place {
	/** `[left bottom right top]`, from the bottom left corner of the page. */
	readonly rect: string;
	readonly pageId: number;
	id(): number;
}

export interface Tagged extends Place {
	readonly structParent: number;
}

export interface Reference {
	/** Allotted at the first call, which throws before the pages are written: to be called in `dictionary`, `objects` and `catalog`. */
	id(): number;
}

export function createAnnotations(file: PdfFile, structure: Structure): Annotations {
	const tagged: Reference[] = [];
	const writers: (() => void)[] = [];
	file.on('postPutResources', () => writers.forEach((write) => write()));
	return { add, addHidden, reference, extend, tagged };

	function add(annotation: Annotation<Tagged> & { readonly tag: Tag }): Reference {
		const structParent = structure.annotate(annotation.tag, annotation.page);
		const own = put(annotation, (place) => ({ ...place, structParent }));
		tagged.push(own);
		return own;
	}

	function addHidden(annotation: Annotation<Place>): Reference {
		return put(annotation, (place) => place);
	}

	function put<Context>(
		{ page, box, dictionary, objects }: Annotation<Context>,
		complete: (place: Place) => Context
	): Reference {
		const own = reference();
		file.annotate(page, own);
		writers.push(() => {
			const place = { ...own, rect: rectOf(box), pageId: file.pageObject(page) };
			file.write(own.id(), dictionary(complete(place)));
			objects?.(file);
		});
		return own;
	}

	function reference(): Reference {
		let known = 0;
		return { id: () => (known ||= file.reserve()) };
	}

	function extend({ objects, catalog }: Parameters<Annotations['extend']>[0]) {
		if (objects) writers.push(() => objects(file));
		if (catalog) file.on('putCatalog', () => file.line(catalog()));
	}
}

function rectOf({ x, y, width, height }: Box): string {
	const bottom = sheet.height - y - height;
	return `[${[x, bottom, x + width, bottom + height].map((one) => one.toFixed(2)).join(' ')}]`;
}
