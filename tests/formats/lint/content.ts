import type { Page } from './file';
import type { Stream, Value } from './objects';
import { Keyword, Scanner } from './objects';

interface Operation {
	readonly operator: string;
	readonly operands: readonly Value[];
}

const read = new WeakMap<Stream, { data: string; operations: Operation[] }>();

/** What a page does, in order. */
export function operationsOf({ content }: Pick<Page, 'content'>): Operation[] {
	const known = read.get(content);
	if (known?.data === content.data) return known.operations;
	const operations = readOperations(content.data);
	read.set(content, { data: content.data, operations });
	return operations;
}

function readOperations(data: string): Operation[] {
	const scanner = new Scanner(data);
	const operations: Operation[] = [];
	let operands: Value[] = [];
	for (let one = scanner.next(); one !== undefined; one = scanner.next()) {
		if (!(one instanceof Keyword)) operands.push(one);
		else {
			operations.push({ operator: one.word, operands });
			operands = [];
		}
	}
	return operations;
}

export interface Marking {
	/** Numbers of the marks, in order. */
	readonly marks: readonly { readonly mark: number; readonly type: string }[];
	readonly problems: readonly string[];
}

const drawing = new Set('S s f F f* B B* b b* sh Do Tj TJ \' " BI'.split(' '));

/** The marks of a page, and what is wrong with them. */
export function markingOf(page: Page): Marking {
	const marks: { mark: number; type: string }[] = [];
	const problems: string[] = [];
	let open = 0;
	for (const { operator, operands } of operationsOf(page)) {
		if (operator === 'BDC' || operator === 'BMC') {
			if (open > 0) problems.push(`page ${page.number}: a mark inside a mark`);
			open += 1;
			const [type, properties] = operands;
			const mark = properties instanceof Map ? properties.get('MCID') : undefined;
			if (typeof mark === 'number') marks.push({ mark, type: String(type).slice(1) });
			else if (type !== '/Artifact')
				problems.push(`page ${page.number}: a mark that is neither content nor artifact`);
		} else if (operator === 'EMC') open -= 1;
		else if (drawing.has(operator) && open === 0)
			problems.push(`page ${page.number}: ${operator} outside marks and artifacts`);
		if (open < 0) problems.push(`page ${page.number}: EMC without a mark`);
		open = Math.max(0, open);
	}
	if (open > 0) problems.push(`page ${page.number}: a mark stays open`);
	return { marks, problems };
}
