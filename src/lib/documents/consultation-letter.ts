import { checklistOf, type ChecklistRow } from '../domain/checklist';
import type { Article, Dossier, DossierLot } from '../domain/dossier';
import { valueOf } from '../domain/question';
import { fill } from '../messages/format';
import { bullets, chapters, say } from './chapters';
import { frameOf, titleOf } from './cover';
import { plain, type AnswerRow, type Block, type Document } from './document';
import type { PieceEdition } from './edition';
import { supplierChecklist } from './supplier-checklist';

const fewest = 3;
const most = 5;
const listed = 6;
const sizes = { high: 0, medium: 1, low: 2 };

/** One letter for a purchase without formal competition, with the three to five questions that matter most. */
export function consultationLetter(edition: PieceEdition, dossier: Dossier): Document {
	const words = edition.pieces.letter;
	const { blank } = edition.pieces;
	const what = titleOf(edition, dossier);
	const isPrivate = valueOf(dossier.effective['purchase/buyer']) === 'private-body';
	return {
		...frameOf(edition, dossier),
		kind: 'consultation-letter',
		title: words.title,
		subtitle: words.subtitle,
		blocks: [
			...Object.values(words.fields).map((field) => say(fill(field, { blank }))),
			{ kind: 'paragraph', text: [{ text: fill(words.object, { title: what }), strong: true }] },
			say(words.greeting),
			say(fill(isPrivate ? words.introPrivate : words.intro, { what })),
			...chapters([
				{ id: 'needs', title: words.needs, blocks: needs(dossier, edition) },
				{
					id: 'questions',
					title: words.questions,
					blocks: [say(words.questionsLead), ...questions(dossier, edition)]
				},
				{ id: 'terms', title: words.terms, blocks: terms(dossier, edition) },
				{ id: 'reply', title: words.reply, blocks: [say(fill(words.replyText, { blank }))] }
			]),
			say(words.closing)
		]
	};
}

function needs(dossier: Dossier, { pieces }: PieceEdition): Block[] {
	const titles = bySize(dossier)
		.filter(({ faces }) => faces.some(({ face }) => face === 'specification'))
		.slice(0, listed)
		.map(({ title }) => plain(title));
	const { needsLead, noNeeds } = pieces.letter;
	return titles.length > 0 ? [say(needsLead), ...bullets(titles)] : [say(noNeeds)];
}

function terms(dossier: Dossier, { pieces }: PieceEdition): Block[] {
	const titles = bySize(dossier)
		.filter(({ faces }) => faces.some(({ face }) => face === 'performance'))
		.slice(0, listed)
		.map(({ title }) => plain(title));
	return titles.length > 0
		? [say(pieces.letter.termsLead), ...bullets(titles)]
		: [say(pieces.none)];
}

/** What weighs most first. */
function bySize({ lots }: Dossier): Article[] {
	const articles = lots.flatMap((lot) => lot.articles);
	return articles.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ clause }: Article): number {
	return sizes[clause?.impact.size ?? 'low'];
}

/** Rows of the response frame: one per article first, then the next ones until there are enough. */
function questions(dossier: Dossier, edition: PieceEdition): Block[] {
	const rows = supplierChecklist(edition, dossier).blocks.filter(
		(block): block is AnswerRow => block.kind === 'answer'
	);
	return chosen(dossier.lots).flatMap((id, i) => {
		const row = rows.find((one) => one.id === id);
		return row ? [{ ...row, number: String(i + 1) }] : [];
	});
}

function chosen(lots: readonly DossierLot[]): string[] {
	const rows = lots.flatMap((lot) =>
		checklistOf(lot).map((row) => ({ row, id: `${lot.lot.id}:${row.id}` }))
	);
	const sorted = rows.toSorted((a, b) => weight(a.row) - weight(b.row));
	const firsts = sorted.filter(
		({ row }, i) => sorted.findIndex((one) => one.row.article === row.article) === i
	);
	const rest = sorted.filter((one) => !firsts.includes(one));
	const enough = Math.max(fewest, Math.min(most, firsts.length));
	return [...firsts, ...rest].slice(0, enough).map(({ id }) => id);
}

/** A required answer before an optional one, a thing to answer before a document to enclose. */
function weight({ article, line }: ChecklistRow): number {
	const optional = 'required' in line && !line.required ? 10 : 0;
	return rank(article) + optional + (line.asks === 'document' ? 5 : 0);
}
