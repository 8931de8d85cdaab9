import type { Dossier, DossierLot, Piece } from '../domain/dossier';
import { fill } from '../messages/format';
import { paragraphs, printFace, type Printing } from './article';
import { printFrame } from './award-frame';
import { frameOf, printingOf, titleOf, type DocumentOptions } from './cover';
import { printDerogations, type Derogation } from './derogations';
import { plain, type Block, type Document, type Heading } from './document';
import type { Edition } from './edition';
import { anchor, facesIn, lotTitle } from './placement';
import { printWarnings } from './warnings';

/** RC, CCTP and CCAP in one document, or the consultation letter where no competition is organised. */
export function tenderClauses(
	edition: Edition,
	dossier: Dossier,
	options: DocumentOptions = {}
): Document {
	const printing = printingOf(edition, dossier, options);
	const words = edition.words.tender;
	const isLetter = dossier.layout === 'letter';
	const title = titleOf(edition, dossier);
	return {
		...frameOf(edition, dossier),
		kind: 'tender-clauses',
		title: isLetter ? words.letterTitle : words.title,
		subtitle: isLetter ? words.letterSubtitle : words.subtitle,
		blocks: [
			lead(fill(isLetter ? words.letterLead : words.lead, { title })),
			...(printing.notes ? [note(words.disclaimer), ...printWarnings(edition.words, dossier)] : []),
			{ kind: 'contents' },
			...(isLetter ? printLetter(dossier, printing) : printTender(dossier, printing))
		]
	};
}

function printTender(dossier: Dossier, printing: Printing): Block[] {
	const { words } = printing;
	const derogations: Derogation[] = [];
	const chapters = (['rc', 'cctp', 'ccap'] as const).map((piece, i) => {
		const number = String(i + 1);
		const heading: Heading = {
			kind: 'heading',
			level: 1,
			number,
			text: words.pieces[piece],
			id: piece
		};
		return [heading, ...printPiece(piece, number, { dossier, printing, derogations })];
	});
	return chapters.flat();
}

interface Writing {
	readonly dossier: Dossier;
	readonly printing: Printing;
	/** Filled while the performance articles are numbered. */
	readonly derogations: Derogation[];
}

function printPiece(piece: 'rc' | 'cctp' | 'ccap', number: string, writing: Writing): Block[] {
	const { dossier, printing, derogations } = writing;
	const several = dossier.lots.length > 1;
	const blocks = dossier.lots.flatMap((lot, i) => {
		const base = several ? `${number}.${i + 1}` : number;
		const body =
			piece === 'rc' ? printFrame(lot, base, printing) : printArticles(lot, piece, base, writing);
		return several ? [lotHeading(lot, i, base, writing, piece), ...body] : body;
	});
	const rules = piece === 'rc' ? [printEquivalence(number, dossier, printing)].flat() : [];
	if (piece !== 'ccap') return [...blocks, ...rules];
	const last = several ? dossier.lots.length + 1 : countFaces(dossier.lots[0], 'ccap') + 1;
	return [...blocks, ...printDerogations(derogations, `${number}.${last}`, dossier, printing)];
}

function countFaces(lot: DossierLot | undefined, piece: Piece): number {
	return lot ? facesIn(lot, piece).length : 0;
}

function lotHeading(
	lot: DossierLot,
	i: number,
	number: string,
	{ printing }: Writing,
	piece: Piece
): Heading {
	const text = lotTitle(lot, i, printing);
	return { kind: 'heading', level: 2, number, text, id: `${piece}-${lot.lot.id}` };
}

function printArticles(
	lot: DossierLot,
	piece: 'cctp' | 'ccap',
	base: string,
	writing: Writing
): Block[] {
	const found = facesIn(lot, piece);
	const words = writing.printing.words.empty;
	if (found.length === 0) return paragraphs(words[piece]);
	const level = writing.dossier.lots.length > 1 ? 3 : 2;
	return found.flatMap(({ article, face }, i) => {
		const number = `${base}.${i + 1}`;
		if (face.performance?.derogates || face.performance?.penalties.length)
			writing.derogations.push({ number, title: article.title });
		const id = anchor(piece, lot, article);
		return [
			{ kind: 'heading' as const, level: level as 2 | 3, number, text: article.title, id },
			...printFace(article, face, writing.printing)
		];
	});
}

function printEquivalence(
	number: string,
	dossier: Dossier,
	{ words: { rc: words } }: Printing
): Block[] {
	const chapters = dossier.lots.length > 1 ? dossier.lots.length : chaptersOf(dossier.lots[0]);
	const heading: Heading = {
		kind: 'heading',
		level: 2,
		number: `${number}.${chapters + 1}`,
		text: words.equivalence,
		id: 'rc-equivalence'
	};
	return [heading, ...paragraphs(words.equivalenceText), ...paragraphs(words.languageRule)];
}

function chaptersOf(lot: DossierLot | undefined): number {
	return lot && facesIn(lot, 'rc', 'selection').length > 0 ? 2 : 1;
}

function printLetter(dossier: Dossier, printing: Printing): Block[] {
	const words = printing.words.letter;
	const part = (number: string, title: string, id: string): Heading => ({
		kind: 'heading',
		level: 1,
		number,
		text: title,
		id
	});
	return [
		part('1', words.needs, 'needs'),
		...letterArticles('specification', '1', words.noNeeds, { dossier, printing }),
		part('2', words.terms, 'terms'),
		...letterArticles('performance', '2', words.noTerms, { dossier, printing }),
		part('3', words.answer, 'answer'),
		...paragraphs(words.answerText),
		...paragraphs(printing.words.rc.equivalenceText)
	];
}

function letterArticles(
	face: 'specification' | 'performance',
	base: string,
	empty: string,
	{ dossier, printing }: { dossier: Dossier; printing: Printing }
): Block[] {
	const found = dossier.lots.flatMap((lot) =>
		facesIn(lot, 'letter', face).map((one) => ({ lot, ...one }))
	);
	if (found.length === 0) return paragraphs(empty);
	return found.flatMap(({ lot, article, face: one }, i) => [
		{
			kind: 'heading' as const,
			level: 2 as const,
			number: `${base}.${i + 1}`,
			text: article.title,
			id: anchor(face, lot, article)
		},
		...printFace(article, one, printing)
	]);
}

function lead(text: string): Block {
	return { kind: 'paragraph', role: 'lead', text: plain(text) };
}

function note(text: string): Block {
	return { kind: 'paragraph', role: 'note', text: plain(text) };
}
