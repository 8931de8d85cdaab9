import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/lib/formats/docx';
import { renderOdt } from '../../src/lib/formats/odt';
import { renderFrame } from '../../src/lib/formats/xlsx/frame';
import { xmlSafe } from '../../src/lib/formats/xml-safe';
import { hostileChecklist, hostileDocument, hostileTexts } from '../formats/hostile-document';
import { wholePieces } from '../library';
import { bodyOf, convert } from './office-suite';

const created = new Date('2026-11-24T09:00:00Z');

/** LibreOffice drops blanks at the ends of a paragraph. */
const wanted = hostileTexts.map((text) => xmlSafe(text).trim());

describe('100 hostile texts, opened by LibreOffice, read back equal', () => {
	it.each([
		['docx', () => renderDocx(hostileDocument, { created })],
		['odt', async () => renderOdt(hostileDocument, { created })]
	] as const)('%s', async (format, make) => {
		const body = bodyOf(convert({ [`file.${format}`]: await make() }, 'fodt').get('file'));
		const all = (name: string) => [...body.getElementsByTagName(name)].map(words);
		expect(all('text:h')).toEqual(wanted);
		expect(all('text:list-item')).toEqual(wanted);
		expect(all('table:table-cell').slice(2)).toEqual(wanted.flatMap((text) => [text, text]));
	});

	it('xlsx', async () => {
		const sheet = wholePieces('en').pieces.sheet;
		const file = await renderFrame(hostileChecklist, { words: sheet, created });
		const body = bodyOf(convert({ 'file.xlsx': file }, 'fods').get('file'));
		const [, answers] = [...body.getElementsByTagName('table:table')];
		const rows = [...(answers?.getElementsByTagName('table:table-row') ?? [])].map((row) =>
			[...row.getElementsByTagName('table:table-cell')].map(words)
		);
		const labels = rows.filter(([id]) => id?.startsWith('x#')).map((row) => row[2]);
		expect(labels).toEqual(wanted);
		expect(body.querySelectorAll('[*|formula]')).toHaveLength(0);
	});
});

/** The words of an element, with the blanks that the format counts. */
function words(element: Element): string {
	return textOf(element).trim();
}

function textOf(element: Element): string {
	return [...element.childNodes]
		.map((node) => {
			if (node.nodeType === 3) return (node.textContent ?? '').replace(/[ \t\n]+/g, ' ');
			const one = node as Element;
			if (one.tagName === 'text:s') return ' '.repeat(Number(one.getAttribute('text:c') ?? 1));
			return textOf(one);
		})
		.join('');
}
