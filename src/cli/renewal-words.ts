import { en } from './renewal-words-en';
import type { Language } from '../lib/domain/language';
import type { FileFault } from '../lib/formats/csv/fault';
import type { IntakeProblemKind } from '../lib/renewal/intake-problem';
import type { GroupColumn, PlanColumn } from '../lib/renewal/tables';

export interface RenewalWords {
	readonly group: Readonly<Record<GroupColumn, string>>;
	readonly plan: Readonly<Record<PlanColumn, string>>;
	readonly ids: Readonly<Record<string, string>>;
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
	group: {
		group: 'Groupe',
		class: 'Type',
		grid: 'Électricité',
		'age-band': 'Tranche d’âge',
		devices: 'Appareils',
		'mean-age': 'Âge moyen (ans)',
		'years-left': 'Années restantes',
		embodied: 'Fabrication (kgCO2e/an)',
		use: 'Usage (kgCO2e/an)',
		footprint: 'Empreinte (kgCO2e/an)',
		'footprint-low': 'Empreinte, bas',
		'footprint-high': 'Empreinte, haut',
		verdict: 'Verdict carbone',
		gain: 'Gain par année gardée (kgCO2e par appareil)',
		'gain-low': 'Gain, bas',
		'gain-high': 'Gain, haut',
		system: 'Système',
		'main-model': 'Modèle principal',
		keep: 'Garder (kgCO2e)',
		upgrade: 'Améliorer (kgCO2e)',
		refurbished: 'Reconditionné (kgCO2e)',
		new: 'Neuf (kgCO2e)',
		rent: 'Louer (kgCO2e)',
		'cost-keep': 'Garder (€/an)',
		'cost-upgrade': 'Améliorer (€/an)',
		'cost-refurbished': 'Reconditionné (€/an)',
		'cost-new': 'Neuf (€/an)',
		'cost-rent': 'Louer (€/an)'
	},
	plan: {
		scenario: 'Scénario',
		year: 'Année',
		class: 'Type',
		devices: 'Appareils',
		bought: 'Achat',
		budget: 'Budget (€ HT)',
		missing: 'Prix manquant',
		carbon: 'Carbone (kgCO2e)',
		'carbon-low': 'Carbone, bas',
		'carbon-high': 'Carbone, haut',
		reusable: 'Réformés réemployables'
	},
	ids: {
		keep: 'garder',
		replace: 'remplacer',
		undecided: 'indéterminé : mesurer',
		unknown: 'inconnu',
		fine: 'à jour',
		'system-upgrade': 'passer à Windows 11, sans achat',
		choice: 'choix à faire : Linux, support payant, autre usage ou remplacement',
		'to-check': 'processeur à vérifier',
		'under-3': 'moins de 3 ans',
		'3-to-5': '3 à 5 ans',
		'5-to-7': '5 à 7 ans',
		'over-7': '7 ans et plus',
		'as-planned': 'comme prévu',
		'one-more-year': 'un an de plus pour tous',
		'refurbished-first': 'le reconditionné d’abord',
		'buy-new': 'neuf',
		'buy-refurbished': 'reconditionné',
		'buy-rent': 'location',
		'price-new': 'prix du neuf',
		'price-refurbished': 'prix du reconditionné',
		'price-rentAYear': 'loyer annuel',
		other: 'Type non reconnu',
		totals: 'lignes de total',
		virtual: 'machines virtuelles',
		duplicates: 'doublons',
		statuses: 'statuts écartés'
	},
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
