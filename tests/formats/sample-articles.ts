export const frame = {
	kind: 'tender-clauses',
	title: 'Clauses pour l’achat d’ordinateurs portables',
	subtitle:
		'À reprendre dans le règlement de la consultation (RC), le cahier des clauses techniques (CCTP) et le cahier des clauses administratives (CCAP)',
	language: 'fr',
	dossier: 'Renouvellement du parc – Musée des Beaux-Arts de Saint-Œuvre',
	asOf: 'Contenus au 24 novembre 2026 (version 1.0)',
	words: { contents: 'Sommaire', page: 'Page {page} sur {pages}', continued: '(suite)' }
} as const;

export interface Article {
	readonly title: string;
	readonly text: string;
	readonly proof: string;
	readonly scale?: readonly (readonly [string, string])[];
}

/** As the guide writes them, shortened. */
export const articles: readonly Article[] = [
	{
		title: 'Endurance de la batterie',
		text: 'La batterie conserve au moins 80 % de sa capacité d’origine après 800 cycles complets de charge et de décharge, mesurés selon la norme EN 61960-3 ou équivalent. Le titulaire la remplace gratuitement si elle descend sous ce seuil pendant la durée de la garantie.',
		proof: 'Rapport d’essai d’un laboratoire indépendant, ou label TCO Certified ou équivalent.',
		scale: [
			['1 000 cycles ou plus', '10'],
			['900 à 999 cycles', '6'],
			['801 à 899 cycles', '3'],
			['800 cycles : exigence minimale', '0']
		]
	},
	{
		title: 'Pièces détachées disponibles',
		text: 'Les pièces détachées – batterie, écran, clavier, mémoire, stockage, charnières et connecteurs – restent disponibles pendant 7 ans au moins après la mise sur le marché du dernier exemplaire, à un prix public qui n’augmente pas plus vite que l’indice des prix à la consommation.',
		proof: 'Engagement signé du fabricant, avec la liste des pièces et leurs prix.'
	},
	{
		title: 'Mises à jour de sécurité',
		text: 'Les mises à jour de sécurité du micrologiciel et du système sont fournies sans frais pendant 8 ans. Elles sont séparées des mises à jour fonctionnelles et réversibles.',
		proof: 'Politique publique de mises à jour du fabricant, datée.'
	},
	{
		title: 'Démontage avec des outils du commerce',
		text: 'La batterie, la mémoire et le stockage se démontent avec des outils du commerce, sans colle ni soudure : une notice illustrée en français est remise avec l’offre. L’ouverture de l’appareil ne fait pas perdre la garantie.',
		proof: 'Notice de démontage et indice de réparabilité ou de durabilité affiché.',
		scale: [
			['Indice de 9 à 10', '8'],
			['Indice de 8 à 8,9', '5'],
			['Indice de 7 à 7,9', '2']
		]
	},
	{
		title: 'Équipements reconditionnés',
		text: 'Une part d’au moins 20 % des ordinateurs livrés, en nombre, est issue du réemploi ou du reconditionnement au sens de l’article R. 541-49-2 du code de l’environnement ; ces appareils sont garantis 24 mois.',
		proof: 'Attestation du reconditionneur avec les numéros de série.'
	},
	{
		title: 'Emballages et livraison',
		text: 'Les emballages sont réduits au nécessaire, sans plastique à usage unique, et repris à la livraison. Les livraisons sont groupées : pas plus d’une par mois et par site.',
		proof: 'Description des emballages, avec la part de matière recyclée.'
	}
];
