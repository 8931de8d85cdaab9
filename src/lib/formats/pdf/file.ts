import { jsPDF } from 'jspdf';
import type { PdfFonts } from './fonts';
import type { Internals } from './internals';
import { internalsOf } from './internals';
import { packFile } from './packing';
import { binary } from './strings';
import type { FontMetadata, FontName } from './typeface';
import { fontNames } from './typeface';

/** Writes objects, once the pages are written and before the catalogue. */
export interface ObjectWriter {
	/** A number for an object to be written later. */
	reserve(): number;
	write(id: number, dictionary: string): void;
	/** Compressed; `data` is one character a byte, entries are given without `/`. */
	stream(id: number, entries: Readonly<Record<string, string>>, data: string): void;
}

export interface PdfFile extends ObjectWriter {
	readonly pdf: jsPDF;
	readonly fonts: Readonly<Record<FontName, FontMetadata>>;
	/** Calls back while the file is written, `putPage` inside the dictionary of each page. */
	on(event: 'putPage', listener: (page: number) => void): void;
	on(event: 'postPutResources' | 'putCatalog', listener: () => void): void;
	/** Readable by tools that know nothing of PDF. */
	plainStream(id: number, entries: string, data: string): void;
	/** A line of the page or object being written. */
	line(text: string): void;
	currentPage(): number;
	pageObject(page: number): number;
	annotate(page: number, annotation: { id(): number }): void;
	/** The object that describes the document, in place of jsPDF's, whose strings lose letters. */
	describe(id: number): void;
	/** To be called once. */
	bytes(): Uint8Array;
}

export function openFile(fonts: PdfFonts): PdfFile {
	const pdf = new jsPDF({
		unit: 'pt',
		format: 'a4',
		compress: true,
		putOnlyUsedFonts: true,
		floatPrecision: 2
	});
	const internals = internalsOf(pdf);
	internals.setPdfVersion('1.7');
	let information = 0;
	return {
		...createWriter(internals),
		pdf,
		fonts: embedFonts(pdf, internals, fonts),
		on: (event: string, listener: (page: number) => void) =>
			void internals.events.subscribe(event, (details) =>
				listener((details as { pageNumber: number } | undefined)?.pageNumber ?? 0)
			),
		line: (text) => internals.write(text),
		currentPage: () => internals.getCurrentPageInfo().pageNumber,
		pageObject: (page) => internals.getPageInfo(page).objId,
		annotate: (page, annotation) => {
			const object = {
				get objId() {
					return annotation.id();
				}
			};
			internals.getPageInfo(page).pageContext.annotations.push({ type: 'reference', object });
		},
		describe: (id) => (information = id),
		bytes: () => bytesOf(packFile(internals.buildDocument(), information))
	};
}

function createWriter(internals: Internals): ObjectWriter & Pick<PdfFile, 'plainStream'> {
	const write = (id: number, content: string) => {
		internals.newObjectDeferredBegin(id, true);
		internals.write(`${content}\nendobj`);
	};
	return {
		reserve: () => {
			// jsPDF numbers the pages first, from 3.
			if (!internals.getPageInfo(1).objId)
				throw new Error('No object has a number before the pages');
			return internals.newObjectDeferred();
		},
		write: (id, dictionary) => write(id, `<<${dictionary}>>`),
		plainStream: (id, entries, data) =>
			write(id, `<<${entries}/Length ${data.length}>>\nstream\n${data}\nendstream`),
		stream: (id, entries, data) => {
			internals.newObjectDeferredBegin(id, true);
			const pairs = Object.entries(entries).map(([key, value]) => ({ key, value }));
			// jsPDF leaves out a stream that is empty.
			internals.putStream({ data: data || '\n', objectId: id, additionalKeyValues: pairs });
			internals.write('endobj');
		}
	};
}

function bytesOf(text: string): Uint8Array {
	const bytes = new Uint8Array(text.length);
	for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
	return bytes;
}

/** One family each: the file names a font by its family, and printers tell fonts by name. */
export function familyOf(name: FontName): string {
	return `Inter-${name}`;
}

function embedFonts(
	pdf: jsPDF,
	internals: Internals,
	fonts: PdfFonts
): Record<FontName, FontMetadata> {
	for (const name of fontNames) {
		pdf.addFileToVFS(`inter-${name}.ttf`, binary(fonts[name]));
		pdf.addFont(`inter-${name}.ttf`, familyOf(name), 'normal');
	}
	const metadata = (name: FontName) => internals.getFont(familyOf(name), 'normal').metadata;
	return { regular: metadata('regular'), bold: metadata('bold'), italic: metadata('italic') };
}
