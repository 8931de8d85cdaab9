import type { Document, Heading } from '../../documents/document';
import { plain } from '../../documents/document';
import type { Line, Typesetter } from './lines';
import type { Pen, Tag } from './pen';
import type { Strip } from './strip';
import { bind, gap, space, stackLines } from './strip';
import type { Style } from './theme';
import { colours, column, headings as headingStyles, page, styles } from './theme';

/** Above this many entries the third level is left out. */
const most = 90;
const pageColumn = 34;
/** Indentation of the third level where the levels above have no number. */
const step = 16;

interface Entry {
	readonly heading: Heading;
	readonly number: Line | undefined;
	readonly left: number;
	/** Of the text, after the number. */
	readonly indent: number;
	readonly style: Style;
	/** Of the link that the entry is. */
	readonly tag: Tag;
}

/** Page numbers are known when it is drawn: the whole document has been placed by then. */
export function buildContents({ blocks, words }: Document, setter: Typesetter): Strip[] {
	const all = blocks.filter(
		(block): block is Heading => block.kind === 'heading' && block.level <= 3
	);
	const listed = all.length > most ? all.filter(({ level }) => level <= 2) : all;
	if (listed.length === 0) return [];
	const style = headingStyles[1];
	const title = stackLines(setter.lines(plain(words.contents), style, column), {
		style,
		x: page.left,
		tag: { type: 'H2' },
		before: 26
	});
	const entries = measureEntries(listed, setter);
	return [
		...bind([...title, gap(2)], true),
		...entries.flatMap((entry) => buildEntry(entry, setter)),
		space(6)
	];
}

function measureEntries(listed: readonly Heading[], setter: Typesetter): Entry[] {
	const tags = nestTags(listed);
	const entries = listed.map((heading, at) => {
		const style: Style = heading.level === 1 ? { ...styles.entry, font: 'bold' } : styles.entry;
		const number = heading.number
			? setter.lines(plain(`${heading.number}\u00a0\u00a0`), style, column)[0]
			: undefined;
		return { heading, number, style, tag: tags[at] ?? { type: 'Link' } };
	});
	const numbers = (deep: boolean) =>
		entries
			.filter(({ heading }) => (heading.level === 3) === deep)
			.map(({ number }) => (number ? number.width + 3 : 0));
	const upper = Math.max(0, ...numbers(false));
	const lower = Math.max(0, ...numbers(true));
	return entries.map((entry) =>
		entry.heading.level === 3
			? { ...entry, left: page.left + (upper || step), indent: lower }
			: { ...entry, left: page.left, indent: upper }
	);
}

/** A list in a list for each level; in each item, one reference. */
function nestTags(listed: readonly Heading[]): Tag[] {
	const path: { level: number; list: Tag }[] = [];
	return listed.map(({ level }) => {
		while ((path.at(-1)?.level ?? 0) > level) path.pop();
		const above = path.at(-1);
		if (above?.level !== level)
			path.push({ level, list: { type: 'TOC', ...(above && { parent: above.list }) } });
		const item: Tag = { type: 'TOCI', parent: path.at(-1)?.list ?? { type: 'TOC' } };
		return { type: 'Link', parent: { type: 'Reference', parent: item } };
	});
}

function buildEntry(
	{ heading, number, left, indent, style, tag }: Entry,
	setter: Typesetter
): Strip[] {
	const lines = setter.lines(plain(heading.text), style, page.right - left - indent - pageColumn);
	const words = [heading.number, heading.text].filter(Boolean).join(' ');
	return lines.map((line, at) => ({
		height: style.leading,
		before: at === 0 && heading.level === 1 ? 6 : 0,
		keep: at < lines.length - 1 || heading.level === 1,
		draw: (pen, top) => {
			if (number && at === 0) pen.line(number, { tag, style, x: left, top });
			pen.line(line, { tag, style, x: left + indent, top });
			if (at === lines.length - 1) {
				drawPageNumber(pen, heading.id, {
					setter,
					style,
					tag,
					top,
					from: left + indent + line.width
				});
			}
			const box = { x: left, y: top, width: page.right - left, height: style.leading };
			pen.link(`#${heading.id}`, box, { tag, words });
		}
	}));
}

function drawPageNumber(
	pen: Pen,
	id: string,
	{
		setter,
		style,
		tag,
		top,
		from
	}: { setter: Typesetter; style: Style; tag: Tag; top: number; from: number }
) {
	const [number] = setter.lines(plain(String(pen.places.get(id)?.page ?? '')), style, pageColumn);
	if (!number) return;
	const x = page.right - number.width;
	const y = top + style.leading / 2 + style.size * 0.3;
	if (x - from > 16)
		pen.rule([from + 6, y], [x - 6, y], { colour: colours.frame, width: 0.5, dash: [0.5, 3] });
	pen.line(number, { tag, style, x, top });
}
