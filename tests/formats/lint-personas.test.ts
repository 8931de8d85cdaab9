import { expect, test } from 'vitest';
import { languages } from '../../src/lib/domain/language';
import { renderPdf } from '../../src/lib/formats/pdf';
import { lint } from './lint';
import { fonts } from './pdf-text';
import { documentsOf, personas } from './persona-documents';

const created = new Date('2026-11-24T09:00:00Z');

test.each(personas)(
	'the documents of %s are clean, and all their characters are drawn',
	(name) => {
		for (const language of languages) {
			for (const document of documentsOf(name, language)) {
				const { bytes, unmapped } = renderPdf(document, { fonts, created });
				expect(unmapped, `${document.kind}, ${language}`).toEqual([]);
				expect(bytes.length / 1024, 'kB').toBeLessThan(300);
				expect(lint(bytes), `${document.kind}, ${language}`).toEqual([]);
			}
		}
	},
	60_000
);
