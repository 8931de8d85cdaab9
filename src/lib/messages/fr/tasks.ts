/** The steps of a dossier and where each of them stands. */
export const tasks = {
	title: 'Étapes du dossier',
	lead: 'Dans l’ordre qui vous convient, en plusieurs fois, à plusieurs. Tout est enregistré à mesure.',
	left: (count: number) =>
		count === 0
			? 'Toutes les questions posées ont une réponse.'
			: count === 1
				? 'Il reste une question sans réponse.'
				: `Il reste ${count} questions sans réponse.`,
	mayOpen: 'D’autres peuvent s’ajouter selon vos réponses.',
	goOn: 'Reprendre les questions',
	status: {
		done: 'Terminé',
		started: 'En cours',
		todo: 'À faire',
		blocked: 'Ne peut pas encore commencer'
	},
	answered: (given: number, asked: number) =>
		given < 2 ? `${given} réponse sur ${asked}` : `${given} réponses sur ${asked}`,
	categories: 'Vos catégories d’achat',
	categoriesWait: 'Questions de chaque catégorie',
	categoriesHint: 'Dites d’abord ce que vous achetez.',
	after: 'Du résultat aux offres',
	missing: (count: number) =>
		count === 1
			? 'Il manque une réponse indispensable.'
			: `Il manque ${count} réponses indispensables.`,
	points: 'Résultat : points à régler',
	lotName: (position: number, title: string) => `Lot ${position} : ${title}`,
	lot: (name: string) => `${name} : points à régler`,
	pointsLeft: (count: number) =>
		count === 0
			? 'Rien à régler.'
			: count === 1
				? 'Un point est à corriger ou à justifier.'
				: `${count} points sont à corriger ou à justifier.`,
	documents: 'Documents à relire et à enregistrer',
	documentsDone: 'Des fournisseurs y ont répondu.',
	responses: 'Réponses des fournisseurs',
	responsesRead: (count: number) => (count === 1 ? '1 réponse lue' : `${count} réponses lues`)
};

export type TasksMessages = typeof tasks;
