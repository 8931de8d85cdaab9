import type { Block, Heading } from '../../documents/document';
import { plain } from '../../documents/document';
import type { Line, Typesetter } from './lines';
import type { Tag } from './pen';
import type { Strip } from './strip';
import { colours, column, headings, page } from './theme';

export type HeadingType = 'H2' | 'H3' | 'H4' | 'H5';

const types = ['H2', 'H3', 'H4', 'H5'] as const;

/** For readers no level is skipped on the way down; the title of the document is above them all. */
export function nestLevels(blocks: readonly Block[]): Map<Block, HeadingType> {
	const nested = new Map<Block, HeadingType>();
	const path: number[] = [];
	for (const block of blocks) {
		if (block.kind !== 'heading') continue;
		while ((path.at(-1) ?? 0) >= block.level) path.pop();
		nested.set(block, types[path.length] ?? 'H5');
		path.push(block.level);
	}
	return nested;
}

export function buildHeading(
	heading: Heading,
	{ tag, setter }: { readonly tag: Tag; readonly setter: Typesetter }
): Strip[] {
	const style = headings[heading.level - 1] ?? headings[3];
	const number = heading.number
		? setter.lines(plain(`${heading.number}\u00a0\u00a0`), style, column)[0]
		: undefined;
	const indent = number ? widthOf(number) : 0;
	const lines = setter.balanced(plain(heading.text), style, column - indent);
	const title = [heading.number, heading.text].filter(Boolean).join(' ');
	const strips = lines.map((line, at): Strip => ({
		height: style.leading,
		before: at === 0 ? style.before : 0,
		keep: true,
		company: style.company,
		...(at === 0 ? { anchor: { id: heading.id, level: heading.level, title } } : {}),
		draw: (pen, top) => {
			if (number && at === 0) {
				pen.line(number, { tag, style: { ...style, colour: colours.accent }, x: page.left, top });
			}
			pen.line(line, { tag, style, x: page.left + indent, top });
		}
	}));
	return [...strips, { ...(heading.level === 1 ? rule : air), company: style.company }];
}

/** Under a heading of the first level. */
const rule: Strip = {
	height: 9,
	before: 0,
	keep: true,
	draw: (pen, top) =>
		pen.rule([page.left, top + 5], [page.right, top + 5], { colour: colours.accent, width: 1.2 })
};

const air: Strip = { height: 1, before: 0, keep: true, draw: () => undefined };

function widthOf(line: Line): number {
	return line.spans.reduce((sum, span) => sum + span.width, 0);
}
