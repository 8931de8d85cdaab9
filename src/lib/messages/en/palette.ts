import type { PaletteMessages } from '../fr/palette';

export const palette: PaletteMessages = {
	title: 'Go to a page or do something',
	hint: 'Type a few letters, choose with the arrows, confirm with Enter.',
	results: 'Suggestions',
	close: 'Close',
	count: (count) =>
		count === 0
			? 'No suggestion. Try another word.'
			: count === 1
				? '1 suggestion'
				: `${count} suggestions`,
	more: (count) => (count === 1 ? '1 more: type further.' : `${count} more: type further.`),
	groups: {
		actions: 'Actions',
		pages: 'Pages',
		dossiers: 'Dossiers',
		here: 'On this page',
		clauses: 'Clauses of the dossier'
	},
	actions: {
		undo: 'Undo the last change',
		redo: 'Redo the change that was undone',
		saveFile: 'Save the dossier to a file',
		next: 'Go to the next question without an answer',
		language: 'Show the guide in French (Français)',
		print: 'Print this page',
		theme: (name) => `Theme: ${name}`,
		display: 'Set the display and the shortcuts'
	},
	themes: {
		system: 'as on the device',
		light: 'light',
		dark: 'dark'
	},
	dossiers: {
		untitled: 'Untitled dossier',
		sample: 'The worked sample'
	},
	pages: {
		'': 'Home',
		'dossiers/': 'Your dossiers',
		'dossier/tasks/': 'Steps of the dossier',
		'dossier/questions/': 'Questions of the dossier',
		'dossier/answers/': 'Answers of the dossier',
		'dossier/result/': 'Result of the dossier',
		'dossier/documents/': 'Documents of the dossier',
		'dossier/responses/': 'Responses of the suppliers',
		'dossier/compare/': 'Compare two versions of the dossier',
		'shared/': 'Dossier received by a link',
		'renewal/': 'Fleet renewal',
		'renewal/plan/': 'Renewal plan',
		'data/': 'My data',
		'about/': 'About and sources',
		'help/': 'Help and contact',
		'accessibility/': 'Accessibility',
		'ecodesign/': 'Ecodesign',
		'diagram/': 'Diagrams of the questions',
		'sitemap/': 'Site map'
	},
	display: {
		title: 'Display and shortcuts',
		theme: 'Theme',
		kept: 'Your choice is kept on this device.',
		keys: 'Keyboard shortcuts',
		single: 'Turn on the single-key shortcuts',
		singleHint: 'They never act while you type in a field.',
		key: 'Key',
		effect: 'Effect',
		palette: 'Go to a page or do something',
		next: 'Go to the next question without an answer',
		display: 'Show this window',
		escape: 'Close the window that is open',
		escapeKey: 'Esc',
		or: 'or',
		control: 'Ctrl K',
		command: '⌘ K'
	}
};
