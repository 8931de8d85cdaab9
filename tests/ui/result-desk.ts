import { assemble, newDossier } from '../../src/lib/domain/dossier';
import type { Comment } from '../../src/lib/domain/comment';
import { emptyEdits, type Edits } from '../../src/lib/domain/edits';
import type { Language } from '../../src/lib/domain/language';
import type { Answers } from '../../src/lib/domain/question';
import { interview as interviewEn } from '../../src/lib/messages/en/interview';
import { result as resultEn } from '../../src/lib/messages/en/result';
import { interview as interviewFr } from '../../src/lib/messages/fr/interview';
import { result as resultFr } from '../../src/lib/messages/fr/result';
import type { Desk } from '../../src/lib/ui/result/desk';
import { laptops } from '../domain/purchases';
import { wholeEdition, wholeLibrary } from '../library';

const words = {
	fr: { words: resultFr, interview: interviewFr },
	en: { words: resultEn, interview: interviewEn }
};

interface Setting {
	readonly answers?: Answers;
	readonly edits?: Edits;
	readonly comments?: readonly Comment[];
	readonly language?: Language;
}

/** A desk on the plain case of laptops. `onchange` hears of each new desk, as the session would give it. */
export function deskOf(
	{ answers = {}, edits = emptyEdits, comments = [], language = 'fr' }: Setting = {},
	onchange?: (desk: Desk) => void
): Desk {
	const library = wholeLibrary(language);
	const saved = {
		...newDossier('test', '2026-11-24T00:00:00Z', library.contentVersion),
		answers: { ...laptops, ...answers },
		edits,
		comments
	};
	return {
		library,
		dossier: assemble(library, saved),
		language,
		...words[language],
		print: wholeEdition(language).words,
		edit: (change) =>
			onchange?.(deskOf({ answers, edits: change(edits), comments, language }, onchange)),
		comment: (change) =>
			onchange?.(deskOf({ answers, edits, comments: change(comments), language }, onchange))
	};
}

/** The first lot, read anew from each desk. */
export function lotOf({ dossier }: Desk) {
	const [lot] = dossier.lots;
	if (!lot) throw new Error('no lot');
	return lot;
}
