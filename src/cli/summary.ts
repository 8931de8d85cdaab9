import type { Leaf } from '../lib/domain/condition';
import type { Dossier } from '../lib/domain/dossier';
import { facts } from '../lib/domain/facts';
import type { Library } from '../lib/domain/library';

/** The selection for other programs: ids, results and the questions that caused them. */
export function summarise(library: Library, dossier: Dossier) {
	const { selection } = dossier;
	return {
		contentVersion: library.contentVersion,
		layout: dossier.layout,
		outcomes: selection.outcomes.map(({ outcome, because }) => ({
			id: outcome.id,
			kind: outcome.kind,
			stops: outcome.stops,
			because: questionsOf(because)
		})),
		duties: selection.duties.map(({ id, result, recommended, because, clauses }) => ({
			id,
			result,
			recommended,
			because: questionsOf(because),
			clauses
		})),
		clauses: selection.lots.flatMap(({ lot, clauses }) =>
			clauses.map(({ clause, level, faces, because }) => ({
				id: clause.id,
				lot: lot.id,
				level,
				faces: faces.map((face) => face.face),
				because: questionsOf(because)
			}))
		),
		refused: selection.lots.flatMap(({ lot, refused }) =>
			refused.map(({ clause, reason, because }) => ({
				id: clause.id,
				lot: lot.id,
				reason,
				because: questionsOf(because)
			}))
		),
		findings: dossier.findings.map(({ pitfall, where }) => ({
			id: pitfall.id,
			code: pitfall.code,
			where
		}))
	};
}

function questionsOf(leaves: readonly Leaf[]): string[] {
	const ids = leaves.flatMap((leaf) =>
		'question' in leaf ? [leaf.question] : [...facts[leaf.fact]]
	);
	return [...new Set(ids)];
}
