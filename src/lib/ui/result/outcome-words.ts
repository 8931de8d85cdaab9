import type { Outcome } from '../../domain/question';
import type { Desk } from './desk';

/** "Louer"; "Louer, ordinateurs portables" when several things are bought and it is about one. */
export function kindOf({ kind, id }: Outcome, { library, dossier, words }: Desk): string {
	const name = words.recommendation.kinds[kind];
	const bought = dossier.lots.flatMap(({ lot }) => lot.categories);
	const category = library.categories.find((one) => id.startsWith(`${one.id}/`));
	return category && bought.length > 1 ? words.recommendation.about(name, category.title) : name;
}
