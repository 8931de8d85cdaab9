import type { Language } from '../domain/language';
import { readCatalogue, type ContentFile } from './catalogue';
import { printProblem } from './problem';
import { compileRenewal, type RenewalPart } from './renewal-compile';
import { reviewRenewal } from './renewal-review';

/** The method from the content's files. Throws with every problem, one a line, when it is not whole. */
export function buildRenewal(files: readonly ContentFile[]): Record<Language, RenewalPart> {
	const catalogue = readCatalogue(files);
	const problems = [...catalogue.problems, ...reviewRenewal(catalogue)];
	if (problems.length > 0)
		throw new Error(['The content is not whole:', ...problems.map(printProblem)].join('\n'));
	return compileRenewal(catalogue);
}
