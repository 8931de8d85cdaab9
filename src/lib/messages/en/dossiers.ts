import type { DossiersMessages } from '../fr/dossiers';

export const dossiers: DossiersMessages = {
	title: 'Your dossiers',
	lead: 'One dossier for each purchase. They are kept in this browser, on this device only.',
	start: 'Start a dossier',
	resume: 'Resume a dossier',
	all: 'All dossiers',
	loading: 'Reading the dossiers of this browser…',
	emptyTitle: 'No dossier yet',
	emptyText: 'Start with one question, or open the file of a dossier that was sent to you.',
	untitled: 'Untitled dossier',
	notStarted: 'not started yet',
	answered: (count) => (count === 1 ? '1 answer given' : `${count} answers given`),
	changed: (when) => `changed ${when}`,
	copied: (when) => `copied to a file ${when}`,
	neverCopied: 'never copied to a file',
	reminder: (days) =>
		`Part of your work has been in no file for ${days} days. A browser can lose what it keeps.`,
	reminderAct: 'Save everything in one file',
	reminderLater: 'Remind me later',
	toData: 'What is kept, and where',
	about: (title) => `: ${title}`,
	rename: 'Rename',
	newName: 'New name',
	confirmName: 'Save the name',
	cancel: 'Cancel',
	duplicate: 'Duplicate',
	copyOf: (title) => `${title} (copy)`,
	save: 'Save to a file',
	compare: 'Compare',
	remove: 'Delete',
	removed: (title) => `“${title}” is deleted.`,
	restore: 'Undo the deletion',
	restored: (title) => `“${title}” is back in the list.`,
	duplicated: (title) => `“${title}” is in the list.`,
	renamed: (title) => `The dossier is now called “${title}”.`,
	file: {
		title: 'Open the file of a dossier',
		hint: 'A file whose name ends with “.dossier.json”. You can also drop it here.',
		opened: (title) => `“${title}” is open and kept in this browser.`,
		open: 'Go to the dossier',
		copied:
			'The same dossier was already here with other answers: the file is kept beside it, as a copy.',
		compare: 'Compare both versions',
		cleaned: (count) =>
			count === 1
				? 'One item of the file could not be taken over.'
				: `${count} items of the file could not be taken over.`,
		nothingLost: 'Your dossiers have not changed.',
		problem: {
			title: 'This file was not opened',
			'too-large': 'It is too heavy to be a dossier of this guide (10 MB at most).',
			'too-deep': 'It does not have the shape of a dossier of this guide.',
			'too-many': 'It holds too many items to be a dossier of this guide.',
			'not-json': 'This is not a dossier file: its content cannot be read.',
			truncated: 'The file is incomplete: the copy probably stopped on its way. Ask for it again.',
			'forbidden-key':
				'It holds things that have no place in a dossier. To be safe, it is not read.',
			'not-a-dossier':
				'It is the file of another tool. Choose a file whose name ends with “.dossier.json”.',
			newer:
				'It comes from a newer version of the guide. Reload this page to update the guide, then try again.',
			damaged: (count) =>
				`It is damaged: ${count} to look at. Ask the person who sent it for a new copy.`,
			passages: (count) => (count === 1 ? 'one passage' : `${count} passages`),
			unreadable: 'Your browser could not read it. Check that it is on this device.',
			'not-loaded': 'Part of the guide could not be loaded. Check your connection, then try again.'
		}
	}
};
