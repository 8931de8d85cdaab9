import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Document } from '../../src/lib/documents/document';
import { languages } from '../../src/lib/domain/language';
import { renderPdf } from '../../src/lib/formats/pdf';
import { fonts } from '../formats/pdf-text';
import { documentsOf, personas } from '../formats/persona-documents';
import { buildChecklist, buildTender } from '../formats/sample';

const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(document: Document): string {
	const path = join(folder, `${document.kind}-${document.language}.pdf`);
	const created = new Date('2026-11-24T09:00:00Z');
	writeFileSync(path, renderPdf(document, { fonts, created }).bytes);
	return path;
}

/** What the tool says; a warning of it is a failure. */
function run(tool: string, ...args: string[]): string {
	const { error, status, stdout, stderr } = spawnSync(tool, args, { encoding: 'utf8' });
	if (error) throw new Error(`${tool} is missing: install Debian's qpdf and poppler-utils.`);
	expect([status, stderr], `${tool} ${args.join(' ')}`).toEqual([0, '']);
	return stdout;
}

test.each(personas)('the documents of %s are sound for qpdf and poppler', (name) => {
	for (const language of languages)
		for (const document of documentsOf(name, language)) {
			const path = write(document);
			expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors');
			expect(run('pdfinfo', path)).toMatch(/^Tagged: +yes$/m);
			expect(fontsOf(path)).toEqual(expect.arrayContaining([['Inter-regular', 'yes', 'yes']]));
			for (const [font, embedded] of fontsOf(path)) expect([font, embedded]).toEqual([font, 'yes']);
			expect(run('pdfinfo', '-struct', path)).toMatch(/^Document\n/);
		}
});

/** Name, whether embedded, whether its glyphs have characters. */
function fontsOf(path: string): string[][] {
	const lines = run('pdffonts', path).trimEnd().split('\n').slice(2);
	return lines.map((line) => {
		const [name = '', ...rest] = line.trim().split(/\s{2,}|\s(?=yes|no)/);
		const [embedded = '', , characters = ''] = rest.filter((one) => /^(yes|no)$/.test(one));
		return [name, embedded, characters];
	});
}

/** Numbers of objects change with each layout, and mean nothing. */
function structureOf(path: string): string {
	return run('pdfinfo', '-struct-text', path).replace(/Object \d+ \d+/g, 'Object');
}

const form = { dossier: 'd', lot: 'l', fingerprint: 'f' };

test.each([
	['tender', buildTender(2)],
	['checklist', { ...buildChecklist(3), form }]
])('the structure of a small %s is the one that was reviewed', async (name, document) => {
	await expect(structureOf(write(document))).toMatchFileSnapshot(`goldens/${name}.txt`);
});
