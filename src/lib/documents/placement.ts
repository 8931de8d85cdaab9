import type { Article, ArticleFace, DossierLot, Piece } from '../domain/dossier';
import { fill } from '../messages/format';
import type { Edition } from './edition';

export function lotTitle(lot: DossierLot, i: number, { library, words }: Edition): string {
	const titles = lot.lot.categories.map(
		(id) => library.categories.find((one) => one.id === id)?.title ?? id
	);
	return fill(words.tender.lot, {
		n: i + 1,
		title: titles.join(', ')
	});
}

/** The articles of a piece, in the order of the selection. */
export function facesIn(
	lot: DossierLot,
	piece: Piece,
	face?: ArticleFace['face']
): { article: Article; face: ArticleFace }[] {
	return lot.articles.flatMap((article) =>
		article.faces
			.filter((one) => one.piece === piece && (!face || one.face === face))
			.map((one) => ({ article, face: one }))
	);
}

export function anchor(piece: string, lot: DossierLot, article: Pick<Article, 'id'>): string {
	return [piece, lot.lot.id, article.id].join('-').replaceAll('/', '-');
}
