import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/lib/domain/question';
import {
	amend,
	continueAnyway,
	emptyEdits,
	putOwn,
	setFrame,
	type Edits
} from '../../src/lib/domain/edits';
import type { Block, Document, Heading } from '../../src/lib/documents/document';
import { tenderClauses, type TenderOptions } from './reading';
import { dossierOf } from '../domain/purchases';
import { wholeEdition, wholeLibrary } from '../library';

function tender(
	changes: Answers = {},
	edits: Edits = emptyEdits,
	options: TenderOptions = {}
): Document {
	const { language = 'fr', ...rest } = options;
	return tenderClauses(wholeEdition(language), dossierOf(changes, edits, language), rest);
}

const headings = (document: Document) =>
	document.blocks.filter((block): block is Heading => block.kind === 'heading');
const textOf = (blocks: readonly Block[]) => JSON.stringify(blocks);

function sectionOf(document: Document, id: string): Block[] {
	const start = document.blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
	const rest = document.blocks.slice(start + 1);
	const level = (document.blocks[start] as Heading).level;
	const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= level);
	return end < 0 ? rest : rest.slice(0, end);
}

describe('tender clauses', () => {
	it('stand in three pieces, numbered without a gap, each heading with an anchor of its own', () => {
		const all = headings(tender());
		expect(all.filter((one) => one.level === 1).map((one) => [one.number, one.id])).toEqual([
			['1', 'rc'],
			['2', 'cctp'],
			['3', 'ccap']
		]);
		for (const piece of ['2', '3']) {
			const numbers = all
				.filter((one) => one.level === 2 && one.number?.startsWith(`${piece}.`))
				.map((one) => one.number);
			expect(numbers).toEqual(numbers.map((_, i) => `${piece}.${i + 1}`));
		}
		expect(new Set(all.map((one) => one.id)).size).toBe(all.length);
		for (const one of all) expect(one.id).toMatch(/^[a-z0-9-]+$/);
	});

	it('no heading skips a level', () => {
		for (const document of [tender(), tender({ 'purchase/vehicle': 'direct-order' }), twoLots()]) {
			let last = 0;
			for (const { level } of headings(document)) {
				expect(level).toBeLessThanOrEqual(last + 1);
				last = level;
			}
		}
	});

	it('every face of every article is printed once, in its piece', () => {
		const dossier = dossierOf();
		const ids = headings(tender()).map((one) => one.id);
		for (const article of dossier.lots.flatMap((lot) => lot.articles))
			for (const { face, piece } of article.faces) {
				const prefix = piece === 'rc' ? `rc-${face}` : piece;
				const id = `${prefix}-lot-${article.id.replaceAll('/', '-')}`;
				expect(
					ids.filter((one) => one === id),
					id
				).toHaveLength(1);
			}
	});

	it('the frame is printed whole, and its weights add up', () => {
		const tables = tender().blocks.filter((block) => block.kind === 'table');
		const frame = tables.find((one) => one.caption === 'Critères et poids');
		expect(frame?.rows.map((row) => row[1]?.[0]?.text)).toEqual([
			'40\u00a0%',
			'40\u00a0%',
			'20\u00a0%'
		]);
		expect(frame?.total?.[1]?.[0]?.text).toBe('100\u00a0%');
		const changed = tender(
			{},
			setFrame(emptyEdits, 'lot', { price: 35, technical: 30, environment: 35, social: 0 })
		);
		expect(textOf(changed.blocks)).toContain('35\u00a0%');
	});

	it('the CCAP ends with its derogations: exactly the articles with a penalty of their own', () => {
		const document = tender();
		const last = headings(document).at(-1);
		expect(last?.id).toBe('ccap-derogations');
		const listed = sectionOf(document, 'ccap-derogations')
			.filter((block) => block.kind === 'list')
			.flatMap((block) => block.items.map((item) => item[0]?.text ?? ''));
		const numbers = listed.map((line) => /l’article (\S+)/.exec(line)?.[1]);
		const penal = headings(document)
			.filter(
				(one) =>
					one.level === 2 &&
					one.id.startsWith('ccap-lot') &&
					textOf(sectionOf(document, one.id)).match(
						/Pénalité|Le présent article règle l’application des pénalités/
					)
			)
			.map((one) => one.number);
		expect(penal.length).toBeGreaterThan(2);
		expect(numbers).toEqual(penal);
		expect(listed.every((line) => line.includes('CCAG-TIC'))).toBe(true);
	});

	it('names the CCAG chosen, or says that there is none', () => {
		expect(textOf(sectionOf(tender({ 'purchase/ccag': 'fcs' }), 'ccap-derogations'))).toContain(
			'CCAG-FCS'
		);
		expect(textOf(sectionOf(tender({ 'purchase/ccag': 'none' }), 'ccap-derogations'))).toContain(
			'aucun CCAG'
		);
	});

	it('a label is never bare', () => {
		const text = textOf(tender().blocks);
		for (const { name } of wholeLibrary('fr').labels)
			for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
				expect(text.slice(at, at + 200)).toContain('équivalent');
	});

	it('below the dispensation threshold it is a letter: requirements and execution, nothing scored', () => {
		const letter = tender({ 'purchase/value': 59_999 });
		expect(letter.title).toBe('Annexe à la lettre de consultation');
		expect(
			headings(letter)
				.filter((one) => one.level === 1)
				.map((one) => one.id)
		).toEqual(['needs', 'terms', 'answer']);
		expect(textOf(letter.blocks)).not.toContain('Points obtenus');
	});

	it('each lot has its part in each piece', () => {
		const document = twoLots();
		const lots = headings(document).filter(
			(one) => one.level === 2 && one.number && /-lot-(laptops|saas)$/.test(one.id)
		);
		expect(lots.map((one) => one.number)).toEqual(['1.1', '1.2', '2.1', '2.2', '3.1', '3.2']);
	});

	it('warns in the document, with the reasons given', () => {
		const place = {
			lot: 'lot',
			clause: 'hardware/laptops/battery-endurance',
			face: 'specification'
		} as const;
		const edits = continueAnyway(
			amend(emptyEdits, place, { language: 'fr', text: 'Selon EN 61960-3.' }),
			'purchase/do-not-buy',
			'Vote du conseil'
		);
		const warned = tender({ 'purchase/without': 'nothing' }, edits);
		expect(textOf(warned.blocks)).toContain('EN 61960-3');
		expect(textOf(warned.blocks)).toContain('Vote du conseil');
		expect(
			warned.blocks.some((block) => block.kind === 'paragraph' && block.role === 'warning')
		).toBe(true);
	});

	it('without notes nothing meant for the buyer alone is left', () => {
		const edits = putOwn(emptyEdits, 'lot', {
			id: 'own/a',
			title: 'A',
			language: 'fr',
			faces: { specification: 'Texte.' },
			bears: 'other'
		});
		const clean = tender({}, edits, { notes: false });
		expect(
			clean.blocks.filter(
				(block) =>
					block.kind === 'paragraph' &&
					(block.role === 'warning' ||
						/sourçage avant publication|ajoutée par l’acheteur/.test(textOf([block])))
			)
		).toEqual([]);
		expect(textOf(tender({}, edits).blocks)).toContain('sourçage avant publication');
	});

	it('the estimated value is never told to suppliers', () => {
		for (const value of [96_000, 216_001, 45_321]) {
			const text = textOf(tender({ 'purchase/value': value }).blocks).replaceAll('\u202f', '');
			expect(text).not.toMatch(/96000|216001|45321/);
		}
	});

	it('equal dossiers give equal documents', () => {
		expect(tender()).toEqual(tender());
	});

	function twoLots(): Document {
		return tender({
			'purchase/categories': ['hardware/laptops', 'software/saas'],
			'purchase/lots': 'one-per-category'
		});
	}
});
