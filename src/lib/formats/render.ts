import type { Document, FileFormat } from '../documents/document';
import type { CalendarEvent } from './ics';
import type { PdfFonts } from './pdf';
import type { FrameWords } from './xlsx/frame';

/** One file to make. */
export interface Order {
	/** ASCII, at most 60 characters. */
	readonly name: string;
	readonly format: FileFormat;
	readonly document: Document;
	/** To paste in another file: its looks and no cover. Word and OpenDocument only. */
	readonly paste?: boolean;
	/** Of a calendar. */
	readonly events?: readonly CalendarEvent[];
}

export interface About {
	readonly created: Date;
	/** Named in the properties of the files. */
	readonly author?: string;
	/** Without the name of the tool. */
	readonly anonymous?: boolean;
	readonly words: FrameWords;
	readonly fonts: () => Promise<PdfFonts>;
}

/** Makes the file; each writer is fetched at its first use. */
export async function render(order: Order, about: About): Promise<Uint8Array> {
	const { document, paste } = order;
	const { created, author, anonymous } = about;
	switch (order.format) {
		case 'pdf': {
			const [{ renderPdf }, fonts] = await Promise.all([import('./pdf'), about.fonts()]);
			return renderPdf(document, { fonts, created, author, anonymous }).bytes;
		}
		case 'docx': {
			const { renderDocx } = await import('./docx');
			return renderDocx(document, { created, author, paste });
		}
		case 'odt': {
			const { renderOdt } = await import('./odt');
			return renderOdt(document, { created, author, paste });
		}
		case 'xlsx':
			return renderSheets(document, about);
		case 'ics':
			return renderEvents(order, created);
	}
}

/** What is asked becomes a sheet to answer; other documents, their tables. */
async function renderSheets(document: Document, about: About): Promise<Uint8Array> {
	const { created, author, words } = about;
	if (document.form) {
		const { renderFrame } = await import('./xlsx/frame');
		return renderFrame(document, { created, author, words });
	}
	const { renderTables } = await import('./xlsx/tables');
	return renderTables(document, { created, author, message: words.number });
}

/** Reminders two weeks and a day before. */
async function renderEvents({ document, events = [] }: Order, created: Date): Promise<Uint8Array> {
	const { renderCalendar } = await import('./ics');
	const name = `${document.title} – ${document.dossier}`;
	return new TextEncoder().encode(renderCalendar(events, { name, created, reminders: [14, 1] }));
}

export interface MadeFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Tender platforms refuse heavier files, and archives in archives. */
export const heaviest = 10_000_000;

/** All files in one flat archive, with the same bytes for the same files. */
export async function pack(files: readonly MadeFile[], created: Date): Promise<Uint8Array> {
	const { zipSync } = await import('fflate');
	const entries = files.map(({ name, bytes }) => [name, bytes] as const);
	return zipSync(Object.fromEntries(entries), { mtime: created, level: 6 });
}
