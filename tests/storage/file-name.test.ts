import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../src/lib/storage/file-name';

const accepted = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}$/;

test.each([
	['Renouvellement des portables', 'renouvellement-des-portables-2026-11-24.json'],
	['Œuvres & cœurs : été ½', 'oeuvres-coeurs-ete-1-2-2026-11-24.json'],
	['../../etc/passwd', 'etc-passwd-2026-11-24.json'],
	['購入', 'dossier-2026-11-24.json'],
	['', 'dossier-2026-11-24.json'],
	['<script>alert(1)</script>', 'script-alert-1-script-2026-11-24.json']
])('%j becomes %s', (title, name) => {
	expect(fileName(title, '2026-11-24T16:55:00.000Z')).toBe(name);
});

test('a long title is cut, the date and the ending are not', () => {
	const name = fileName('Très long '.repeat(40), '2026-11-24', '.dossier.json');
	expect(name).toMatch(/^tres-long-.*-2026-11-24\.dossier\.json$/);
	expect(name.length).toBeLessThanOrEqual(60);
	expect(name).not.toContain('--');
});

test('a date that is none is left out', () => {
	expect(fileName('Écrans', '../..')).toBe('ecrans.json');
});

test('any title gives a name that every platform takes', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 90 }), fc.string(), (title, date) => {
			expect(fileName(title, date, '.dossier.json')).toMatch(accepted);
			expect(fileName(title, '2026-11-24', '.pdf')).toMatch(accepted);
		}),
		{ numRuns: 500 }
	);
});
