import type { Criterion } from '../../domain/clause';
import type { DossierLot } from '../../domain/dossier';
import type { Language } from '../../domain/language';
import { documentMessages } from '../../messages/documents';

/** As the rules of consultation name it: the price that a life-cycle cost stands for bears its name. */
export function criterionName(criterion: Criterion, lot: DossierLot, language: Language): string {
	const names = documentMessages[language].criteria;
	if (criterion !== 'price') return names[criterion];
	const scales = lot.articles.flatMap((one) => one.faces.flatMap((face) => face.scale ?? []));
	const costs = scales.some((one) => one.kind === 'cost' && one.formula === 'life-cycle-cost');
	return costs ? names.cost : names.price;
}
