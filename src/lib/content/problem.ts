import { LineCounter, parseDocument, isNode, type Document } from 'yaml';

/** What is wrong in a content file, where, and how to mend it. */
export interface ContentProblem {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly message: string;
}

/** A parsed file that still knows where each value stands. */
export interface Page {
	readonly file: string;
	readonly document: Document;
	readonly counter: LineCounter;
}

const sizeLimit = 200_000;

export function openPage(file: string, text: string): { page: Page; problems: ContentProblem[] } {
	const counter = new LineCounter();
	const document = parseDocument(text.slice(0, sizeLimit), {
		lineCounter: counter,
		uniqueKeys: true
	});
	const page = { file, document, counter };
	const problems = document.errors.map((error) => {
		const at = error.linePos?.[0];
		return {
			file,
			line: at?.line ?? 1,
			column: at?.col ?? 1,
			message: `${firstLine(error.message)}: check the indentation, and put the text in a block (\`|\`) when it holds a colon`
		};
	});
	return { page, problems };
}

/** The nearest place that exists on the way to `path`. */
export function problemAt(
	page: Page,
	path: readonly PropertyKey[],
	message: string
): ContentProblem {
	const keys = path.filter((key) => typeof key !== 'symbol') as (string | number)[];
	for (let length = keys.length; length >= 0; length--) {
		const node = page.document.getIn(keys.slice(0, length), true);
		if (!isNode(node) || !node.range) continue;
		const { line, col } = page.counter.linePos(node.range[0]);
		return {
			file: page.file,
			line,
			column: col,
			message: `${keys.join('.') || 'file'}: ${message}`
		};
	}
	return { file: page.file, line: 1, column: 1, message };
}

export function printProblem(problem: ContentProblem): string {
	return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}

function firstLine(text: string): string {
	return (text.split('\n')[0] ?? text).replace(/ at line.*$/, '');
}
