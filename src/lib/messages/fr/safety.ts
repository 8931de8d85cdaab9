/** What is told when a dossier is open elsewhere, when something was lost, and the history of a dossier. */
export const safety = {
	elsewhere: {
		title: 'Ce dossier est ouvert dans un autre onglet',
		text: 'Ici, vous pouvez le lire. Ce que vous changez dans l’autre onglet apparaît aussi sur cette page.',
		take: 'Continuer ici',
		taking: 'L’autre onglet enregistre, puis laisse la place…'
	},
	loss: {
		title: 'Votre navigateur a perdu ce qu’il gardait',
		found: (dossiers: number, plans: number, when: string) =>
			`La copie de secours de cet appareil est entière. Elle date ${when} et contient ${countOf(dossiers, plans)}.`,
		nothing:
			'Le guide n’a trouvé aucune copie de secours sur cet appareil. Si vous avez gardé un fichier de vos dossiers, ouvrez-le depuis la page des dossiers.',
		newer:
			'La copie de secours vient d’une version plus récente du guide. Rechargez la page pour mettre le guide à jour. D’ici là, rien n’y est changé.',
		restore: 'Tout remettre en place',
		forgo: 'Continuer sans elle',
		forgoSure: 'Oui, continuer sans la copie de secours',
		forgoText:
			'La copie de secours sera remplacée. Enregistrez-la d’abord en fichier si vous hésitez.',
		download: 'Enregistrer la copie dans un fichier',
		working: 'Remise en place…',
		restored: (count: number) =>
			count === 1
				? 'C’est fait : 1 élément est remis en place et relu.'
				: `C’est fait : ${count} éléments sont remis en place et relus.`,
		failed:
			'La remise en place n’a pas abouti. La copie de secours est intacte. Essayez à nouveau.',
		see: 'Voir les dossiers',
		close: 'Fermer ce message',
		of: (date: string) => `du ${date}`
	},
	newer: {
		title: 'Vos dossiers viennent d’une version plus récente du guide',
		text: 'Cette page les laisse tels quels. Rechargez-la pour mettre le guide à jour. Vous pouvez aussi en garder une copie.',
		download: 'Tout enregistrer dans un fichier',
		reload: 'Recharger la page',
		failed: 'Le fichier n’a pas pu être préparé. Rechargez la page.'
	},
	superseded: {
		title: 'Une version plus récente du guide est ouverte dans un autre onglet',
		text: 'Vos changements sont enregistrés. Rechargez cette page avant de continuer.',
		reload: 'Recharger la page'
	},
	history: {
		title: 'Historique du dossier',
		lead: 'Les changements faits dans ce navigateur, du plus récent au plus ancien.',
		empty: 'Aucun changement pour l’instant.',
		close: 'Fermer',
		now: 'État actuel',
		undone: 'annulé',
		back: 'Revenir avant ce changement',
		forth: 'Rétablir jusqu’ici',
		about: (what: string) => ` : ${what}`,
		older: 'Les changements plus anciens se lisent seulement.',
		failed: 'L’historique n’a pas pu être lu.',
		answer: (question: string, answer: string) => `${question} ${answer}`,
		taken: (question: string) => `${question} Réponse retirée`,
		titled: (title: string) => `Titre : ${title}`,
		clause: {
			level: (clause: string) => `Clause « ${clause} » : niveau changé`,
			parameters: (clause: string) => `Clause « ${clause} » : valeur changée`,
			share: (clause: string) => `Clause « ${clause} » : points changés`,
			removed: (clause: string) => `Clause « ${clause} » : retirée`,
			kept: (clause: string) => `Clause « ${clause} » : remise`,
			texts: (clause: string) => `Clause « ${clause} » : texte récrit`,
			other: (clause: string) => `Clause « ${clause} » : modifiée`
		},
		frame: 'Pondération des critères',
		own: 'Clauses écrites par vous',
		continued: 'Recommandation d’arrêt : vous avez choisi de continuer',
		accepted: 'Point d’attention accepté',
		comments: 'Commentaires',
		other: 'Autre changement'
	}
};

function countOf(dossiers: number, plans: number): string {
	const said = dossiers === 1 ? '1 dossier' : `${dossiers} dossiers`;
	if (plans === 0) return said;
	return `${said} et ${plans === 1 ? '1 plan de renouvellement' : `${plans} plans de renouvellement`}`;
}

export type SafetyMessages = typeof safety;
