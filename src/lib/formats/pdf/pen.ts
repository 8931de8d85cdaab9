import type { jsPDF } from 'jspdf';
import type { Inline } from '../../documents/document';
import { familyOf } from './file';
import type { Line, Span } from './lines';
import { colours } from './theme';
import type { Style } from './theme';

/** What a drawing means, up to the root of the document. */
export interface Tag {
	readonly type: TagType;
	readonly parent?: Tag;
}

export type TagType =
	| 'Title'
	| 'H1'
	| 'H2'
	| 'H3'
	| 'H4'
	| 'P'
	| 'L'
	| 'LI'
	| 'Lbl'
	| 'LBody'
	| 'TOC'
	| 'TOCI'
	| 'Table'
	| 'Caption'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Sect'
	| 'Link';

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** A place to answer. */
export interface Field {
	/** Stable: `<row>`, `<row>.<option>`, `<row>.proof`. */
	readonly name: string;
	readonly kind: 'tick' | 'line' | 'lines';
	readonly label: string;
}

export interface Place {
	readonly page: number;
	readonly top: number;
}

/** The only hand that draws. All text is inside a mark or an artifact, and marks do not nest. */
export interface Pen {
	readonly places: ReadonlyMap<string, Place>;
	mark(tag: Tag, draw: () => void): void;
	/** Drawings that carry no content. */
	artifact(draw: () => void): void;
	line(line: Line, at: { tag: Tag; style: Style; x: number; top: number }): void;
	/** A line outside the content: running heads, repeated table heads. */
	ornament(line: Line, at: { style: Style; x: number; top: number }): void;
	rule(from: [number, number], to: [number, number], stroke?: Stroke): void;
	box(box: Box, paint: { fill?: string; stroke?: Stroke }): void;
	field(field: Field, box: Box): void;
	/** Makes the box lead to a public address or to `#id`. */
	link(target: string, box: Box): void;
}

export interface Stroke {
	readonly colour?: string;
	readonly width?: number;
	readonly dash?: readonly number[];
}

export function createPen(file: jsPDF, places: ReadonlyMap<string, Place>): Pen {
	let marking = false;
	return { places, mark, artifact, line, ornament, rule, box, field, link };

	function mark(_tag: Tag, draw: () => void) {
		if (marking) throw new Error('A mark is open already');
		marking = true;
		draw();
		marking = false;
	}

	function artifact(draw: () => void) {
		mark({ type: 'P' }, draw);
	}

	function line(
		{ spans }: Line,
		{ tag, style, x, top }: { tag: Tag; style: Style; x: number; top: number }
	) {
		const baseline = baselineOf(style, top);
		for (const part of groupSpans(spans)) {
			const target = part[0]?.run.link;
			mark(target ? { type: 'Link', parent: tag } : tag, () => {
				for (const span of part) write(span, style, x, baseline);
			});
			if (target) underline(part, target, { style, x, top });
		}
	}

	function ornament({ spans }: Line, { style, x, top }: { style: Style; x: number; top: number }) {
		artifact(() => {
			for (const span of spans) write(span, style, x, baselineOf(style, top));
		});
	}

	function write(span: Span, style: Style, x: number, baseline: number) {
		file.setFont(familyOf(span.font), 'normal');
		file.setFontSize(style.size);
		file.setTextColor(span.run.link ? colours.accent : style.colour);
		file.text(span.text, x + span.x, baseline);
	}

	function underline(
		part: readonly Span[],
		target: string,
		{ style, x, top }: { style: Style; x: number; top: number }
	) {
		const from = x + (part[0]?.x ?? 0);
		const to = x + (part.at(-1)?.x ?? 0) + (part.at(-1)?.width ?? 0);
		const y = baselineOf(style, top) + style.size * 0.16;
		rule([from, y], [to, y], { colour: colours.accent, width: 0.5 });
		link(target, { x: from, y: top, width: to - from, height: style.leading });
	}

	function rule(from: [number, number], to: [number, number], stroke: Stroke = {}) {
		artifact(() => {
			prepare(stroke);
			file.line(...from, ...to);
		});
	}

	function box({ x, y, width, height }: Box, { fill, stroke }: { fill?: string; stroke?: Stroke }) {
		artifact(() => {
			if (fill) file.setFillColor(fill);
			if (stroke) prepare(stroke);
			file.rect(x, y, width, height, fill && stroke ? 'FD' : fill ? 'F' : 'S');
		});
	}

	function prepare({ colour = colours.line, width = 0.5, dash = [] }: Stroke) {
		file.setDrawColor(colour);
		file.setLineWidth(width);
		file.setLineDashPattern([...dash], 0);
	}

	function field({ kind }: Field, area: Box) {
		box(area, {
			fill: colours.paper,
			stroke: { colour: colours.frame, width: kind === 'tick' ? 1 : 0.7 }
		});
	}

	function link(target: string, { x, y, width, height }: Box) {
		const place = target.startsWith('#') ? places.get(target.slice(1)) : undefined;
		if (place)
			file.link(x, y, width, height, {
				pageNumber: place.page,
				top: Math.max(0, place.top - 12),
				left: 0
			});
		const address = publicAddress(target);
		if (address) file.link(x, y, width, height, { url: address });
	}
}

function baselineOf({ size, leading }: Style, top: number): number {
	return top + leading / 2 + size * 0.364;
}

/** Neighbours that share a mark: same link, same language. */
function groupSpans(spans: readonly Span[]): Span[][] {
	const kindOf = (run: Inline | undefined) => `${run?.link ?? ''} ${run?.lang ?? ''}`;
	const groups: Span[][] = [];
	for (const span of spans) {
		const open = groups.at(-1);
		if (open && kindOf(open[0]?.run) === kindOf(span.run)) open.push(span);
		else groups.push([span]);
	}
	return groups;
}

/** ASCII, as the file needs it; undefined for what is not an address of the web or of a mailbox. */
function publicAddress(target: string): string | undefined {
	const address = URL.canParse(target) ? new URL(target) : undefined;
	return address && ['http:', 'https:', 'mailto:'].includes(address.protocol)
		? address.href
		: undefined;
}
