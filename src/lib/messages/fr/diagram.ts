import type { FactName } from '../../domain/facts';
import type { OutcomeKind, QuestionType } from '../../domain/question';

const day = (date: string) =>
	new Date(date)
		.toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
		.replaceAll(' ', '\u00a0');
const number = (value: number) => value.toLocaleString('fr-FR');

const types: Record<QuestionType, string> = {
	'yes-no': 'Oui ou non',
	choice: 'Un choix',
	choices: 'Plusieurs choix',
	number: 'Un nombre',
	amount: 'Un montant',
	quantity: 'Une quantité',
	duration: 'Une durée',
	date: 'Une date',
	text: 'Un texte'
};

const kinds: Record<OutcomeKind, string> = {
	avoid: 'Ne pas acheter',
	extend: 'Prolonger',
	share: 'Mettre en commun',
	join: 'Rejoindre un marché existant',
	reuse: 'Réemployer',
	rent: 'Louer',
	buy: 'Acheter'
};

/** Facts that are no answer as it was given, and the words of their values. */
const facts: Partial<Record<FactName, string>> = {
	family: 'la famille d’achat',
	'category-count': 'le nombre de catégories',
	level: 'le niveau d’ambition',
	procedure: 'la procédure'
};
const factValues: Readonly<Record<string, string>> = {
	hardware: 'matériel',
	hosting: 'hébergement',
	software: 'logiciel',
	services: 'services',
	none: 'sans publicité ni mise en concurrence',
	adapted: 'adaptée',
	'adapted-with-notice': 'adaptée, avec avis publié',
	formal: 'formalisée'
};

/** A condition in words: each takes what is looked at, then what is expected of it. */
const condition = {
	answer: (question: string) => `la réponse à « ${question} »`,
	facts,
	factValues,
	quoted: (value: string) => `« ${value} »`,
	is: (subject: string, value: string) => `${subject} est ${value}`,
	has: (subject: string, value: string) => `${subject} comprend ${value}`,
	atLeast: (subject: string, value: string) => `${subject} est d’au moins ${value}`,
	below: (subject: string, value: string) => `${subject} est de moins de ${value}`,
	reaches: (subject: string, value: string) => `${subject} atteint ${value}`,
	belowThreshold: (subject: string, value: string) => `${subject} reste sous ${value}`,
	from: (subject: string, value: string) => `${subject} est le ${value} ou après`,
	before: (subject: string, value: string) => `${subject} est avant le ${value}`,
	answered: (question: string) => `« ${question} » a une réponse`,
	unanswered: (question: string) => `« ${question} » est sans réponse`,
	not: (told: string) => `il est faux que ${told}`,
	and: ', et ',
	either: (parts: readonly string[]) => `soit ${parts.join(', soit ')}`,
	or: ' ou '
};

export const diagram = {
	title: 'Schémas des questionnaires',
	lead: 'Le guide est une suite de questions. Chaque schéma en montre l’ordre, et ce que chaque réponse ouvre.',
	about: (title: string) => `Schéma : ${title}`,
	read: {
		title: 'Lire un schéma',
		list: [
			'La ligne de gauche est le chemin : elle se suit de haut en bas.',
			'Une case posée sur la ligne est une question toujours posée.',
			'Une case en retrait n’est posée que si la condition écrite au-dessus est remplie. Sinon, on reste sur la ligne.',
			'Une flèche dans une case dit à quelle recommandation une réponse peut mener. « Arrêt » veut dire : le guide conseille de ne pas aller plus loin. Rien n’est bloqué pour autant.',
			'Une question passée, ou un « Je ne sais pas », ne remplit aucune condition.'
		],
		twin: 'Sous chaque schéma, une liste dit la même chose, avec la raison de chaque question.'
	},
	contribute: {
		title: 'Proposer un changement',
		text: [
			'Questions, conditions et clauses sont des fichiers de texte, dans le dossier « questionnaires » du code source. On les modifie sans savoir programmer : son fichier README dit comment, en deux minutes, vingt minutes ou une heure.',
			'Chaque condition est essayée avec les réponses possibles avant que le site soit construit. Celle qui serait toujours remplie, ou jamais, est refusée, avec son fichier, sa ligne et le remède.'
		],
		link: 'Lire un schéma et proposer un changement'
	},
	all: 'Tous les schémas',
	parts: 'Parties du questionnaire',
	counts: (questions: number, outcomes: number) =>
		`${questions} questions, ${outcomes} recommandations possibles`,
	outcomes: 'Recommandations',
	outcomesText:
		'Ce que les réponses peuvent faire conseiller. La recommandation la plus sobre passe devant.',
	name: (title: string, part: string) => `${title} : ${part}`,
	described: 'La liste sous le schéma dit la même chose.',
	region: 'Schéma, défile dans les deux sens',
	list: 'Le même schéma, en liste',
	start: 'Début',
	end: 'Fin',
	after: (part: string) => `Après « ${part} »`,
	next: (part: string) => `Suite : « ${part} »`,
	always: 'Toujours posée.',
	asked: (told: string) => `Posée si ${told}.`,
	given: (told: string) => `Donnée si ${told}.`,
	if: (told: string) => `Si ${told} :`,
	offered: (label: string, told: string) => `${label} (proposé si ${told})`,
	required: 'obligatoire',
	unknown: '« Je ne sais pas » possible',
	meta: (parts: readonly string[]) => parts.join(', '),
	leads: (title: string) => `peut mener à : ${title}`,
	stops: (title: string) => `peut mener à un arrêt : ${title}`,
	stop: 'Arrêt',
	why: 'Pourquoi : ',
	yes: 'Oui',
	no: 'Non',
	types,
	kinds,
	condition,
	figure: {
		number,
		months: (value: number) => `${number(value)} mois`,
		amount: (value: number) => `${number(value)} €`,
		day,
		threshold: (title: string) => `le seuil « ${title} »`
	}
};

export type DiagramMessages = typeof diagram;
