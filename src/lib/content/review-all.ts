import type { Catalogue } from './catalogue';
import { compileParts } from './compile';
import { libraryOf } from './library-of';
import type { ContentProblem } from './problem';
import { unreachable } from './reach';
import { reviewCatalogue } from './review';

/** All that is wrong: with its place, or in words when it is of the whole. */
export function review(catalogue: Catalogue): { problems: ContentProblem[]; notices: string[] } {
	const problems = [...catalogue.problems, ...reviewCatalogue(catalogue)];
	if (problems.length > 0) return { problems, notices: [] };
	return { problems, notices: unreachable(libraryOf(compileParts(catalogue), 'en')) };
}
