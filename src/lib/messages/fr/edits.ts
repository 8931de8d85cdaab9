import type { Clause } from '../../domain/clause';

const bears: Record<Clause['bears'], string> = {
	environment: 'l’environnement',
	social: 'le social',
	other: 'autre chose'
};

/** What the buyer changes: clauses, figures, texts, weights. */
export const edits = {
	clause: {
		level: 'Niveau de cette clause',
		lotLevel: (level: string) => `${level} (celui du dossier)`,
		figures: 'Chiffres',
		guide: (value: string) => `Valeur du guide : ${value}`,
		noGuide: 'À fixer par vous',
		reset: 'Reprendre la valeur du guide',
		notANumber: 'Écrivez un nombre en chiffres, par exemple 12,5. La valeur précédente est gardée.',
		share: 'Points de cette clause dans son critère',
		shareHint: (points: string, criterion: string) =>
			`Après ajustement : ${points} sur 100 dans « ${criterion} ».`,
		table: (title: string) => `Le tableau « ${title} » ne se modifie pas ici.`,
		text: (face: string) => `Texte : ${face}`,
		textHint: 'Les chiffres sont écrits en clair. Une fois le texte amendé, ils se modifient ici.',
		tableHint: (token: string, title: string) =>
			`Gardez ${token} : il appelle le tableau « ${title} ».`,
		textEmpty: 'Écrivez un texte, ou reprenez celui du guide. Le texte précédent est gardé.',
		resetText: 'Reprendre le texte du guide',
		otherToRevise:
			'Texte amendé : ses chiffres se modifient ici. La version anglaise reste celle du guide, à revoir.',
		amendedElsewhere: 'Le texte anglais a été amendé ; celui-ci est celui du guide, à revoir.',
		amendHere: 'Amender le texte français',
		amendHereHint: 'Le texte anglais reviendra à celui du guide.',
		remove: 'Retirer cette clause',
		removeReason: 'Pourquoi la retirer ?',
		removeHint: 'Le motif reste dans le dossier. La clause peut être rétablie.',
		removeSubmit: 'Retirer la clause',
		restore: 'Rétablir',
		removedBecause: (reason: string) => `Retirée : ${reason}`,
		cancel: 'Annuler',
		reasonMissing: 'Écrivez un motif, même court.'
	},
	own: {
		add: 'Ajouter une clause à vous',
		title: 'Titre de la clause',
		specification: 'Spécification technique (facultatif)',
		performance: 'Clause d’exécution (facultatif)',
		bears: 'Elle porte sur',
		bearsOn: bears,
		submit: 'Ajouter la clause',
		save: 'Enregistrer la clause',
		remove: 'Supprimer cette clause',
		removed: (title: string) =>
			`« ${title} » est supprimée. « Annuler », en haut de page, la rétablit.`,
		added: (title: string) => `« ${title} » est ajoutée.`,
		titleMissing: 'Donnez un titre à la clause.',
		textMissing: 'Écrivez au moins un des deux textes.'
	},
	frame: {
		weights: 'Poids des critères, en pourcentage',
		total: (sum: string) => `Total : ${sum}`,
		missing: (points: string) =>
			`Il manque ${points} pour faire 100 %. Les poids s’appliqueront alors.`,
		tooMuch: (points: string) => `Il y a ${points} de trop. Les poids s’appliqueront à 100 %.`,
		negative: (criterion: string) => `Le poids de « ${criterion} » ne peut pas être négatif.`,
		unread: (criterion: string) => `Le poids de « ${criterion} » n’est pas un nombre.`,
		low: (minimum: string) =>
			`Sous ${minimum}, le critère environnemental ne pèse guère dans le choix : les entreprises le négligent.`,
		reset: 'Reprendre les poids du guide',
		shares: 'Points de chaque clause dans son critère',
		sharesLead: 'Les points saisis sont ramenés à 100 dans chaque critère.',
		empty: 'Aucune clause ne donne de points pour ce critère.',
		criterion: (name: string, weight: string) => `${name} (${weight})`,
		normalised: (points: string) => `soit ${points} sur 100`
	}
};
