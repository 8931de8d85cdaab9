/** A newer inventory in place of that of a plan: fetched when it is asked for. */
export const renewalUpdate = {
	lead: 'Donnez un inventaire plus récent. Vos scénarios, vos prix, vos durées et vos réglages restent. Rien n’est remplacé avant votre accord.',
	file: 'Le nouvel inventaire',
	hint: 'Un export de l’outil de la première fois est lu avec les mêmes colonnes. Tout autre tableau CSV, TSV, XLSX ou ODS convient aussi.',
	notInventory: 'C’est un plan enregistré, pas un inventaire. Ouvrez-le depuis la page des plans.',
	compare: 'Comparer avec l’inventaire actuel',
	stay: 'Garder l’inventaire actuel',
	change: {
		title: 'Remplacer l’inventaire ?',
		lead: (before: string, after: string) => `Le parc passe de ${before} à ${after}.`,
		of: (date: string) => `Le nouvel inventaire est du ${date}.`,
		today: (date: string) => `L’évaluation sera faite au ${date}.`,
		table: 'Appareils par type, avant et après',
		columns: ['Type', 'Avant', 'Après', 'Écart'],
		total: 'Total',
		stays:
			'Vos scénarios, vos prix, vos durées, les réglages des groupes et le type d’acheteur restent.',
		gone: 'Groupes qui n’ont plus d’appareil',
		arrived: 'Groupes nouveaux',
		idle: 'Ce qui ne sert plus, pour l’instant',
		idleText: 'Ces réglages sont gardés. Ils serviront à nouveau si les appareils reviennent.',
		idleGroups: 'Réglages d’un groupe vide',
		idleClasses: 'Prix, durée ou consommation d’un type absent',
		idleSites: 'Électricité d’un site absent',
		unknownGrids:
			'Le lieu choisi pour l’électricité n’existe plus dans le guide. La première de la liste est prise à sa place',
		common: 'tous les sites',
		replace: 'Remplacer l’inventaire',
		save: 'Enregistrer d’abord le plan actuel en fichier',
		saved: (name: string) => `« ${name} » est enregistré dans vos téléchargements.`,
		undo: 'Tant que le plan reste ouvert, « Annuler » remet l’inventaire actuel. Ensuite, seul un fichier le garde.',
		back: 'Revenir à ce qui a été lu',
		more: (count: string) => `et ${count} de plus`
	}
};

export type RenewalUpdateMessages = typeof renewalUpdate;
