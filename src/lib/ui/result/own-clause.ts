import { ownFaces, type OwnClause } from '../../domain/edits';
import { clean } from '../../domain/reading';

/** What stands in the fields. */
export interface OwnDraft {
	readonly title: string;
	readonly texts: Readonly<Record<(typeof ownFaces)[number], string>>;
	readonly bears: OwnClause['bears'];
}

export const emptyDraft: OwnDraft = {
	title: '',
	texts: { specification: '', performance: '' },
	bears: 'environment'
};

export function draftOf({ title, faces, bears }: OwnClause): OwnDraft {
	const { specification = '', performance = '' } = faces;
	return { title, texts: { specification, performance }, bears };
}

export type OwnProblem = 'title' | 'text';

/** The clause, or the first thing that it lacks. */
export function readDraft(
	draft: OwnDraft,
	known: Pick<OwnClause, 'id' | 'language'>
): OwnClause | OwnProblem {
	const title = clean(draft.title);
	if (title === '') return 'title';
	const texts = ownFaces.map((face) => [face, clean(draft.texts[face])] as const);
	const faces = Object.fromEntries(texts.filter(([, text]) => text !== ''));
	if (Object.keys(faces).length === 0) return 'text';
	return { ...known, title, faces, bears: draft.bears };
}
