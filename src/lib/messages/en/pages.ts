import type { PagesMessages, TextPage } from '../fr/pages';

const about: TextPage = {
	title: 'About and sources',
	lead: 'A free and open guide to buy less digital equipment, better, and to be able to defend it.',
	sections: [
		{
			title: 'What the guide does',
			text: [
				'It goes with a purchasing officer from the need to the documents of the tender. It is made for cultural organisations and local authorities, whether or not the French public procurement code binds them.',
				'It replaces neither your legal department nor the platform where you publish. Nor does it replace the talk with the people who will use the equipment.'
			]
		},
		{
			title: 'The method',
			steps: true,
			list: [
				'The need first. Every path starts by asking whether to buy at all. “Do not buy” is a good ending.',
				'A clause appears only if your answers call for it: type of buyer, amount, launch date, subject, level of ambition.',
				'Each clause has its place: tender rules, technical specifications or administrative specifications. For small amounts, a consultation letter is enough.',
				'Each clause says how the supplier proves it and how you verify it.',
				'Whatever is retained says which answer caused it. What is left out is told as well.'
			]
		},
		{
			title: 'The sources, and how far to trust them',
			text: [
				'Clauses and duties rest on public texts: the French public procurement code and other laws, French and European frameworks. Labels and purchasing criteria published by other countries add to them. Each clause cites its sources.',
				'A figure is given as a fact only if it was read in its source. Otherwise it is marked “to calibrate by market sounding”: a starting point, to be tested against the market. Each item carries the date it was last reviewed.'
			]
		},
		{
			title: 'This is not legal advice',
			text: [
				'The guide helps you draft. It can be wrong, and the law changes. Have your documents read by the person who signs them or by your legal department.'
			]
		},
		{
			title: 'Your data',
			text: [
				'Nothing of what you enter leaves your device. There is no account, no cookie, no audience measurement and no outside service. The site’s host only sees that pages were requested, as for any site.',
				'Dossiers are kept in your browser. Anyone using the same session on this device can read them. A browser may also erase what it keeps: save your dossiers to a file.'
			]
		},
		{
			title: 'Licences',
			text: [
				'The code is under the EUPL-1.2 licence. The content (questions, clauses, explanations) is under the French Open Licence 2.0. You may reuse and adapt it, naming the source and its date.'
			]
		}
	]
};

const help: TextPage = {
	title: 'Help and contact',
	lead: 'What you need to take a dossier to its end.',
	sections: [
		{
			title: 'Contact',
			text: [
				'This version has no contact address of its own. Write to the organisation that puts the guide online: often your own, or the one that gave you its address.',
				'Say which page, what you wanted to do and what happened. Do not attach a confidential dossier.'
			]
		},
		{
			title: 'Step by step',
			steps: true,
			list: [
				'Start a dossier and answer, one question a screen. You may skip a question or answer “I don’t know”.',
				'Read your answers over. “Change” takes you to the question, then back to the list.',
				'Read the result: the recommendation, the duties, the clauses, and why.',
				'Open the documents, amend what needs it, save them.',
				'Keep the dossier as a file, from the “Dossiers” page.'
			]
		},
		{
			title: 'Where are my answers?',
			text: [
				'In this browser, on this device. They are saved as you type. The time of the last save stands under each question. The page “My data” says all that is kept.'
			]
		},
		{
			title: 'How do I hand a dossier on?',
			text: [
				'Use “Share”, at the top of the dossier: by a link or by a file. Your colleague receives a copy of it.'
			]
		},
		{
			title: 'I deleted a dossier by mistake',
			text: [
				'On the “Dossiers” page, use “Undo the deletion” right after. For 30 days, the page “My data” can restore it too.'
			]
		},
		{
			title: 'The guide advises against buying. Can I go on?',
			text: [
				'Yes. Nothing is locked. The guide asks for the reason and keeps a note of it in the dossier.'
			]
		},
		{
			title: 'Can I do everything with the keyboard?',
			text: [
				'Yes. Tab to move on, arrows to choose in a list, space to tick, Enter to continue. The browser’s back button returns to the question before.',
				'“Go to…”, at the top of the page, leads to all pages and all actions: Ctrl K, or ⌘ K. The “?” key shows the shortcuts; they can be turned off.'
			]
		}
	]
};

export const pages: PagesMessages = { about, help };
