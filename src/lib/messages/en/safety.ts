import type { SafetyMessages } from '../fr/safety';

export const safety: SafetyMessages = {
	elsewhere: {
		title: 'This dossier is open in another tab',
		text: 'You can read it here. What you change in the other tab shows on this page too.',
		take: 'Continue here',
		taking: 'The other tab is saving, then gives way…'
	},
	loss: {
		title: 'Your browser has lost what it kept',
		found: (dossiers, plans, when) =>
			`The safety copy on this device is whole. It was made ${when} and holds ${countOf(dossiers, plans)}.`,
		nothing:
			'The guide found no safety copy on this device. If you kept a file of your dossiers, open it from the dossiers page.',
		newer:
			'The safety copy comes from a newer version of the guide. Reload the page to update the guide. Until then, nothing in it is changed.',
		restore: 'Put everything back',
		forgo: 'Continue without it',
		forgoSure: 'Yes, continue without the safety copy',
		forgoText: 'The safety copy will be replaced. If you hesitate, save it to a file first.',
		download: 'Save the copy to a file',
		working: 'Putting everything back…',
		restored: (count) =>
			count === 1
				? 'Done: 1 item is back in place and was read again.'
				: `Done: ${count} items are back in place and were read again.`,
		failed: 'Putting it back did not work. The safety copy is intact. Try again.',
		see: 'See the dossiers',
		close: 'Close this message',
		of: (date) => `on ${date}`
	},
	newer: {
		title: 'Your dossiers come from a newer version of the guide',
		text: 'This page leaves them as they are. Reload it to update the guide. You can also keep a copy of them.',
		download: 'Save everything to a file',
		reload: 'Reload the page',
		failed: 'The file could not be prepared. Reload the page.'
	},
	superseded: {
		title: 'A newer version of the guide is open in another tab',
		text: 'Your changes are saved. Reload this page before you go on.',
		reload: 'Reload the page'
	},
	history: {
		title: 'History of the dossier',
		lead: 'The changes made in this browser, latest first.',
		empty: 'No change yet.',
		close: 'Close',
		now: 'As it stands now',
		undone: 'undone',
		back: 'Go back to before this change',
		forth: 'Redo up to here',
		about: (what) => `: ${what}`,
		older: 'Older changes can only be read.',
		failed: 'The history could not be read.',
		answer: (question, answer) => `${question} ${answer}`,
		taken: (question) => `${question} Answer taken back`,
		titled: (title) => `Title: ${title}`,
		clause: {
			level: (clause) => `Clause “${clause}”: level changed`,
			parameters: (clause) => `Clause “${clause}”: value changed`,
			share: (clause) => `Clause “${clause}”: points changed`,
			removed: (clause) => `Clause “${clause}”: removed`,
			kept: (clause) => `Clause “${clause}”: put back`,
			texts: (clause) => `Clause “${clause}”: text rewritten`,
			other: (clause) => `Clause “${clause}”: changed`
		},
		frame: 'Weights of the criteria',
		own: 'Clauses of your own',
		continued: 'Advice to stop: you chose to continue',
		accepted: 'Point of attention accepted',
		comments: 'Comments',
		other: 'Another change'
	}
};

function countOf(dossiers: number, plans: number): string {
	const said = dossiers === 1 ? '1 dossier' : `${dossiers} dossiers`;
	if (plans === 0) return said;
	return `${said} and ${plans === 1 ? '1 renewal plan' : `${plans} renewal plans`}`;
}
