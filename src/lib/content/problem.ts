import {
	LineCounter,
	isCollection,
	isMap,
	isNode,
	parseDocument,
	type Document,
	visit,
	type Node
} from 'yaml';

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
	visit(document, {
		Alias(_, alias) {
			const { line, col } = counter.linePos(alias.range?.[0] ?? 0);
			const message = 'an alias (`*name`) is not read: write the text again';
			problems.push({ file, line, column: col, message });
		}
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
	const offset = nearestNode(page.document.contents, keys)?.range?.[0] ?? 0;
	const { line, col } = page.counter.linePos(offset);
	return { file: page.file, line, column: col, message: `${keys.join('.') || 'file'}: ${message}` };
}

/** A list of one may be written without its dash: its index is then no step. */
function nearestNode(node: unknown, keys: readonly (string | number)[]): Node | undefined {
	if (!isNode(node)) return undefined;
	const [key, ...rest] = keys;
	if (key === undefined) return node;
	if (isMap(node) && typeof key === 'number') return nearestNode(node, rest);
	const child = isCollection(node) ? node.get(key, true) : undefined;
	return nearestNode(child, rest) ?? node;
}

export function printProblem(problem: ContentProblem): string {
	return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}

function firstLine(text: string): string {
	return (text.split('\n')[0] ?? text).replace(/ at line.*$/, '');
}
