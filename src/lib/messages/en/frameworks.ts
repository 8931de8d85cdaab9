import type { Conformity, Fulfilment, Means, Priority } from '../../domain/framework';
import type { FrameworkMessages } from '../fr/frameworks';

const number = (value: number) => value.toLocaleString('en-GB', { maximumFractionDigits: 1 });
const day = (date: string) =>
	new Date(date)
		.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
		.replaceAll(' ', '\u00a0');

const conformities: Record<Conformity, string> = {
	conforms: 'Conforms',
	fails: 'Does not conform',
	'not-applicable': 'Not applicable',
	untested: 'Not tested'
};

const means: Record<Means, string> = {
	test: 'checked by an automatic test',
	reading: 'checked by reading the code and the screens',
	nobody: 'not yet checked by a person'
};

const fulfilments: Record<Fulfilment, string> = {
	fulfilled: 'Fulfilled',
	partly: 'Partly fulfilled',
	unfulfilled: 'Not fulfilled',
	'not-applicable': 'Not applicable'
};

const priorities: Record<Priority, string> = {
	priority: 'priority',
	recommended: 'recommended',
	moderate: 'moderate'
};

const shared = {
	criterion: 'Criterion ',
	result: (result: string, more: string) => `${result} (${more})`,
	theme: 'Theme',
	themes: 'Themes of the grid',
	about: (value: string, asks: string) => `${value}. ${asks}.`,
	counts: 'Number of criteria by theme',
	total: 'Total',
	tests: (count: number) => (count === 1 ? 'Test: ' : 'Tests: '),
	number
};

const accessibility = {
	title: 'Accessibility',
	lead: 'Accessibility statement. State of conformity: does not conform.',
	themeTitle: (theme: string) => `Accessibility: ${theme}`,
	themeLead: (version: string) => `What the grid of RGAA ${version} says, criterion by criterion.`,
	back: 'Accessibility statement',
	state: {
		title: 'State of conformity',
		text: (version: string) => [
			'This statement is about the Responsible digital purchasing guide. The organisation that puts it online adds its name.',
			`The guide does not conform to the French general accessibility framework (RGAA), version ${version}. That is the state which the law sets as long as no audit has been made.`
		]
	},
	results: {
		title: 'Results of the tests',
		text: (count: Record<Conformity, number>) => [
			`The guide assesses itself, by automatic tests and by reading the code. Out of 106 criteria: ${count.conforms} conform, ${count.fails} fail, ${count['not-applicable']} do not apply and ${count.untested} are not tested.`,
			'No rate of conformity is given: a person would have to check the pages with assistive tools.'
		]
	},
	barriers: {
		title: 'Content that is not accessible',
		fails: 'What does not conform:',
		untested: 'What nobody has tried yet:'
	},
	made: {
		title: 'How this statement was made',
		text: (date: string) => [
			`Statement made on ${day(date)}, by self-assessment. A test compares its numbers with the grid, and checks that each test named exists.`
		],
		technologies: 'Technologies: HTML, CSS, JavaScript, SVG, WAI-ARIA. Documents are PDFs.',
		environment:
			'Environment: Chromium on Linux, by keyboard and mouse, from 320 to 2,560 pixels wide, in light and dark. No screen reader has been used yet.',
		tools: 'Tools: axe-core, and the guide’s own tests.',
		sample: (pages: readonly string[]) =>
			`Pages assessed: ${pages.join(', ').toLowerCase()}. The other pages are not assessed yet.`
	},
	contact: {
		title: 'Report a barrier',
		text: [
			'Say which page, what you wanted to do and the tool you use. The organisation that puts the guide online must give its name and its contact; this version has none yet.'
		],
		link: 'Help and contact'
	},
	recourse: {
		title: 'If no answer comes',
		text: [
			'You reported a barrier, and no answer comes, or it does not suit? You may turn to the French Defender of Rights: on its website, to its delegate in your département, or by free letter to “Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07”.'
		],
		link: 'Website of the Defender of Rights'
	},
	conformities,
	means
};

const ecodesign = {
	title: 'Ecodesign',
	lead: (score: number) =>
		`Ecodesign statement under the French framework RGESN 2024. Score: ${number(Math.floor(score))}%.`,
	themeTitle: (theme: string) => `Ecodesign: ${theme}`,
	themeLead: 'What the guide answers to RGESN 2024, criterion by criterion.',
	back: 'Ecodesign statement',
	score: {
		title: 'The score',
		text: (count: Record<Fulfilment, number>, applicable: number) => [
			`The French general framework for the ecodesign of digital services (RGESN) has 78 criteria, of which ${applicable} apply to the guide. Among them: ${count.fulfilled} fulfilled, ${count.partly} in part and ${count.unfulfilled} not fulfilled.`,
			'The score sets the points of the criteria fulfilled against those of the criteria that apply. A priority criterion is worth 1.5 points, a recommended one 1.25 and a moderate one 1. A criterion fulfilled in part earns nothing. The score tells how mature an approach is; it is no footprint.'
		]
	},
	figures: {
		title: 'What a page weighs',
		text: (date: string) => [
			`First visit, with nothing in memory, measured on ${day(date)}. A test refuses any page beyond the limit, and compares these measures with those of the day.`
		],
		caption: 'Weight of the pages',
		page: 'Page',
		requests: 'Requests',
		kilobytes: 'Kilobytes',
		elements: 'Elements',
		ecoIndex: 'EcoIndex',
		limit: 'Limit',
		bound: (figure: string, value: string) =>
			figure === 'ecoIndex' ? `at least ${value}` : `at most ${value}`
	},
	left: {
		title: 'What is left to do',
		text: 'Priority criteria that are not fulfilled, or only in part:',
		host: 'Hosting criteria depend on the organisation that puts the guide online. They count as not fulfilled until it has answered.'
	},
	made: {
		title: 'How this statement was made',
		text: (date: string) => [
			`Statement made on ${day(date)}, by self-assessment, without a third party’s review. It changes with the guide: a test compares its numbers with the answers.`
		]
	},
	fulfilments,
	priorities
};

const sitemap = {
	title: 'Site map',
	lead: 'All the pages of the guide.',
	groups: {
		work: 'Make a purchase',
		guide: 'Understand the guide',
		access: 'Accessibility, theme by theme',
		ecodesign: 'Ecodesign, theme by theme',
		diagrams: 'Diagrams of the questionnaires'
	},
	pages: {
		home: 'Home',
		dossiers: 'Dossiers',
		renewal: 'Fleet renewal',
		data: 'My data',
		about: 'About and sources',
		help: 'Help and contact',
		accessibility: 'Accessibility',
		ecodesign: 'Ecodesign',
		diagram: 'Diagrams'
	},
	inside:
		'An open dossier leads to the questions, the answers read over, the result and the documents.'
};

export const frameworks: FrameworkMessages = { shared, accessibility, ecodesign, sitemap };
