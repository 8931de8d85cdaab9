import { jsPDF } from 'jspdf';
import { expect, test } from 'vitest';
import { renderPdf } from '../../src/lib/formats/pdf';
import { lint, lintObjects } from './lint';
import { faults } from './lint/faults';
import { viewOf } from './lint/file';
import { readObjects } from './lint/objects';
import { fonts } from './pdf-text';
import { buildChecklist, buildTender } from './sample';
import { drawWhole } from './whole';

const created = new Date('2026-11-24T09:00:00Z');
const whole = drawWhole();

test('a page with every kind of element is clean', () => {
	expect(lint(whole)).toEqual([]);
});

test.each([
	['clauses', buildTender(25)],
	['a checklist', buildChecklist(14)]
])('%s are clean', (_, document) => {
	expect(lint(renderPdf(document, { fonts, created }).bytes)).toEqual([]);
});

test('a plain file of jsPDF is not', () => {
	const plain = new jsPDF();
	plain.text('Clauses', 20, 20);
	plain.link(20, 20, 40, 10, { url: 'https://example.org/' });
	const found = lint(new Uint8Array(plain.output('arraybuffer'))).join('\n');
	for (const said of [
		'not marked',
		'no language',
		'title is not shown',
		'no metadata',
		'no structure',
		'tabs',
		'outside marks',
		'not in the parent tree',
		'not one heading',
		'inside the page',
		'under nothing',
		'has no words',
		'not embedded'
	])
		expect(found).toContain(said);
});

test.each(faults)('a seeded fault is found: $name', ({ spoil, says }) => {
	const objects = readObjects(whole);
	spoil(viewOf(objects));
	expect(lintObjects(objects).join('\n')).toMatch(says);
});
