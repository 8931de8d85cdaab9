import type { Document } from '../../src/lib/documents/document';
import { createAnnotations } from '../../src/lib/formats/pdf/annotations';
import { describeFile } from '../../src/lib/formats/pdf/description';
import { openFile } from '../../src/lib/formats/pdf/file';
import { createTypesetter } from '../../src/lib/formats/pdf/lines';
import type { Place } from '../../src/lib/formats/pdf/pen';
import { createPen } from '../../src/lib/formats/pdf/pen';
import { createStructure } from '../../src/lib/formats/pdf/structure';
import { writeStructure } from '../../src/lib/formats/pdf/structure-objects';
import { measureTypeface } from '../../src/lib/formats/pdf/typeface';
import { fonts } from './pdf-text';

/** Everything that drawing takes, for tests that draw by hand; `finish` gives the file. */
export function openDesk(places: ReadonlyMap<string, Place> = new Map()) {
	const file = openFile(fonts);
	const structure = createStructure();
	const annotations = createAnnotations(file, structure);
	const pen = createPen({ file, structure, annotations, places });
	const setter = createTypesetter(measureTypeface(file.fonts));
	const finish = (document: Document) => {
		describeFile(file, document, { created: new Date('2026-11-24T09:00:00Z') });
		writeStructure(file, structure, annotations);
		return file.bytes();
	};
	return { file, structure, annotations, pen, setter, finish };
}
