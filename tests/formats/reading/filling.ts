import '../../../src/lib/formats/pdf/reading/promise';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fieldName } from '../../../src/lib/formats/pdf/form-names';

// Node 20 lacks it, and pdf.js would then leave a field as it was.
const buffers = ArrayBuffer.prototype as {
	transferToFixedLength?: (length: number) => ArrayBuffer;
};
buffers.transferToFixedLength ??= function (this: ArrayBuffer, length) {
	return this.slice(0, length);
};

/** By name of field: a text, or the code of an option. */
export type Filling = Readonly<Record<string, string>>;

interface Widget {
	readonly id: string;
	readonly type: string;
	readonly exportValues?: string;
}

/** Fills and saves as Firefox does. */
export async function fillWithPdfjs(bytes: Uint8Array, filling: Filling): Promise<Uint8Array> {
	const task = pdfjs.getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
	const pdf = await task.promise;
	const fields = (await pdf.getFieldObjects()) as unknown as Map<string, Widget[]>;
	for (const [name, value] of Object.entries(filling)) {
		const widgets = fields.get(name);
		if (!widgets) throw new Error(`No field ${name}`);
		for (const { id, type, exportValues } of widgets) {
			if (type === 'radiobutton')
				pdf.annotationStorage.setValue(id, { value: exportValues === value });
			else if (type === 'checkbox') pdf.annotationStorage.setValue(id, { value: value !== '' });
			else if (type) pdf.annotationStorage.setValue(id, { value });
		}
	}
	const saved = await pdf.saveDocument();
	await task.destroy();
	return saved;
}

export const answerTo = (id: string) => fieldName(id);
export const proofOf = (id: string) => fieldName(id, 'proof');
export const detailOf = (id: string) => fieldName(id, 'detail');
