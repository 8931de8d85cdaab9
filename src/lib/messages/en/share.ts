import type { ShareMessages } from '../fr/share';

export const share: ShareMessages = {
	title: 'Share this dossier',
	close: 'Close',
	contains:
		'The link holds the whole dossier: your answers, your changes and the comments. Anyone who has the link can read it.',
	copyOnly:
		'Nothing goes through a server: the dossier is written in the link itself. The person gets a copy, which does not follow your later changes.',
	link: 'Link of the dossier',
	preparing: 'Preparing the link…',
	copy: (size) => `Copy the link (${size})`,
	size: (kilobytes) => `${kilobytes} kB`,
	copied: 'Link copied. Paste it into a message.',
	notCopied: 'The browser refuses to copy. The link is selected: copy it with the keyboard.',
	tooLarge: (size, limit) =>
		`This dossier is too long for a link (${size}, ${limit} at most). Send the file instead.`,
	noLink: 'This browser cannot make a link. Send the file instead.',
	file: 'By file',
	fileText: 'The file holds the same as the link, whatever its size.',
	download: 'Save the file',
	answers: 'When a version comes back to you',
	compare: 'Compare with another version',
	preview: {
		title: 'A shared dossier',
		lead: 'Nothing is kept in this browser yet. Look first at what the link holds.',
		reading: 'Reading the link…',
		untitled: 'Untitled dossier',
		changed: 'Changed',
		categories: 'Purchase',
		noCategory: 'not said yet',
		answers: 'Answers',
		edits: 'Changes',
		comments: 'Comments',
		none: 'none',
		noComment: 'none',
		commentsOf: (count, authors) => (authors ? `${count}, by ${authors}` : String(count)),
		dropped: (count) =>
			count === 1 ? 'One thing cannot be taken over' : `${count} things cannot be taken over`,
		droppedLead: 'The guide does not know them, or they are not safe.',
		take: 'Keep a copy in this browser',
		takeHint: 'A new dossier is made. Your other dossiers do not change.',
		copyOf: (title) => `${title} (copy)`,
		known: 'You already have a version of this dossier',
		compareWith: (title) => `Compare with “${title}”`,
		kept: (title) => `“${title}” is kept in this browser.`,
		open: 'Go to the dossier',
		notKept: 'The dossier could not be kept',
		empty: 'No dossier to read',
		emptyText:
			'What a link holds is not kept in the address. Open again the link that you were sent.',
		toDossiers: 'See the dossiers'
	},
	drops: {
		question: (id) => `Answer to the question “${id}”`,
		option: (id, option) => `Choice “${option}”, in the question “${id}”`,
		clause: (id) => `Changes to the clause “${id}”`,
		replaced: (id) => `Duplicate: “${id}”`,
		frame: () => 'Weights of the criteria, which do not add up to 100',
		characters: (where, count) =>
			count === 1
				? `One invisible or forbidden character, in “${where}”`
				: `${count} invisible or forbidden characters, in “${where}”`
	},
	problem: {
		title: 'This link was not opened',
		'no-link': 'It is not the link of a dossier of this guide.',
		incomplete:
			'The link is incomplete: it was probably cut on its way. Ask for it again, or ask for the file.',
		'newer-link':
			'It comes from a newer version of the guide. Reload this page, then open the link again.',
		'too-long': 'It is too long for the link of a dossier. Ask for the file instead.',
		swollen: 'It hides far more data than a dossier. To be safe, it is not read.',
		unsupported:
			'This browser cannot read dossier links. Ask for the file instead, or update the browser.',
		damaged: 'What it holds is damaged. Ask for it again, or ask for the file.',
		nothingLost: 'Your dossiers have not changed.'
	}
};
