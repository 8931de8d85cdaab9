import type { Document } from '../../../src/lib/documents/document';
import type { PdfFonts } from '../../../src/lib/formats/pdf';
import { createAnnotations } from '../../../src/lib/formats/pdf/annotations';
import { compose } from '../../../src/lib/formats/pdf/composition';
import { openFile } from '../../../src/lib/formats/pdf/file';
import { createTypesetter } from '../../../src/lib/formats/pdf/lines';
import { paginate } from '../../../src/lib/formats/pdf/pages';
import { createPen } from '../../../src/lib/formats/pdf/pen';
import { drawRunningLines } from '../../../src/lib/formats/pdf/running-lines';
import { createStructure } from '../../../src/lib/formats/pdf/structure';
import { measureTypeface } from '../../../src/lib/formats/pdf/typeface';

/** The same pages as jsPDF writes them by itself: no marks, no tags, no links, no metadata, no packing. */
export async function drawPlain(document: Document, fonts: PdfFonts): Promise<Uint8Array> {
	const file = { ...openFile(fonts), line: () => undefined };
	const setter = createTypesetter(measureTypeface(file.fonts));
	const placed = paginate(compose(document, setter));
	const structure = createStructure();
	const places = new Map();
	const pen = createPen({
		file,
		structure,
		annotations: createAnnotations(file, structure),
		places
	});
	const count = placed.at(-1)?.page ?? 1;
	for (let number = 1; number <= count; number++) {
		if (number > 1) file.pdf.addPage();
		drawRunningLines(document, { setter, pen, number, count });
		for (const { strip, page, top } of placed) if (page === number) strip.draw(pen, top);
	}
	return new Uint8Array(file.pdf.output('arraybuffer'));
}
