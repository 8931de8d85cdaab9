import type { Block, Document } from '../../documents/document';
import { buildAnswer } from './answer';
import { buildContents } from './contents';
import type { HeadingType } from './heading';
import { buildHeading, nestLevels } from './heading';
import type { Typesetter } from './lines';
import { buildList, buildParagraph } from './paragraph';
import type { Strip } from './strip';
import { buildTable } from './table';
import { buildTitle } from './title';

interface Composing {
	readonly document: Document;
	readonly levels: ReadonlyMap<Block, HeadingType>;
	readonly setter: Typesetter;
}

/** The whole document as strips, in reading order. */
export function compose(document: Document, setter: Typesetter): Strip[] {
	const levels = nestLevels(document.blocks);
	const blocks = document.blocks.map((block) => composeBlock(block, { document, levels, setter }));
	return [...buildTitle(document, setter), ...blocks.flat()];
}

function composeBlock(block: Block, { document, levels, setter }: Composing): Strip[] {
	switch (block.kind) {
		case 'heading':
			return buildHeading(block, { tag: { type: levels.get(block) ?? 'H2' }, setter });
		case 'paragraph':
			return buildParagraph(block, setter);
		case 'list':
			return buildList(block, setter);
		case 'table':
			return buildTable(block, document.words.continued, setter);
		case 'answer':
			return buildAnswer(block, setter);
		case 'contents':
			return buildContents(document, setter);
		case 'page-break':
			return [{ height: 0, before: 0, keep: true, opens: true, draw: () => undefined }];
	}
}
