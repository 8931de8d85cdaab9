import type { duties as fr } from '../fr/duties';

export const duties: typeof fr = {
	binds: {
		title: (count) => (count === 1 ? 'One duty applies' : `${count} duties apply`),
		lead: 'From your answers, the text is aimed at your organisation, at this date and for this purchase.'
	},
	uncertain: {
		title: (count) => (count === 1 ? 'One uncertain duty' : `${count} uncertain duties`),
		lead: 'The text does not settle it. Each one says whom to ask.'
	},
	'to-check': {
		title: (count) => (count === 1 ? 'One duty to check' : `${count} duties to check`),
		lead: 'An answer is missing to know whether they apply.'
	},
	'does-not-bind': {
		title: (count) => (count === 1 ? 'One duty does not apply' : `${count} duties do not apply`),
		lead: 'They are not aimed at this purchase. Some are good practice all the same.'
	},
	todo: 'To do',
	doubt: 'The doubt, and whom to ask',
	toVerify: 'To be verified:',
	notYet: (date) => `Not yet in force at your launch date: from ${date}.`,
	ended: 'The text is no longer in force at your launch date.',
	recommended: 'good practice all the same',
	clauses: 'Retained clauses that help'
};
