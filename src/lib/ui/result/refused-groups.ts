import type { DossierLot } from '../../domain/dossier';
import type { RefusedClause, WithheldFace } from '../../domain/selection';

const groupNames = ['unknown', 'level', 'condition', 'withheld', 'replaced'] as const;

/** Clauses that are out for the same kind of reason; the most useful to know first. */
export interface RefusedGroup {
	readonly name: (typeof groupNames)[number];
	readonly clauses: readonly RefusedClause[];
}

/** Those of another purchase apart: nothing but its category leaves them out. */
export function groupRefused(
	{ refused }: DossierLot,
	canAnswer: (clause: RefusedClause) => boolean
): { groups: RefusedGroup[]; elsewhere: RefusedClause[] } {
	const elsewhere = refused.filter(isElsewhere);
	const here = refused.filter((one) => !isElsewhere(one));
	const groups = groupNames
		.map((name) => ({ name, clauses: here.filter((one) => nameOf(one, canAnswer(one)) === name) }))
		.filter(({ clauses }) => clauses.length > 0);
	return { groups, elsewhere };
}

/** Why its text is nowhere, when the answers do call the clause. */
export function withheldReason({ reason }: RefusedClause): WithheldFace['reason'] | undefined {
	return reason === 'unknown' ||
		reason === 'level' ||
		reason === 'condition' ||
		reason === 'replaced'
		? undefined
		: reason;
}

/** An answer that will never be asked for leaves the clause out, like one that was given. */
function nameOf(clause: RefusedClause, answerable: boolean): RefusedGroup['name'] {
	if (clause.reason === 'unknown' && !answerable) return 'condition';
	const withheld = withheldReason(clause);
	return withheld ? 'withheld' : (clause.reason as RefusedGroup['name']);
}

/** Only what is bought leaves it out: it says nothing about this purchase. */
export function isElsewhere({ reason, because }: RefusedClause): boolean {
	const looksAt = ['category', 'family'];
	return (
		reason === 'condition' && because.some((leaf) => 'fact' in leaf && looksAt.includes(leaf.fact))
	);
}
