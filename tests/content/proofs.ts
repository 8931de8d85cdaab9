import type { Level } from '../../src/lib/domain/level';

/** What a proof row says, in French, in each piece where it lives at a level; market sounded. */
export interface Proof {
	readonly row: string;
	readonly level: Level;
	readonly rc?: readonly string[];
	readonly cctp?: readonly string[];
	readonly ccap?: readonly string[];
	readonly rows: readonly string[];
}

/** Ordinary spaces stand for the no-break ones. Figures are those of the reference. */
export const proofs: readonly Proof[] = [
	{
		row: 'LAP-02',
		level: 2,
		rc: [
			'au moins 4 ans',
			'au moins 3 ans',
			'au moins 2 ans',
			'au moins 1 an',
			'"100"',
			'"75"',
			'"50"',
			'"25"'
		],
		rows: ['Années de garantie en plus du minimum', 'Prix de ces années']
	},
	{
		row: 'LAP-05',
		level: 1,
		rc: ['au moins 1 000 cycles', 'au moins 800 cycles', 'au moins 501 cycles', '"60"', '"30"'],
		cctp: ['500 cycles', '80 %', 'EN 61960-3'],
		ccap: ['24 mois'],
		rows: ['cycles']
	},
	{
		row: 'LAP-05',
		level: 2,
		rc: ['au moins 1 000 cycles'],
		cctp: ['800 cycles'],
		ccap: ['24 mois'],
		rows: ['cycles']
	},
	{
		row: 'LAP-05',
		level: 3,
		rc: ['au moins 1 000 cycles'],
		cctp: ['800 cycles'],
		ccap: ['24 mois'],
		rows: ['cycles']
	},
	{
		row: 'GEN-05',
		level: 2,
		rc: [
			'Coût du cycle de vie',
			'énergie',
			'valeur résiduelle',
			'72 mois',
			'0,172 €',
			'coût le plus bas'
		],
		rows: ['Consommation annuelle', 'Reprise en fin d’usage', 'Prix de rachat garanti']
	},
	{
		row: 'REF-01',
		level: 1,
		cctp: ['fonctions'],
		ccap: ['2 %', '5 jours'],
		rows: ['numéro de série']
	},
	{
		row: 'EOL-02',
		level: 1,
		ccap: ['50 %', '10 ans', 'réemploi', 'chaque année'],
		rows: ['Destination de l’équipement', 'par numéro de série']
	},
	{ row: 'EOL-02', level: 2, ccap: ['70 %'], rows: ['Âge de l’équipement à la reprise'] },
	{
		row: 'EOL-03',
		level: 1,
		ccap: ['500 €', '100 %', 'certificat'],
		rows: ['par numéro de série']
	},
	{
		row: 'PRJ-02',
		level: 1,
		cctp: [
			'jusqu’à 3 m²',
			'260 W',
			'jusqu’à 6 m²',
			'310 W, plus 150 W par m² au-delà de 6 m²',
			'1,3',
			'0,82',
			'jusqu’à 6,6 m²',
			'jusqu’à 13,3 m²'
		],
		rows: ['Puissance absorbée', 'Surface d’image utile', 'Rapport de projection']
	},
	{
		row: 'HOC-02',
		level: 1,
		cctp: ['inférieur à 1,5', 'ne dépasse pas 1,3', '2 ans'],
		rows: ['par site', 'PUE de conception']
	},
	{
		row: 'HOC-02',
		level: 2,
		rc: ['au plus 1,2', 'au plus 1,4', '"75"'],
		cctp: ['inférieur à 1,5'],
		rows: ['PUE annuel']
	},
	{
		row: 'HOC-06',
		level: 1,
		cctp: [
			'inférieure à 100 g CO₂e/kWh, puis 80 g CO₂e/kWh à compter du 1er janvier 2030',
			'localisation'
		],
		rows: ['Pays et ville du site', 'Sauvegarde', 'Copie pour le support']
	},
	{
		row: 'EXT-02',
		level: 1,
		cctp: ['2 mois', '30 jours', '90 jours', '0 € à compter du 12 janvier 2027'],
		rows: ['Préavis de sortie', 'Frais de changement de fournisseur', 'Conditions générales']
	},
	{
		row: 'SAS-01',
		level: 1,
		cctp: ['auto-évaluation', 'publiée en ligne'],
		rows: ['Adresse de la déclaration publiée']
	},
	{
		row: 'SAS-01',
		level: 2,
		rc: ['50 %', '1,5 pour un critère prioritaire', '10 critères', '− 50 %'],
		cctp: ['auto-évaluation'],
		rows: ['Score d’écoconception']
	},
	{
		row: 'SAS-01',
		level: 3,
		rc: ['75 %', 'tiers indépendant', '− 75 %'],
		rows: ['Rapport de relecture du tiers indépendant']
	},
	{
		row: 'DEV-01',
		level: 1,
		cctp: ['1 Mo', '40 requêtes'],
		ccap: ['chaque mois', 'réception'],
		rows: ['Plan de mesure']
	},
	{
		row: 'DEV-01',
		level: 2,
		rc: ['300 ko et 20 requêtes', '600 ko et 30 requêtes', '"100"'],
		cctp: ['1 Mo'],
		ccap: ['chaque mois'],
		rows: ['600 ko et 30 requêtes']
	},
	{
		row: 'DEV-01',
		level: 3,
		rc: ['300 ko et 20 requêtes'],
		cctp: ['40 requêtes'],
		ccap: ['chaque mois'],
		rows: ['300 ko et 20 requêtes']
	},
	{
		row: 'MED-08',
		level: 2,
		ccap: [
			'90 %',
			'registre',
			'5 % du prix de l’équipement concerné',
			'déroge à l’article 14 du CCAG-TIC'
		],
		rows: ['Destination prévue', 'par numéro de série']
	},
	{
		row: 'GAI-05',
		level: 1,
		ccap: ['chaque année', 'à chaque événement', '100 € par jour de retard', 'PUE', 'WUE', 'CUE'],
		rows: ['par site', 'Nombre de processeurs graphiques']
	},
	{
		row: 'VID-01',
		level: 1,
		cctp: ['Téléphone', '720p', 'Tablette ou ordinateur', '1080p', 'Téléviseur', '1440p', '480p'],
		rows: ['Définition par défaut sur téléphone', 'Mode allégé']
	}
];
