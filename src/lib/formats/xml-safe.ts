import type { Document } from '../documents/document';

/** What XML 1.0 cannot hold, and what would turn or hide the text around it. */
const forbidden =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g;
const blanks = /[\t\n\r\u2028\u2029]+/g;

/** NFC, one space for tabs and line breaks; without controls, lone surrogates, marks of direction or of no width. */
export function xmlSafe(text: string): string {
	return text.toWellFormed().normalize('NFC').replace(forbidden, '').replace(blanks, ' ');
}

/** The document with every text made safe: no writer after it needs to think of it. */
export function safeDocument(document: Document): Document {
	return mapTexts(document) as Document;
}

function mapTexts(value: unknown): unknown {
	if (typeof value === 'string') return xmlSafe(value);
	if (Array.isArray(value)) return value.map(mapTexts);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts(one)]));
}
