import type { Clause } from '../../domain/clause';
import type { DossierLot } from '../../domain/dossier';
import { levels } from '../../domain/level';
import type { RefusedClause } from '../../domain/selection';

/** The most useful to know first: one more answer, then one more level. */
const order: readonly RefusedClause['reason'][] = ['unknown', 'level', 'condition', 'no-face', 'replaced'];

export interface RefusedGroup {
	readonly reason: RefusedClause['reason'];
	readonly clauses: readonly RefusedClause[];
}

/** Those of another purchase apart: nothing but its category leaves them out. */
export function groupRefused({ refused }: DossierLot): { groups: RefusedGroup[]; elsewhere: RefusedClause[] } {
	const elsewhere = refused.filter(isElsewhere);
	const here = refused.filter((one) => !isElsewhere(one));
	const groups = order
		.map((reason) => ({ reason, clauses: here.filter((one) => one.reason === reason) }))
		.filter(({ clauses }) => clauses.length > 0);
	return { groups, elsewhere };
}

function isElsewhere({ reason, because }: RefusedClause): boolean {
	return reason === 'condition' && because.some((leaf) => 'fact' in leaf && ['category', 'family'].includes(leaf.fact));
}

/** The lowest level at which the clause appears. */
export function firstLevel({ fromLevel }: Clause) {
	return levels.find((level) => level >= fromLevel) ?? fromLevel;
}
