import type { DossiersMessages } from '../messages/fr/dossiers';
import type { FileArrival } from './arrival';

type Problem = Extract<FileArrival, { problem: object }>['problem'];

/** Why a file was not opened, and what to do. */
export function fileProblemText(
	problem: Problem,
	{ problem: said }: DossiersMessages['file']
): string {
	if (problem.kind === 'not-json') return problem.truncated ? said.truncated : said['not-json'];
	if (problem.kind !== 'damaged') return said[problem.kind];
	return said.damaged(said.passages(problem.count));
}
