import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readTexts, readTicks } from './appearance';
import type { Found, FoundField, Spot } from './found';

/** As pdf.js gives it; it comes from the file, so nothing is sure of it. */
interface Widget {
	readonly id: string;
	readonly type?: unknown;
	readonly value?: unknown;
	readonly exportValues?: unknown;
	readonly page?: unknown;
	readonly rect?: unknown;
}

const most = { pages: 200, fields: 2000, text: 20_000 };

export class TooMuch extends Error {
	constructor(readonly of: 'pages' | 'fields') {
		super(`Too many ${of}`);
	}
}

/** All that is read of the file; no page is drawn. `redrawn`: it is known to ask viewers to draw its fields anew. */
export async function collect(pdf: PDFDocumentProxy, redrawn: boolean): Promise<Found> {
	if (pdf.numPages > most.pages) throw new TooMuch('pages');
	const groups = await widgetsOf(pdf);
	const all = [...groups.values()].flat();
	const pages = pagesOf(all);
	const texts = await readTexts(pdf, pages);
	const ticks = await readTicks(pdf, pagesOf(all.filter(({ type }) => type === 'radiobutton')));
	// Viewers then draw what fields hold, and what their appearances would show is told to nobody.
	const drawnAnew = redrawn || [...texts.values()].every((text) => text === '');
	const fields = new Map<string, FoundField>();
	for (const [name, widgets] of groups)
		fields.set(name, assess(widgets, { texts, ticks, redrawn: drawnAnew }));
	return {
		fields,
		scripts: await pdf.hasJSActions(),
		attachments: Boolean(await pdf.getAttachments())
	};
}

async function widgetsOf(pdf: PDFDocumentProxy): Promise<Map<string, Widget[]>> {
	const found: unknown = await pdf.getFieldObjects();
	const entries = found instanceof Map ? [...found.entries()] : Object.entries(found ?? {});
	const groups = new Map<string, Widget[]>(entries as [string, Widget[]][]);
	const count = [...groups.values()].reduce((sum, one) => sum + one.length, 0);
	if (count > most.fields) throw new TooMuch('fields');
	return groups;
}

function pagesOf(widgets: readonly Widget[]): Set<number> {
	const pages = widgets.map(({ page }) => page).filter((page) => Number.isInteger(page));
	return new Set(pages.filter((page): page is number => Number(page) >= 0));
}

interface Seen {
	readonly texts: ReadonlyMap<string, string>;
	readonly ticks: ReadonlyMap<string, number>;
	readonly redrawn: boolean;
}

function assess(entries: readonly Widget[], { texts, ticks, redrawn }: Seen): FoundField {
	const widgets = entries.filter(({ type }) => Boolean(type));
	const parents = entries.length - widgets.length;
	const [first] = widgets;
	const spot = widgets.map(spotOf).reduce(upper, nowhere);
	if (first && widgets.every(({ type }) => type === 'radiobutton'))
		return { ...assessRadio(widgets, ticks), twice: parents > 1 || repeats(widgets), spot };
	const kind = first?.type === 'text' ? 'text' : 'other';
	const value = textOf(first?.value);
	const shown = (first && texts.get(first.id)) || (redrawn ? value : '');
	return { kind, value, shown, twice: widgets.length > 1, spot };
}

function assessRadio(widgets: readonly Widget[], ticks: ReadonlyMap<string, number>) {
	const values = new Set(widgets.map(({ value }) => textOf(value)));
	const [value = 'Off'] = values.size === 1 ? values : [''];
	return {
		kind: 'radio' as const,
		value: value === 'Off' ? '' : value,
		shown: tickedOf(widgets, ticks)
	};
}

/** A ticked box takes more strokes than one that is not. */
function tickedOf(
	widgets: readonly Widget[],
	ticks: ReadonlyMap<string, number>
): string | undefined {
	const strokes = widgets.map(({ id }) => ticks.get(id));
	if (strokes.includes(undefined)) return undefined;
	const least = Math.min(...strokes.map(Number));
	const ticked = widgets.filter((_, at) => Number(strokes[at]) > least);
	return ticked.map(({ exportValues }) => textOf(exportValues)).join('+');
}

/** Two boxes for one code, or several fields that disagree. */
function repeats(widgets: readonly Widget[]): boolean {
	const codes = widgets.map(({ exportValues }) => textOf(exportValues));
	const values = new Set(widgets.map(({ value }) => textOf(value)));
	return new Set(codes).size < codes.length || values.size > 1;
}

function textOf(value: unknown): string {
	const one: unknown = Array.isArray(value) ? value[0] : value;
	return typeof one === 'string' ? one.slice(0, most.text) : '';
}

const nowhere: Spot = { page: Infinity, left: 0, bottom: 0, top: 0 };

function spotOf({ page, rect }: Widget): Spot {
	const [left = 0, bottom = 0, , top = 0] = Array.isArray(rect) ? rect.map(Number) : [];
	return { page: Number(page), left, bottom, top };
}

function upper(one: Spot, other: Spot): Spot {
	if (one.page !== other.page) return one.page < other.page ? one : other;
	if (one.top !== other.top) return one.top > other.top ? one : other;
	return one.left <= other.left ? one : other;
}
