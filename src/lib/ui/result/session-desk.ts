import { assemble } from '../../domain/dossier';
import { session } from '../session.svelte';
import type { Desk, PaperDesk } from './desk';

/** The open dossier, laid out; made anew each time that it changes. */
export function deskOf(printed: Pick<Desk, 'language' | 'print' | 'interview'>): PaperDesk {
	const { library, dossier } = session;
	return {
		...printed,
		library,
		dossier: assemble(library, dossier),
		edit: (change, run) =>
			session.update((saved) => ({ ...saved, edits: change(saved.edits) }), run && `edit:${run}`),
		comment: (change) => session.update((saved) => ({ ...saved, comments: change(saved.comments) }))
	};
}
