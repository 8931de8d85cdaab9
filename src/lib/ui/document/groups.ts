import type { Block, Document, Heading } from '../../documents/document';

/** What of the document is shown at once: blocks that follow each other, from one heading on. */
export interface Group {
	readonly blocks: readonly Block[];
	/** The chapter that it belongs to; none before the first. */
	readonly chapter?: Heading;
	/** Its first and last articles, when it is not a whole chapter. */
	readonly first?: Heading;
	readonly last?: Heading;
	/** The headings that it stands under, when it begins in the middle of them. */
	readonly under: readonly Heading[];
	/** Numbers of the first and last rows to answer, if any. */
	readonly rows?: readonly [string, string];
}

/** In elements on the screen, chosen so that the page stays under its budget. */
const most = 150;

/** Cuts at each chapter, then before the articles that would make a group too heavy. */
export function groupsOf({ blocks }: Pick<Document, 'blocks'>, limit = most): Group[] {
	return chaptersOf(blocks)
		.flatMap((chapter) => divide(chapter, limit))
		.map((group, i, all) => ({
			...group,
			rows: rowsIn(group.blocks),
			under: ancestorsOf(
				group.blocks,
				all.slice(0, i).flatMap((one) => one.blocks)
			)
		}));
}

/** The group where a heading stands. */
export function groupOf(groups: readonly Group[], id: string): number {
	return groups.findIndex(({ blocks }) =>
		blocks.some((block) => block.kind === 'heading' && block.id === id)
	);
}

/** A heading with all that stands under it. */
export function sectionOf(blocks: readonly Block[], heading: Heading): Block[] {
	const start = blocks.indexOf(heading);
	const end = blocks.findIndex(
		(block, i) => i > start && block.kind === 'heading' && block.level <= heading.level
	);
	return blocks.slice(start, end === -1 ? undefined : end);
}

/** Above this many entries the screen leaves the third level out of the contents. */
const mostEntries = 30;

/** The entries of the table of contents. */
export function headingsOf({ blocks }: Pick<Document, 'blocks'>): Heading[] {
	const all = blocks.filter(
		(block): block is Heading => block.kind === 'heading' && block.level <= 3
	);
	return all.length > mostEntries ? all.filter(({ level }) => level <= 2) : all;
}

function ancestorsOf(blocks: readonly Block[], before: readonly Block[]): Heading[] {
	const ancestors: Heading[] = [];
	let level = headingIn(blocks.slice(0, 1))?.level ?? 1;
	for (const block of before.toReversed()) {
		if (block.kind !== 'heading' || block.level >= level) continue;
		ancestors.unshift(block);
		level = block.level;
	}
	return ancestors;
}

function rowsIn(blocks: readonly Block[]): [string, string] | undefined {
	const numbers = blocks.flatMap((block) =>
		block.kind === 'answer' && block.number ? block.number : []
	);
	const [first] = numbers;
	const last = numbers.at(-1);
	return first && last ? [first, last] : undefined;
}

function chaptersOf(blocks: readonly Block[]): Block[][] {
	return cut(blocks, (block) => block.kind === 'heading' && block.level === 1);
}

function divide(chapter: readonly Block[], limit: number): Omit<Group, 'under'>[] {
	const title = headingIn(chapter.slice(0, 1));
	const articles = cut(chapter, (block) => block.kind === 'heading' && block.level > 1);
	const heaps: Block[][] = [];
	for (const article of articles) {
		const heap = heaps.at(-1);
		if (heap && weigh(heap) + weigh(article) <= limit) heap.push(...article);
		else heaps.push([...article]);
	}
	if (heaps.length === 1) return heaps.map((heap) => ({ blocks: heap, chapter: title }));
	return heaps.map((heap) => {
		const headings = heap.filter(
			(block): block is Heading => block.kind === 'heading' && block !== title
		);
		return { blocks: heap, chapter: title, first: headings[0], last: headings.at(-1) };
	});
}

/** Each part but the first begins where `begins` holds. */
function cut(blocks: readonly Block[], begins: (block: Block) => boolean): Block[][] {
	return blocks.reduce<Block[][]>((parts, block) => {
		const part = parts.at(-1);
		if (part && !begins(block)) part.push(block);
		else parts.push([block]);
		return parts;
	}, []);
}

function headingIn(blocks: readonly Block[]): Heading | undefined {
	return blocks.find((block): block is Heading => block.kind === 'heading');
}

function weigh(blocks: readonly Block[]): number {
	return blocks.reduce((sum, block) => sum + elementsOf(block), 0);
}

function elementsOf(block: Block): number {
	if (block.kind === 'table') return 4 + (block.rows.length + 2) * (block.columns.length + 1);
	if (block.kind === 'list') return 1 + block.items.length;
	if (block.kind === 'answer') return 17 + block.options.length;
	return block.kind === 'paragraph' ? 1 + block.text.filter((run) => run.strong).length : 1;
}
