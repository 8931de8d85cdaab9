import { beforeAll, describe, expect, it } from 'vitest';
import { checkAnswers, readAnswersFile } from '../../src/cli/answers';
import type { Document } from '../../src/lib/documents/document';
import { makePiece, piecesOf } from '../../src/lib/documents/pieces';
import { assemble, newDossier } from '../../src/lib/domain/dossier';
import { languages, type Language } from '../../src/lib/domain/language';
import { renderDocx } from '../../src/lib/formats/docx';
import { numberingOf } from '../../src/lib/formats/docx/numbers';
import { renderOdt } from '../../src/lib/formats/odt';
import { documentWords } from '../formats/document-words';
import { wholePieces } from '../library';
import { bodyOf, convert, headingsIn, squeeze, textOf } from './office-suite';

const created = new Date('2026-11-24T09:00:00Z');
const personas = ['national-museum-laptops', 'museum-saas', 'association-theatre'];

interface Piece {
	readonly name: string;
	readonly document: Document;
}

/** What the person takes home, in a language; the table of contents, which repeats words, is left out. */
function piecesFor(persona: string, language: Language): Piece[] {
	const sources = languages.map((one) => {
		const edition = wholePieces(one);
		const path = `tests/personas/${persona}.yaml`;
		const answers = checkAnswers(edition.library, readAnswersFile(path).answers, path);
		const blank = newDossier(persona, '2026-11-24T00:00:00Z', edition.library.contentVersion);
		return { edition, dossier: assemble(edition.library, { ...blank, answers }) };
	});
	const source = sources.find(({ edition }) => edition.library.language === language);
	const other = sources.find((one) => one !== source);
	if (!source || !other) throw new Error('a language is missing');
	return piecesOf(source).map((kind) => ({
		name: `${persona}-${kind}-${language}`,
		document: withoutContents(makePiece(kind, source, { other, start: '2027-01-04' }))
	}));
}

function withoutContents(document: Document): Document {
	return { ...document, blocks: document.blocks.filter(({ kind }) => kind !== 'contents') };
}

const pieces = personas.flatMap((persona) =>
	languages.flatMap((language) => piecesFor(persona, language))
);

/** Signs around words differ with the layout: the dot of a number, the mark of a list. */
function wordsIn(text: string): string[] {
	return text
		.replace(/[☐☒•]|\u200b/g, ' ')
		.split(/\s+/)
		.map((word) => word.replace(/[.,:–-]+$/, ''))
		.filter(Boolean);
}

function wordsOf(document: Document): string[] {
	return wordsIn(
		documentWords(document)
			.filter((word) => word !== '•')
			.join(' ')
	);
}

const formats = {
	docx: (document: Document) => renderDocx(document, { created }),
	odt: async (document: Document) => renderOdt(document, { created })
};

describe.each(['docx', 'odt'] as const)('%s, opened by LibreOffice', (format) => {
	let flat = new Map<string, string>();
	let texts = new Map<string, string>();

	beforeAll(async () => {
		const files: Record<string, Uint8Array> = {};
		for (const { name, document } of pieces)
			files[`${name}.${format}`] = await formats[format](document);
		flat = convert(files, 'fodt');
		texts = convert(files, 'txt:Text (encoded):UTF8');
	}, 600_000);

	it('opens every piece of three purchases in both languages', () => {
		expect(pieces.length).toBeGreaterThan(40);
		expect([flat.size, texts.size]).toEqual([pieces.length, pieces.length]);
	});

	it.each(pieces)('$name: every word and no other', ({ name, document }) => {
		const [found, wanted] = [wordsIn(textOf(texts.get(name))), wordsOf(document)];
		// The words around an answer stand in a table there, and in the order of the model here.
		const asks = document.blocks.some(({ kind }) => kind === 'answer');
		expect(asks ? found.toSorted() : found).toEqual(asks ? wanted.toSorted() : wanted);
	});

	it.each(pieces)('$name: headings of their levels, with their numbers', ({ name, document }) => {
		const { native } = numberingOf(document.blocks);
		const counted = (block: object) => format === 'docx' && native.has(block as never);
		const wanted = document.blocks.flatMap((block) =>
			block.kind === 'heading'
				? [
						`${block.level} ${squeeze([counted(block) ? '' : block.number, block.text].filter(Boolean).join(' '))}`
					]
				: []
		);
		expect(headingsIn(bodyOf(flat.get(name)))).toEqual(wanted);
		const lines = textOf(texts.get(name)).split('\n').map(squeeze);
		for (const block of document.blocks)
			if (block.kind === 'heading')
				expect(lines).toContain(squeeze([block.number, block.text].filter(Boolean).join(' ')));
	});

	it('has a box to tick for each option, a head on each table', () => {
		let boxes = 0;
		for (const { name, document } of pieces) {
			const body = bodyOf(flat.get(name));
			const options = document.blocks.flatMap((block) =>
				block.kind === 'answer' ? block.options : []
			);
			const controls = [...body.getElementsByTagName('loext:content-control')];
			expect(
				controls.filter((one) => one.getAttribute('loext:checkbox') === 'true'),
				name
			).toHaveLength(options.length);
			boxes += options.length;
			const tables = [...body.getElementsByTagName('table:table')];
			const heads = tables.map((one) => one.getElementsByTagName('table:table-header-rows').length);
			expect(new Set(heads).size < 2 && heads[0] !== 0, name).toBe(true);
		}
		expect(boxes).toBeGreaterThan(100);
	});
});
