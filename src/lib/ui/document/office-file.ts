import type { Document, FileFormat } from '../../documents/document';
import { loadFonts } from '../../formats/pdf/fonts';
import { render } from '../../formats/render';
import { loadPieceMessages } from '../../messages/pieces';
import { fileName } from '../../storage/file-name';
import { download } from '../download';

export const mediaTypes: Readonly<Record<FileFormat, string>> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	odt: 'application/vnd.oasis.opendocument.text',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	ics: 'text/calendar'
};

export interface SavedFile {
	readonly name: string;
	readonly kilobytes: number;
}

/** Makes the file and hands it to the person; its writer is fetched only now. */
export async function downloadAs(
	document: Document,
	format: FileFormat,
	created = new Date()
): Promise<SavedFile> {
	const { sheet: words } = await loadPieceMessages(document.language);
	const name = fileName(
		`${document.title} ${document.dossier}`,
		created.toISOString(),
		`-${document.language}.${format}`
	);
	const bytes = await render({ name, format, document }, { created, words, fonts: loadFonts });
	return hand({ name, bytes, type: mediaTypes[format] });
}

export function hand(file: { name: string; bytes: Uint8Array; type: string }): SavedFile {
	download(file.name, file.bytes as Uint8Array<ArrayBuffer>, file.type);
	return { name: file.name, kilobytes: Math.ceil(file.bytes.length / 1000) };
}
