import { figuresToCalibrate } from '../../documents/wording';
import type { Article, ArticleFace, DossierLot, Piece } from '../../domain/dossier';
import { printPoints } from '../../documents/scale';
import { criteria, type Criterion } from '../../domain/clause';
import { commentsOn, openCount } from '../../domain/comment';
import { formatQuantity } from '../../messages/format';
import { criterionName } from '../../documents/award-frame';
import { printingOf, type Desk } from './desk';

/** A clause in a piece, or the place that it left there. */
export interface ClauseRow {
	readonly article: Article;
	/** Why it was removed. */
	readonly removed?: string;
}

/** In the order of the content, criterion by criterion in the rules; the buyer's own last. */
export function rowsIn(lot: DossierLot, piece: Piece, { library }: Desk): ClauseRow[] {
	const order = new Map(library.clauses.map((clause, i) => [clause.id, i]));
	const rank = ({ article }: ClauseRow) => {
		const chapter = piece === 'rc' ? criteria.indexOf(criterionOf(article) ?? 'price') + 1 : 0;
		return chapter * order.size + (order.get(article.id) ?? order.size);
	};
	const removed = lot.removed.map(({ article, reason }) => ({ article, removed: reason }));
	return [...lot.articles.map((article) => ({ article })), ...removed]
		.filter(({ article }) => facesOf(article, piece).length > 0)
		.sort((a, b) => rank(a) - rank(b));
}

/** The heading under which the clause stands in the rules; none elsewhere. */
export function chapterOf({ article }: ClauseRow, lot: DossierLot, desk: Desk): string {
	const criterion = criterionOf(article);
	const weight = lot.frame.find((line) => line.criterion === criterion)?.weight;
	if (!criterion || weight === undefined) return '';
	return `${criterionName(criterion, lot, desk.print)} (${formatQuantity(weight, 'percent', desk.language)})`;
}

function criterionOf(article: Article): Criterion | undefined {
	return article.faces.find((face) => face.face === 'award')?.criterion;
}

export function facesOf(article: Article, piece: Piece): ArticleFace[] {
	return article.faces.filter((face) => face.piece === piece);
}

/** What is said beside the title of a closed clause: level, points, what was changed, what is unsure. */
export function marksOf(article: Article, faces: readonly ArticleFace[], desk: Desk): string[] {
	const { clauses, levels } = desk.words;
	const award = faces.find((face) => face.face === 'award');
	const said = [
		[article.own !== undefined, clauses.own],
		[article.own === undefined, levels[article.level]],
		[award !== undefined, clauses.points(printPoints(award?.share ?? 0, desk.language))],
		[faces.some((face) => face.amended), clauses.amended],
		[faces.some((face) => face.toRevise), clauses.toRevise],
		[isEdited(article), clauses.edited],
		[isToCalibrate(article, faces, desk), clauses.calibrate]
	] as const;
	return said.filter(([holds]) => holds).map(([, words]) => words);
}

/** How many comments are still open. */
export function commentMarks(
	{ id }: Article,
	{ lot }: DossierLot,
	{ dossier, words }: Desk
): string[] {
	const place = { lot: lot.id, clause: id };
	const open = openCount(commentsOn(dossier.saved.comments, place));
	return open > 0 ? [words.clauses.comments(open)] : [];
}

function isEdited({ edit }: Article): boolean {
	return edit.level !== undefined || edit.parameters !== undefined || edit.share !== undefined;
}

function isToCalibrate(article: Article, faces: readonly ArticleFace[], desk: Desk): boolean {
	return faces.some((face) => {
		const texts = face.amended
			? []
			: [face.text, ...(face.performance?.indicator.map((one) => one.text) ?? [])];
		const penalties =
			face.performance?.penalties.some((one) => one.confidence !== 'verified') ?? false;
		return penalties || figuresToCalibrate(texts, article, face.level, printingOf(desk)).length > 0;
	});
}
