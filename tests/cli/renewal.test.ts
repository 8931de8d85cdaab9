import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import main, { progressOn } from '../../src/cli/renewal';
import { bytesOf, exports } from '../renewal/fixtures/exports';

const folder = mkdtempSync(join(tmpdir(), 'renewal-'));
const path = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]) {
	const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const told: string[] = [];
	const err = vi
		.spyOn(process.stderr, 'write')
		.mockImplementation((text) => (told.push(String(text)), true));
	const code = await main(args);
	out.mockRestore();
	err.mockRestore();
	return { code, told: told.join('') };
}

const [glpi] = exports;
if (!glpi) throw new Error('no export');
writeFileSync(path('glpi.csv'), bytesOf(glpi));
writeFileSync(path('either.csv'), 'Type;Modèle;Date d’achat\nPortable;X;03/04/2021\n');
writeFileSync(
	path('prices.json'),
	JSON.stringify({ electricity: 0.172, classes: { laptop: { prices: { new: 900 } } } })
);

describe('npm run renewal', () => {
	it('writes the five files in both languages', async () => {
		for (const lang of ['fr', 'en']) {
			const order = [
				path('glpi.csv'),
				'--out',
				path(lang),
				'--today',
				'2026-11-24',
				'--lang',
				lang
			];
			expect(await run(...order, '--settings', path('prices.json'))).toEqual({ code: 0, told: '' });
			expect(readdirSync(path(lang))).toEqual([
				'assessment.json',
				'groups.csv',
				'numecoeval.csv',
				'plan.csv',
				'summary.txt'
			]);
			const record = JSON.parse(readFileSync(join(path(lang), 'assessment.json'), 'utf8')) as {
				devices: number;
			};
			expect(record.devices).toBe(2);
		}
		expect(readFileSync(path('fr/summary.txt'), 'utf8')).toContain(
			'Colonnes sur des personnes, retirées: Utilisateur'
		);
		expect(readFileSync(path('fr/assessment.json'), 'utf8')).not.toContain('Ada');
	});

	it('asks which order the dates have, and takes the answer', async () => {
		const asked = await run(path('either.csv'), '--out', path('either'), '--today', '2026-11-24');
		expect(asked.code).toBe(2);
		expect(asked.told).toContain('2021-04-03 or 2021-03-04');
		expect((await run(path('either.csv'), '--out', path('either'), '--dates', 'dmy')).code).toBe(0);
	});

	it.each([
		[['missing.csv'], 'Usage'],
		[['missing.csv', '--out', 'x'], 'cannot be read'],
		[['missing.csv', '--out', 'x', '--horizon', '99'], '--horizon'],
		[['missing.csv', '--out', 'x', '--today', 'now'], '--today'],
		[['missing.csv', '--out', 'x', '--grid', 'moon'], '--grid'],
		[['missing.csv', '--out', 'x', '--lang', 'de'], '--lang']
	])('says what to mend: %j', async (args, words) => {
		const { code, told } = await run(...args);
		expect(code).toBe(2);
		expect(told).toContain(words);
	});

	it('shows the share read to a person, and nothing in a pipe', () => {
		const shown: string[] = [];
		const write = (text: string | Uint8Array) => shown.push(String(text)) > 0;
		const tell = progressOn({ isTTY: true, write }, 'en');
		[0.1, 0.1, 0.104, 0.5, 1].forEach(tell);
		expect(shown.map((text) => text.replace('\r\u001b[K', ''))).toEqual(['10%', '50%', '']);
		progressOn({ isTTY: false, write }, 'en')(0.7);
		expect(shown).toHaveLength(3);
	});
});
