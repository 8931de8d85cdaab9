import type { Catalogue } from './catalogue';
import { compileParts } from './compile';
import { libraryOf } from './library-of';
import type { ContentProblem } from './problem';
import { reviewCatalogue } from './review';
import { reviewRenewal } from './renewal-review';
import { reviewReach } from './review-reach';

/** All that is wrong, each with its place; the proofs come once everything resolves. */
export function review(catalogue: Catalogue): ContentProblem[] {
	const problems = [
		...catalogue.problems,
		...reviewCatalogue(catalogue),
		...reviewRenewal(catalogue)
	];
	if (problems.length > 0) return problems;
	return reviewReach(catalogue, libraryOf(compileParts(catalogue), 'en'));
}
