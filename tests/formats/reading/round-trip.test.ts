import { expect, test } from 'vitest';
import { hireThread } from '../../../src/cli/pdf-thread';
import { readResponses } from '../../../src/lib/formats/pdf/reading/read';
import { renderChecklist, sampleChecklist } from '../checklist-sample';
import { answerTo, detailOf, fillWithPdfjs, proofOf } from './filling';

const { document, expected } = sampleChecklist();
const blank = renderChecklist(document);
const ids = expected.lines.map(({ id }) => id);
const at = (index: number) => ids[index] ?? '';

test('what is typed is what is read: accents, other alphabets, two lines, ticks', async () => {
	const filled = await fillWithPdfjs(blank, {
		[answerTo(at(0))]: 'yes',
		[proofOf(at(0))]: 'Œuvre « été » à 12 € – Ÿ',
		[answerTo(at(1))]: 'Modèle A : 1 000\nModèle Ω 日本 : 800,5',
		[answerTo(at(2))]: 'report',
		[answerTo(at(3))]: 'Pièce 4, p. 12\nPièce 5',
		[answerTo(at(4))]: '12 500,50 €',
		[answerTo(at(5))]: '21/08/2026',
		[answerTo(at(6))]: 'Ligne 1\nligne 2 « Ω » 日本',
		[answerTo(at(7))]: 'no',
		[detailOf(at(7))]: 'Modèle B : oui'
	});
	const { replies, problems } = await readResponses(filled, expected, hireThread);
	expect(problems).toEqual([]);
	expect(Object.fromEntries(replies)).toEqual({
		[at(0)]: { value: true, proof: 'Œuvre « été » à 12 € – Ÿ' },
		[at(1)]: {
			each: [
				{ of: 'Modèle A', value: 1000 },
				{ of: 'Modèle Ω 日本', value: 800.5 }
			]
		},
		[at(2)]: { value: 'report' },
		[at(3)]: { value: 'Pièce 4, p. 12\nPièce 5' },
		[at(4)]: { value: 12500.5 },
		[at(5)]: { value: '2026-08-21' },
		[at(6)]: { value: 'Ligne 1\nligne 2 « Ω » 日本' },
		[at(7)]: { value: false, detail: 'Modèle B : oui' }
	});
});

test('a blank file is told to be blank', async () => {
	const { replies, problems } = await readResponses(blank, expected, hireThread);
	expect([replies.size, problems]).toEqual([0, [{ kind: 'empty' }]]);
});
