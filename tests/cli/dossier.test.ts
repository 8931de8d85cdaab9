import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import main from '../../src/cli/dossier';

const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
const persona = 'tests/personas/national-museum-laptops.yaml';

/** In this process: starting Node each time would only add seconds. One test starts it for real. */
async function run(...args: string[]) {
	const said: string[] = [];
	vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	vi.spyOn(process.stderr, 'write').mockImplementation((text) => Boolean(said.push(String(text))));
	const status = await main(args);
	vi.restoreAllMocks();
	return { status, lines: said.join('').split('\n').filter(Boolean) };
}

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

describe('npm run dossier', () => {
	it(
		'writes the selection and every document, the same each time',
		{ timeout: 60_000 },
		async () => {
			const [one, two] = ['one', 'two'].map((name) => join(folder, name));
			for (const out of [one, two])
				expect(await run(persona, '--out', out ?? '', '--start', '2027-03-01')).toMatchObject({
					status: 0,
					lines: []
				});
			const texts = (kind: string) =>
				['docx', 'odt', 'pdf'].map((format) => `${kind}.fr.${format}`);
			const sheets = (kind: string) => [...texts(kind), `${kind}.fr.xlsx`];
			expect(readdirSync(one ?? '').sort()).toEqual(
				[
					...texts('advice-note'),
					...texts('bilingual'),
					...texts('choice-record'),
					...sheets('follow-up'),
					'follow-up.fr.ics',
					...sheets('price-schedule'),
					'selection.json',
					...texts('sounding'),
					...sheets('supplier-checklist'),
					...texts('tender-clauses')
				].sort()
			);
			const selection = JSON.parse(readFileSync(join(one ?? '', 'selection.json'), 'utf8'));
			expect(Object.keys(selection)).toEqual(
				expect.arrayContaining(['contentVersion', 'outcomes', 'duties', 'clauses', 'refused'])
			);
			expect(selection.clauses[0]).toMatchObject({
				id: expect.any(String),
				lot: 'lot',
				level: 2,
				faces: expect.any(Array),
				because: expect.any(Array)
			});
			for (const name of readdirSync(one ?? ''))
				expect(
					readFileSync(join(two ?? '', name)).equals(readFileSync(join(one ?? '', name))),
					name
				).toBe(true);
		}
	);

	it('starts from a terminal, where writers are fetched on demand', { timeout: 60_000 }, () => {
		const start = (...args: string[]) =>
			spawnSync(process.execPath, ['src/cli/run.mjs', 'dossier', persona, ...args], {
				encoding: 'utf8'
			});
		expect(start()).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Usage: .*\n$/) });
		const out = join(folder, 'terminal');
		const chosen = ['--formats', 'docx,xlsx', '--pieces', 'supplier-checklist'];
		expect(start('--out', out, ...chosen)).toMatchObject({ status: 0, stderr: '' });
		expect(readdirSync(out).sort()).toEqual([
			'selection.json',
			'supplier-checklist.fr.docx',
			'supplier-checklist.fr.xlsx'
		]);
	});

	it('writes the pieces, formats and language asked for, and nothing else', async () => {
		const out = join(folder, 'english');
		const chosen = [
			'--lang',
			'en',
			'--formats',
			'pdf,xlsx',
			'--pieces',
			'tender-clauses,price-schedule'
		];
		expect((await run(persona, '--out', out, ...chosen)).status).toBe(0);
		expect(readdirSync(out).sort()).toEqual([
			'price-schedule.en.pdf',
			'price-schedule.en.xlsx',
			'selection.json',
			'tender-clauses.en.pdf'
		]);
	});

	it.each([
		['no argument', [], /Usage/],
		['no folder', [persona], /Usage/],
		['two files', [persona, persona, '--out', 'x'], /Usage/],
		['an unknown option', [persona, '--oot', 'x'], /--oot.*Usage/],
		['an unknown language', [persona, '--out', 'x', '--lang', 'de'], /"de": use fr or en/],
		[
			'an unknown format',
			[persona, '--out', 'x', '--formats', 'pdf,doc'],
			/"doc": use pdf or docx/
		],
		['an unknown piece', [persona, '--out', 'x', '--pieces', 'rc'], /"rc": use advice-note or/],
		['no date', [persona, '--out', 'x', '--start', 'mars'], /"mars": write a date such as/],
		['a missing file', ['gone.yaml', '--out', 'x'], /gone\.yaml: cannot be read/],
		['a folder for a file', ['tests', '--out', 'x'], /tests: cannot be read/]
	])('%s: one clear line, exit 2', async (_, args, message) => {
		const { status, lines } = await run(...args);
		expect(status).toBe(2);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(message);
	});

	it.each([
		['broken YAML', 'answers: [', /:/],
		['no answers', 'title: x', /key `answers`/],
		[
			'an unknown question',
			'answers: { purchase/byuer: state }',
			/no question is called "purchase\/byuer": did you mean "purchase\/buyer"/
		],
		['a wrong option', 'answers: { purchase/buyer: king }', /purchase\/buyer: "king" is no answer/],
		['a negative amount', 'answers: { purchase/value: -3 }', /purchase\/value: -3 is no answer/],
		['a polluted file', 'answers: { __proto__: { x: 1 } }', /.+/]
	])('%s: one clear line, exit 2, nothing written', async (name, text, message) => {
		const out = join(folder, 'nothing', name.replaceAll(' ', '-'));
		const { status, lines } = await run(
			file(`${name.replaceAll(' ', '-')}.yaml`, text),
			'--out',
			out
		);
		expect(status).toBe(2);
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(message);
		expect(existsSync(out)).toBe(false);
	});
});
