import type { ResultMessages } from '../fr/result';
import { because } from './because';
import { duties } from './duties';
import { edits } from './edits';
import { findings } from './findings';

export const result: ResultMessages = {
	title: 'Result',
	nav: 'Parts of the result',
	parts: {
		recommendation: 'Recommendation',
		duties: 'Duties',
		rc: 'Tender rules (RC)',
		frame: 'Criteria and weights',
		cctp: 'Technical clauses (CCTP)',
		ccap: 'Performance (CCAP)',
		letter: 'Consultation letter',
		refused: 'Not retained'
	},
	leads: {
		recommendation: '',
		duties: 'What the law asks of your organisation, at your date and for this amount.',
		rc: 'What suppliers read to know how they will be chosen.',
		frame: 'What each criterion weighs, and each clause inside its criterion.',
		cctp: 'The minimum that every offer has to reach.',
		ccap: 'What the contractor will have to do and prove during the contract.',
		letter:
			'The need and the terms of performance. The procedure calls for no tender rules and no weighted criteria.',
		refused: 'Each clause left out, and why. Nothing is hidden.'
	},
	titles: {
		duties: 'Your duties',
		rc: 'Tender rules (RC)',
		frame: 'Criteria and weights',
		cctp: 'Technical specifications (CCTP)',
		ccap: 'Contract performance clauses (CCAP)',
		letter: 'Consultation letter',
		refused: 'What is not retained'
	},
	notLoaded:
		'This part could not be loaded. Check the connection, then reload the page: your answers are kept.',
	following: (part) => `Next: ${part}`,
	documents: 'Read over and download the documents',
	levels: { 1: 'basic', 2: 'advanced', 3: 'exemplary' },
	opening: 'Opening…',
	reviewed: (date) => `reviewed on ${date}`,
	secondary: 'secondary source',
	secondaryRead: 'Read in a secondary source',
	confidence: {
		verified: 'Read in the source',
		calibrate: 'To calibrate by market sounding',
		background: 'Source not read: no figure is taken from it'
	},
	procedures: {
		none: 'purchase without advertising or competition',
		adapted: 'adapted procedure',
		'adapted-with-notice': 'adapted procedure with a published notice',
		formal: 'formal procedure'
	},
	families: {
		hardware: 'hardware',
		hosting: 'hosting',
		software: 'software',
		services: 'services'
	},
	because,
	recommendation: {
		label: (kind) => `Recommendation: ${kind}`,
		about: (kind, category) => `${kind} (${category})`,
		kinds: {
			avoid: 'Do not buy',
			extend: 'Extend',
			share: 'Share',
			join: 'Join an existing contract',
			reuse: 'Reuse',
			rent: 'Rent',
			buy: 'Buy'
		},
		none: 'No recommendation yet',
		noneText:
			'Your answers are not yet enough to advise you. Go back to the questions: a few answers change everything.',
		questions: 'Go back to the questions',
		left: (count) =>
			count === 1
				? 'One question has no answer yet: the result may change.'
				: `${count} questions have no answer yet: the result may change.`,
		others: 'Then',
		ifContinued: 'If you go on',
		stop: {
			free: 'Nothing is locked. If you go on, say why: your reason is kept in the dossier and printed in the drafting notes.',
			title: 'Continue anyway',
			reason: 'Why go on with this purchase?',
			submit: 'Continue and keep this reason',
			passed: 'You go on in spite of this recommendation.',
			because: (reason) => `Reason kept: ${reason}`,
			change: 'Change the reason'
		},
		summary: 'Your purchase',
		level: (level) => `${level} level`,
		launch: (date) => `launch on ${date}`
	},
	duties,
	lot: {
		label: 'Lots',
		name: (position, title) => `Lot ${position}: ${title}`
	},
	clauses: {
		count: (count) => (count === 1 ? '1 clause' : `${count} clauses`),
		none: 'No clause in this piece.',
		page: (from, to, total) => `Clauses ${from} to ${to} of ${total}`,
		previous: 'Previous clauses',
		next: 'Next clauses',
		points: (points) => `${points} points`,
		face: {
			selection: 'selection criterion',
			specification: 'technical specification',
			award: 'award criterion',
			performance: 'contract performance clause'
		},
		own: 'added by you',
		amended: 'text amended',
		edited: 'changed',
		toRevise: 'to revise',
		calibrate: 'to calibrate',
		why: 'Why this clause',
		withheld: (face, reason) => `No ${face}: ${reason}.`,
		withheldReason: {
			'no-competition': 'the procedure does not compare offers by published criteria',
			market: 'the market may be unable to deliver this level',
			'not-sounded':
				'the market was not sounded: a minimum at this level could leave the call without offers',
			'no-better-step': 'the minimum asked already reaches the best step of the scale',
			'legal-floor': 'the law already imposes it: it cannot earn points',
			'no-weight': 'the criterion that carries it weighs nothing'
		},
		copy: 'Copy the text',
		copied: 'Copied. Paste it into your word processor.',
		notCopied: 'The browser refuses to copy. Select the text above, then copy it.',
		lotComments: 'Comments on the whole',
		comments: (count) =>
			count === 0 ? 'Comment' : count === 1 ? '1 comment' : `${count} comments`,
		edit: 'Change',
		about: (title) => `: ${title}`,
		gone: (title) =>
			`“${title}” has no text in this piece at this level any more. Look in “Not retained”.`
	},
	edits,
	refused: {
		unknown: {
			title: 'An answer is missing',
			lead: 'These clauses might be retained. The answer shown decides it.'
		},
		level: {
			title: 'Above your level of ambition',
			lead: 'You can retain one without changing the rest of the dossier.'
		},
		condition: {
			title: 'Left out by your answers',
			lead: 'Each one says the answer in question, and the one that would have called it.'
		},
		withheld: {
			title: 'Without effect here',
			lead: 'No piece can carry them in this procedure or at this level.'
		},
		replaced: {
			title: 'Replaced by another clause',
			lead: 'The life-cycle cost already holds the price: the two do not add up.'
		},
		withheldBecause: (reason) => `What prevents it: ${reason}.`,
		removedTitle: 'Removed by you',
		removedLead: 'They appear in no document.',
		elsewhere: (count) =>
			count === 1
				? '1 clause is for another purchase'
				: `${count} clauses are for another purchase`,
		elsewhereLead: 'They bear on things that you are not buying.',
		take: (level) => `Retain at ${level} level`,
		taken: (title) => `“${title}” is retained.`,
		none: 'No clause is left out.'
	},
	findings
};
