import type { Block, Document, Inline } from '../../src/lib/documents/document';

const text = (runs: readonly Inline[]) => runs.map((run) => run.text).join('');

/** The words of the title block and of all blocks but the contents, in reading order. */
export function documentWords({ dossier, title, subtitle = '', asOf, blocks }: Document): string[] {
	return [dossier, title, subtitle, asOf, ...blocks.flatMap(blockTexts)]
		.join(' ')
		.split(/\s+/)
		.filter(Boolean);
}

function blockTexts(block: Block): string[] {
	switch (block.kind) {
		case 'heading':
			return [block.number ?? '', block.text];
		case 'paragraph':
			return [text(block.text)];
		case 'list':
			return block.items.flatMap((item, at) => [block.ordered ? `${at + 1}.` : '•', text(item)]);
		case 'table': {
			const cells = [...block.rows, block.total ?? []].flat().map(text);
			return [block.caption, ...block.columns.map((column) => column.title), ...cells];
		}
		case 'answer': {
			const {
				number,
				label,
				requiredText,
				perText,
				requirement,
				proof,
				answerLabel,
				options,
				unit = '',
				proofLabel,
				detailLabel = ''
			} = block;
			const answers = options.map((option) => option.label);
			return [
				number,
				label,
				requiredText,
				perText,
				requirement,
				proof,
				answerLabel,
				...answers,
				unit,
				proofLabel,
				detailLabel
			];
		}
		default:
			return [];
	}
}
