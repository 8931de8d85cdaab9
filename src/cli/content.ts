import { readCatalogue } from '../lib/content/catalogue';
import { readContent } from '../lib/content/plugin';
import { printProblem } from '../lib/content/problem';
import { review } from '../lib/content/review-all';

/** Says all that is wrong with the content, each with its place and how to mend it. */
export default function main([folder = 'questionnaires']: string[]): number {
	const files = readContent(folder);
	const lines = review(readCatalogue(files)).map(printProblem);
	for (const line of lines) process.stdout.write(`${line}\n`);
	process.stdout.write(
		lines.length > 0 ? `${lines.length} to mend\n` : `${files.length} files, nothing to mend\n`
	);
	return lines.length > 0 ? 1 : 0;
}
