import type { DutyResultKind } from '../../domain/duty';
import type { Confidence } from '../../domain/level';
import type { RefusedClause } from '../../domain/selection';
import type { AnswerWords } from '../answer-text';

const answers: AnswerWords = {
	yes: 'Oui',
	no: 'Non',
	unknown: 'Je ne sais pas',
	answers: {
		unanswered: 'Pas encore de réponse',
		notGiven: 'Non renseigné',
		excludingTax: (amount) => `${amount} hors taxes`
	}
};

const results: Record<DutyResultKind, string> = {
	binds: 'S’applique',
	uncertain: 'Incertaine',
	'to-check': 'À vérifier : une réponse manque',
	'does-not-bind': 'Ne s’applique pas'
};

const refusals: Record<RefusedClause['reason'], string> = {
	condition: 'les réponses ne l’appellent pas',
	unknown: 'une réponse manque',
	level: 'elle apparaît à un niveau d’ambition plus élevé',
	replaced: 'le coût du cycle de vie la remplace',
	'no-competition': 'les offres ne sont pas comparées par des critères publiés',
	market: 'le marché risque de ne pas pouvoir y répondre',
	'not-sounded': 'le marché n’a pas été sondé',
	'no-better-step': 'le minimum demandé atteint déjà le meilleur échelon',
	'legal-floor': 'la loi l’impose déjà',
	'no-weight': 'le critère qui la porte a un poids nul'
};

const confidences: Record<Confidence, string> = {
	verified: 'chiffres lus dans la source',
	calibrate: 'chiffres à calibrer par un sourçage',
	background: 'source non lue, aucun chiffre repris'
};

/** Words of the pieces beside the tender clauses and the response frame. */
export const pieces = {
	answers,
	results,
	refusals,
	confidences,
	question: 'Question',
	answer: 'Réponse',
	clause: 'Clause',
	because: 'Retenue parce que',
	always: 'Elle vaut pour tout achat.',
	sources: 'Sources',
	source: '{title} ({publisher})',
	reviewed: 'relue le {date}',
	none: 'Aucune.',
	blank: '……………………',
	levels: { 1: 'socle', 2: 'avancé', 3: 'exemplaire' },
	advice: {
		title: 'Note d’aide à la décision',
		subtitle: 'Acheter ou ne pas acheter : la recommandation, ses raisons et ce qui en découle',
		lead: 'Cette note éclaire la décision d’achat pour « {title} ». Elle découle des réponses de l’acheteur et se relit avec elles.',
		recommendation: 'Recommandation',
		reasons: 'Ce qui la fonde',
		passed: 'L’acheteur poursuit malgré cette recommandation, pour ce motif : {reason}',
		noOutcome: 'Les réponses données ne suffisent pas encore à recommander une voie.',
		need: 'Besoin',
		needCaption: 'Le besoin, tel que l’acheteur l’a décrit',
		others: 'Autres voies à examiner',
		noOthers: 'Aucune autre voie ne se dégage des réponses.',
		duties: 'Obligations',
		dutyCaption: 'Obligations de cet achat',
		duty: 'Obligation et fondement',
		result: 'Pour cet achat',
		todo: 'À faire',
		notBinding: 'Obligations examinées qui ne s’appliquent pas : {titles}.',
		choices: 'Choix écartés',
		choicesLead:
			'Clauses écartées, et pourquoi. Celles qui concernent d’autres achats ne sont pas citées.',
		removed: 'retirée par l’acheteur : {reason}',
		figures: 'Ordres de grandeur et sources',
		figuresLead: 'Les chiffres cités dans cette note viennent des sources suivantes.',
		noFigures: 'Aucune source n’est citée.'
	},
	record: {
		title: 'Relevé des choix',
		subtitle: 'De chaque réponse à la clause qui en découle, avec sa source',
		lead: 'Ce relevé permet de justifier chaque clause de « {title} » : la réponse qui l’appelle, le niveau, la source et la date de relecture.',
		answers: 'Réponses',
		answersCaption: 'Réponses données',
		clauses: 'Clauses retenues',
		clausesLot: 'Clauses retenues, lot {n}',
		clausesCaption: 'Clause, raison, source',
		basis: 'Source et relecture',
		level: 'niveau {level}',
		edits: 'Changements de l’acheteur',
		noEdits: 'L’acheteur n’a rien changé à ce que le guide propose.',
		removed: '« {title} » est retirée. Motif : {reason}',
		figure: '« {title} » : {label}, {value} au lieu de {before}.',
		figureSet: '« {title} » : {label}, {value}.',
		amended: '« {title} » : le texte est amendé.',
		own: '« {title} » est ajoutée par l’acheteur.',
		weights: 'Les poids des critères sont : {weights}.',
		accepted: 'Point d’attention conservé, « {title} ». Motif : {reason}',
		continued: 'Recommandation passée, « {title} ». Motif : {reason}',
		refused: 'Clauses écartées',
		refusedFor: '{reason} : '
	},
	sounding: {
		title: 'Questionnaire de sourçage',
		subtitle: 'À adresser aux entreprises avant la consultation',
		lead: 'Nous préparons un achat : « {title} ». Avant de fixer des exigences, nous demandons à plusieurs entreprises ce que le marché peut tenir. Ce questionnaire n’est pas une consultation. Il n’engage ni l’acheteur ni l’entreprise.',
		rule: 'Les mêmes questions sont posées à toutes les entreprises interrogées. Les réponses utiles sont rendues anonymes, puis reprises dans le dossier de consultation, pour que toutes aient la même information.',
		none: 'Aucune exigence de ce dossier n’appelle de sourçage : le marché sait y répondre, et aucun chiffre n’est à calibrer.',
		ask: 'Pouvez-vous tenir cette exigence ?',
		today: 'Oui, dès aujourd’hui',
		year: 'Oui, d’ici douze mois',
		no: 'Non',
		remark: 'Valeur possible, preuve, effet sur le prix ou le délai',
		toCalibrate: 'À calibrer : {figures}.',
		risk: 'Exigence que le marché ne tient pas toujours.',
		open: 'Autres remarques',
		openAsk:
			'Une exigence utile que nous n’avons pas vue, ou une exigence qui exclurait sans raison',
		per: '',
		optional: 'facultatif'
	},
	letter: {
		title: 'Lettre de consultation',
		subtitle: 'Achat sans publicité ni mise en concurrence formelle',
		fields: {
			buyer: 'Acheteur : {blank}',
			contact: 'Personne à contacter : {blank}',
			to: 'Entreprise consultée : {blank}',
			date: 'Date : {blank}'
		},
		object: 'Objet : {title}',
		greeting: 'Madame, Monsieur,',
		intro:
			'Nous envisageons l’achat suivant : {what}. Nous consultons quelques entreprises et retiendrons une offre pertinente, en veillant à faire une bonne utilisation des deniers publics.',
		introPrivate:
			'Nous envisageons l’achat suivant : {what}. Nous consultons quelques entreprises et comparerons leurs offres.',
		needs: 'Ce que nous demandons',
		needsLead: 'L’essentiel tient dans les exigences suivantes ; leur texte complet est joint.',
		noNeeds: 'Aucune exigence technique particulière.',
		questions: 'Nos questions',
		questionsLead: 'Répondez sous chaque question et nommez la pièce qui prouve votre réponse.',
		terms: 'Pendant l’exécution',
		termsLead:
			'L’entreprise retenue s’engage sur les points suivants ; leur texte complet est joint.',
		reply: 'Votre réponse',
		replyText:
			'Merci de répondre avant le {blank}, avec votre prix hors taxes et toutes taxes comprises, à la personne nommée ci-dessus.',
		closing: 'Veuillez agréer, Madame, Monsieur, nos salutations distinguées.'
	},
	prices: {
		title: 'Bordereau des prix',
		subtitle: 'À remplir par l’entreprise et à joindre à l’offre',
		lead: 'Un prix par ligne, hors taxes, en euros. Une ligne sans prix est réputée gratuite ou comprise ailleurs : l’entreprise le précise dans la dernière colonne.',
		caption: 'Prix demandés',
		number: 'N°',
		item: 'Prix demandé',
		scope: 'Portée',
		quantity: 'Quantité',
		price: 'Prix unitaire hors taxes (€)',
		remark: 'Remarque',
		none: 'Aucune clause de ce dossier ne demande de prix.'
	},
	followUp: {
		title: 'Suivi du marché',
		subtitle: 'Ce qui est dû, quand, avec quelle preuve et quelle pénalité',
		lead: 'Ce tableau suit l’exécution de « {title} ». Il reprend les indicateurs des clauses d’exécution, dans l’ordre du CCAP.',
		caption: 'Indicateurs',
		article: 'Article',
		indicator: 'Indicateur et cible',
		due: 'Échéance',
		proof: 'Preuve et vérification',
		penalty: 'Pénalité',
		within: '{rhythm}, sous {delay}',
		calendar: 'Échéancier',
		calendarLead:
			'Dates calculées à partir du début du marché, le {start}. Un délai en jours ouvrés ne tient pas compte des jours fériés.',
		calendarCaption: 'Échéances datées',
		date: 'Date',
		none: 'Ce dossier n’a pas de clause d’exécution à suivre.',
		onDemand:
			'Les indicateurs dus à chaque livraison ou à chaque événement n’ont pas de date : ils restent dans le tableau.'
	},
	sheet: {
		sheet: 'Réponses',
		instructions: 'Mode d’emploi',
		help: [
			'Remplissez la feuille « Réponses ». Les cellules jaunes sont à remplir, les autres sont verrouillées.',
			'Une ligne par élément demandé. Pour une liste, choisissez une valeur. Pour un nombre, écrivez le nombre seul, dans l’unité indiquée.',
			'Ligne « par modèle » ou « par site » : écrivez une ligne pour chacun dans la cellule, avec son nom, deux-points et la valeur (« Modèle A : 800 »).',
			'Nommez la pièce et la page qui prouvent votre réponse. Une ligne notée sans preuve vaut 0 point.',
			'Gardez la colonne « Identifiant » : elle permet de relire vos réponses, même si vous triez les lignes.',
			'Enregistrez au format .xlsx ou .ods. Les formules ne sont pas lues : collez les valeurs.'
		],
		columns: {
			id: 'Identifiant',
			number: 'N°',
			label: 'Élément demandé',
			requirement: 'Ce que dit le dossier, preuve attendue',
			kind: 'Réponse attendue',
			answer: 'Réponse',
			unit: 'Unité',
			proof: 'Preuve fournie (pièce, page)',
			comment: 'Commentaire, ou modèles qui diffèrent'
		},
		pick: 'Choisissez une valeur de la liste.',
		number: 'Écrivez un nombre, sans unité.',
		date: 'Écrivez une date.',
		about: '–'
	},
	bilingual: {
		title: '{first} / {second}',
		subtitle: 'Édition bilingue : le texte français et le texte anglais portent les mêmes numéros',
		lead: 'Les deux textes se lisent côte à côte. En cas d’écart, le texte en français fait foi.',
		columns: { fr: 'Français', en: 'English' }
	}
};
export type PieceMessages = typeof pieces;
