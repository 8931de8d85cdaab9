import { jsPDF } from 'jspdf';
import type { Document } from '../../documents/document';
import { tidy } from './characters';
import type { PdfFonts } from './fonts';
import { fontNames } from './typeface';
import type { FontMetadata, FontName } from './typeface';

/** The inner workings of jsPDF that its types leave out; a test holds them to it at each upgrade. */
interface Internals {
	write(...parts: unknown[]): void;
	newObjectDeferred(): number;
	newObjectDeferredBegin(id: number, moveOffset: boolean): void;
	getPageInfo(page: number): { objId: number };
	getFont(family: string, style: string): { metadata: FontMetadata };
	events: { subscribe(event: string, listener: () => void): string };
}

interface Privates {
	__private__: { setPdfVersion(version: string): void };
}

export interface PdfFile {
	readonly pdf: jsPDF;
	readonly fonts: Readonly<Record<FontName, FontMetadata>>;
	/** Calls back while the file is written; what is thrown comes out of `bytes`. */
	on(event: 'postPutResources' | 'putCatalog', listener: () => void): void;
	/** A number for an object to be written later. */
	reserve(): number;
	write(id: number, dictionary: string): void;
	line(text: string): void;
	pageObject(page: number): number;
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
	const internals = pdf.internal as unknown as Internals;
	(pdf as unknown as Privates).__private__.setPdfVersion('1.7');
	let failure: unknown;
	return {
		pdf,
		fonts: embedFonts(pdf, internals, fonts),
		on: (event, listener) => {
			// jsPDF only prints what a listener throws, and goes on with a broken file.
			internals.events.subscribe(event, () => {
				try {
					listener();
				} catch (thrown) {
					failure ??= thrown;
				}
			});
		},
		reserve: () => internals.newObjectDeferred(),
		write: (id, dictionary) => {
			internals.newObjectDeferredBegin(id, true);
			internals.write(`<< ${dictionary} >>`);
			internals.write('endobj');
		},
		line: (text) => internals.write(text),
		pageObject: (page) => internals.getPageInfo(page).objId,
		bytes: () => {
			const bytes = new Uint8Array(pdf.output('arraybuffer'));
			if (failure) throw failure;
			return bytes;
		}
	};
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

function binary(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return text;
}

/** Same document and same date, same file, in every time zone. */
export function describeFile(
	pdf: jsPDF,
	document: Document,
	{ created, author }: { created: Date; author?: string }
) {
	pdf.setDocumentProperties({
		title: infoText(document.title),
		subject: infoText(document.dossier),
		creator: "Guide d'achats numériques responsables",
		...(author ? { author: infoText(author) } : {})
	});
	pdf.setLanguage(document.language === 'fr' ? 'fr-FR' : 'en-GB');
	pdf.viewerPreferences({ DisplayDocTitle: true });
	// jsPDF's types ask for a date, which it would write in the local time zone.
	const stamp = created.toISOString().replace(/[-:T]/g, '').slice(0, 14);
	pdf.setCreationDate(`D:${stamp}+00'00'` as unknown as Date);
	pdf.setFileId(fingerprint(JSON.stringify([document, created, author])));
}

/** jsPDF writes literal strings, in which a byte 0D is lost: such letters, "č", are written in two. */
function infoText(text: string): string {
	const split = (one: string) => (hasReturn(one) ? [...one.normalize('NFD')] : [one]);
	return [...tidy(text)]
		.flatMap(split)
		.map((one) => (hasReturn(one) ? '?' : one))
		.join('');
}

function hasReturn(character: string): boolean {
	return Array.from({ length: character.length }, (_, at) => character.charCodeAt(at)).some(
		(unit) => unit >> 8 === 0x0d || (unit & 0xff) === 0x0d
	);
}

/** 128 bits in hexadecimal; told apart, not secret. */
function fingerprint(text: string): string {
	return [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => hash(text, seed)).join('');
}

function hash(text: string, seed: number): string {
	let sum = seed;
	for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
	return (sum >>> 0).toString(16).padStart(8, '0');
}
