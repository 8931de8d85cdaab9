/** Words of the frame around every screen. */
export const app = {
	name: 'Guide d’achats numériques responsables',
	nameLines: ['Guide d’achats', 'numériques responsables'],
	description:
		'Du besoin numérique aux clauses de la consultation, pour les organismes culturels et les collectivités. Dans le navigateur, sans compte.',
	skip: 'Aller au contenu',
	menu: 'Navigation principale',
	dossiers: 'Dossiers',
	renewal: 'Parc',
	help: 'Aide',
	palette: 'Aller à…',
	switchLanguage: 'English',
	footer: {
		label: 'Informations sur le guide',
		about: 'À propos et sources',
		accessibility: 'Accessibilité',
		ecodesign: 'Écoconception',
		diagram: 'Schémas',
		sitemap: 'Plan du site',
		help: 'Aide et contact',
		data: 'Mes données',
		display: 'Affichage et raccourcis',
		advice: 'Ce guide aide à rédiger. Il ne donne pas de conseil juridique.',
		licence: 'Code sous licence EUPL-1.2. Contenus sous Licence Ouverte 2.0.'
	},
	noScript:
		'Les pages de texte se lisent telles quelles. Pour répondre aux questions, activez JavaScript dans votre navigateur : tout se passe sur votre appareil.',
	dossier: {
		label: 'Parties du dossier',
		untitled: 'Dossier sans titre',
		tasks: 'Étapes',
		questions: 'Questions',
		answers: 'Réponses',
		result: 'Résultat',
		documents: 'Documents',
		responses: 'Fournisseurs',
		share: 'Partager',
		undo: 'Annuler',
		redo: 'Rétablir',
		history: 'Historique',
		opening: 'Ouverture du dossier…',
		missing: 'Ce dossier n’est pas dans ce navigateur',
		missingText:
			'Il a peut-être été supprimé, ou enregistré sur un autre appareil. Si vous avez son fichier, ouvrez-le depuis la page des dossiers.',
		none: 'Aucun dossier n’est ouvert',
		noneText: 'Choisissez un dossier, ou commencez-en un.',
		failed: 'Le dossier n’a pas pu être ouvert',
		contentMissing: 'Une partie du guide n’a pas pu être chargée. Vérifiez votre connexion.',
		contentAgain: 'Charger à nouveau',
		dropped: (count: number) =>
			count === 1
				? 'Le contenu du guide a changé : une de vos réponses ou modifications n’y correspond plus et n’a pas été reprise.'
				: `Le contenu du guide a changé : ${count} de vos réponses ou modifications n’y correspondent plus et n’ont pas été reprises.`,
		toDossiers: 'Voir les dossiers',
		start: 'Commencer un dossier'
	},
	moment: {
		today: (time: string) => `à ${time}`,
		on: (date: string) => `le ${date}`
	},
	save: {
		saving: 'Enregistrement…',
		saved: (when: string) => `Enregistré dans ce navigateur, ${when}`,
		unsaved: 'Non enregistré',
		sample: 'Exemple : il est gardé dès que vous le modifiez',
		failed: 'Votre dernière réponse n’est pas enregistrée',
		keep: 'Elle reste à l’écran. Enregistrez le dossier dans un fichier avant de fermer la page.',
		download: 'Enregistrer dans un fichier',
		again: 'Essayer à nouveau',
		keepMine: 'Garder ma version',
		takeStored: 'Prendre l’autre version',
		left: (title: string) => `« ${title} » n’est pas enregistré`,
		leftText:
			'Le navigateur a refusé vos derniers changements. Ils sont gardés tant que cet onglet reste ouvert.',
		back: 'Revenir au dossier'
	},
	storage: {
		title: 'Les dossiers de ce navigateur ne se lisent pas',
		forbidden:
			'Le navigateur n’autorise pas ce site à garder des données, peut-être à cause de la navigation privée. Vous pouvez répondre aux questions, puis enregistrer votre dossier dans un fichier.',
		full: 'Il n’y a plus de place sur cet appareil. Libérez de l’espace, puis essayez à nouveau.',
		blocked:
			'Le guide est ouvert dans un autre onglet, avec une version plus ancienne. Fermez cet onglet, puis rechargez la page.',
		closed: 'Le navigateur a fermé son espace de stockage. Rechargez la page.',
		newer:
			'Ce dossier a été écrit par une version plus récente du guide. Rechargez la page pour mettre le guide à jour.',
		stale: 'Le dossier a été modifié dans un autre onglet. Choisissez la version à garder.',
		missing: 'Le dossier a été supprimé dans un autre onglet.',
		damaged: 'Ce dossier est abîmé : il ne se lit plus. Ouvrez-en une copie gardée en fichier.',
		other: 'Le navigateur a refusé sans dire pourquoi. Rechargez la page.'
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
