import { strayComments, type Comment, type CommentPlace } from '../../domain/comment';
import type { Dossier, DossierLot } from '../../domain/dossier';

/** Comments on what is no longer on the screens: of this lot, or of one that has gone. */
export function straysOf({ lots, saved }: Dossier, { lot }: DossierLot): readonly Comment[] {
	const known = new Set(lots.map((one) => one.lot.id));
	return strayComments(saved.comments, lots.flatMap(placesIn)).filter(
		(one) => one.lot === lot.id || !known.has(one.lot)
	);
}

function placesIn({ lot, articles }: DossierLot): CommentPlace[] {
	return [{ lot: lot.id }, ...articles.map((one) => ({ lot: lot.id, clause: one.id }))];
}
