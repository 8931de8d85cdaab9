import type { DossiersMessages } from '../../messages/fr/dossiers';
import type { ShareMessages } from '../../messages/fr/share';
import type { LinkArrival } from '../arrival';

type Problem = Extract<LinkArrival, { problem: object }>['problem'];
type FileWords = DossiersMessages['file']['problem'];

/** Why a link was not opened; what it shares with a file is said in the same words. */
export function problemText(
	problem: Problem,
	words: ShareMessages['problem'],
	files: FileWords
): string {
	switch (problem.kind) {
		case 'no-link':
		case 'incomplete':
		case 'newer-link':
		case 'too-long':
		case 'swollen':
		case 'unsupported':
		case 'damaged':
			return words[problem.kind];
		case 'not-json':
			return words.damaged;
		default:
			return files[problem.kind];
	}
}
