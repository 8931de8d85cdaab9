import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { AnnotationMode, OPS } from './pdfjs';

interface Annotation {
	readonly id: string;
	readonly fieldType?: unknown;
	readonly textContent?: unknown;
}

/** The words that each text field shows, by the field's id in the file. */
export async function readTexts(
	pdf: PDFDocumentProxy,
	pages: ReadonlySet<number>
): Promise<Map<string, string>> {
	const texts = new Map<string, string>();
	for (const index of pages) {
		const page = await pdf.getPage(index + 1);
		// Hidden fields too.
		for (const one of (await page.getAnnotations({ intent: 'any' })) as Annotation[])
			if (one.fieldType === 'Tx') texts.set(one.id, wordsOf(one.textContent));
	}
	return texts;
}

function wordsOf(lines: unknown): string {
	return Array.isArray(lines) ? lines.filter((line) => typeof line === 'string').join('\n') : '';
}

/** How many operators draw each field, by its id: only counted, nothing is drawn. */
export async function readTicks(
	pdf: PDFDocumentProxy,
	pages: ReadonlySet<number>
): Promise<Map<string, number>> {
	const counts = new Map<string, number>();
	for (const index of pages) {
		const page = await pdf.getPage(index + 1);
		const options = { intent: 'display', annotationMode: AnnotationMode.ENABLE };
		const { fnArray, argsArray } = await page.getOperatorList(options);
		let open: string | undefined;
		fnArray.forEach((operator, at) => {
			if (operator === OPS.beginAnnotation) counts.set((open = idOf(argsArray[at])), 0);
			else if (operator === OPS.endAnnotation) open = undefined;
			else if (open !== undefined) counts.set(open, (counts.get(open) ?? 0) + 1);
		});
		page.cleanup();
	}
	return counts;
}

function idOf(parameters: unknown): string {
	return Array.isArray(parameters) ? String(parameters[0]) : '';
}
