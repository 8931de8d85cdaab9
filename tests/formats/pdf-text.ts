import { readFileSync } from 'node:fs';
import type { PdfFonts } from '../../src/lib/formats/pdf';

// pdf.js asks for Node 22; this is all that Node 20 lacks of what reading takes.
Promise.withResolvers ??= function withResolvers<T>() {
	let resolve!: (value: T | PromiseLike<T>) => void;
	let reject!: (reason?: unknown) => void;
	const promise = new Promise<T>((yes, no) => {
		resolve = yes;
		reject = no;
	});
	return { promise, resolve, reject };
};
const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');

const font = (name: string) => new Uint8Array(readFileSync(`src/lib/fonts/inter-${name}.ttf`));
export const fonts: PdfFonts = {
	regular: font('regular'),
	bold: font('bold'),
	italic: font('italic')
};

/** A piece of text on a page; points from the top left, `y` at the baseline. */
export interface Piece {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly size: number;
}

export interface ReadPage {
	readonly pieces: readonly Piece[];
	readonly links: readonly { readonly url?: string; readonly page?: number; readonly y?: number }[];
}

export interface ReadPdf {
	readonly pages: readonly ReadPage[];
	readonly title: string;
	readonly language: string;
	readonly showsTitle: boolean;
	readonly bookmarks: readonly Bookmark[];
}

export interface Bookmark {
	readonly title: string;
	readonly level: number;
	readonly page: number;
	readonly y: number;
}

const sheetHeight = 841.89;

export async function openPdf(bytes: Uint8Array) {
	const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
	return { pdf: await task.promise, close: () => task.destroy() };
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	const { pdf, close } = await openPdf(bytes);
	const info = (await pdf.getMetadata()).info as Record<string, string>;
	const preferences = (await pdf.getViewerPreferences()) as ReadonlyMap<string, unknown> | null;
	const pages: ReadPage[] = [];
	for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(pdf, number));
	const bookmarks = await readBookmarks(pdf, (await pdf.getOutline()) ?? [], 1);
	await close();
	return {
		pages,
		title: info.Title ?? '',
		language: info.Language ?? '',
		showsTitle: preferences?.get('DisplayDocTitle') === true,
		bookmarks
	};
}

type Source = Awaited<ReturnType<typeof pdfjs.getDocument>['promise']>;
type Outline = Awaited<ReturnType<Source['getOutline']>>;

async function readPage(pdf: Source, number: number): Promise<ReadPage> {
	const page = await pdf.getPage(number);
	const { items } = await page.getTextContent();
	const annotations = (await page.getAnnotations()) as { url?: string; dest?: unknown[] }[];
	return {
		pieces: items.flatMap((item) =>
			'str' in item && item.str.trim()
				? [
						{
							text: item.str,
							x: item.transform[4],
							y: sheetHeight - item.transform[5],
							width: item.width,
							size: item.height
						}
					]
				: []
		),
		links: await Promise.all(
			annotations.map(async ({ url, dest }) =>
				dest ? await readTarget(pdf, dest) : url ? { url } : {}
			)
		)
	};
}

async function readTarget(pdf: Source, target: unknown[]): Promise<{ page: number; y: number }> {
	const page = await pdf.getPageIndex(target[0] as Parameters<Source['getPageIndex']>[0]);
	return { page: page + 1, y: sheetHeight - Number(target[3]) };
}

async function readBookmarks(pdf: Source, outline: Outline, level: number): Promise<Bookmark[]> {
	const found: Bookmark[] = [];
	for (const { title, dest, items } of outline) {
		const target = await readTarget(pdf, dest as unknown[]);
		found.push({ title, level, ...target }, ...(await readBookmarks(pdf, items, level + 1)));
	}
	return found;
}

/** Words of the body, in the order of the file; a word cut between two pieces of a line counts as one. */
export function bodyWords({ pages }: ReadPdf): string[] {
	return pages.flatMap(({ pieces }) => {
		const body = pieces.filter(isBody);
		const text = body.map((piece, at) => {
			const before = body[at - 1];
			const abuts =
				before &&
				Math.abs(before.y - piece.y) < 0.1 &&
				Math.abs(before.x + before.width - piece.x) < 0.3;
			return (abuts ? '' : ' ') + piece.text;
		});
		return text.join('').split(/\s+/).filter(Boolean);
	});
}

/** Not a running header or footer. */
export function isBody({ y }: Piece): boolean {
	return y > 60 && y < 790;
}
