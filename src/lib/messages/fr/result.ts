import type { FaceName } from '../../domain/clause';
import type { Family } from '../../domain/library';
import type { Confidence, Level } from '../../domain/level';
import type { OutcomeKind } from '../../domain/question';
import type { RefusedClause, WithheldFace } from '../../domain/selection';
import type { Procedure } from '../../domain/situation';
import { because } from './because';
import { duties } from './duties';
import { edits } from './edits';
import { findings } from './findings';

/** Clauses left out, by what can be done about it. */
type RefusedGroup = Exclude<RefusedClause['reason'], WithheldFace['reason']> | 'withheld';

const levels: Record<Level, string> = { 1: 'socle', 2: 'avancé', 3: 'exemplaire' };

const kinds: Record<OutcomeKind, string> = {
	avoid: 'Ne pas acheter',
	extend: 'Prolonger',
	share: 'Mettre en commun',
	join: 'Rejoindre un marché existant',
	reuse: 'Réemployer',
	rent: 'Louer',
	buy: 'Acheter'
};

const withheld: Record<WithheldFace['reason'], string> = {
	'no-competition': 'la procédure ne compare pas les offres par des critères publiés',
	market: 'le marché risque de ne pas pouvoir répondre à ce niveau',
	'not-sounded':
		'le marché n’a pas été sondé : un minimum à ce niveau pourrait rendre la consultation infructueuse',
	'no-better-step': 'le minimum demandé atteint déjà le meilleur échelon du barème',
	'legal-floor': 'la loi l’impose déjà : cela ne peut pas valoir de points',
	'no-weight': 'le critère qui la porte a un poids nul'
};

const refused: Record<RefusedGroup, { title: string; lead: string }> = {
	unknown: {
		title: 'Une réponse manque',
		lead: 'Ces clauses pourraient être retenues. La réponse indiquée en décide.'
	},
	level: {
		title: 'Au-dessus de votre niveau d’ambition',
		lead: 'Vous pouvez en retenir une sans changer le reste du dossier.'
	},
	condition: {
		title: 'Vos réponses les écartent',
		lead: 'Chacune dit la réponse en cause, et celle qui l’aurait appelée.'
	},
	withheld: {
		title: 'Sans effet ici',
		lead: 'Aucune pièce ne peut les porter dans cette procédure ou à ce niveau.'
	},
	replaced: {
		title: 'Remplacées par une autre clause',
		lead: 'Le coût du cycle de vie comprend déjà le prix : les deux ne se cumulent pas.'
	}
};

const faces: Record<FaceName, string> = {
	selection: 'critère de sélection',
	specification: 'spécification technique',
	award: 'critère d’attribution',
	performance: 'clause d’exécution'
};

const confidence: Record<Confidence, string> = {
	verified: 'Lu dans la source',
	calibrate: 'À calibrer par un sourçage',
	background: 'Source non lue : aucun chiffre n’en est repris'
};

const procedures: Record<Procedure, string> = {
	none: 'achat sans publicité ni mise en concurrence',
	adapted: 'procédure adaptée',
	'adapted-with-notice': 'procédure adaptée avec avis publié',
	formal: 'procédure formalisée'
};

const families: Record<Family, string> = {
	hardware: 'matériel',
	hosting: 'hébergement',
	software: 'logiciel',
	services: 'services'
};

export const result = {
	title: 'Résultat',
	nav: 'Parties du résultat',
	parts: {
		recommendation: 'Recommandation',
		duties: 'Obligations',
		rc: 'Règlement (RC)',
		frame: 'Critères et poids',
		cctp: 'Clauses techniques (CCTP)',
		ccap: 'Exécution (CCAP)',
		letter: 'Lettre de consultation',
		refused: 'Non retenu'
	},
	leads: {
		recommendation: '',
		duties: 'Ce que le droit demande à votre organisme, à votre date et pour ce montant.',
		rc: 'Ce que les entreprises lisent pour savoir comment elles seront choisies.',
		frame: 'Ce que pèse chaque critère, et chaque clause dans son critère.',
		cctp: 'Le minimum que toute offre doit atteindre.',
		ccap: 'Ce que le titulaire devra faire et prouver pendant le contrat.',
		letter:
			'Le besoin et les conditions d’exécution. La procédure n’appelle ni règlement ni critères pondérés.',
		refused: 'Chaque clause écartée, et pourquoi. Rien n’est caché.'
	},
	titles: {
		duties: 'Vos obligations',
		rc: 'Règlement de la consultation (RC)',
		frame: 'Critères et poids',
		cctp: 'Cahier des clauses techniques particulières (CCTP)',
		ccap: 'Cahier des clauses administratives particulières (CCAP)',
		letter: 'Lettre de consultation',
		refused: 'Ce qui n’est pas retenu'
	},
	notLoaded:
		'Cette partie n’a pas pu être chargée. Vérifiez la connexion, puis rechargez la page : vos réponses sont gardées.',
	following: (part: string) => `Suite : ${part}`,
	documents: 'Relire et télécharger les documents',
	levels,
	opening: 'Ouverture…',
	reviewed: (date: string) => `relu le ${date}`,
	secondary: 'source secondaire',
	secondaryRead: 'Lu dans une source secondaire',
	confidence,
	procedures,
	families,
	because,
	recommendation: {
		label: (kind: string) => `Recommandation : ${kind}`,
		about: (kind: string, category: string) => `${kind} (${category})`,
		kinds,
		none: 'Pas encore de recommandation',
		noneText:
			'Vos réponses ne suffisent pas encore pour conseiller. Reprenez les questions : quelques réponses changent tout.',
		questions: 'Reprendre les questions',
		left: (count: number) =>
			count === 1
				? 'Une question est encore sans réponse : le résultat peut changer.'
				: `${count} questions sont encore sans réponse : le résultat peut changer.`,
		others: 'Ensuite',
		ifContinued: 'Si vous poursuivez',
		stop: {
			free: 'Rien n’est bloqué. Si vous poursuivez, dites pourquoi : votre motif est noté au dossier et imprimé dans les remarques de rédaction.',
			title: 'Continuer quand même',
			reason: 'Pourquoi poursuivre cet achat ?',
			submit: 'Continuer et noter ce motif',
			passed: 'Vous poursuivez malgré cette recommandation.',
			because: (reason: string) => `Motif noté : ${reason}`,
			change: 'Modifier le motif'
		},
		summary: 'Votre achat',
		level: (level: string) => `niveau ${level}`,
		launch: (date: string) => `lancement le ${date}`
	},
	duties,
	lot: {
		label: 'Lots',
		name: (position: number, title: string) => `Lot ${position} : ${title}`
	},
	clauses: {
		count: (count: number) => (count === 1 ? '1 clause' : `${count} clauses`),
		none: 'Aucune clause dans cette pièce.',
		page: (from: number, to: number, total: number) => `Clauses ${from} à ${to} sur ${total}`,
		previous: 'Clauses précédentes',
		next: 'Clauses suivantes',
		points: (points: string) => `${points} points`,
		face: faces,
		own: 'ajoutée par vous',
		amended: 'texte amendé',
		edited: 'modifiée',
		toRevise: 'à revoir',
		calibrate: 'à calibrer',
		why: 'Pourquoi cette clause',
		withheld: (face: string, reason: string) => `Pas de ${face} : ${reason}.`,
		withheldReason: withheld,
		copy: 'Copier le texte',
		copied: 'Copié. Collez-le dans votre traitement de texte.',
		notCopied: 'Le navigateur refuse la copie. Sélectionnez le texte ci-dessus, puis copiez-le.',
		lotComments: 'Commentaires sur l’ensemble',
		comments: (count: number) =>
			count === 0 ? 'Commenter' : count === 1 ? '1 commentaire' : `${count} commentaires`,
		edit: 'Modifier',
		about: (title: string) => ` : ${title}`,
		gone: (title: string) =>
			`« ${title} » n’a plus de texte dans cette pièce à ce niveau. Regardez dans « Non retenu ».`
	},
	edits,
	refused: {
		...refused,
		withheldBecause: (reason: string) => `Ce qui l’empêche : ${reason}.`,
		removedTitle: 'Retirées par vous',
		removedLead: 'Elles ne figurent dans aucun document.',
		elsewhere: (count: number) =>
			count === 1 ? '1 clause vise un autre achat' : `${count} clauses visent un autre achat`,
		elsewhereLead: 'Elles portent sur des objets que vous n’achetez pas.',
		take: (level: string) => `Retenir au niveau ${level}`,
		taken: (title: string) => `« ${title} » est retenue.`,
		none: 'Aucune clause n’est écartée.'
	},
	findings
};

export type ResultMessages = typeof result;
