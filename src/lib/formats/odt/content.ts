import { headingTitle } from '../../documents/document';
import type { Block, Document, Heading, Table } from '../../documents/document';
import { buildAnswer } from './answer';
import { paragraph, runs } from './runs';
import { buildTable, createNames, tableStyles, type Names } from './table';
import { characters, declaration, element, namespaces } from './xml';

export interface Writing {
	readonly document: Document;
	readonly names: Names;
	/** To paste in another file: neither cover nor contents. */
	readonly paste: boolean;
}

export function contentXml(document: Document, paste: boolean): string {
	const names = createNames();
	const body = [
		...(paste ? [] : cover(document)),
		...document.blocks.map((block) => build(block, { document, names, paste }))
	];
	return (
		declaration +
		element(
			'office:document-content',
			namespaces,
			element('office:automatic-styles', {}, ...languages, ...tableStyles(names)),
			element('office:body', {}, element('office:text', {}, ...body))
		)
	);
}

/** Passages in another language than the document. */
const languages = [
	['fr', 'FR'],
	['en', 'GB']
].map(([language, country]) =>
	element(
		'style:style',
		{ 'style:name': `In_${language}`, 'style:family': 'text' },
		element('style:text-properties', { 'fo:language': language, 'fo:country': country })
	)
);

function cover({ dossier, title, subtitle, asOf }: Document): string[] {
	return [
		paragraph('Note', characters(dossier)),
		paragraph('Title', characters(title)),
		...(subtitle ? [paragraph('Subtitle', characters(subtitle))] : []),
		paragraph('Note', characters(asOf))
	];
}

function build(block: Block, writing: Writing): string {
	switch (block.kind) {
		case 'heading':
			return buildHeading(block);
		case 'paragraph':
			return paragraph(roles[block.role ?? 'none'], runs(block.text));
		case 'list':
			return element(
				'text:list',
				{ 'text:style-name': block.ordered ? 'Steps' : 'Bullets' },
				...block.items.map((item) =>
					element('text:list-item', {}, paragraph('Standard', runs(item)))
				)
			);
		case 'table':
			return withCaption(block, writing);
		case 'answer':
			return buildAnswer(block, writing.names);
		case 'contents':
			return writing.paste ? '' : buildContents(writing.document);
		case 'page-break':
			return writing.paste ? '' : paragraph('Break', '');
	}
}

const roles = { none: 'Standard', lead: 'Lead', note: 'Note', warning: 'Warning' };

function buildHeading(heading: Heading): string {
	return element(
		'text:h',
		{
			'text:style-name': `Heading_20_${heading.level}`,
			'text:outline-level': heading.level
		},
		element('text:bookmark', { 'text:name': heading.id }),
		characters(headingTitle(heading))
	);
}

function withCaption(table: Table, { names }: Writing): string {
	const caption = table.caption ? paragraph('Caption', characters(table.caption)) : '';
	return caption + buildTable(table, names) + paragraph('Note', '');
}

/** Entries without page numbers until the reader updates it. */
function buildContents({ blocks, words }: Document): string {
	const headings = blocks.filter(
		(block): block is Heading => block.kind === 'heading' && block.level <= 3
	);
	const template = (level: number) =>
		element(
			'text:table-of-content-entry-template',
			{ 'text:outline-level': level, 'text:style-name': `Contents_20_${level}` },
			'<text:index-entry-link-start/><text:index-entry-chapter/><text:index-entry-text/>',
			'<text:index-entry-tab-stop style:type="right" style:leader-char="."/>',
			'<text:index-entry-page-number/><text:index-entry-link-end/>'
		);
	const entries = headings.map((heading) =>
		paragraph(
			`Contents_20_${heading.level}`,
			element(
				'text:a',
				{ 'xlink:type': 'simple', 'xlink:href': `#${heading.id}` },
				characters(headingTitle(heading))
			)
		)
	);
	return element(
		'text:table-of-content',
		{ 'text:name': words.contents },
		element(
			'text:table-of-content-source',
			{ 'text:outline-level': 3 },
			element('text:index-title-template', {}, characters(words.contents)),
			...[1, 2, 3].map(template)
		),
		element(
			'text:index-body',
			{},
			element(
				'text:index-title',
				{ 'text:name': 'title' },
				paragraph('Question', characters(words.contents))
			),
			...entries
		)
	);
}
