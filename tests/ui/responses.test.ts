import { describe, expect, it } from 'vitest';
import { refuse, type Response } from '../../src/lib/domain/response';
import { responses as en } from '../../src/lib/messages/en/responses';
import { responses as fr } from '../../src/lib/messages/fr/responses';
import { account } from '../../src/lib/ui/responses/account';
import { sampleChecklist } from '../formats/checklist-sample';

const { document } = sampleChecklist(7);
const ids = document.blocks.flatMap((block) => (block.kind === 'answer' ? [block.id] : []));
const at = (index: number) => ids[index] ?? '';
const telling = { document, words: fr, language: 'fr' } as const;
const space = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const response: Response = {
	replies: new Map([
		[at(0), { value: true, proof: 'Pièce 4' }],
		[at(1), { each: [{ of: 'A', value: 1000 }] }],
		[at(2), { value: 'report' }],
		[at(4), { value: 12.5 }],
		[at(5), { value: '2026-08-21' }]
	]),
	problems: [
		{ kind: 'other-version' },
		{ kind: 'shown-differs', line: at(3), part: 'proof', found: 'a', shown: '' }
	]
};

describe('what a file says, in words', () => {
	it('values in the words, units and dates of the reader', () => {
		const { rows } = account('a.pdf', response, telling);
		expect(rows.map(({ answer }) => answer.map(space))).toEqual([
			['Oui'],
			['A : 1 000 cycles'],
			['Rapport d’essai d’un laboratoire accrédité'],
			[],
			['12,5 € HT'],
			['21 août 2026 (pour tous)'],
			[]
		]);
		expect(rows[0]?.proof).toBe('Pièce 4');
	});

	it('counts what is given, and what is required and missing', () => {
		const { given, asked, missing, refused } = account('a.pdf', response, telling);
		expect([given, asked, missing, refused]).toEqual([5, 7, 2, false]);
	});

	it('a problem of a line says where, what, on what evidence, and what to do', () => {
		const [version, shown] = account('a.pdf', response, telling).problems;
		expect(version?.where).toBeUndefined();
		expect(space(shown?.where ?? '')).toBe(
			'Ligne 4, preuve : Démontage avec des outils du commerce'
		);
		expect(shown?.evidence.map(space)).toEqual([
			'Contenu du champ : « a ».',
			'Rien n’est affiché sur la page.'
		]);
		expect(shown?.remedy).toContain('Demandez');
	});

	it.each(['password', 'no-fields', 'other-dossier', 'too-slow'] as const)(
		'%s: refused, with a remedy',
		(kind) => {
			const said = account('a.pdf', refuse(kind), telling);
			expect(said.refused).toBe(true);
			expect(said.problems).toHaveLength(1);
			expect(said.problems[0]?.remedy).not.toBe('');
		}
	);

	it('a blank file is not refused: it is told to be blank', () => {
		const blank: Response = { replies: new Map(), problems: [{ kind: 'empty' }] };
		expect(account('a.pdf', blank, telling)).toMatchObject({ refused: false, given: 0 });
	});

	it('each problem has its words in both languages', () => {
		expect(Object.keys(en.problems).sort()).toEqual(Object.keys(fr.problems).sort());
		for (const [what, remedy] of [...Object.values(en.problems), ...Object.values(fr.problems)])
			expect(
				[what, remedy].every((text) => /^\p{Lu}.*\.$/u.test(text)),
				what
			).toBe(true);
	});
});
