import fc from 'fast-check';
import { faceNames } from '../../src/lib/domain/clause';
import type { Comment } from '../../src/lib/domain/comment';
import type { SavedDossier } from '../../src/lib/domain/dossier';
import type { ClauseEdit, Edits, LotEdits, OwnClause } from '../../src/lib/domain/edits';
import { languages } from '../../src/lib/domain/language';
import { levels } from '../../src/lib/domain/level';
import type { Answer } from '../../src/lib/domain/question';
import { strip } from '../../src/lib/domain/reading';

export function sample(change: Partial<SavedDossier> = {}): SavedDossier {
	return {
		format: 2,
		id: 'one',
		title: 'Portables',
		created: '2026-11-20T08:00:00.000Z',
		changed: '2026-11-20T08:00:00.000Z',
		contentVersion: '2026-11-24',
		answers: { 'purchase/categories': ['hardware/laptops'], 'purchase/value': 12_000 },
		edits: { lots: {}, continued: {}, accepted: {} },
		comments: [],
		responses: [],
		...change
	};
}

const number = fc
	.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
	.map((value) => value + 0);
const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((value) => strip(value).text);
const word = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/).filter(isPlain);
const path = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('/'));
const moment = fc
	.date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString());

/** Words that every object inherits are refused as keys, so no dossier has them. */
function isPlain(key: string): boolean {
	return key !== 'constructor' && key !== 'prototype';
}

const answer: fc.Arbitrary<Answer> = fc.oneof(
	fc.boolean(),
	number,
	text,
	fc.array(path, { maxLength: 4 }),
	fc.constant({ unknown: true } as const),
	fc.constant({ skipped: true } as const)
);
const language = fc.constantFrom(...languages);
const amendments = fc.dictionary(fc.constantFrom(...faceNames), fc.record({ language, text }));
const clauseEdit: fc.Arbitrary<ClauseEdit> = fc.record(
	{
		level: fc.constantFrom(...levels),
		parameters: fc.dictionary(word, number),
		share: fc.nat(100),
		removed: text,
		texts: amendments
	},
	{ requiredKeys: [] }
);
const own: fc.Arbitrary<OwnClause> = fc.record({
	id: word.map((id) => `own/${id}`),
	title: text,
	language,
	faces: fc.record({ specification: text, performance: text }, { requiredKeys: [] }),
	bears: fc.constantFrom('environment', 'social', 'other')
});
const frame = fc
	.tuple(fc.nat(40), fc.nat(30), fc.nat(30))
	.map(([technical, environment, social]) => ({
		price: 100 - technical - environment - social,
		technical,
		environment,
		social
	}));
const lot: fc.Arbitrary<LotEdits> = fc.record(
	{
		frame,
		clauses: fc.dictionary(path, clauseEdit),
		own: fc.uniqueArray(own, { selector: (one) => one.id, maxLength: 3 })
	},
	{ requiredKeys: ['clauses', 'own'] }
);
const edits: fc.Arbitrary<Edits> = fc.record({
	lots: fc.dictionary(word, lot, { maxKeys: 3 }),
	continued: fc.dictionary(path, text),
	accepted: fc.dictionary(word, text)
});

const comment: fc.Arbitrary<Comment> = fc.record(
	{
		id: word,
		lot: word,
		clause: path,
		author: text,
		at: moment,
		text,
		resolved: fc.boolean()
	},
	{ requiredKeys: ['id', 'lot', 'at', 'text'] }
);

export const anyDossier: fc.Arbitrary<SavedDossier> = fc.record({
	format: fc.constant(2 as const),
	id: fc.uuid(),
	title: text,
	created: moment,
	changed: moment,
	contentVersion: text,
	answers: fc.dictionary(path, answer),
	edits,
	comments: fc.uniqueArray(comment, { selector: (one) => one.id, maxLength: 4 }),
	responses: fc.constant([])
});
