import type { Block, Document } from '../../documents/document';
import { buildAnswer } from './answer';
import { buildContents } from './contents';
import { buildHeading } from './heading';
import type { Typesetter } from './lines';
import { buildList, buildParagraph } from './paragraph';
import type { Strip } from './strip';
import { buildTable } from './table';
import { buildTitle } from './title';

/** The whole document as strips, in reading order. */
export function compose(document: Document, setter: Typesetter): Strip[] {
	const blocks = document.blocks.map((block) => composeBlock(block, document, setter));
	return [...buildTitle(document, setter), ...blocks.flat()];
}

function composeBlock(block: Block, document: Document, setter: Typesetter): Strip[] {
	switch (block.kind) {
		case 'heading':
			return buildHeading(block, setter);
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
