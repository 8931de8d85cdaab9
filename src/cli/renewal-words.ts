import { en } from './renewal-words-en';
import type { Language } from '../lib/domain/language';
import type { FileFault } from '../lib/formats/csv/fault';
import type { IntakeProblemKind } from '../lib/renewal/intake-problem';
import { renewalTerms as frenchTerms, type RenewalTerms } from '../lib/messages/fr/renewal-terms';

export interface RenewalWords {
	/** Columns and ids, in the words of the screens. */
	readonly terms: RenewalTerms;
	readonly faults: Readonly<Record<FileFault, string>>;
	readonly problems: Readonly<Record<IntakeProblemKind, string>>;
	readonly summary: Readonly<Record<SummaryLine, string>>;
}

type SummaryLine =
	| 'title'
	| 'read'
	| 'left'
	| 'personal'
	| 'undated'
	| 'unrecognised'
	| 'footprint'
	| 'embodied'
	| 'use'
	| 'verdicts'
	| 'systems'
	| 'spared'
	| 'groups'
	| 'plan'
	| 'no-budget'
	| 'problems'
	| 'line'
	| 'sources';

const fr: RenewalWords = {
	terms: frenchTerms,
	faults: {
		empty: 'le fichier est vide',
		binary: 'ce n’est pas un fichier texte : exportez l’inventaire en CSV, XLSX ou ODS',
		'too-large': 'le fichier est trop gros : 512 Mo au plus pour un CSV, 5 Mo pour un classeur',
		'too-many-columns': 'le fichier a plus de 1 000 colonnes : vérifiez l’export',
		encrypted: 'le classeur est protégé par un mot de passe : enregistrez-le sans',
		unreadable: 'le classeur est illisible : enregistrez-le de nouveau, ou exportez-le en CSV'
	},
	problems: {
		'not-a-date': 'date illisible',
		'future-date': 'date à venir',
		'not-a-number': 'nombre illisible',
		'number-read-two-ways': 'nombre à deux lectures',
		'negative-price': 'prix négatif',
		'not-a-quantity': 'quantité illisible',
		duplicate: 'numéro de série déjà lu',
		'damaged-serial': 'numéro de série abîmé par un tableur',
		'extra-cells': 'cellules en trop',
		'unclosed-quote': 'guillemet mal fermé',
		'mixed-encoding': 'encodages mêlés'
	},
	summary: {
		title: 'Évaluation du parc',
		read: 'lignes lues, appareils',
		left: 'Laissés de côté',
		personal: 'Colonnes sur des personnes, retirées',
		undated: 'Sans date',
		unrecognised: 'Types non reconnus',
		footprint: 'Empreinte (kgCO2e par an)',
		embodied: 'fabrication',
		use: 'usage',
		verdicts: 'Verdicts carbone (appareils)',
		systems: 'Systèmes (appareils)',
		spared: 'Évité sur l’horizon en gardant ce qui peut l’être (kgCO2e)',
		groups: 'Groupes',
		plan: 'Plan',
		'no-budget': 'budget inconnu, prix à donner',
		problems: 'À voir dans le fichier',
		line: 'ligne',
		sources: 'Sources'
	}
};

export const renewalWords: Readonly<Record<Language, RenewalWords>> = { fr, en };
