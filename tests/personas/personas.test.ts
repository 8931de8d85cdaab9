import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkAnswers, readAnswersFile } from '../../src/cli/answers';
import { assemble, newDossier } from '../../src/lib/domain/dossier';
import { supplierChecklist } from '../../src/lib/documents/supplier-checklist';
import { tenderClauses } from '../../src/lib/documents/tender-clauses';
import { languages } from '../../src/lib/domain/language';
import { wholeEdition, wholeLibrary } from '../library';

const folder = 'tests/personas';
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

const expectation = z.strictObject({
	layout: z.enum(['tender', 'letter']),
	/** The one that leads the result. */
	outcome: z.string(),
	clauses: z.array(z.string()).min(5),
	refused: z.array(z.string()).min(3),
	duties: z.record(z.string(), z.enum(['binds', 'uncertain', 'to-check', 'does-not-bind'])),
	findings: z.array(z.string()).default([])
});

function open(name: string, language: 'fr' | 'en') {
	const path = `${folder}/${name}`;
	const library = wholeLibrary(language);
	const { answers, rest } = readAnswersFile(path);
	const saved = {
		...newDossier('persona', '2026-11-24T00:00:00Z', library.contentVersion),
		answers: checkAnswers(library, answers, path)
	};
	return {
		library,
		expected: expectation.parse(rest['expect']),
		dossier: assemble(library, saved)
	};
}

describe('personas', () => {
	it('there are at least eight', () => {
		expect(names.length).toBeGreaterThanOrEqual(8);
	});

	it.each(names)('%s comes out right', (name) => {
		const { library, expected, dossier } = open(name, 'fr');
		const { selection } = dossier;
		const retained = selection.lots.flatMap((lot) => lot.clauses.map((one) => one.clause.id));
		const refused = selection.lots.flatMap((lot) => lot.refused.map((one) => one.clause.id));
		expect(dossier.layout).toBe(expected.layout);
		expect(selection.outcomes[0]?.outcome.id).toBe(expected.outcome);
		expect(retained).toEqual(expect.arrayContaining(expected.clauses));
		expect(refused).toEqual(expect.arrayContaining(expected.refused));
		expect(Object.keys(expected.duties).sort()).toEqual(
			library.duties.map((duty) => duty.id).sort()
		);
		expect(Object.fromEntries(selection.duties.map((one) => [one.id, one.result]))).toEqual(
			expected.duties
		);
		expect(dossier.findings.map((one) => one.pitfall.code)).toEqual(expected.findings);
	});

	it.each(names)('%s gives the same ids in both languages', (name) => {
		const [french, english] = languages.map((language) => {
			const { dossier } = open(name, language);
			const tender = tenderClauses(wholeEdition(language), dossier);
			const checklist = supplierChecklist(wholeEdition(language), dossier);
			return [...tender.blocks, ...checklist.blocks].flatMap((block) =>
				'id' in block ? block.id : []
			);
		});
		expect(french?.length).toBeGreaterThan(10);
		expect(english).toEqual(french);
	});

	it.each(names)(
		'%s leaves no figure unprinted, no blank, no glued word in its documents',
		(name) => {
			for (const language of languages) {
				const { dossier } = open(name, language);
				const text = JSON.stringify([
					tenderClauses(wholeEdition(language), dossier).blocks,
					supplierChecklist(wholeEdition(language), dossier).blocks
				]);
				expect(text).not.toMatch(/\{[a-z][a-z-]*(\.value)?\}/);
				expect(text).not.toMatch(/undefined|NaN|\[object/);
			}
		}
	);
});
