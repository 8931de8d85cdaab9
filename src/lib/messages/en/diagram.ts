import type { DiagramMessages } from '../fr/diagram';

const day = (date: string) =>
	new Date(date)
		.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
		.replaceAll(' ', '\u00a0');
const number = (value: number) => value.toLocaleString('en-GB');

export const diagram: DiagramMessages = {
	title: 'Diagrams of the questionnaires',
	lead: 'The guide is a series of questions. Each diagram shows their order, and what each answer opens.',
	about: (title) => `Diagram: ${title}`,
	read: {
		title: 'How to read a diagram',
		list: [
			'The line on the left is the path: follow it from top to bottom.',
			'A box on the line is a question that is always asked.',
			'A box set in is asked only if the condition written above it is met. Otherwise, stay on the line.',
			'An arrow in a box says which recommendation an answer can lead to. “Stop” means that the guide advises against going further. Nothing is locked for all that.',
			'A question skipped, or an “I don’t know”, meets no condition.'
		],
		twin: 'Under each diagram, a list says the same, with the reason for each question.'
	},
	contribute: {
		title: 'Suggest a change',
		text: [
			'Questions, conditions and clauses are text files, in the folder “questionnaires” of the source code. They are edited without knowing how to program: the README file there says how, in two minutes, twenty minutes or an hour.',
			'Each condition is tried with the possible answers before the site is built. One that would always be met, or never, is refused, with its file, its line and the remedy.'
		],
		link: 'How to read a diagram and suggest a change'
	},
	all: 'All the diagrams',
	parts: 'Parts of the questionnaire',
	counts: (questions, outcomes) => `${questions} questions, ${outcomes} possible recommendations`,
	outcomes: 'Recommendations',
	outcomesText: 'What the answers can lead the guide to advise. The soberest one comes first.',
	name: (title, part) => `${title}: ${part}`,
	described: 'The list under the diagram says the same.',
	region: 'Diagram, scrolls both ways',
	list: 'The same diagram, as a list',
	start: 'Start',
	end: 'End',
	after: (part) => `After “${part}”`,
	next: (part) => `Next: “${part}”`,
	always: 'Always asked.',
	asked: (told) => `Asked if ${told}.`,
	given: (told) => `Given if ${told}.`,
	if: (told) => `If ${told}:`,
	offered: (label, told) => `${label} (offered if ${told})`,
	required: 'required',
	unknown: '“I don’t know” allowed',
	meta: (parts) => parts.join(', '),
	leads: (title) => `can lead to: ${title}`,
	stops: (title) => `can lead to a stop: ${title}`,
	stop: 'Stop',
	why: 'Why: ',
	yes: 'Yes',
	no: 'No',
	types: {
		'yes-no': 'Yes or no',
		choice: 'One choice',
		choices: 'Several choices',
		number: 'A number',
		amount: 'An amount',
		quantity: 'A quantity',
		duration: 'A duration',
		date: 'A date',
		text: 'A text'
	},
	kinds: {
		avoid: 'Do not buy',
		extend: 'Extend',
		share: 'Share',
		join: 'Join an existing contract',
		reuse: 'Reuse',
		rent: 'Rent',
		buy: 'Buy'
	},
	condition: {
		answer: (question) => `the answer to “${question}”`,
		facts: {
			family: 'the family of the purchase',
			'category-count': 'the number of categories',
			level: 'the level of ambition',
			procedure: 'the procedure'
		},
		factValues: {
			hardware: 'hardware',
			hosting: 'hosting',
			software: 'software',
			services: 'services',
			none: 'without advertising or competition',
			adapted: 'adapted',
			'adapted-with-notice': 'adapted, with a published notice',
			formal: 'formal'
		},
		quoted: (value) => `“${value}”`,
		is: (subject, value) => `${subject} is ${value}`,
		has: (subject, value) => `${subject} includes ${value}`,
		atLeast: (subject, value) => `${subject} is at least ${value}`,
		below: (subject, value) => `${subject} is less than ${value}`,
		reaches: (subject, value) => `${subject} reaches ${value}`,
		belowThreshold: (subject, value) => `${subject} stays under ${value}`,
		from: (subject, value) => `${subject} is ${value} or later`,
		before: (subject, value) => `${subject} is before ${value}`,
		answered: (question) => `“${question}” has an answer`,
		unanswered: (question) => `“${question}” has no answer`,
		not: (told) => `it is not so that ${told}`,
		and: ', and ',
		either: (parts) => `either ${parts.join(', or ')}`,
		or: ' or '
	},
	figure: {
		number,
		months: (value) => `${number(value)} ${value === 1 ? 'month' : 'months'}`,
		amount: (value) => `€${number(value)}`,
		day,
		threshold: (title) => `the threshold “${title}”`
	}
};
