import type { DataMessages } from '../fr/data';

export const data: DataMessages = {
	title: 'My data',
	lead: 'All that you write stays on this device. Here is what is kept, where, and how to take it with you or erase it.',
	loading: 'Reading what this device keeps…',
	unreadable: 'What this device keeps cannot be read',
	where: {
		title: 'What is kept, and where',
		browser: 'In this browser',
		browserText: (dossiers, plans) => (plans ? `${dossiers}, ${plans}` : dossiers),
		dossiers: (count) => (count === 1 ? '1 dossier' : `${count} dossiers`),
		plans: (count) => (count === 1 ? '1 renewal plan' : `${count} renewal plans`),
		size: (used, quota) => `${used} used, ${quota} available`,
		mirror: 'Safety copy on this device',
		mirrorText: (when, size) => `made ${when}, ${size}`,
		mirrorNone: 'not made yet: it follows your first changes',
		mirrorAbsent:
			'this browser does not allow it. All the more reason to keep your dossiers as files.',
		mirrorNow: 'Make the safety copy again now',
		mirrored: 'The safety copy is made and was read again.',
		mirrorFailed: 'The safety copy could not be made. Your dossiers stay in the browser.',
		persisted: 'Protection against clearing',
		granted: 'granted: the browser does not erase this data by itself',
		refused:
			'not granted: the browser may erase this data when it runs out of room or when you stop coming',
		unknown: 'this browser does not say whether it protects this data',
		ask: 'Ask for protection',
		askedInVain:
			'The browser did not grant the protection. It often does so for sites that are bookmarked or installed.'
	},
	copies: {
		title: 'Your copies as files',
		text: 'A file is the only copy that survives the loss of this device. Keep it on the network of your organisation.',
		none: 'No dossier yet.',
		dossier: 'Dossier',
		last: 'Last copy in a file',
		never: 'never',
		since: 'changed since',
		save: 'Save to a file',
		about: (title) => `: ${title}`,
		untitled: 'Untitled dossier',
		all: 'Save everything in one file',
		allText: 'All dossiers and plans, in a single readable file.',
		saved: (name) => `The file “${name}” is saved in your downloads.`
	},
	open: {
		title: 'Take back a file of all dossiers',
		hint: 'A file whose name ends with “.dossiers.json”. What is here already is not replaced.',
		done: (count) =>
			count === 1
				? '1 item is back and was read again.'
				: `${count} items are back and were read again.`,
		same: (count) =>
			count === 1
				? '1 item was here already, identical.'
				: `${count} items were here already, identical.`,
		beside: (count) =>
			count === 1
				? '1 item was here already with other contents: the one of the file is kept beside it, as a copy.'
				: `${count} items were here already with other contents: those of the file are kept beside them, as copies.`,
		skipped: (count) =>
			count === 1
				? '1 item of the file is damaged or too recent: it was left out.'
				: `${count} items of the file are damaged or too recent: they were left out.`,
		copyOf: (title) => `${title} (copy)`,
		refused: 'This file was not taken back',
		problem: {
			'too-large': 'It is too heavy (50 MB at most).',
			truncated: 'It is incomplete: the copy probably stopped on its way.',
			'not-json': 'Its content cannot be read.',
			'not-ours':
				'It is not a file of all dossiers. The file of a single dossier is opened from the dossiers page.',
			newer: 'It comes from a newer version of the guide. Reload the page, then try again.',
			unreadable: 'Your browser could not read it.',
			full: 'There is not enough room on this device.'
		},
		unchanged: 'Nothing has changed on this device.'
	},
	bin: {
		title: 'Deleted dossiers',
		text: 'They wait for 30 days, then are erased.',
		empty: 'The bin is empty.',
		deleted: (when, left) => `deleted ${when}, erased ${left}`,
		restore: 'Put back in the list',
		restored: (title) => `“${title}” is back in the list.`,
		taken:
			'This dossier is in the list already, in another version. Delete that one first, or keep it.',
		purge: 'Empty the bin',
		purgeSure: 'Yes, erase for good',
		purged: 'The bin is empty now.',
		cancel: 'Cancel'
	},
	share: {
		title: 'On a shared computer',
		text: [
			'Anyone who opens this browser in the same session can read your dossiers.',
			'Before you leave: save everything in one file, take it with you, then erase everything below.',
			'A private window erases everything when it closes, your dossiers included.'
		]
	},
	erase: {
		title: 'Erase everything',
		text: 'Dossiers, plans, bin, history, safety copy, settings and pages kept for offline use: all that the guide put on this device. The files that you saved elsewhere stay.',
		start: 'Erase everything from this device…',
		sure: 'This cannot be undone.',
		type: (word) => `To confirm, type “${word}”`,
		word: 'erase',
		wrong: (word) => `Type “${word}” to confirm.`,
		confirm: 'Erase everything for good',
		cancel: 'Cancel',
		working: 'Erasing…',
		done: 'Everything is erased from this device.',
		partly: 'Part of it could not be erased. Close the other tabs of the guide, then try again.',
		home: 'Back to the home page'
	},
	units: ['bytes', 'kB', 'MB', 'GB'],
	never: 'never'
};
