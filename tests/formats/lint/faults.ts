import type { Element, LintedFile, Page } from './file';
import { dictOf, idOf, listOf, resolve } from './file';
import type { Dict, Value } from './objects';
import { Reference, Stream, Text } from './objects';

interface Fault {
	readonly name: string;
	/** Spoils the objects that the file is a view of. */
	readonly spoil: (file: LintedFile) => void;
	/** What the lint then says. */
	readonly says: RegExp;
}

function first(file: LintedFile, type: string): Element {
	const element = file.elements.find((one) => one.type === type);
	if (!element) throw new Error(`No ${type} to spoil`);
	return element;
}

function page(file: LintedFile): Page {
	const [found] = file.pages;
	if (!found) throw new Error('No page to spoil');
	return found;
}

function rewrite(file: LintedFile, from: string | RegExp, to: string) {
	const { content } = page(file);
	if (content.data.replace(from, to) === content.data) throw new Error('Nothing to rewrite');
	content.data = content.data.replace(from, to);
}

function metadata(file: LintedFile, from: string | RegExp, to: string) {
	const stream = resolve(file.objects, file.catalog.get('Metadata'));
	if (stream instanceof Stream) stream.data = stream.data.replace(from, to);
}

function annotation(file: LintedFile, subtype: string): Dict {
	const found = file.pages
		.flatMap(({ dict }) => listOf(file.objects, dict.get('Annots')))
		.map((value) => dictOf(file.objects, value))
		.find((dict) => dict.get('Subtype') === `/${subtype}`);
	if (!found) throw new Error(`No ${subtype} to spoil`);
	return found;
}

function font(file: LintedFile): Dict {
	const fonts = [...file.objects.byId.values()].filter(
		(value): value is Dict => value instanceof Map && value.get('Subtype') === '/Type0'
	);
	return fonts[0] ?? new Map();
}

function kids({ dict }: Element): Value[] {
	const list = dict.get('K');
	return Array.isArray(list) ? list : [];
}

function parentRow(file: LintedFile): Value[] {
	const root = dictOf(file.objects, file.catalog.get('StructTreeRoot'));
	const numbers = listOf(file.objects, dictOf(file.objects, root.get('ParentTree')).get('Nums'));
	const key = numbers.indexOf(page(file).dict.get('StructParents') ?? null);
	return listOf(file.objects, numbers[key + 1]);
}

/** Each is one mistake that a change of the writer could make. */
export const faults: readonly Fault[] = [
	{
		name: 'not marked',
		spoil: ({ catalog }) => catalog.delete('MarkInfo'),
		says: /not marked/
	},
	{ name: 'no language', spoil: ({ catalog }) => catalog.delete('Lang'), says: /no language/ },
	{
		name: 'the file’s name shown in place of the title',
		spoil: ({ catalog }) => catalog.delete('ViewerPreferences'),
		says: /title is not shown/
	},
	{ name: 'no metadata', spoil: ({ catalog }) => catalog.delete('Metadata'), says: /no metadata/ },
	{
		name: 'metadata that name no standard',
		spoil: (file) => metadata(file, 'pdfuaid:part>1<', 'pdfuaid:part>2<'),
		says: /PDF\/UA/
	},
	{
		name: 'metadata with another title',
		spoil: (file) => metadata(file, 'x-default">', 'x-default">The '),
		says: /titles that differ/
	},
	{
		name: 'no structure',
		spoil: ({ catalog }) => catalog.delete('StructTreeRoot'),
		says: /no structure/
	},
	{
		name: 'a bookmark without words',
		spoil: ({ objects, catalog }) => {
			const outlines = dictOf(objects, catalog.get('Outlines'));
			dictOf(objects, outlines.get('First')).delete('Title');
		},
		says: /bookmark/
	},
	{
		name: 'tabs in no order',
		spoil: (file) => page(file).dict.delete('Tabs'),
		says: /tabs do not follow/
	},
	{
		name: 'a page without a key to the structure',
		spoil: (file) => page(file).dict.delete('StructParents'),
		says: /not in the parent tree/
	},
	{ name: 'a mark left open', spoil: (file) => rewrite(file, /EMC\s*$/, ''), says: /stays open/ },
	{
		name: 'a mark closed twice',
		spoil: (file) => rewrite(file, 'EMC', 'EMC EMC'),
		says: /EMC without a mark/
	},
	{
		name: 'a mark in a mark',
		spoil: (file) => rewrite(file, 'EMC', '/Artifact BMC EMC EMC'),
		says: /a mark inside/
	},
	{
		name: 'a line drawn outside marks',
		spoil: (file) => rewrite(file, 'EMC', 'EMC 0 0 m 9 9 l S'),
		says: /S outside/
	},
	{
		name: 'words drawn outside marks',
		spoil: (file) => rewrite(file, /\/P <<\/MCID 0>> BDC([^]*?)EMC/, '$1'),
		says: /Tj outside/
	},
	{
		name: 'a mark of no kind',
		spoil: (file) => rewrite(file, '/Artifact BMC', '/Span BMC'),
		says: /neither content nor artifact/
	},
	{
		name: 'a number of mark left out',
		spoil: (file) => rewrite(file, '/MCID 1>>', '/MCID 999>>'),
		says: /one by one/
	},
	{
		name: 'another type on the page than in the tree',
		spoil: (file) => rewrite(file, '/H1 <<', '/P <<'),
		says: /P on the page, H1 in the tree/
	},
	{
		name: 'a mark that leads to another element',
		spoil: (file) => parentRow(file).splice(0, 1, new Reference(first(file, 'Link').id)),
		says: /not held by the element/
	},
	{
		name: 'an element that holds a mark nobody drew',
		spoil: (file) => kids(first(file, 'P')).push(998),
		says: /is not drawn/
	},
	{
		name: 'a mark held twice',
		spoil: (file) => kids(first(file, 'P')).push(kids(first(file, 'P'))[0] ?? 0),
		says: /held twice/
	},
	{
		name: 'a child that names another parent',
		spoil: (file) => first(file, 'P').dict.set('P', new Reference(first(file, 'L').id)),
		says: /P \d+: wrong parent/
	},
	{
		name: 'a type that is not of the standard',
		spoil: (file) => first(file, 'Sect').dict.set('S', '/Box'),
		says: /not a type/
	},
	{
		name: 'a cell in a list',
		spoil: (file) => first(file, 'LI').dict.set('S', '/TD'),
		says: /L \d+ holds TD/
	},
	{
		name: 'a paragraph in a table',
		spoil: (file) => first(file, 'TBody').dict.set('S', '/P'),
		says: /Table \d+ holds P/
	},
	{
		name: 'an item outside a list',
		spoil: (file) => first(file, 'L').dict.set('S', '/Sect'),
		says: /LI \d+ stands in Sect/
	},
	{
		name: 'a title twice',
		spoil: (file) => first(file, 'H2').dict.set('S', '/H1'),
		says: /not one heading of level 1/
	},
	{
		name: 'a level of heading skipped',
		spoil: (file) => first(file, 'H3').dict.set('S', '/H4'),
		says: /skipped before H4/
	},
	{
		name: 'an empty paragraph',
		spoil: (file) => first(file, 'P').dict.delete('K'),
		says: /P \d+ is empty/
	},
	{
		name: 'a list numbered in an unknown way',
		spoil: (file) => first(file, 'L').dict.delete('A'),
		says: /how it is numbered/
	},
	{
		name: 'an item without a label',
		spoil: (file) => kids(first(file, 'LI')).shift(),
		says: /not a label and a body/
	},
	{
		name: 'a figure without words',
		spoil: (file) => first(file, 'Figure').dict.delete('Alt'),
		says: /Figure \d+ has no words/
	},
	{
		name: 'a run in a language of no name',
		spoil: (file) => first(file, 'Span').dict.set('Lang', new Text('English')),
		says: /not a language/
	},
	{
		name: 'a head without scope',
		spoil: (file) => first(file, 'TH').dict.delete('A'),
		says: /which cells it is for/
	},
	{
		name: 'a row that lacks a cell',
		spoil: (file) => kids(first(file, 'TR')).pop(),
		says: /rows of/
	},
	{
		name: 'a table without a head',
		spoil: (file) => first(file, 'TH').dict.set('S', '/TD'),
		says: /first row is no head/
	},
	{
		name: 'a table without a caption',
		spoil: (file) => kids(first(file, 'Table')).shift(),
		says: /no caption/
	},
	{
		name: 'an annotation written in its page',
		spoil: (file) => page(file).dict.set('Annots', [annotation(file, 'Link')]),
		says: /inside the page/
	},
	{
		name: 'a link that its element has lost',
		spoil: (file) => kids(first(file, 'Link')).pop(),
		says: /Link \d+ has no annotation/
	},
	{
		name: 'a link under a paragraph',
		spoil: (file) => first(file, 'Link').dict.set('S', '/Span'),
		says: /stands under Span/
	},
	{
		name: 'a link that leads to no element',
		spoil: (file) => annotation(file, 'Link').delete('StructParent'),
		says: /does not lead to its element/
	},
	{
		name: 'a link without words',
		spoil: (file) => annotation(file, 'Link').delete('Contents'),
		says: /Link \d+ has no words/
	},
	{
		name: 'a field without words',
		spoil: (file) => annotation(file, 'Widget').delete('TU'),
		says: /Widget \d+ or its group/
	},
	{
		name: 'a field under another element than Form',
		spoil: (file) => first(file, 'Form').dict.set('S', '/Link'),
		says: /Widget \d+ stands under Link/
	},
	{
		name: 'a font that is not embedded',
		spoil: (file) => {
			const [descendant] = listOf(file.objects, font(file).get('DescendantFonts'));
			dictOf(file.objects, descendant).delete('FontDescriptor');
		},
		says: /not embedded/
	},
	{
		name: 'a font without characters',
		spoil: (file) => font(file).delete('ToUnicode'),
		says: /has no characters/
	},
	{
		name: 'a glyph that does not exist',
		spoil: (file) => rewrite(file, /<[0-9a-f]{4}/i, '<0000'),
		says: /glyph 0/
	},
	{
		name: 'two pieces of a paragraph without a space between them',
		spoil: (file) => {
			kids(first(file, 'H1')).push(...kids(first(file, 'P')));
		},
		says: /glued/
	},
	{
		name: 'keys of the parent tree out of order',
		spoil: (file) => {
			const root = dictOf(file.objects, file.catalog.get('StructTreeRoot'));
			const tree = dictOf(file.objects, root.get('ParentTree'));
			const [a, b, c, d, ...rest] = listOf(file.objects, tree.get('Nums'));
			tree.set('Nums', [c ?? null, d ?? null, a ?? null, b ?? null, ...rest]);
		},
		says: /not in order/
	},
	{
		name: 'a link on a page that it does not name',
		spoil: (file) =>
			annotation(file, 'Link').set('P', new Reference(idOf(file.catalog.get('Pages')))),
		says: /does not name its page/
	}
];
