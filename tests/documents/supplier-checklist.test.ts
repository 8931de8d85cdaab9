import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../src/lib/domain/checklist';
import type { AnswerRow } from '../../src/lib/documents/document';
import { supplierChecklist } from '../../src/lib/documents/supplier-checklist';
import { putOwn, emptyEdits } from '../../src/lib/domain/edits';
import { dossierOf } from '../domain/purchases';
import { wholeEdition } from '../library';

const rowsOf = (language: 'fr' | 'en', edits = emptyEdits, changes = {}) =>
	supplierChecklist(wholeEdition(language), dossierOf(changes, edits, language)).blocks.filter(
		(block): block is AnswerRow => block.kind === 'answer'
	);

describe('supplier checklist', () => {
	it('has one row per thing asked with the offer, numbered through, with ids of their own', () => {
		const rows = rowsOf('fr').filter((row) => row.number);
		const asked = dossierOf().lots.flatMap((lot) => checklistOf(lot));
		expect(rows).toHaveLength(asked.length);
		expect(rows.map((row) => row.number)).toEqual(rows.map((_, i) => String(i + 1)));
		expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
	});

	it('tells requirement and proof once an article, and offers what can be ticked', () => {
		const rows = rowsOf('fr').filter((row) => row.number);
		const first = new Set<string>();
		for (const row of rows) {
			const article = row.id.split('#')[0] ?? '';
			expect(row.requirement !== '', row.id).toBe(!first.has(article));
			expect(row.proof !== '', row.id).toBe(!first.has(article));
			first.add(article);
			if (row.asks === 'yes-no')
				expect(row.options.map((one) => one.label)).toEqual(['Oui', 'Non']);
			if (row.asks === 'choice') expect(row.options.length).toBeGreaterThan(1);
		}
	});

	it('asks the same in both languages', () => {
		expect(rowsOf('en').map((row) => row.id)).toEqual(rowsOf('fr').map((row) => row.id));
	});

	it('asks whether a clause of the buyer’s own is accepted', () => {
		const own = {
			id: 'own/a',
			title: 'A',
			language: 'fr' as const,
			faces: { performance: 'Texte.' },
			bears: 'other' as const
		};
		const row = rowsOf('fr', putOwn(emptyEdits, 'lot', own)).at(-1);
		expect(row).toMatchObject({ asks: 'yes-no', requirement: 'Texte.' });
	});

	it('lists what comes during the contract apart, serial by serial where it must', () => {
		const document = supplierChecklist(wholeEdition('fr'), dossierOf());
		const table = document.blocks.find((block) => block.kind === 'table');
		expect(JSON.stringify(table)).toContain('par numéro de série');
	});
});
