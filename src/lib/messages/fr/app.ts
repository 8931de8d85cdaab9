/** Words of the frame around every screen. */
export const app = {
	name: 'Guide d’achats numériques responsables',
	nameLines: ['Guide d’achats', 'numériques responsables'],
	description:
		'Du besoin numérique aux clauses de la consultation, pour les organismes culturels et les collectivités. Dans le navigateur, sans compte.',
	skip: 'Aller au contenu',
	menu: 'Navigation principale',
	dossiers: 'Dossiers',
	help: 'Aide',
	switchLanguage: 'English',
	footer: {
		label: 'Informations sur le guide',
		about: 'À propos et sources',
		accessibility: 'Accessibilité',
		help: 'Aide et contact',
		advice: 'Ce guide aide à rédiger. Il ne donne pas de conseil juridique.',
		licence: 'Code sous licence EUPL-1.2. Contenus sous Licence Ouverte 2.0.'
	},
	noScript:
		'Les pages de texte se lisent telles quelles. Pour répondre aux questions, activez JavaScript dans votre navigateur : tout se passe sur votre appareil.',
	dossier: {
		label: 'Parties du dossier',
		untitled: 'Dossier sans titre',
		questions: 'Questions',
		answers: 'Réponses',
		result: 'Résultat',
		documents: 'Documents',
		undo: 'Annuler',
		redo: 'Rétablir',
		opening: 'Ouverture du dossier…',
		missing: 'Ce dossier n’est pas dans ce navigateur',
		missingText:
			'Il a peut-être été supprimé, ou enregistré sur un autre appareil. Si vous avez son fichier, ouvrez-le depuis la page des dossiers.',
		none: 'Aucun dossier n’est ouvert',
		noneText: 'Choisissez un dossier, ou commencez-en un.',
		toDossiers: 'Voir les dossiers',
		start: 'Commencer un dossier'
	},
	save: {
		saving: 'Enregistrement…',
		saved: (when: string) => `Enregistré dans ce navigateur, ${when}`,
		unsaved: 'Non enregistré',
		sample: 'Exemple : il est gardé dès que vous le modifiez',
		failed: 'Votre dernière réponse n’est pas enregistrée',
		keep: 'Elle reste à l’écran. Enregistrez le dossier dans un fichier avant de fermer la page.',
		download: 'Enregistrer dans un fichier',
		again: 'Essayer à nouveau',
		closed: 'Le dossier est ouvert ailleurs, ou le navigateur a fermé son espace de stockage.'
	},
	failure: {
		title: 'Cette page a rencontré un problème',
		text: 'L’erreur vient du guide, pas de vous. Vos réponses enregistrées sont toujours dans ce navigateur.',
		file: 'Par prudence, gardez-en une copie dans un fichier.',
		download: 'Enregistrer mes réponses dans un fichier',
		reload: 'Recharger la page',
		notFound: 'Cette page n’existe pas',
		notFoundText: 'L’adresse est peut-être incomplète, ou la page a été déplacée.',
		home: 'Revenir à l’accueil'
	}
};

export type AppMessages = typeof app;
