import type { HomeMessages } from '../fr/home';

export const home: HomeMessages = {
	title: 'From the need to the clauses',
	readers: 'Museums, theatres, festivals, libraries, art schools, local authorities',
	heading: ['Should you buy it?', 'And with which clauses?'],
	lead: 'You have a digital need, a budget and little time. The guide questions the purchase first. It then places the environmental and social clauses of your case, with their means of proof and their sources.',
	start: 'Start a dossier',
	sampleLink: 'See a worked sample',
	renewal: 'Look at a fleet of devices',
	lineTitle: 'From your answers to your documents',
	line: [
		{
			title: 'Your answers',
			text: 'One question a screen, in plain words. “I don’t know” is an answer.'
		},
		{
			title: 'A recommendation',
			text: 'Do not buy, extend, share, reuse, rent or buy: and why.'
		},
		{
			title: 'Your clauses',
			text: 'Chosen by buyer, amount and date. What is left out is told as well.'
		},
		{
			title: 'Your documents',
			text: 'To read on the screen, to amend, then to save as PDF, Word or spreadsheet.'
		}
	],
	sampleTitle: 'A sample, from start to finish',
	sampleText:
		'A national museum renews 120 laptops, for €96,000 excluding VAT. Read its answers, the recommendation and the clauses retained.',
	sampleResult: 'Read the result of the sample',
	sampleAnswers: 'Read its answers',
	knowTitle: 'Good to know',
	know: [
		{
			title: 'No account, on your device',
			text: 'Your answers stay in this browser. Nothing is sent. Keep your dossier as a file too: a browser may lose what it keeps.'
		},
		{
			title: 'What the guide covers',
			text: 'Computers, screens, phones, printing, servers, network and projectors, their repair and take-back; web hosting, software as a service and web development. Under French public procurement law.'
		},
		{
			title: 'What to have at hand',
			text: 'The need, the inventory of what you have, an estimated amount and a launch date. The rest can wait.'
		}
	]
};
