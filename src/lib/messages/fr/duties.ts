import type { DutyResultKind } from '../../domain/duty';

const results: Record<DutyResultKind, { title: (count: number) => string; lead: string }> = {
	binds: {
		title: (count) =>
			count === 1 ? 'Une obligation s’applique' : `${count} obligations s’appliquent`,
		lead: 'D’après vos réponses, le texte vise votre organisme, à cette date et pour cet achat.'
	},
	uncertain: {
		title: (count) =>
			count === 1 ? 'Une obligation incertaine' : `${count} obligations incertaines`,
		lead: 'Le texte ne permet pas de trancher. Chacune dit à qui le demander.'
	},
	'to-check': {
		title: (count) =>
			count === 1 ? 'Une obligation à vérifier' : `${count} obligations à vérifier`,
		lead: 'Il manque une réponse pour savoir si elles s’appliquent.'
	},
	'does-not-bind': {
		title: (count) =>
			count === 1 ? 'Une obligation ne s’applique pas' : `${count} obligations ne s’appliquent pas`,
		lead: 'Elles ne visent pas cet achat. Certaines restent de bonnes pratiques.'
	}
};

/** What the law asks, by result. */
export const duties = {
	...results,
	todo: 'À faire',
	doubt: 'Le doute, et à qui le demander',
	toVerify: 'À vérifier :',
	notYet: (date: string) =>
		`Pas encore en vigueur à votre date de lancement : à compter du ${date}.`,
	ended: 'Le texte n’est plus en vigueur à votre date de lancement.',
	recommended: 'bonne pratique quand même',
	clauses: 'Clauses retenues qui y répondent'
};
