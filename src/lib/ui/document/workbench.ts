import { loadFor } from '../../content/load';
import { calendarEntries } from '../../documents/follow-up';
import type { PieceKind } from '../../documents/piece-kinds';
import { divide, formatsOf, makePiece, piecesOf } from '../../documents/pieces';
import type { PieceOptions, Source } from '../../documents/pieces';
import type { Document, FileFormat } from '../../documents/document';
import type { PieceEdition } from '../../documents/edition';
import { assemble, type SavedDossier } from '../../domain/dossier';
import { languages, type Language } from '../../domain/language';
import { loadFonts } from '../../formats/pdf/fonts';
import { render, type About, type MadeFile, type Order } from '../../formats/render';
import { loadDocumentMessages } from '../../messages/documents';
import { loadPieceMessages } from '../../messages/pieces';
import { fileName } from '../../storage/file-name';

export { formatsOf, piecesOf };

/** What every piece needs, in both languages: fetched when a piece or several files are asked for. */
export type Workbench = Readonly<Record<Language, PieceEdition>>;

export async function openWorkbench(saved: SavedDossier): Promise<Workbench> {
	const [fr, en] = await Promise.all(languages.map((language) => editionIn(language, saved)));
	if (!fr || !en) throw new Error('A language is missing');
	return { fr, en };
}

async function editionIn(language: Language, { answers }: SavedDossier): Promise<PieceEdition> {
	const [library, words, pieces] = await Promise.all([
		loadFor(language, answers, 'cited'),
		loadDocumentMessages(language),
		loadPieceMessages(language)
	]);
	return { library, words, pieces };
}

export function sourceOf(bench: Workbench, language: Language, saved: SavedDossier): Source {
	const edition = bench[language];
	return { edition, dossier: assemble(edition.library, saved) };
}

/** The piece in a language; the bilingual edition reads both. */
export function pieceOf(
	kind: PieceKind,
	place: { bench: Workbench; language: Language; saved: SavedDossier },
	options: PieceOptions = {}
): Document {
	const { bench, language, saved } = place;
	const source = sourceOf(bench, language, saved);
	if (kind !== 'bilingual') return makePiece(kind, source, options);
	const other = sourceOf(bench, language === 'fr' ? 'en' : 'fr', saved);
	return makePiece(kind, source, { ...options, other });
}

/** Files wanted: pieces with their formats, in some languages. */
export interface Wish {
	readonly files: readonly { readonly kind: PieceKind; readonly format: FileFormat }[];
	readonly languages: readonly Language[];
	readonly divided: boolean;
	readonly paste: boolean;
	readonly notes: boolean;
	readonly start?: string;
}

/** The files to make, each with a name of its own. */
export function ordersOf(
	wish: Wish,
	{ bench, saved, created }: { bench: Workbench; saved: SavedDossier; created: Date }
): Order[] {
	const { start, notes } = wish;
	return wish.languages.flatMap((language) =>
		wish.files.flatMap(({ kind, format }) => {
			const document = pieceOf(kind, { bench, language, saved }, { notes, start });
			const parts = wish.divided && format !== 'xlsx' ? divide(document) : [document];
			const events = format === 'ics' && start ? eventsOf(bench, language, saved, start) : [];
			return parts.map((part) => ({
				name: nameOf(part, created, format),
				format,
				document: part,
				paste: wish.paste,
				events
			}));
		})
	);
}

function eventsOf(...[bench, language, saved, start]: [Workbench, Language, SavedDossier, string]) {
	const { edition, dossier } = sourceOf(bench, language, saved);
	return calendarEntries(edition, dossier, start);
}

/** ASCII and at most 60 characters: tender platforms take it. */
export function nameOf(
	{ kind, dossier, language }: Document,
	created: Date,
	format: FileFormat
): string {
	return fileName(`${kind} ${dossier}`, created.toISOString(), `-${language}.${format}`);
}

export function aboutOf(
	making: { bench: Workbench; created: Date; author?: string; anonymous?: boolean },
	language: Language
): About {
	const { bench, created, author, anonymous } = making;
	const { sheet: words } = bench[language].pieces;
	return { created, words, anonymous, fonts: loadFonts, ...(author && { author }) };
}

export interface Progress {
	readonly at: number;
	readonly count: number;
	readonly name: string;
}

/** One file after the other; stops between two when the signal says so, and then gives nothing. */
export async function makeAll(
	orders: readonly Order[],
	making: {
		about: (language: Language) => About;
		signal: AbortSignal;
		tell: (one: Progress) => void;
	}
): Promise<MadeFile[]> {
	const made: MadeFile[] = [];
	for (const [i, order] of orders.entries()) {
		making.tell({ at: i + 1, count: orders.length, name: order.name });
		await breathe();
		making.signal.throwIfAborted();
		made.push({
			name: order.name,
			bytes: await render(order, making.about(order.document.language))
		});
	}
	making.signal.throwIfAborted();
	return made;
}

/** The screen shows the progress and hears the button before the next file is made. */
function breathe(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, 20));
}
