import type { RenewalTerms } from '../messages/fr/renewal-terms';
import type { Group } from '../renewal/group';
import type { Method } from '../renewal/method';
import type { Settings } from '../renewal/settings';

interface Context {
	readonly method: Method;
	readonly settings: Settings;
	readonly terms: RenewalTerms;
}

export function classLabel(id: string, method: Method, terms: RenewalTerms): string {
	return method.classes.find((one) => one.id === id)?.label ?? terms.word('other');
}

/** "Ordinateurs portables, 5 à 7 ans"; the grid is told when it is not the common one. */
export function groupName(
	one: Pick<Group, 'class' | 'grid' | 'band'>,
	{ method, settings, terms }: Context
): string {
	const grid = method.grids.find((own) => own.id === one.grid)?.label ?? one.grid;
	return [
		classLabel(one.class, method, terms),
		terms.word(`band-${one.band}`),
		...(one.grid === settings.grid ? [] : [grid])
	].join(', ');
}
