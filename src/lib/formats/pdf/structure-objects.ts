import type { Annotations } from './annotations';
import { locales } from '../../domain/language';
import type { PdfFile } from './file';
import { encodeText } from './strings';
import type { Element, Kid, Structure, Tag } from './structure';
import { page as sheet } from './theme';

/** Writes the tree, and for each mark and annotation the way back to its element. */
export function writeStructure(file: PdfFile, structure: Structure, annotations: Annotations) {
	const { length } = annotations.tagged;
	let root = 0;
	file.on('putPage', (page) => file.line(`/StructParents ${length + page - 1}/Tabs/S`));
	file.on('postPutResources', () => {
		root = file.reserve();
		const ids = writeElements({ file, root, structure, annotations });
		writeRoot({ file, root, structure, ids });
	});
	file.on('putCatalog', () => file.line(`/StructTreeRoot ${root} 0 R/MarkInfo <</Marked true>>`));
}

interface Writing {
	readonly file: PdfFile;
	readonly root: number;
	readonly structure: Structure;
}

type Ids = ReadonlyMap<Element, number>;

function writeElements({
	file,
	root,
	structure,
	annotations
}: Writing & { readonly annotations: Annotations }): Ids {
	const ids = new Map<Element, number>();
	number(structure.root);
	for (const [element, id] of ids) file.write(id, describe(element));
	return ids;

	function number(element: Element) {
		ids.set(element, file.reserve());
		for (const kid of element.kids) if ('element' in kid) number(kid.element);
	}

	function describe({ tag, parent, kids }: Element): string {
		const pages = kids.flatMap((kid) => ('mark' in kid ? [kid.page] : []));
		const page = pages[0];
		const list = kids.map((kid) => pointTo(kid, page));
		return [
			`/S/${tag?.type ?? 'Document'}/P ${parent ? ids.get(parent) : root} 0 R`,
			page ? `/Pg ${file.pageObject(page)} 0 R` : '',
			list.length > 0 ? `/K[${list.join(' ')}]` : '',
			tag ? attributesOf(tag) : ''
		].join('');
	}

	function pointTo(kid: Kid, page: number | undefined): string {
		if ('element' in kid) return `${ids.get(kid.element)} 0 R`;
		const at = `/Pg ${file.pageObject(kid.page)} 0 R`;
		if ('mark' in kid)
			return kid.page === page ? String(kid.mark) : `<</Type/MCR${at}/MCID ${kid.mark}>>`;
		return `<</Type/OBJR${at}/Obj ${annotations.tagged[kid.annotation]?.id()} 0 R>>`;
	}
}

function attributesOf({ lang, alt, box, scope, numbering }: Tag): string {
	return [
		lang ? `/Lang(${locales[lang]})` : '',
		alt ? `/Alt ${encodeText(alt)}` : '',
		scope ? `/A<</O/Table/Scope/${scope}>>` : '',
		numbering ? `/A<</O/List/ListNumbering/${numbering}>>` : '',
		box ? `/A<</O/Layout/Placement/Block/BBox[${edgesOf(box).join(' ')}]>>` : ''
	].join('');
}

function edgesOf({ x, y, width, height }: NonNullable<Tag['box']>): string[] {
	const bottom = sheet.height - y - height;
	return [x, bottom, x + width, bottom + height].map((one) => one.toFixed(2));
}

function writeRoot({ file, root, structure, ids }: Writing & { readonly ids: Ids }) {
	const pages = file.pdf.getNumberOfPages();
	const refer = (element: Element) => `${ids.get(element)} 0 R`;
	const back = [
		...structure.annotations.map(refer),
		...Array.from({ length: pages }, (_, at) => {
			const elements = structure.marks.get(at + 1) ?? [];
			return `[${elements.map(refer).join(' ')}]`;
		})
	];
	const numbers = file.reserve();
	file.write(numbers, `/Nums[${back.map((one, key) => `${key} ${one}`).join('\n')}]`);
	file.write(
		root,
		`/Type/StructTreeRoot/K ${ids.get(structure.root)} 0 R/ParentTree ${numbers} 0 R/ParentTreeNextKey ${back.length}`
	);
}
