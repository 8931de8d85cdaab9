/** The list of dossiers, on its page and on the home page; opening and keeping files. */
export const dossiers = {
	title: 'Vos dossiers',
	lead: 'Un dossier par achat. Ils sont gardés dans ce navigateur, sur cet appareil seulement.',
	start: 'Commencer un dossier',
	resume: 'Reprendre un dossier',
	all: 'Tous les dossiers',
	loading: 'Lecture des dossiers de ce navigateur…',
	emptyTitle: 'Aucun dossier pour l’instant',
	emptyText:
		'Commencez par une question, ou ouvrez le fichier d’un dossier que l’on vous a transmis.',
	untitled: 'Dossier sans titre',
	notStarted: 'pas encore commencé',
	answered: (count: number) => (count === 1 ? '1 réponse donnée' : `${count} réponses données`),
	changed: (when: string) => `modifié ${when}`,
	copied: (when: string) => `copie en fichier ${when}`,
	neverCopied: 'aucune copie en fichier',
	reminder: (days: number) =>
		`Une partie de votre travail n’est dans aucun fichier depuis ${days} jours. Un navigateur peut perdre ce qu’il garde.`,
	reminderAct: 'Tout enregistrer dans un fichier',
	reminderLater: 'Me le rappeler plus tard',
	toData: 'Ce qui est gardé, et où',
	about: (title: string) => ` : ${title}`,
	rename: 'Renommer',
	newName: 'Nouveau nom',
	confirmName: 'Enregistrer le nom',
	cancel: 'Annuler',
	duplicate: 'Dupliquer',
	copyOf: (title: string) => `${title} (copie)`,
	save: 'Enregistrer en fichier',
	compare: 'Comparer',
	remove: 'Supprimer',
	removed: (title: string) => `« ${title} » est supprimé.`,
	restore: 'Annuler la suppression',
	restored: (title: string) => `« ${title} » est de nouveau dans la liste.`,
	duplicated: (title: string) => `« ${title} » est dans la liste.`,
	renamed: (title: string) => `Le dossier s’appelle maintenant « ${title} ».`,
	file: {
		title: 'Ouvrir le fichier d’un dossier',
		hint: 'Un fichier qui se termine par « .dossier.json ». Vous pouvez aussi le déposer ici.',
		opened: (title: string) => `« ${title} » est ouvert et gardé dans ce navigateur.`,
		open: 'Aller au dossier',
		copied:
			'Un dossier du même nom était déjà là, avec d’autres réponses : le fichier est gardé à côté, en copie.',
		compare: 'Comparer les deux versions',
		cleaned: (count: number) =>
			count === 1
				? 'Un élément du fichier n’a pas pu être repris.'
				: `${count} éléments du fichier n’ont pas pu être repris.`,
		nothingLost: 'Vos dossiers n’ont pas changé.',
		problem: {
			title: 'Ce fichier n’a pas été ouvert',
			'too-large': 'Il est trop lourd pour être un dossier du guide (10 Mo au plus).',
			'too-deep': 'Il n’a pas la forme d’un dossier du guide.',
			'too-many': 'Il contient trop d’éléments pour être un dossier du guide.',
			'not-json': 'Ce n’est pas un fichier de dossier : son contenu ne se lit pas.',
			truncated:
				'Le fichier est incomplet : la copie s’est sans doute arrêtée en route. Demandez-le à nouveau.',
			'forbidden-key':
				'Il contient des éléments qui n’ont rien à faire dans un dossier. Par sûreté, il n’est pas lu.',
			'not-a-dossier':
				'C’est un fichier d’un autre outil. Choisissez un fichier qui se termine par « .dossier.json ».',
			newer:
				'Il vient d’une version plus récente du guide. Rechargez cette page pour mettre le guide à jour, puis essayez à nouveau.',
			damaged: (count: string) =>
				`Il est abîmé : ${count} à revoir. Demandez une nouvelle copie à la personne qui l’a envoyé.`,
			passages: (count: number) => (count === 1 ? 'un passage' : `${count} passages`),
			unreadable: 'Votre navigateur n’a pas pu le lire. Vérifiez qu’il est bien sur cet appareil.',
			'not-loaded':
				'Une partie du guide n’a pas pu être chargée. Vérifiez votre connexion, puis essayez à nouveau.'
		}
	}
};

export type DossiersMessages = typeof dossiers;
