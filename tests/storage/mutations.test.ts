import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from '../../src/lib/storage/file';
import { writeFile } from '../../src/lib/storage/file-writing';
import { byteMutant, textMutant, treeMutant } from './hostile-files';

/** Either refused with a problem, or a dossier that stands on its own from now on. */
function judge(text: string): 'refused' | 'repaired' | 'read' {
	const reading = readFile(text);
	expect(({} as { x?: unknown }).x).toBeUndefined();
	if ('problem' in reading) {
		expect(reading.problem.kind).toMatch(/^[a-z-]+$/);
		return 'refused';
	}
	const again = readFile(writeFile(reading.dossier).text);
	expect(again).toEqual({ dossier: reading.dossier, report: [] });
	if (reading.report.length > 0) return 'repaired';
	const { kind: _, ...asWritten } = JSON.parse(text) as Record<string, unknown>;
	expect(normal(reading.dossier)).toEqual(normal(asWritten));
	return 'read';
}

/** Composing accents and line ends changes bytes, not words. */
function normal(value: unknown): unknown {
	return JSON.parse(
		JSON.stringify(value)
			.normalize('NFC')
			.replace(/\\r(\\n)?/g, '\\n')
	);
}

test.each([
	['bytes changed, lost or added', byteMutant, 1000],
	['the structure changed anywhere', treeMutant, 3200],
	['what only a text can say', textMutant, 800]
] as const)('%s: refused, or read with all that changed told', (_, mutant, numRuns) => {
	const seen = { refused: 0, repaired: 0, read: 0 };
	fc.assert(
		fc.property(mutant, (text) => {
			seen[judge(text)] += 1;
		}),
		{ numRuns }
	);
	expect(seen.refused).toBeGreaterThan(numRuns / 10);
	expect(seen.read + seen.repaired).toBeGreaterThan(0);
});
