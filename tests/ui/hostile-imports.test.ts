// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { SavedDossier } from '../../src/lib/domain/dossier';
import { readFile } from '../../src/lib/storage/file';
import { writeFile } from '../../src/lib/storage/file-writing';
import { writeLink } from '../../src/lib/storage/link';
import { fileArrival, linkArrival } from '../../src/lib/ui/arrival';
import { importFile } from '../../src/lib/ui/import-file';
import { sampleDossier } from '../../src/lib/ui/sample';
import { byteMutant, textMutant, treeMutant } from '../storage/hostile-files';

/** The device's store, as a map whose whole image can be compared. */
const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('../../src/lib/ui/store', () => ({
	deviceStore: async () => ({
		get: async (id: string) => kept.get(id),
		list: async () => [...kept.values()],
		put: async (dossier: { id: string }) => void kept.set(dossier.id, structuredClone(dossier))
	})
}));

const setting = { language: 'fr', copyOf: (title: string) => `${title} (copie)` } as const;
const mine = { ...sampleDossier('fr'), id: 'mine', contentVersion: '1' };

function startAnew(): string {
	kept.clear();
	kept.set(mine.id, mine);
	return image();
}

function image(): string {
	return JSON.stringify([...kept]);
}

function fileOf(text: string): File {
	return new File([text], 'x.dossier.json');
}

/** Whatever is kept adds one dossier, whole and safe; all that was there stays, to the byte. */
async function judge(text: string): Promise<'refused' | 'kept'> {
	const before = startAnew();
	const result = await importFile(fileOf(text), setting);
	expect(({} as { x?: unknown }).x).toBeUndefined();
	if (result.kind !== 'kept') {
		expect(result.kind).toBe('refused');
		expect(image()).toBe(before);
		return 'refused';
	}
	const { [result.dossier.id]: added, ...others } = Object.fromEntries(kept);
	expect(JSON.stringify(Object.entries(others))).toBe(before);
	const again = readFile(writeFile(added as SavedDossier).text);
	expect(again).toMatchObject({ report: [] });
	return 'kept';
}

test.each([
	['bytes changed', byteMutant, 1000],
	['structure changed', treeMutant, 3200],
	['texts that no object is', textMutant, 800]
] as const)(
	'%s: a refused file changes no byte of the store',
	async (_, mutant, numRuns) => {
		const seen = { refused: 0, kept: 0 };
		await fc.assert(
			fc.asyncProperty(mutant, async (text) => {
				seen[await judge(text)] += 1;
			}),
			{ numRuns }
		);
		expect(seen.refused).toBeGreaterThan(numRuns / 10);
		expect(seen.kept).toBeGreaterThan(0);
	},
	60_000
);

test('a link only shows what it holds: nothing is kept, whatever it is', async () => {
	const before = startAnew();
	const { fragment } = await writeLink(mine);
	for (const link of [fragment, `#${fragment}`, fragment.slice(0, -3), 'x', `${fragment}A`, ''])
		await linkArrival(link, 'fr');
	expect(await linkArrival(fragment, 'fr')).toMatchObject({
		arrival: { dossier: { id: 'mine' }, dropped: [] }
	});
	expect(image()).toBe(before);
});

test('a browser that cannot unpack says so', async () => {
	vi.stubGlobal('DecompressionStream', undefined);
	expect(await linkArrival('x', 'fr')).toEqual({ problem: { kind: 'unsupported' } });
	vi.unstubAllGlobals();
});

const keys = ['__proto__', 'constructor', 'prototype', '\\u005f\\u005fproto__', '__proto\\u005f_'];
const holes = [
	'"kind":',
	'"title":',
	'"purchase/value":',
	'"frame":',
	'"cycles":',
	'"own":',
	'"c1"'
];
const loads = [
	'{"x":1}',
	'{"prototype":{"x":1}}',
	'"x"',
	'[{"x":1}]',
	'null',
	'{"__proto__":{"x":1}}'
];

test(`${keys.length * holes.length * loads.length} ways to reach the prototype reach nothing`, async () => {
	const before = startAnew();
	const comments = [{ id: 'c1', lot: 'lot', at: mine.created, text: 'Oui' }];
	const lots = {
		lot: { frame: { price: 40 }, clauses: { c: { parameters: { cycles: 1 } } }, own: [] }
	};
	const edits = { lots, continued: {}, accepted: {} };
	const answers = { 'purchase/value': 1 };
	const text = JSON.stringify({
		kind: 'dossier-achats-numeriques',
		...mine,
		answers,
		edits,
		comments
	});
	for (const key of keys)
		for (const hole of holes)
			for (const load of loads) {
				const payload =
					hole === '"c1"'
						? text.replace('"id":"c1"', `"${key}":${load},"id":"c1"`)
						: text.replace(hole, `"${key}":${load},${hole}`);
				expect(payload).not.toBe(text);
				const read = await fileArrival(fileOf(payload), 'fr');
				expect(read).toMatchObject({ problem: { kind: 'forbidden-key' } });
				expect(({} as { x?: unknown }).x).toBeUndefined();
				expect(Object.keys(Object.prototype)).toEqual([]);
			}
	expect(image()).toBe(before);
});
