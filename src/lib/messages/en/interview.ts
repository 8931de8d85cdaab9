import type { InterviewMessages } from '../fr/interview';

export const interview: InterviewMessages = {
	title: 'Questions',
	back: 'Back',
	progress: (position, total) => `Question ${position} of ${total}`,
	progressAtMost: (position, total) => `Question ${position} of at most ${total}`,
	why: 'Why do we ask?',
	sources: 'Sources',
	sourcesMissing: 'The sources could not be loaded. Check the connection, then open again.',
	published: (title, publisher) => `${title}, ${publisher}`,
	terms: 'Words in this question',
	yes: 'Yes',
	no: 'No',
	or: 'or',
	several: 'You can choose more than one.',
	unknown: 'I don’t know',
	continue: 'Continue',
	skip: 'Skip this question',
	toAnswers: 'Read my answers over',
	suffix: { amount: '€ excluding VAT', duration: 'months' },
	orSkip: 'You can also skip this question.',
	errorTitle: 'Error:',
	errorSummary: 'One answer needs correcting',
	empty: {
		'yes-no': 'Choose yes or no.',
		choice: 'Choose an answer.',
		choices: 'Tick at least one answer.',
		number: 'Enter a number, for example 120.',
		amount: 'Enter an amount in euros excluding VAT, for example 96000.',
		quantity: 'Enter a quantity in figures, for example 120.',
		duration: 'Enter a duration in months, for example 48.',
		date: 'Enter a full date, for example 15/03/2027.',
		text: 'Write a few words.'
	},
	problems: {
		'not-a-number': () => 'Enter a number in figures, with no text around it, for example 1200.50.',
		'not-whole': () => 'Enter a whole number, for example 120.',
		'too-small': (bound) => `Enter a number of at least ${bound}.`,
		'too-large': (bound) => `Enter a number of at most ${bound}.`,
		'not-a-date': () =>
			'This date does not exist. Enter the day, the month and the year, for example 15/03/2027.',
		'too-long': (bound) => `Shorten the text: ${bound} characters at most.`,
		'not-an-option': () => 'Choose an answer from the list.'
	},
	stop: {
		label: 'From your answers',
		result: 'Read the recommendation',
		free: 'Nothing is locked. You may go on: the guide will ask you why and keep a note of it in the dossier.',
		continue: 'Continue with the questions'
	},
	answers: {
		title: 'Check your answers',
		lead: 'Read them over before the result. You can change anything; you will come back here.',
		edit: 'Change',
		answer: 'Answer',
		about: (question) => `: ${question}`,
		notGiven: 'Not provided',
		unanswered: 'No answer yet',
		left: (count) =>
			count === 1 ? 'One question has no answer yet.' : `${count} questions have no answer yet.`,
		goOn: 'Go on with the questions',
		result: 'See the result',
		excludingTax: (amount) => `${amount} excluding VAT`
	}
};
