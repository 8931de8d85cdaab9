import type { Document } from '../../documents/document';
import { fileName } from '../../storage/file-name';
import { download } from '../download';

export interface SavedPdf {
	readonly name: string;
	readonly pages: number;
	readonly kilobytes: number;
	/** Characters that no glyph could stand for. */
	readonly unmapped: readonly string[];
}

/** Makes the PDF and hands it to the person; the writer and its fonts are fetched only now. */
export async function downloadPdf(document: Document, created = new Date()): Promise<SavedPdf> {
	const [{ renderPdf }, { loadFonts }] = await Promise.all([
		import('../../formats/pdf'),
		import('../../formats/pdf/fonts')
	]);
	const pdf = renderPdf(document, { fonts: await loadFonts(), created });
	const name = pdfName(document, created);
	download(name, pdf.bytes as Uint8Array<ArrayBuffer>, 'application/pdf');
	const kilobytes = Math.ceil(pdf.bytes.length / 1000);
	return { name, pages: pdf.pages, kilobytes, unmapped: pdf.unmapped };
}

/** ASCII and at most 60 characters: tender platforms take it. */
export function pdfName({ title, dossier, language }: Document, created: Date): string {
	return fileName(`${title} ${dossier}`, created.toISOString(), `-${language}.pdf`);
}
