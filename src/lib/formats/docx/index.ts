import {
	AlignmentType,
	Document as WordFile,
	Footer,
	Header,
	HeadingLevel,
	LeaderType,
	Packer,
	PageBreak,
	PageNumber,
	Paragraph,
	TableOfContents,
	TextRun
} from 'docx';
import type { FileChild } from 'docx';
import { headingTitle } from '../../documents/document';
import type { Block, Document, Heading, List } from '../../documents/document';
import { locales } from '../../domain/language';
import { safeDocument } from '../xml-safe';
import { buildAnswer } from './answer';
import { numberingOf, type Numbering } from './numbers';
import { createRuns, type Runs } from './runs';
import { settle } from './settle';
import { bareHeadings, numberings, styles } from './styles';
import { buildTable } from './table';

export interface DocxOptions {
	readonly created: Date;
	/** Left out when absent. */
	readonly author?: string;
	/** To paste in another file: its styles, numbers as text, neither contents nor header. */
	readonly paste?: boolean;
}

const levels = [
	HeadingLevel.HEADING_1,
	HeadingLevel.HEADING_2,
	HeadingLevel.HEADING_3,
	HeadingLevel.HEADING_4
] as const;

interface Writing {
	readonly document: Document;
	readonly runs: Runs;
	readonly numbering: Numbering;
}

/** A Word file with built-in styles, so that its words take the look of the file they are pasted in. */
export async function renderDocx(
	given: Document,
	{ created, author = '', paste = false }: DocxOptions
): Promise<Uint8Array> {
	const document = safeDocument(given);
	const numbering = paste ? { start: 1, native: new Set<Heading>() } : numberingOf(document.blocks);
	const writing = { document, numbering, runs: createRuns(document.blocks) };
	const file = new WordFile({
		title: document.title,
		creator: author,
		lastModifiedBy: author,
		numbering: numberings(numbering.start),
		styles: paste
			? { default: { ...language(document), ...bareHeadings } }
			: withLanguage(document),
		sections: [
			{
				properties: { page: { margin: { top: 1304, bottom: 1134, left: 1134, right: 1134 } } },
				...(paste
					? {}
					: { headers: { default: head(document) }, footers: { default: foot(document) } }),
				children: [...(paste ? [] : cover(document)), ...body(writing, paste)]
			}
		]
	});
	const bytes = new Uint8Array(await (await Packer.toBlob(file)).arrayBuffer());
	return settle(bytes, created);
}

function language({ language: id }: Document) {
	return { document: { run: { language: { value: locales[id] } } } };
}

function withLanguage(document: Document) {
	const base = styles.default?.document;
	const run = { ...base?.run, ...language(document).document.run };
	return { ...styles, default: { ...styles.default, document: { ...base, run } } };
}

function cover({ dossier, title, subtitle, asOf }: Document): Paragraph[] {
	return [
		new Paragraph({ style: 'Note', text: dossier }),
		new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
		...(subtitle ? [new Paragraph({ style: 'Subtitle', text: subtitle })] : []),
		new Paragraph({ style: 'Note', text: asOf })
	];
}

function head({ dossier, title }: Document): Header {
	return new Header({
		children: [new Paragraph({ style: 'Note', text: `${dossier} – ${title}` })]
	});
}

function foot({ asOf, words }: Document): Footer {
	const [before = '', between = '', after = ''] = words.page.split(/\{pages?\}/);
	const children = [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after];
	return new Footer({
		children: [
			new Paragraph({
				style: 'Note',
				alignment: AlignmentType.LEFT,
				children: [new TextRun(`${asOf} – `), new TextRun({ children })]
			})
		]
	});
}

function body(writing: Writing, paste: boolean): FileChild[] {
	const skipped = paste ? ['contents', 'page-break'] : [];
	let lists = 0;
	return writing.document.blocks
		.filter((block) => !skipped.includes(block.kind))
		.flatMap((block) => build(block, writing, block.kind === 'list' ? (lists += 1) : 0));
}

function build(block: Block, writing: Writing, list: number): FileChild[] {
	const { runs } = writing;
	switch (block.kind) {
		case 'heading':
			return [buildHeading(block, writing)];
		case 'paragraph': {
			const style = block.role && block.role[0]?.toUpperCase() + block.role.slice(1);
			return [new Paragraph({ ...(style && { style }), children: runs.write(block.text) })];
		}
		case 'list':
			return buildList(block, runs, list);
		case 'table':
			return buildTable(block, runs);
		case 'answer':
			return buildAnswer(block, runs);
		case 'contents':
			return buildContents(writing);
		case 'page-break':
			return [new Paragraph({ children: [new PageBreak()] })];
	}
}

function buildHeading(heading: Heading, { runs, numbering }: Writing): Paragraph {
	const native = numbering.native.has(heading);
	const text = native ? heading.text : headingTitle(heading);
	return new Paragraph({
		heading: levels[heading.level - 1],
		children: [runs.target(heading.id, [new TextRun(text)])],
		...(native && { numbering: { reference: 'headings', level: heading.level - 1 } })
	});
}

function buildList({ ordered, items }: List, runs: Runs, instance: number): Paragraph[] {
	return items.map(
		(item) =>
			new Paragraph({
				style: ordered ? 'ListNumber' : 'ListBullet',
				numbering: { reference: ordered ? 'steps' : 'bullets', level: 0, instance },
				children: runs.write(item)
			})
	);
}

/** Linked entries; the word processor adds the page numbers when the reader updates it. */
function buildContents({ document, runs }: Writing): FileChild[] {
	const entries = document.blocks.flatMap((block) =>
		block.kind === 'heading' && block.level <= 3
			? [{ title: headingTitle(block), level: block.level, href: runs.anchor(block.id) }]
			: []
	);
	return [
		new Paragraph({ style: 'Question', text: document.words.contents }),
		new TableOfContents(document.words.contents, {
			hyperlink: true,
			headingStyleRange: '1-3',
			beginDirty: false,
			tabLeader: LeaderType.NONE,
			cachedEntries: entries
		})
	];
}
