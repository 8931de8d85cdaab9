import {
	plain,
	type AnswerRow,
	type Block,
	type Heading,
	type Inline,
	type Table
} from './document';

export function chapter(n: number, text: string, id: string): Heading {
	return { kind: 'heading', level: 1, number: String(n), text, id };
}

/** Chapters one after the other, numbered from 1; each gives its title and what stands under it. */
export function chapters(
	list: readonly {
		readonly id: string;
		readonly title: string;
		readonly blocks: readonly Block[];
	}[]
): Block[] {
	return list.flatMap(({ id, title, blocks }, i) => [chapter(i + 1, title, id), ...blocks]);
}

export function lead(text: string): Block {
	return { kind: 'paragraph', role: 'lead', text: plain(text) };
}

export function note(text: string): Block {
	return { kind: 'paragraph', role: 'note', text: plain(text) };
}

export function say(text: string): Block {
	return { kind: 'paragraph', text: plain(text) };
}

export function bullets(items: readonly (readonly Inline[])[]): Block[] {
	return items.length > 0 ? [{ kind: 'list', ordered: false, items }] : [];
}

/** Columns as title and share of the width; the first cell of a row is its header. */
export function tableOf(
	caption: string,
	columns: readonly (readonly [title: string, width: number])[],
	rows: Table['rows']
): Block[] {
	if (rows.length === 0) return [];
	const heads = columns.map(([title, width]) => ({ title, width, align: 'left' as const }));
	return [{ kind: 'table', caption, columns: heads, rows, rowHeaders: true }];
}

/** A row to answer, with the usual emptiness. */
export function ask(row: Pick<AnswerRow, 'id' | 'label'> & Partial<AnswerRow>): AnswerRow {
	return {
		kind: 'answer',
		number: '',
		asks: 'text',
		options: [],
		per: 'offer',
		perText: '',
		required: false,
		requiredText: '',
		requirement: '',
		proof: '',
		answerLabel: '',
		proofLabel: '',
		...row
	};
}
