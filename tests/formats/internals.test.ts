import { jsPDF } from 'jspdf';
import { expect, test } from 'vitest';
import { renderPdf } from '../../src/lib/formats/pdf';
import type { Internals } from '../../src/lib/formats/pdf/internals';
import { internalsOf } from '../../src/lib/formats/pdf/internals';
import { fonts } from './pdf-text';
import { buildTender } from './sample';

const functions = [
	'write',
	'newObjectDeferred',
	'newObjectDeferredBegin',
	'putStream',
	'getPageInfo',
	'getCurrentPageInfo',
	'getFont',
	'setPdfVersion',
	'buildDocument'
] as const satisfies readonly (keyof Internals)[];

test.each(functions)('jsPDF still has %s', (name) => {
	expect(internalsOf(new jsPDF())[name]).toBeInstanceOf(Function);
});

test.each(['subscribe', 'publish', 'getTopics'] as const)('its events still have %s', (name) => {
	expect(internalsOf(new jsPDF()).events[name]).toBeInstanceOf(Function);
});

test('it still numbers pages first, and keeps their annotations where they can be added', () => {
	const internals = internalsOf(new jsPDF());
	expect(internals.getCurrentPageInfo().pageNumber).toBe(1);
	expect(internals.getPageInfo(1).pageContext.annotations).toEqual([]);
	expect(internals.getPageInfo(1).objId).toBe(0);
	internals.buildDocument();
	expect(internals.getPageInfo(1).objId).toBe(3);
});

test('it still calls back in the order that the writers rely on', () => {
	const internals = internalsOf(new jsPDF());
	const heard: string[] = [];
	for (const event of ['putCatalog', 'postPutResources', 'postPutPages', 'putPage', 'putFont'])
		internals.events.subscribe(event, (details) => {
			heard.push(event);
			if (event === 'putPage') expect(details).toMatchObject({ pageNumber: 1 });
		});
	internals.buildDocument();
	expect(heard.filter((one) => one !== 'putFont')).toEqual([
		'putPage',
		'postPutPages',
		'postPutResources',
		'putCatalog'
	]);
});

test('what jsPDF’s own listeners throw comes out of the rendering, although jsPDF would only print it', () => {
	const woff = new TextEncoder().encode('wOF2 is no TrueType font');
	expect(() =>
		renderPdf(buildTender(1), { fonts: { ...fonts, bold: woff }, created: new Date(1e12) })
	).toThrow();
});
