import type { edits as fr } from '../fr/edits';

export const edits: typeof fr = {
	clause: {
		level: 'Level of this clause',
		lotLevel: (level) => `${level} (the dossier’s level)`,
		figures: 'Figures',
		guide: (value) => `The guide’s value: ${value}`,
		noGuide: 'For you to set',
		reset: 'Go back to the guide’s value',
		notANumber: 'Enter a number in figures, for example 12.5. The previous value is kept.',
		share: 'Points of this clause in its criterion',
		shareHint: (points, criterion) => `After scaling: ${points} out of 100 in “${criterion}”.`,
		table: (title) => `The table “${title}” cannot be changed here.`,
		text: (face) => `Text: ${face}`,
		textHint: 'Figures are written out. Once the text is amended, they are changed here.',
		tableHint: (token, title) => `Keep ${token}: it calls the table “${title}”.`,
		textEmpty: 'Write a text, or go back to the guide’s. The previous text is kept.',
		resetText: 'Go back to the guide’s text',
		otherToRevise:
			'Text amended: its figures are changed here. The French version is still the guide’s, to be revised.',
		amendedElsewhere: 'The French text was amended; this one is the guide’s, to be revised.',
		amendHere: 'Amend the English text',
		amendHereHint: 'The French text will go back to the guide’s.',
		remove: 'Remove this clause',
		removeReason: 'Why remove it?',
		removeHint: 'The reason stays in the dossier. The clause can be restored.',
		removeSubmit: 'Remove the clause',
		restore: 'Restore',
		removedBecause: (reason) => `Removed: ${reason}`,
		cancel: 'Cancel',
		reasonMissing: 'Write a reason, even a short one.'
	},
	own: {
		add: 'Add a clause of your own',
		title: 'Title of the clause',
		specification: 'Technical specification (optional)',
		performance: 'Contract performance clause (optional)',
		bears: 'It bears on',
		bearsOn: { environment: 'the environment', social: 'social matters', other: 'something else' },
		submit: 'Add the clause',
		save: 'Save the clause',
		remove: 'Delete this clause',
		removed: (title) => `“${title}” is deleted. “Undo”, at the top of the page, brings it back.`,
		added: (title) => `“${title}” is added.`,
		titleMissing: 'Give the clause a title.',
		textMissing: 'Write at least one of the two texts.'
	},
	frame: {
		weights: 'Weights of the criteria, in percent',
		total: (sum) => `Total: ${sum}`,
		missing: (points) => `${points} missing to make 100%. The weights will apply then.`,
		tooMuch: (points) => `${points} too many. The weights will apply at 100%.`,
		negative: (criterion) => `The weight of “${criterion}” cannot be negative.`,
		unread: (criterion) => `The weight of “${criterion}” is not a number.`,
		low: (minimum) =>
			`Under ${minimum}, the environmental criterion hardly counts in the choice: suppliers neglect it.`,
		reset: 'Go back to the guide’s weights',
		shares: 'Points of each clause in its criterion',
		sharesLead: 'The points entered are scaled to 100 in each criterion.',
		empty: 'No clause gives points for this criterion.',
		criterion: (name, weight) => `${name} (${weight})`,
		normalised: (points) => `that is ${points} out of 100`
	}
};
