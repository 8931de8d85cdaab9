import { describe, expect, it } from 'vitest';
import {
	askedOf,
	expectedOf,
	fingerprintOf,
	partsOf,
	type Asked
} from '../../src/lib/domain/asked';
import { assemble, newDossier } from '../../src/lib/domain/dossier';
import { wholeLibrary as library } from '../library';

const saved = {
	...newDossier('a', '2026-11-24T00:00:00.000Z', 'v'),
	answers: { 'purchase/categories': ['hardware/laptops'] }
};
const line: Asked = {
	id: 'lot:a#b',
	asks: 'number',
	unit: 'cycle',
	options: [],
	per: 'model',
	required: true
};
const other: Asked = { ...line, id: 'lot:a#c', asks: 'choice', options: ['x', 'y'] };

describe('the fingerprint of what is asked', () => {
	it('is the same for the same dossier in French and in English', () => {
		const [fr, en] = (['fr', 'en'] as const).map((language) =>
			expectedOf(assemble(library(language), saved))
		);
		expect(fr?.lines.length).toBeGreaterThan(2);
		expect(fr).toEqual(en);
		expect(fr?.fingerprint).toMatch(/^[0-9a-f]{32}$/);
	});

	it.each([
		['another id', [{ ...line, id: 'lot:a#d' }, other]],
		['another type', [{ ...line, asks: 'price' }, other]],
		['another unit', [{ ...line, unit: 'year' }, other]],
		['no unit', [{ ...line, unit: undefined }, other]],
		['asked of each site', [{ ...line, per: 'site' }, other]],
		['optional', [{ ...line, required: false }, other]],
		['another option', [line, { ...other, options: ['x', 'z'] }]],
		['one option more', [line, { ...other, options: ['x', 'y', 'z'] }]],
		['two options for one', [line, { ...other, options: ['x,y'] }]],
		['another order', [other, line]],
		['a line less', [line]],
		['nothing', []]
	] as const)('%s: another fingerprint', (_, lines) => {
		expect(fingerprintOf(lines as readonly Asked[])).not.toBe(fingerprintOf([line, other]));
	});

	it('tells thousands of checklists apart', () => {
		const all = Array.from({ length: 5000 }, (_, at) =>
			fingerprintOf([{ ...line, id: `lot:a#${at}` }])
		);
		expect(new Set(all).size).toBe(5000);
		for (const part of [0, 8, 16, 24])
			expect(new Set(all.map((one) => one.slice(part, part + 8))).size).toBeGreaterThan(4990);
	});
});

describe('the lines asked', () => {
	it('begin with who answers, and name their lot', () => {
		const { lots } = assemble(library('fr'), saved);
		const asked = askedOf({ lots });
		expect(asked.slice(0, 2).map(({ id }) => id)).toEqual(['supplier#name', 'supplier#person']);
		for (const { id } of asked.slice(2)) expect(id).toMatch(/^lot:[a-z0-9/-]+#[a-z0-9-]+$/);
		expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
	});

	it('are answered, proven, and told apart where what is ticked may not hold for all', () => {
		expect(partsOf({ ...line, id: 'supplier#name' })).toEqual(['answer']);
		expect(partsOf(line)).toEqual(['answer', 'proof']);
		expect(partsOf(other)).toEqual(['answer', 'proof', 'detail']);
		expect(partsOf({ ...other, per: 'offer' })).toEqual(['answer', 'proof']);
	});
});
