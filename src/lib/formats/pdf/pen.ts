import type { Inline } from '../../documents/document';
import type { Annotations } from './annotations';
import type { PdfFile } from './file';
import { familyOf } from './file';
import type { Field } from './form-field';
import { isTick } from './form-field';
import type { Line, Span } from './lines';
import type { Place } from './links';
import { addLink, resolveLink } from './links';
import type { Box, Structure, Tag } from './structure';
import { colours } from './theme';
import type { Style } from './theme';

export type { Field } from './form-field';
export type { Place } from './links';
export type { Box, Tag, TagType } from './structure';

/** Makes fields that can be filled in, in place of the boxes drawn for a pencil. */
export interface Form {
	field(field: Field, box: Box, place: { readonly page: number; readonly tag?: Tag }): void;
}

/** What is drawn beside the content: told to nobody, and why. */
export type Ornament = 'layout' | 'header' | 'footer' | 'repeated';

/** The only hand that draws. All text is inside a mark or an artifact, and marks do not nest. */
export interface Pen {
	readonly places: ReadonlyMap<string, Place>;
	mark(tag: Tag, draw: () => void): void;
	/** Drawings that carry no content. */
	artifact(draw: () => void, kind?: Ornament): void;
	/** Gives the element its place among the others, whether or not something will be drawn for it. */
	place(tag: Tag): void;
	line(line: Line, at: { tag: Tag; style: Style; x: number; top: number }): void;
	/** A line outside the content: running heads, repeated table heads. */
	ornament(line: Line, at: { style: Style; x: number; top: number; kind: Ornament }): void;
	rule(from: [number, number], to: [number, number], stroke?: Stroke): void;
	box(box: Box, paint: { fill?: string; stroke?: Stroke }): void;
	/** `tag` is the field's own. */
	field(field: Field, box: Box, tag: Tag): void;
	/** Makes the box lead to a public address or to `#id`; `tag` is the link's own, `words` are those read aloud. */
	link(target: string, box: Box, said: { tag: Tag; words: string }): void;
}

export interface Stroke {
	readonly colour?: string;
	readonly width?: number;
	readonly dash?: readonly number[];
}

export interface Desk {
	readonly file: PdfFile;
	readonly structure: Structure;
	readonly annotations: Annotations;
	readonly places: ReadonlyMap<string, Place>;
	readonly form?: Form;
}

const artifacts: Readonly<Record<Ornament, string>> = {
	layout: '/Artifact BMC',
	header: '/Artifact <</Type/Pagination/Subtype/Header>> BDC',
	footer: '/Artifact <</Type/Pagination/Subtype/Footer>> BDC',
	repeated: '/Artifact <</Type/Pagination>> BDC'
};

export function createPen({ file, structure, annotations, places, form }: Desk): Pen {
	const { pdf } = file;
	const inner = new Map<Tag, Map<Inline, Tag>>();
	const ends = new Map<Tag, Span>();
	let marking = false;
	return { places, mark, artifact, place, line, ornament, rule, box, field, link };

	function mark(tag: Tag, draw: () => void) {
		enclose(() => `/${tag.type} <</MCID ${structure.mark(tag, file.currentPage())}>> BDC`, draw);
	}

	function artifact(draw: () => void, kind: Ornament = 'layout') {
		enclose(() => artifacts[kind], draw);
	}

	function enclose(open: () => string, draw: () => void) {
		if (marking) throw new Error('A mark is open already');
		marking = true;
		file.line(open());
		draw();
		file.line('EMC');
		marking = false;
	}

	function place(tag: Tag) {
		structure.place(tag);
	}

	function line(
		{ spans }: Line,
		{ tag, style, x, top }: { tag: Tag; style: Style; x: number; top: number }
	) {
		const baseline = baselineOf(style, top);
		for (const part of groupSpans(spans)) {
			const own = part[0] ? tagOf(part[0].run, tag) : tag;
			mark(own, () => {
				for (const span of part) write(detach(span, tag, style), style, x, baseline);
			});
			if (part[0]?.run.link) underline(part, own, { style, x, top });
		}
	}

	/** With a space before it when it starts another text of the same element: readers would glue their words. */
	function detach(span: Span, tag: Tag, style: Style): Span {
		const before = ends.get(tag);
		ends.set(tag, span);
		if (!before || span.x > 0 || before.run === span.run || /\s$/.test(before.text)) return span;
		pdf.setFont(familyOf(span.font), 'normal');
		pdf.setFontSize(style.size);
		return { ...span, text: ` ${span.text}`, x: span.x - pdf.getTextWidth(' ') };
	}

	/** A run that is a link or in another language is an element of its own, one for all its lines. */
	function tagOf(run: Inline, parent: Tag): Tag {
		const leads = run.link && resolveLink(run.link, places);
		if (!leads && !run.lang) return parent;
		const siblings = inner.get(parent) ?? new Map<Inline, Tag>();
		inner.set(parent, siblings);
		const tag = siblings.get(run) ?? {
			type: leads ? 'Link' : 'Span',
			parent,
			...(run.lang ? { lang: run.lang } : {})
		};
		siblings.set(run, tag);
		return tag;
	}

	function ornament(
		{ spans }: Line,
		{ style, x, top, kind }: { style: Style; x: number; top: number; kind: Ornament }
	) {
		artifact(() => {
			for (const span of spans) write(span, style, x, baselineOf(style, top));
		}, kind);
	}

	function write(span: Span, style: Style, x: number, baseline: number) {
		pdf.setFont(familyOf(span.font), 'normal');
		pdf.setFontSize(style.size);
		pdf.setTextColor(span.run.link ? colours.accent : style.colour);
		pdf.text(span.text, x + span.x, baseline);
	}

	function underline(
		part: readonly Span[],
		tag: Tag,
		{ style, x, top }: { style: Style; x: number; top: number }
	) {
		const [first, last] = [part[0], part.at(-1)];
		if (!first?.run.link || !last) return;
		const from = x + first.x;
		const to = x + last.x + last.width;
		const y = baselineOf(style, top) + style.size * 0.16;
		rule([from, y], [to, y], { colour: colours.accent, width: 0.5 });
		const area = { x: from, y: top, width: to - from, height: style.leading };
		const words = [...new Set(part.map(({ run }) => run))].map(({ text }) => text).join('');
		link(first.run.link, area, { tag, words });
	}

	function rule(from: [number, number], to: [number, number], stroke: Stroke = {}) {
		artifact(() => {
			prepare(stroke);
			pdf.line(...from, ...to);
		});
	}

	function box({ x, y, width, height }: Box, { fill, stroke }: { fill?: string; stroke?: Stroke }) {
		artifact(() => {
			if (fill) pdf.setFillColor(fill);
			if (stroke) prepare(stroke);
			pdf.rect(x, y, width, height, fill && stroke ? 'FD' : fill ? 'F' : 'S');
		});
	}

	function prepare({ colour = colours.line, width = 0.5, dash = [] }: Stroke) {
		pdf.setDrawColor(colour);
		pdf.setLineWidth(width);
		pdf.setLineDashPattern([...dash], 0);
	}

	function field(asked: Field, area: Box, tag: Tag) {
		if (form) return form.field(asked, area, { page: file.currentPage(), tag });
		box(area, {
			fill: colours.paper,
			stroke: { colour: colours.frame, width: isTick(asked.kind) ? 1 : 0.7 }
		});
	}

	function link(target: string, area: Box, said: { tag: Tag; words: string }) {
		const leads = resolveLink(target, places);
		if (leads)
			addLink(file, annotations, { target: leads, page: file.currentPage(), box: area, ...said });
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
