import { expect, test } from 'vitest';
import type { AnswerRow } from '../../src/lib/documents/document';
import { buildAnswer } from '../../src/lib/formats/pdf/answer';
import { fieldName } from '../../src/lib/formats/pdf/form-names';
import { openFile } from '../../src/lib/formats/pdf/file';
import { createTypesetter } from '../../src/lib/formats/pdf/lines';
import type { Box, Field, Pen } from '../../src/lib/formats/pdf/pen';
import { measureTypeface } from '../../src/lib/formats/pdf/typeface';
import { fonts } from './pdf-text';
import { buildAnswerRow } from './sample';

const setter = createTypesetter(measureTypeface(openFile(fonts).fonts));

/** The places to answer, and all the words, in the order in which they are drawn. */
function draw(row: AnswerRow): { fields: (Field & Box)[]; words: string[]; texts: Box[] } {
	const texts: Box[] = [];
	const fields: (Field & Box)[] = [];
	const words: string[] = [];
	const nothing = () => undefined;
	const pen: Pen = {
		places: new Map(),
		place: nothing,
		mark: nothing,
		artifact: nothing,
		ornament: nothing,
		rule: nothing,
		box: nothing,
		link: nothing,
		line: (line, { x, top, style }) => {
			words.push(...line.spans.flatMap((span) => span.text.split(/\s+/).filter(Boolean)));
			texts.push({ x, y: top + 2, width: line.width, height: style.leading - 4 });
		},
		field: (field, box) => void fields.push({ ...field, ...box })
	};
	let top = 0;
	for (const strip of buildAnswer(row, setter)) {
		strip.draw(pen, top + strip.before);
		top += strip.before + strip.height;
	}
	return { fields, words, texts };
}

const rowThatAsks = (asks: AnswerRow['asks']) =>
	[0, 1, 2, 3, 4, 5, 6].map(buildAnswerRow).find((row) => row.asks === asks) ?? buildAnswerRow(0);

test.each([
	['yes-no', ['option', 'option', 'line'], ['yes', 'no', undefined]],
	['choice', ['option', 'option', 'option', 'line'], ['label', 'report', 'statement', undefined]],
	['number', ['number', 'line'], [undefined, undefined]],
	['price', ['number', 'line'], [undefined, undefined]],
	['date', ['date', 'line'], [undefined, undefined]],
	['document', ['line', 'line'], [undefined, undefined]],
	['text', ['lines', 'line'], [undefined, undefined]]
] as const)('%s: its places to answer', (asks, kinds, codes) => {
	const row = { ...rowThatAsks(asks), per: 'offer' } as const;
	const { fields } = draw(row);
	expect(fields.map(({ kind }) => kind)).toEqual(kinds);
	expect(fields.map(({ option }) => option?.code)).toEqual(codes);
	const answers = fields.slice(0, -1).map(({ name, required }) => [name, required]);
	expect(new Set(answers.map(String))).toEqual(new Set([`${fieldName(row.id)},${row.required}`]));
	expect(fields.at(-1)).toMatchObject({ name: fieldName(row.id, 'proof'), required: false });
});

test.each(['number', 'price', 'date', 'document'] as const)(
	'%s, asked of each model: lines to answer and to prove, tall enough for three',
	(asks) => {
		const { fields } = draw({ ...rowThatAsks(asks), per: 'model', perText: 'par modèle' });
		expect(fields.map(({ kind }) => kind)).toEqual(['lines', 'lines']);
		for (const { height, label } of fields) {
			expect(height).toBeGreaterThanOrEqual(36);
			expect(label).toContain('(par modèle)');
		}
	}
);

test('what is ticked for all models leaves a place for those that differ', () => {
	const row = { ...rowThatAsks('yes-no'), detailLabel: 'Ceux qui diffèrent' };
	const { fields, words } = draw(row);
	expect(fields.at(-1)).toMatchObject({ name: fieldName(row.id, 'detail'), kind: 'line' });
	expect(words.join(' ')).toContain('Ceux qui diffèrent');
});

const longUnit = 'unité '.repeat(40).trim();

test.each(['cycles', 'kilogrammes d’équivalent CO2 par an', longUnit])(
	'a unit is neither cut nor drawn over a field: %s',
	(unit) => {
		const { words, fields, texts } = draw({ ...rowThatAsks('number'), unit });
		expect(words.join(' ')).toContain(unit);
		for (const field of fields) expect(texts.filter((text) => overlap(text, field))).toEqual([]);
	}
);

test('long labels push the proof below the answer', () => {
	const row = rowThatAsks('number');
	const [answer, proof] = draw(row).fields;
	expect(answer?.y).toBe(proof?.y);
	const long = draw({
		...row,
		proofLabel: 'Justificatif fourni à l’appui de la réponse (document, chapitre et page)'
	});
	expect(long.fields[0]?.y).toBeLessThan(long.fields[1]?.y ?? 0);
});

test('short options stand beside the proof, in a row or one below the other', () => {
	const row = rowThatAsks('choice');
	const offer = (labels: string[]) =>
		draw({ ...row, options: labels.map((label, at) => ({ id: String(at), label })) }).fields;
	const [a, b, proof] = offer(['Oui', 'Non']);
	expect([a?.x === b?.x, a?.y === b?.y]).toEqual([false, true]);
	const [c, d, side] = offer(['Sur site le jour ouvré suivant', 'Enlèvement sans frais']);
	expect([c?.x === d?.x, c?.y === d?.y]).toEqual([true, false]);
	expect(side?.y).toBe(proof?.y);
});

test('without a label for it, no proof is asked', () => {
	for (const row of [0, 1, 2, 3, 4, 5, 6].map(buildAnswerRow)) {
		const { fields } = draw({
			...row,
			proofLabel: '',
			requirement: '',
			proof: '',
			perText: '',
			number: ''
		});
		expect(fields.length).toBeGreaterThan(0);
		expect(fields.filter(({ name }) => name.endsWith('proof'))).toEqual([]);
	}
});

test('fields do not overlap', () => {
	for (const row of [0, 1, 2, 3, 4, 5, 6].map(buildAnswerRow)) {
		const { fields } = draw(row);
		for (const [at, one] of fields.entries()) {
			const others = fields.slice(at + 1).filter((other) => overlap(one, other));
			expect(others, one.name).toEqual([]);
		}
	}
});

function overlap(one: Box, other: Box): boolean {
	return (
		one.x < other.x + other.width &&
		other.x < one.x + one.width &&
		one.y < other.y + other.height &&
		other.y < one.y + one.height
	);
}
