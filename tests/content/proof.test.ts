import { describe, expect, it } from 'vitest';
import { assemble, newDossier, type Dossier } from '../../src/lib/domain/dossier';
import type { Level } from '../../src/lib/domain/level';
import type { Library } from '../../src/lib/domain/library';
import type { Block, Document } from '../../src/lib/documents/document';
import { supplierChecklist } from '../../src/lib/documents/supplier-checklist';
import { tenderClauses } from '../../src/lib/documents/tender-clauses';
import { wholeEdition, wholeLibrary } from '../library';
import { proofs } from './proofs';

const ambitions = { 1: 'basic', 2: 'advanced', 3: 'exemplary' } as const;

/** The library with one clause alone, retained whatever the purchase: its own category may be to come. */
function alone(row: string): Library {
	const library = wholeLibrary('fr');
	const found = library.clauses.filter((one) => one.rows.includes(row));
	expect(
		found.map((one) => one.id),
		row
	).toHaveLength(1);
	const frame = library.clauses.filter((one) =>
		['purchase/price', 'purchase/technical-response'].includes(one.id)
	);
	return { ...library, clauses: [...frame, ...found].map((one) => ({ ...one, when: undefined })) };
}

function dossierAt(library: Library, level: Level): Dossier {
	const answers = {
		'purchase/title': 'Preuve',
		'purchase/categories': ['hardware/laptops'],
		'purchase/buyer': 'local-authority',
		'purchase/value': 150_000,
		'purchase/launch': '2026-12-07',
		'purchase/ambition': ambitions[level],
		'purchase/vehicle': 'own-tender',
		'purchase/ccag': 'tic',
		'purchase/sounding': true,
		'purchase/mode': 'buy',
		'hardware/laptops/keep-for': 72
	};
	return assemble(library, { ...newDossier('proof', '2026-11-24T00:00:00Z', ''), answers });
}

/** The words of each tender piece, and of the supplier's rows. */
function words(
	library: Library,
	dossier: Dossier
): Record<'rc' | 'cctp' | 'ccap' | 'rows', string> {
	const tender = tenderClauses(wholeEdition(library.language), dossier);
	const starts = ['rc', 'cctp', 'ccap'].map((id) =>
		tender.blocks.findIndex((block) => block.kind === 'heading' && block.id === id)
	);
	const [rc = 0, cctp = 0, ccap = 0] = starts;
	return {
		rc: textOf(tender.blocks.slice(rc, cctp)),
		cctp: textOf(tender.blocks.slice(cctp, ccap)),
		ccap: textOf(tender.blocks.slice(ccap)),
		rows: rowsOf(supplierChecklist(wholeEdition(library.language), dossier))
	};
}

function rowsOf(document: Document): string {
	return textOf(document.blocks);
}

function textOf(blocks: readonly Block[]): string {
	return JSON.stringify(blocks).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
}

describe('the fifteen proof rows are rendered where they live', () => {
	it.each(proofs)('$row at level $level', ({ row, level, rc, cctp, ccap, rows }) => {
		const library = alone(row);
		const said = words(library, dossierAt(library, level));
		const missing = (piece: string, phrases: readonly string[] = []) =>
			phrases.filter((phrase) => !piece.includes(phrase));
		expect({
			rc: missing(said.rc, rc),
			cctp: missing(said.cctp, cctp),
			ccap: missing(said.ccap, ccap),
			rows: missing(said.rows, rows)
		}).toEqual({ rc: [], cctp: [], ccap: [], rows: [] });
	});

	it('there are fifteen', () => {
		expect(new Set(proofs.map((one) => one.row)).size).toBe(15);
	});
});
