import { curb } from './reading';

/** What a colleague says of a clause, or of a lot as a whole; never printed in a tender document. */
export interface Comment {
	readonly id: string;
	readonly lot: string;
	/** Absent: it is about the lot. */
	readonly clause?: string;
	/** As the person wants to be called. */
	readonly author?: string;
	/** ISO date-time. */
	readonly at: string;
	readonly text: string;
	readonly resolved?: boolean;
}

export type CommentPlace = Pick<Comment, 'lot' | 'clause'>;

export const authorLimit = 100;

/** What was typed, as a comment; undefined when nothing is left of it. */
export function readComment(
	{ text, author }: { readonly text: string; readonly author: string },
	known: Pick<Comment, 'id' | 'at'> & CommentPlace
): Comment | undefined {
	const said = curb(text);
	if (said === '') return undefined;
	const name = curb(author, authorLimit);
	return { ...known, text: said, ...(name !== '' && { author: name }) };
}

/** Those of one place, the oldest first. */
export function commentsOn(
	comments: readonly Comment[],
	{ lot, clause }: CommentPlace
): readonly Comment[] {
	return inOrder(comments.filter((one) => one.lot === lot && one.clause === clause));
}

/** Those whose clause or lot is no longer on any screen; `places` are the ones that are. */
export function strayComments(
	comments: readonly Comment[],
	places: readonly CommentPlace[]
): readonly Comment[] {
	const known = new Set(places.map(nameOf));
	return inOrder(comments.filter((one) => !known.has(nameOf(one))));
}

export function openCount(comments: readonly Comment[]): number {
	return comments.filter((one) => !one.resolved).length;
}

/** Adds the comment, or replaces the one with the same id. */
export function putComment(comments: readonly Comment[], comment: Comment): readonly Comment[] {
	const known = comments.some((one) => one.id === comment.id);
	if (!known) return [...comments, comment];
	return comments.map((one) => (one.id === comment.id ? comment : one));
}

export function removeComment(comments: readonly Comment[], id: string): readonly Comment[] {
	return comments.filter((one) => one.id !== id);
}

/** Settled, or open again. */
export function settleComment(
	comments: readonly Comment[],
	id: string,
	settled: boolean
): readonly Comment[] {
	return comments.map((one) => {
		if (one.id !== id) return one;
		const { resolved: _, ...open } = one;
		return settled ? { ...open, resolved: true } : open;
	});
}

function nameOf({ lot, clause = '' }: CommentPlace): string {
	return `${lot} ${clause}`;
}

function inOrder(comments: readonly Comment[]): Comment[] {
	return [...comments].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
