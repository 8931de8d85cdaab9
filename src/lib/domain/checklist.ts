import type { Evidence, SupplierLine } from './clause';
import type { Article, DossierLot } from './dossier';
import type { Level } from './level';

/** One thing asked of the supplier, of an article of a lot. */
export interface ChecklistRow {
	/** `hardware/laptops/battery-endurance#cycles`: stable, unique in a lot. */
	readonly id: string;
	readonly article: Article;
	readonly line: SupplierLine | OwnLine;
	readonly evidence?: Evidence;
	/** Asked because the article is a minimum, or scored, or a promise for the contract. */
	readonly scored: boolean;
}

/** For a clause of the buyer's own: whether the supplier accepts it. */
export interface OwnLine {
	readonly id: 'accepted';
	readonly asks: 'yes-no';
}

/** What is asked with the offer, article by article; lines of the contract stage come later. */
export function checklistOf(
	lot: DossierLot,
	stage: SupplierLine['stage'] = 'offer'
): ChecklistRow[] {
	return lot.articles.flatMap((article) => rowsOf(article, stage));
}

function rowsOf(article: Article, stage: SupplierLine['stage']): ChecklistRow[] {
	const scored = article.faces.some((face) => face.face === 'award');
	const { clause } = article;
	if (!clause)
		return stage === 'offer'
			? [{ ...rowOf(article, { id: 'accepted', asks: 'yes-no' }), scored }]
			: [];
	return clause.supplier
		.filter((line) => line.stage === stage && isAsked(line, article.level))
		.map((line) => ({ ...rowOf(article, line), evidence: clause.evidence, scored }));
}

function isAsked(line: SupplierLine, level: Level): boolean {
	return !line.at || line.at.includes(level);
}

function rowOf(article: Article, line: ChecklistRow['line']) {
	return { id: `${article.id}#${line.id}`, article, line };
}
