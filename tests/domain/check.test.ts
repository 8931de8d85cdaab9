import { describe, expect, it } from 'vitest';
import {
	acceptFinding,
	amend,
	editClause,
	emptyEdits,
	putOwn,
	removeClause,
	setFrame,
	type Edits
} from '../../src/lib/domain/edits';
import type { Answers } from '../../src/lib/domain/question';
import { dossierOf } from './purchases';

const place = {
	lot: 'lot',
	clause: 'hardware/laptops/battery-endurance',
	face: 'specification'
} as const;
const codes = (changes: Answers = {}, edits: Edits = emptyEdits) =>
	dossierOf(changes, edits).findings.map((one) => one.pitfall.code);
const say = (text: string) => amend(emptyEdits, place, { language: 'fr', text });

function withoutAll(face: 'performance' | 'award', bears: string, changes: Answers = {}): Edits {
	const articles = dossierOf(changes).lots.flatMap((lot) => lot.articles);
	return articles
		.filter((one) => one.bears === bears && one.faces.some((other) => other.face === face))
		.reduce((edits, one) => removeClause(edits, 'lot', one.id, 'x'), emptyEdits);
}

describe('the six checks', () => {
	it('a dossier of the guide’s own falls into none', () => {
		expect(codes()).toEqual([]);
		expect(codes({ 'purchase/ambition': 'basic', 'purchase/sounding': false })).toEqual([]);
		expect(codes({ 'purchase/vehicle': 'direct-order', 'purchase/value': 5000 })).toEqual([]);
	});

	it('L01: no criterion takes the environment into account, from the day of article 35', () => {
		const edits = withoutAll('award', 'environment');
		expect(codes({}, edits)).toContain('L01');
		expect(codes({ 'purchase/launch': '2026-08-20' }, edits)).not.toContain('L01');
		expect(codes({ 'purchase/buyer': 'private-body' }, edits)).not.toContain('L01');
	});

	it('L01: a criterion whose every share is nought takes nothing into account', () => {
		const articles = dossierOf().lots.flatMap((lot) => lot.articles);
		const edits = articles
			.filter((one) => one.faces.some((face) => face.face === 'award'))
			.reduce((all, one) => editClause(all, 'lot', one.id, { share: 0 }), emptyEdits);
		expect(codes({}, edits)).toContain('L01');
	});

	it('L02: price alone, unless it is a life-cycle cost', () => {
		const alone = setFrame(emptyEdits, 'lot', {
			price: 100,
			technical: 0,
			environment: 0,
			social: 0
		});
		expect(codes({ 'purchase/ambition': 'basic' }, alone)).toContain('L02');
		expect(codes({}, alone)).not.toContain('L02');
		expect(
			codes({ 'purchase/ambition': 'basic', 'purchase/launch': '2026-08-20' }, alone)
		).not.toContain('L02');
	});

	it('L03: no environmental performance condition, whatever the amount', () => {
		expect(codes({}, withoutAll('performance', 'environment'))).toContain('L03');
		const letter = { 'purchase/vehicle': 'direct-order', 'purchase/value': 5000 };
		expect(codes(letter, withoutAll('performance', 'environment', letter))).toContain('L03');
	});

	it('L05: from the EU thresholds, a social condition or a recorded ground', () => {
		const large = { 'purchase/value': 216_000 };
		const bare = withoutAll('performance', 'social', large);
		expect(codes(large, bare)).toContain('L05');
		expect(codes({ 'purchase/value': 215_999 }, bare)).not.toContain('L05');
		expect(codes({ ...large, 'purchase/social': 'no-link' }, bare)).not.toContain('L05');
		expect(codes({ ...large, 'purchase/social': 'include' }, bare)).not.toContain('L05');
	});

	it('L06: a label without its equivalent', () => {
		expect(codes({}, say('Les appareils sont TCO Certified.'))).toContain('L06');
		expect(codes({}, say('Les appareils sont TCO Certified ou label équivalent.'))).not.toContain(
			'L06'
		);
		const again = `TCO Certified ou équivalent. ${'Le reste. '.repeat(30)} TCO Certified seul.`;
		expect(codes({}, say(again))).toContain('L06');
	});

	it('L09: a standard without its equivalent, in a text amended or of one’s own', () => {
		expect(codes({}, say('Mesuré selon la norme EN 61960-3.'))).toContain('L09');
		expect(codes({}, say('Mesuré selon la norme EN 61960-3 ou équivalent.'))).not.toContain('L09');
		for (const text of ['ISO 14001', 'ISO/IEC 30134-2', 'NF EN 50600', 'IEEE 2883'])
			expect(
				codes(
					{},
					putOwn(emptyEdits, 'lot', {
						id: 'own/a',
						title: 'A',
						language: 'fr',
						faces: { performance: `Selon ${text}.` },
						bears: 'other'
					})
				)
			).toContain('L09');
	});

	it('says where, and keeps the reason for exporting all the same', () => {
		const edits = acceptFinding(
			say('Selon la norme EN 61960-3.'),
			'standard-without-equivalent',
			'Seule norme applicable'
		);
		const [finding] = dossierOf({}, edits).findings;
		expect(finding).toMatchObject({
			accepted: 'Seule norme applicable',
			where: [{ lot: 'lot', article: place.clause, words: 'EN 61960-3' }]
		});
	});
});
