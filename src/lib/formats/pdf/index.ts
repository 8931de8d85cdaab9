import type { Document } from '../../documents/document';
import { addBookmarks } from './bookmarks';
import { compose } from './composition';
import { createAnnotations } from './annotations';
import { describeFile } from './description';
import { openFile } from './file';
import { createForm } from './form';
import type { PdfFonts } from './fonts';
import { createTypesetter } from './lines';
import type { Typesetter } from './lines';
import type { Placed } from './pages';
import { paginate } from './pages';
import type { Pen, Place } from './pen';
import { createPen } from './pen';
import { drawRunningLines } from './running-lines';
import { createStructure } from './structure';
import { writeStructure } from './structure-objects';
import { measureTypeface } from './typeface';

export type { PdfFonts } from './fonts';

export interface PdfOptions {
	readonly fonts: PdfFonts;
	readonly created: Date;
	readonly author?: string;
	/** Says nothing of the tool that made it either. */
	readonly anonymous?: boolean;
}

export interface Pdf {
	readonly bytes: Uint8Array;
	readonly pages: number;
	/** Characters that no glyph could stand for, each once; a square is drawn in their place. */
	readonly unmapped: string[];
}

export function renderPdf(document: Document, { fonts, ...about }: PdfOptions): Pdf {
	const file = openFile(fonts);
	const setter = createTypesetter(measureTypeface(file.fonts));
	const placed = paginate(compose(document, setter));
	const pages = placed.findLast(({ strip }) => strip.height > 0)?.page ?? 1;
	const structure = createStructure();
	const annotations = createAnnotations(file, structure);
	const font = { bytes: fonts.regular, metadata: file.fonts.regular };
	const form = document.form && createForm(annotations, document.form, font);
	const pen = createPen({ file, structure, annotations, places: locate(placed), form });
	describeFile(file, document, about);
	for (let number = 1; number <= pages; number++) {
		if (number > 1) file.pdf.addPage();
		drawPage(document, {
			pen,
			setter,
			placed: placed.filter(({ page }) => page === number),
			number,
			count: pages
		});
	}
	writeStructure(file, structure, annotations);
	addBookmarks(file, placed);
	return { bytes: file.bytes(), pages, unmapped: [...setter.unmapped] };
}

function drawPage(
	document: Document,
	page: { pen: Pen; setter: Typesetter; placed: readonly Placed[]; number: number; count: number }
) {
	drawRunningLines(document, page);
	for (const { strip, top } of page.placed) strip.draw(page.pen, top);
}

function locate(placed: readonly Placed[]): Map<string, Place> {
	const places = new Map<string, Place>();
	for (const { strip, page, top } of placed) {
		if (strip.anchor) places.set(strip.anchor.id, { page, top });
	}
	return places;
}
