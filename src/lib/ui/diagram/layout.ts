import type { DiagramMessages } from '../../messages/fr/diagram';
import type { Lead, Node, Part } from './nodes';
import { wrap } from './wrap';

/** A line of text at its place, its left end and its foot. */
export interface Line {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly tone: 'title' | 'meta' | 'answer' | 'lead' | 'stop' | 'condition';
}

export interface Box {
	readonly node: Node;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly lines: readonly Line[];
	/** Above the box. */
	readonly condition: readonly Line[];
	/** From the path to the box and back, with arrow heads; empty when the box is on the path. */
	readonly branches: readonly string[];
}

export interface Layout {
	readonly width: number;
	readonly height: number;
	readonly boxes: readonly Box[];
}

const width = 680;
const trunk = 20;
const indent = 76;
const pad = 16;
const sizes = { title: 17, meta: 14, answer: 15, lead: 14, stop: 14, condition: 14.5 } as const;
const leading = 1.36;
const gap = 30;

export const frame = { trunk, top: 34, bottom: 40 } as const;

/** One box under the other, along a path on the left; what is conditional stands aside. */
export function layOut(part: Part, words: DiagramMessages): Layout {
	const boxes: Box[] = [];
	let y: number = frame.top;
	for (const node of part.nodes) {
		const box = place(node, y + gap, { ends: part.ends, words });
		boxes.push(box);
		y = box.y + box.height;
	}
	return { width, height: y + gap + frame.bottom, boxes };
}

interface Setting {
	readonly ends: boolean;
	readonly words: DiagramMessages;
}

function place(node: Node, top: number, { ends, words }: Setting): Box {
	const aside = node.condition !== undefined;
	const x = aside ? indent : 0;
	const told =
		node.condition === undefined
			? []
			: [{ text: words.if(node.condition), tone: 'condition' as const }];
	const condition = stack(told, { x, y: top, width: width - x });
	const y = condition.y + (aside ? 8 : 0);
	const content = stack(textsOf(node), { x: x + pad, y: y + pad - 3, width: width - x - 2 * pad });
	const height = content.y - y + pad - 1;
	return {
		...{ node, x, y, height },
		width: width - x,
		lines: content.lines,
		condition: condition.lines,
		branches: aside ? branchesTo(y, height, ends) : []
	};
}

type Text = Pick<Line, 'text' | 'tone'> & { readonly inset?: number };

function textsOf({ title, meta, stop: stopping, answers, leads }: Node): Text[] {
	const led = ({ text, stop }: Lead): Text => ({
		text: `→ ${text}`,
		tone: stop ? 'stop' : 'lead',
		inset: 18
	});
	return [
		{ text: title, tone: 'title' },
		{ text: meta, tone: stopping ? 'stop' : 'meta' },
		...answers.flatMap(({ label, leads: own }): Text[] => [
			{ text: `• ${label}`, tone: 'answer' },
			...own.map(led)
		]),
		...leads.map(led)
	];
}

interface Column {
	readonly x: number;
	readonly y: number;
	readonly width: number;
}

/** Texts wrapped one under the other; gives where the next one would begin. */
function stack(texts: readonly Text[], column: Column): { lines: Line[]; y: number } {
	const lines: Line[] = [];
	let { y } = column;
	for (const { text, tone, inset = 0 } of texts) {
		const size = sizes[tone];
		for (const line of wrap(text, { width: column.width - inset, size })) {
			y += size * leading;
			lines.push({ text: line, x: column.x + inset, y, tone });
		}
	}
	return { lines, y };
}

function branchesTo(y: number, height: number, ends: boolean): string[] {
	const [out, back] = [y + 22, y + height - 18];
	const there = `M${trunk} ${out}H${indent - 2}m-8 -6l8 6l-8 6`;
	return ends ? [there] : [there, `M${indent} ${back}H${trunk + 3}m8 -6l-8 6l8 6`];
}
