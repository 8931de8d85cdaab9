/** The palette of actions, and the dialog of display and shortcuts. */
export const palette = {
	title: 'Aller à une page ou faire une action',
	hint: 'Tapez quelques lettres, choisissez avec les flèches, validez avec Entrée.',
	results: 'Propositions',
	close: 'Fermer',
	count: (count: number) =>
		count === 0
			? 'Aucune proposition. Essayez un autre mot.'
			: count === 1
				? '1 proposition'
				: `${count} propositions`,
	more: (count: number) => (count === 1 ? 'Encore 1 : précisez.' : `Encore ${count} : précisez.`),
	groups: {
		actions: 'Actions',
		pages: 'Pages',
		dossiers: 'Dossiers',
		here: 'Sur cette page',
		clauses: 'Clauses du dossier'
	},
	actions: {
		undo: 'Annuler le dernier changement',
		redo: 'Rétablir le changement annulé',
		saveFile: 'Enregistrer le dossier dans un fichier',
		next: 'Aller à la prochaine question sans réponse',
		language: 'Afficher le guide en anglais (English)',
		print: 'Imprimer cette page',
		theme: (name: string) => `Thème : ${name}`,
		display: 'Régler l’affichage et les raccourcis'
	},
	themes: {
		system: 'comme l’appareil',
		light: 'clair',
		dark: 'sombre'
	},
	dossiers: {
		untitled: 'Dossier sans titre',
		sample: 'L’exemple rempli'
	},
	/** By path, after the language. */
	pages: {
		'': 'Accueil',
		'dossiers/': 'Vos dossiers',
		'dossier/tasks/': 'Étapes du dossier',
		'dossier/questions/': 'Questions du dossier',
		'dossier/answers/': 'Réponses du dossier',
		'dossier/result/': 'Résultat du dossier',
		'dossier/documents/': 'Documents du dossier',
		'dossier/responses/': 'Réponses des fournisseurs',
		'dossier/compare/': 'Comparer deux versions du dossier',
		'shared/': 'Dossier reçu par un lien',
		'data/': 'Mes données',
		'renewal/': 'Renouvellement du parc',
		'renewal/plan/': 'Plan de renouvellement',
		'about/': 'À propos et sources',
		'help/': 'Aide et contact',
		'accessibility/': 'Accessibilité',
		'ecodesign/': 'Écoconception',
		'diagram/': 'Schémas des questions',
		'sitemap/': 'Plan du site'
	} as Record<string, string>,
	display: {
		title: 'Affichage et raccourcis',
		theme: 'Thème',
		kept: 'Votre choix est gardé sur cet appareil.',
		keys: 'Raccourcis clavier',
		single: 'Activer les raccourcis d’une seule touche',
		singleHint: 'Ils ne jouent jamais pendant que vous écrivez dans un champ.',
		key: 'Touche',
		effect: 'Effet',
		palette: 'Aller à une page ou faire une action',
		next: 'Aller à la prochaine question sans réponse',
		display: 'Afficher cette fenêtre',
		escape: 'Fermer la fenêtre ouverte',
		escapeKey: 'Échap',
		or: 'ou',
		control: 'Ctrl K',
		command: '⌘ K'
	}
};

export type PaletteMessages = typeof palette;
