import type { Dossier, DossierLot } from '../../domain/dossier';
import type { Desk } from './desk';
import { isPiece, type Part } from './place';
import { isElsewhere } from './refused-groups';

/** "Lot 2 : hébergement web"; undefined when the dossier has only one. */
export function nameOfLot(lot: DossierLot, { dossier, library, words }: Desk): string | undefined {
	if (dossier.lots.length < 2) return undefined;
	const titles = lot.lot.categories.map(
		(id) => library.categories.find((one) => one.id === id)?.title ?? id
	);
	return words.lot.name(dossier.lots.indexOf(lot) + 1, titles.join(', '));
}

/** How many things there are to read in a part. */
export function countIn(
	part: Part,
	lot: DossierLot | undefined,
	{ selection }: Dossier
): number | undefined {
	if (part === 'duties')
		return selection.duties.filter(({ result }) => result !== 'does-not-bind').length;
	if (!lot) return undefined;
	if (part === 'refused')
		return lot.refused.filter((one) => !isElsewhere(one)).length + lot.removed.length;
	if (!isPiece(part)) return undefined;
	return lot.articles.filter((one) => one.faces.some((face) => face.piece === part)).length;
}
