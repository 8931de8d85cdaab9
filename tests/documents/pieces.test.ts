import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkAnswers, readAnswersFile } from '../../src/cli/answers';
import { assemble, newDossier } from '../../src/lib/domain/dossier';
import { continueAnyway, emptyEdits, removeClause, setParameter } from '../../src/lib/domain/edits';
import { obligationsOf } from '../../src/lib/domain/follow-up';
import { adviceNote } from '../../src/lib/documents/advice-note';
import { bilingual } from '../../src/lib/documents/bilingual';
import { choiceRecord } from '../../src/lib/documents/choice-record';
import { consultationLetter } from '../../src/lib/documents/consultation-letter';
import type { Document } from '../../src/lib/documents/document';
import { datedDeadlines, followUp } from '../../src/lib/documents/follow-up';
import { priceLines, priceSchedule } from '../../src/lib/documents/price-schedule';
import { soundingQuestionnaire } from '../../src/lib/documents/sounding';
import { tenderClauses } from '../../src/lib/documents/tender-clauses';
import { languages, type Language } from '../../src/lib/domain/language';
import { renderPdf } from '../../src/lib/formats/pdf';
import { dossierOf } from '../domain/purchases';
import { documentWords } from '../formats/document-words';
import { wholeLibrary, wholePieces } from '../library';

const folder = 'tests/personas';
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const font = (name: string) => new Uint8Array(readFileSync(`src/lib/fonts/inter-${name}.ttf`));
const fonts = { regular: font('regular'), bold: font('bold'), italic: font('italic') };
const battery = 'hardware/laptops/battery-endurance';
const lot = dossierOf().lots[0]?.lot.id ?? '';

function open(name: string, language: Language, edits = emptyEdits) {
	const path = `${folder}/${name}`;
	const library = wholeLibrary(language);
	const { answers } = readAnswersFile(path);
	const saved = newDossier('persona', '2026-11-24T00:00:00Z', library.contentVersion);
	return assemble(library, { ...saved, edits, answers: checkAnswers(library, answers, path) });
}

function piecesOf(name: string, language: Language): Document[] {
	const edition = wholePieces(language);
	const dossier = open(name, language);
	return [
		adviceNote(edition, dossier),
		choiceRecord(edition, dossier),
		soundingQuestionnaire(edition, dossier),
		consultationLetter(edition, dossier),
		priceSchedule(edition, dossier),
		followUp(edition, dossier, { start: '2027-03-01' })
	];
}

const textOf = (document: Document) => documentWords(document).join(' ').replaceAll('\u00a0', ' ');
const answersOf = ({ blocks }: Document) => blocks.filter((block) => block.kind === 'answer');

describe.each(names)('the pieces of %s', (name) => {
	it.each(languages)('print whole in %s', (language) => {
		for (const piece of piecesOf(name, language)) {
			expect(textOf(piece)).not.toMatch(/\{[a-z][a-z-]*(\.value)?\}|undefined|NaN|\[object/);
			expect(renderPdf(piece, { fonts, created: new Date(0) }).unmapped).toEqual([]);
		}
	});

	it('hold the same ids in both languages', () => {
		const ids = (language: Language) =>
			piecesOf(name, language).map(({ blocks }) =>
				blocks.flatMap((block) => ('id' in block ? block.id : []))
			);
		expect(ids('en')).toEqual(ids('fr'));
	});
});

describe('the advice note', () => {
	const keeps = 'office-that-keeps-its-laptops.yaml';

	it.each(languages)('fits one page when it says not to buy: %s', (language) => {
		const piece = adviceNote(wholePieces(language), open(keeps, language));
		expect(renderPdf(piece, { fonts, created: new Date(0) }).pages).toBe(1);
	});

	it('is whole again, with the reason, once the buyer goes on', () => {
		const stop = open(keeps, 'fr').selection.outcomes[0]?.outcome.id ?? '';
		const edits = continueAnyway(emptyEdits, stop, 'Sinistre déclaré.');
		const piece = adviceNote(wholePieces('fr'), open(keeps, 'fr', edits));
		expect(textOf(piece)).toContain('pour ce motif : Sinistre déclaré.');
		expect(piece.blocks.some((block) => 'id' in block && block.id === 'duties')).toBe(true);
	});

	it('names every duty that binds, with its basis, and every clause removed with its reason', () => {
		const edits = removeClause(emptyEdits, lot, battery, 'Sans objet ici');
		const dossier = dossierOf({}, edits);
		const text = textOf(adviceNote(wholePieces('fr'), dossier));
		const bound = dossier.selection.duties.filter(({ result }) => result === 'binds');
		expect(bound.length).toBeGreaterThan(2);
		for (const { id } of bound) {
			const duty = wholeLibrary('fr').duties.find((one) => one.id === id);
			expect(text).toContain(duty?.basis.replaceAll('\u00a0', ' ').replace(/\s+/g, ' '));
		}
		expect(text).toContain('retirée par l’acheteur : Sans objet ici');
	});
});

describe('the choice record', () => {
	it('gives each retained clause the answer that calls it, its source and its review date', () => {
		const dossier = dossierOf();
		const record = choiceRecord(wholePieces('fr'), dossier);
		const table = record.blocks.find((block) => block.kind === 'table');
		const articles = dossier.lots.flatMap((lot) => lot.articles);
		expect(table?.rows).toHaveLength(articles.length);
		for (const row of table?.rows ?? []) {
			const [title, because, basis] = row.map((cell) => cell.map((run) => run.text).join(''));
			expect(title).toMatch(/\(niveau /);
			expect(because).not.toBe('');
			expect(basis).toMatch(/relue le/);
		}
	});

	it('tells each change of the buyer: what it was, what it is', () => {
		const place = { lot, clause: battery, parameter: 'cycles' };
		const edits = setParameter(emptyEdits, place, 900);
		const text = textOf(choiceRecord(wholePieces('fr'), dossierOf({}, edits)));
		expect(text).toContain('900 cycles au lieu de 800 cycles');
	});
});

describe('the sounding questionnaire', () => {
	it('asks about what the market may not bear and about figures to calibrate, and nothing else', () => {
		const unsounded = dossierOf({ 'purchase/sounding': false });
		const piece = soundingQuestionnaire(wholePieces('fr'), unsounded);
		const asked = answersOf(piece).map((row) => row.id);
		const held = unsounded.lots[0]?.articles.filter(({ without }) =>
			without.some((one) => one.face === 'specification' && one.reason === 'not-sounded')
		);
		expect(held?.length).toBeGreaterThan(0);
		for (const { id } of held ?? []) expect(asked).toContain(`${lot}:${id}#sounding`);
		for (const row of answersOf(piece).slice(0, -1)) expect(row.proof).toMatch(/calibrer|marché/);
		expect(asked.at(-1)).toBe('sounding#remarks');
	});
});

describe('the consultation letter', () => {
	it.each(names)('asks three to five different questions: %s', (name) => {
		const rows = answersOf(consultationLetter(wholePieces('fr'), open(name, 'fr')));
		expect(rows.length).toBeGreaterThanOrEqual(3);
		expect(rows.length).toBeLessThanOrEqual(5);
		expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
	});

	it('speaks of public money to a public buyer only', () => {
		const letter = (buyer: string) =>
			textOf(consultationLetter(wholePieces('fr'), dossierOf({ 'purchase/buyer': buyer })));
		expect(letter('local-authority')).toContain('deniers publics');
		expect(letter('private-body')).not.toContain('deniers publics');
	});
});

describe('the price schedule', () => {
	it('has one line for each thing whose price is asked, under the id of the response frame', () => {
		const lines = priceLines(wholePieces('fr'), dossierOf());
		const asked = dossierOf().lots.flatMap(({ lot, articles }) =>
			articles.flatMap((article) =>
				(article.clause?.supplier ?? [])
					.filter((line) => line.asks === 'price' && line.stage === 'offer')
					.filter((line) => !line.at || line.at.includes(article.level))
					.map((line) => `${lot.id}:${article.id}#${line.id}`)
			)
		);
		expect(lines.map((line) => line.id)).toEqual(asked);
		expect(asked.length).toBeGreaterThan(0);
	});
});

describe('the follow-up', () => {
	it('has a line for each indicator and a date for each deadline', () => {
		const dossier = dossierOf();
		const tables = followUp(wholePieces('fr'), dossier, { start: '2027-03-01' }).blocks.filter(
			(block) => block.kind === 'table'
		);
		expect(tables.map((table) => table.rows.length)).toEqual([
			obligationsOf(dossier).length,
			datedDeadlines(dossier, '2027-03-01').length
		]);
		expect(datedDeadlines(dossier, '2027-03-01').at(-1)?.date.slice(0, 4)).toBe('2031');
	});
});

describe('the bilingual edition', () => {
	const [french, english] = languages.map((language) =>
		tenderClauses(wholePieces(language), dossierOf({}, undefined, language), { notes: false })
	) as [Document, Document];
	const both = bilingual([french, english], wholePieces('fr').pieces.bilingual);

	it('keeps the numbers and ids of both texts, once', () => {
		const numbered = ({ blocks }: Document) =>
			blocks.flatMap((block) => (block.kind === 'heading' ? `${block.number} ${block.id}` : []));
		expect(numbered(both)).toEqual(numbered(french));
		expect(numbered(both)).toEqual(numbered(english));
	});

	it('holds every word of each text', () => {
		const words = new Set(documentWords(both));
		const missing = [french, english].flatMap((one) =>
			documentWords({ ...one, asOf: '', dossier: '' }).filter(
				(word) => word !== '•' && !words.has(word)
			)
		);
		expect(missing).toEqual([]);
	});

	it('marks the English as English', () => {
		const cells = both.blocks.flatMap((block) =>
			block.kind === 'table' && block.columns[1]?.title === 'English'
				? block.rows.flatMap((row) => row[1] ?? [])
				: []
		);
		expect(cells.length).toBeGreaterThan(20);
		expect(cells.every((run) => run.lang === 'en')).toBe(true);
	});
});
