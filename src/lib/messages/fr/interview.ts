import type { ProblemKind } from '../../domain/reading';
import type { QuestionType } from '../../domain/question';

/** What was expected, with an example, by type of question. */
const empty: Record<QuestionType, string> = {
	'yes-no': 'Choisissez oui ou non.',
	choice: 'Choisissez une réponse.',
	choices: 'Cochez au moins une réponse.',
	number: 'Écrivez un nombre, par exemple 120.',
	amount: 'Écrivez un montant en euros hors taxes, par exemple 96 000.',
	quantity: 'Écrivez une quantité en chiffres, par exemple 120.',
	duration: 'Écrivez une durée en mois, par exemple 48.',
	date: 'Écrivez une date complète, par exemple 15/03/2027.',
	text: 'Écrivez quelques mots.'
};

const problems: Record<Exclude<ProblemKind, 'empty'>, (bound: string) => string> = {
	'not-a-number': () => 'Écrivez un nombre en chiffres, sans texte autour, par exemple 1 200,50.',
	'not-whole': () => 'Écrivez un nombre entier, sans décimales, par exemple 120.',
	'too-small': (bound) => `Écrivez un nombre d’au moins ${bound}.`,
	'too-large': (bound) => `Écrivez un nombre d’au plus ${bound}.`,
	'not-a-date': () =>
		'Cette date n’existe pas. Écrivez le jour, le mois et l’année, par exemple 15/03/2027.',
	'too-long': (bound) => `Raccourcissez le texte : ${bound} caractères au plus.`,
	'not-an-option': () => 'Choisissez une réponse de la liste.'
};

export const interview = {
	title: 'Questions',
	back: 'Retour',
	progress: (position: string, total: string) => `Question ${position} sur ${total}`,
	progressAtMost: (position: string, total: string) => `Question ${position} sur au plus ${total}`,
	why: 'Pourquoi cette question ?',
	sources: 'Sources',
	sourcesMissing:
		'Les sources n’ont pas pu être chargées. Vérifiez la connexion, puis ouvrez à nouveau.',
	published: (title: string, publisher: string) => `${title}, ${publisher}`,
	terms: 'Les mots de cette question',
	yes: 'Oui',
	no: 'Non',
	or: 'ou',
	several: 'Plusieurs réponses possibles.',
	unknown: 'Je ne sais pas',
	continue: 'Continuer',
	skip: 'Passer cette question',
	toAnswers: 'Relire mes réponses',
	suffix: { amount: '€ hors taxes', duration: 'mois' },
	orSkip: 'Vous pouvez aussi passer cette question.',
	errorTitle: 'Erreur :',
	errorSummary: 'Une réponse est à corriger',
	empty,
	problems,
	stop: {
		label: 'D’après vos réponses',
		result: 'Lire la recommandation',
		free: 'Rien n’est bloqué. Vous pouvez continuer : le guide vous demandera pourquoi et le notera au dossier.',
		continue: 'Continuer les questions'
	},
	answers: {
		title: 'Vérifiez vos réponses',
		lead: 'Relisez avant de passer au résultat. Vous pouvez tout modifier ; vous reviendrez ici.',
		edit: 'Modifier',
		answer: 'Répondre',
		about: (question: string) => ` : ${question}`,
		notGiven: 'Non renseigné',
		unanswered: 'Sans réponse',
		left: (count: number) =>
			count === 1
				? 'Il reste une question sans réponse.'
				: `Il reste ${count} questions sans réponse.`,
		goOn: 'Reprendre les questions',
		result: 'Voir le résultat',
		excludingTax: (amount: string) => `${amount} hors taxes`
	}
};

export type InterviewMessages = typeof interview;
