import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import main from '../../src/cli/responses';
import { supplierChecklist } from '../../src/lib/documents/supplier-checklist';
import { assemble, newDossier } from '../../src/lib/domain/dossier';
import { writeFile } from '../../src/lib/storage/file-writing';
import { renderChecklist } from '../formats/checklist-sample';
import { fillWithPdfjs } from '../formats/reading/filling';
import { wholeEdition } from '../library';

const folder = mkdtempSync(join(tmpdir(), 'responses-'));
const edition = wholeEdition('fr');
const saved = {
	...newDossier('museum', '2026-11-24T00:00:00.000Z', edition.library.contentVersion),
	title: 'Portables',
	answers: { 'purchase/categories': ['hardware/laptops'] }
};
const dossier = keep('dossier.json', writeFile(saved).text);
let filled = '';

function keep(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

async function run(...args: string[]) {
	const out: string[] = [];
	const err: string[] = [];
	const to = (lines: string[]) => (text: unknown) => Boolean(lines.push(String(text)));
	vi.spyOn(process.stdout, 'write').mockImplementation(to(out));
	vi.spyOn(process.stderr, 'write').mockImplementation(to(err));
	const status = await main(args);
	vi.restoreAllMocks();
	return { status, out: out.join(''), err: err.join('') };
}

beforeAll(async () => {
	const blank = renderChecklist(supplierChecklist(edition, assemble(edition.library, saved)));
	const bytes = await fillWithPdfjs(blank, { supplier_name: 'Œuvre et fils' });
	filled = keep('filled.pdf', bytes);
});

describe('responses, from a terminal', { timeout: 60_000 }, () => {
	it('prints what was read, line by line', async () => {
		const { status, out } = await run(dossier, filled);
		expect(status).toBe(0);
		expect(out).toMatch(/^filled\.pdf – Œuvre et fils\nNom de l’entreprise\n {4}Œuvre et fils\n/);
	});

	it('gives JSON on demand, problems included, and counts them in its status', async () => {
		const scan = keep('scan.pdf', 'no pdf');
		const { status, out } = await run(dossier, filled, scan, '--json', '--lang', 'en');
		expect(status).toBe(1);
		expect(JSON.parse(out)).toEqual([
			{
				file: 'filled.pdf',
				replies: { 'supplier#name': { value: 'Œuvre et fils' } },
				problems: []
			},
			{ file: 'scan.pdf', replies: {}, problems: [{ kind: 'not-a-pdf' }] }
		]);
	});

	it('says in words what is wrong, and what to do', async () => {
		const { out } = await run(dossier, keep('other.pdf', 'no pdf'), '--lang', 'en');
		expect(out).toContain('! This is neither a PDF nor an .xlsx or .ods workbook. Ask the company');
	});

	it.each([
		['no argument', [], /Usage/],
		['no file', ['dossier.json'], /Usage/],
		['an unknown language', ['a', 'b', '--lang', 'de'], /"de": use fr or en/],
		['an unknown option', ['a', 'b', '--x'], /--x.*Usage/],
		['a missing dossier', ['gone.json', 'b.pdf'], /gone\.json: cannot be read/],
		['a dossier that is none', ['package.json', 'b.pdf'], /package\.json: no dossier/]
	])('%s: one clear line, status 2', async (_, args, message) => {
		const { status, err } = await run(...args);
		expect(status).toBe(2);
		expect(err.trim().split('\n')).toHaveLength(1);
		expect(err).toMatch(message);
	});
});
