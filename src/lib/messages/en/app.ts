import type { AppMessages } from '../fr/app';

export const app: AppMessages = {
	name: 'Responsible digital purchasing guide',
	nameLines: ['Responsible digital', 'purchasing guide'],
	description:
		'From a digital need to the clauses of the tender, for cultural organisations and local authorities. In the browser, with no account.',
	skip: 'Skip to content',
	menu: 'Main navigation',
	dossiers: 'Dossiers',
	renewal: 'Fleet',
	help: 'Help',
	palette: 'Go to…',
	switchLanguage: 'Français',
	footer: {
		label: 'About this guide',
		about: 'About and sources',
		accessibility: 'Accessibility',
		ecodesign: 'Ecodesign',
		diagram: 'Diagrams',
		sitemap: 'Site map',
		help: 'Help and contact',
		data: 'My data',
		display: 'Display and shortcuts',
		advice: 'This guide helps you draft. It does not give legal advice.',
		licence: 'Code under the EUPL-1.2 licence. Content under the French Open Licence 2.0.'
	},
	noScript:
		'The text pages can be read as they are. To answer the questions, turn JavaScript on in your browser: everything happens on your device.',
	dossier: {
		label: 'Parts of the dossier',
		untitled: 'Untitled dossier',
		tasks: 'Steps',
		questions: 'Questions',
		answers: 'Answers',
		result: 'Result',
		documents: 'Documents',
		responses: 'Suppliers',
		share: 'Share',
		undo: 'Undo',
		redo: 'Redo',
		history: 'History',
		opening: 'Opening the dossier…',
		missing: 'This dossier is not in this browser',
		missingText:
			'It may have been deleted, or saved on another device. If you have its file, open it from the dossiers page.',
		none: 'No dossier is open',
		noneText: 'Choose a dossier, or start one.',
		failed: 'The dossier could not be opened',
		contentMissing: 'Part of the guide could not be loaded. Check your connection.',
		contentAgain: 'Load again',
		dropped: (count) =>
			count === 1
				? 'The content of the guide has changed: one of your answers or edits no longer fits and was not taken over.'
				: `The content of the guide has changed: ${count} of your answers or edits no longer fit and were not taken over.`,
		toDossiers: 'See the dossiers',
		start: 'Start a dossier'
	},
	moment: {
		today: (time) => `at ${time}`,
		on: (date) => `on ${date}`
	},
	save: {
		saving: 'Saving…',
		saved: (when) => `Saved in this browser, ${when}`,
		unsaved: 'Not saved',
		sample: 'Sample: it is kept as soon as you change it',
		failed: 'Your last answer is not saved',
		keep: 'It stays on the screen. Save the dossier to a file before you close the page.',
		download: 'Save to a file',
		again: 'Try again',
		keepMine: 'Keep my version',
		takeStored: 'Take the other version',
		left: (title) => `“${title}” is not saved`,
		leftText: 'The browser refused your last changes. They are kept while this tab stays open.',
		back: 'Go back to the dossier'
	},
	storage: {
		title: 'The dossiers of this browser cannot be read',
		forbidden:
			'The browser does not let this site keep data, perhaps because of private browsing. You can answer the questions, then save your dossier to a file.',
		full: 'There is no room left on this device. Free some space, then try again.',
		blocked:
			'The guide is open in another tab, in an older version. Close that tab, then reload the page.',
		closed: 'The browser has closed its storage. Reload the page.',
		newer:
			'This dossier was written by a newer version of the guide. Reload the page to update the guide.',
		stale: 'The dossier was changed in another tab. Choose the version to keep.',
		missing: 'The dossier was deleted in another tab.',
		damaged:
			'This dossier is damaged and can no longer be read. Open a copy that you kept as a file.',
		other: 'The browser refused without saying why. Reload the page.'
	},
	failure: {
		title: 'Something went wrong on this page',
		text: 'The error is ours, not yours. Your saved answers are still in this browser.',
		file: 'To be safe, keep a copy of them in a file.',
		download: 'Save my answers to a file',
		reload: 'Reload the page',
		notFound: 'This page does not exist',
		notFoundText: 'The address may be incomplete, or the page may have moved.',
		home: 'Back to the home page'
	}
};
