import type { CommentsMessages } from '../fr/comments';

export const comments: CommentsMessages = {
	add: 'Your comment',
	author: 'Your name (optional)',
	remember: 'Remember my name on this device',
	submit: 'Add the comment',
	missing: 'Write a comment, however short.',
	added: 'Comment added.',
	edit: 'Edit',
	save: 'Save',
	cancel: 'Cancel',
	settle: 'Mark as settled',
	reopen: 'Reopen',
	settled: 'settled',
	remove: 'Delete',
	removed: 'Comment deleted. “Undo”, at the top of the page, brings it back.',
	of: (author) => `: comment by ${author}`,
	anonymous: 'someone',
	unsigned: 'Unsigned',
	none: 'No comment.',
	notPrinted: 'Comments appear in no document. They travel with the file and the link.',
	lot: 'Comments on the whole',
	others: 'Comments on clauses that are no longer retained',
	on: (title) => `On “${title}”`,
	onLot: 'On a lot that no longer exists'
};
