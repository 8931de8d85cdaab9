/** The page that says what this device keeps, where, and how to take it away. */
export const data = {
	title: 'Mes données',
	lead: 'Tout ce que vous écrivez reste sur cet appareil. Voici ce qui est gardé, où, et comment le reprendre ou l’effacer.',
	loading: 'Lecture de ce que garde cet appareil…',
	unreadable: 'Ce que garde cet appareil ne se lit pas',
	where: {
		title: 'Ce qui est gardé, et où',
		browser: 'Dans ce navigateur',
		browserText: (dossiers: string, plans?: string) => (plans ? `${dossiers}, ${plans}` : dossiers),
		dossiers: (count: number) => (count === 1 ? '1 dossier' : `${count} dossiers`),
		plans: (count: number) =>
			count === 1 ? '1 plan de renouvellement' : `${count} plans de renouvellement`,
		size: (used: string, quota: string) => `${used} occupés, sur ${quota} possibles`,
		mirror: 'Copie de secours sur cet appareil',
		mirrorText: (when: string, size: string) => `faite ${when}, ${size}`,
		mirrorNone: 'pas encore faite : elle suit vos premiers changements',
		mirrorAbsent: 'ce navigateur ne le permet pas. Gardez d’autant plus vos dossiers en fichier.',
		mirrorNow: 'Refaire la copie de secours maintenant',
		mirrored: 'La copie de secours est faite et relue.',
		mirrorFailed:
			'La copie de secours n’a pas pu être faite. Vos dossiers restent dans le navigateur.',
		persisted: 'Protection contre le nettoyage',
		granted: 'accordée : le navigateur n’efface pas ces données de lui-même',
		refused:
			'non accordée : le navigateur peut effacer ces données s’il manque de place ou si vous ne venez plus',
		unknown: 'ce navigateur ne dit pas s’il protège ces données',
		ask: 'Demander la protection',
		askedInVain:
			'Le navigateur n’a pas accordé la protection. Il la donne souvent aux sites mis en favori ou installés.'
	},
	copies: {
		title: 'Vos copies en fichier',
		text: 'Un fichier est la seule copie qui survit à la perte de cet appareil. Rangez-le sur le réseau de votre service.',
		none: 'Aucun dossier pour l’instant.',
		dossier: 'Dossier',
		last: 'Dernière copie dans un fichier',
		never: 'jamais',
		since: 'modifié depuis',
		save: 'Enregistrer en fichier',
		about: (title: string) => ` : ${title}`,
		untitled: 'Dossier sans titre',
		all: 'Tout enregistrer dans un fichier',
		allText: 'Tous les dossiers et les plans, dans un seul fichier lisible.',
		saved: (name: string) => `Le fichier « ${name} » est enregistré dans vos téléchargements.`
	},
	open: {
		title: 'Reprendre un fichier de tous les dossiers',
		hint: 'Un fichier qui se termine par « .dossiers.json ». Ce qui est déjà ici n’est pas remplacé.',
		done: (count: number) =>
			count === 1 ? '1 élément est repris et relu.' : `${count} éléments sont repris et relus.`,
		same: (count: number) =>
			count === 1
				? '1 élément était déjà là, identique.'
				: `${count} éléments étaient déjà là, identiques.`,
		beside: (count: number) =>
			count === 1
				? '1 élément était déjà là, avec un autre contenu : celui du fichier est gardé à côté, en copie.'
				: `${count} éléments étaient déjà là, avec un autre contenu : ceux du fichier sont gardés à côté, en copie.`,
		skipped: (count: number) =>
			count === 1
				? '1 élément du fichier est abîmé ou trop récent : il n’a pas été repris.'
				: `${count} éléments du fichier sont abîmés ou trop récents : ils n’ont pas été repris.`,
		copyOf: (title: string) => `${title} (copie)`,
		refused: 'Ce fichier n’a pas été repris',
		problem: {
			'too-large': 'Il est trop lourd (50 Mo au plus).',
			truncated: 'Il est incomplet : la copie s’est sans doute arrêtée en route.',
			'not-json': 'Son contenu ne se lit pas.',
			'not-ours':
				'Ce n’est pas un fichier de tous les dossiers. Le fichier d’un seul dossier s’ouvre depuis la page des dossiers.',
			newer:
				'Il vient d’une version plus récente du guide. Rechargez la page, puis essayez à nouveau.',
			unreadable: 'Votre navigateur n’a pas pu le lire.',
			full: 'Il n’y a pas assez de place sur cet appareil.'
		},
		unchanged: 'Rien n’a changé sur cet appareil.'
	},
	bin: {
		title: 'Dossiers supprimés',
		text: 'Ils attendent 30 jours, puis sont effacés.',
		empty: 'La corbeille est vide.',
		deleted: (when: string, left: string) => `supprimé ${when}, effacé ${left}`,
		restore: 'Remettre dans la liste',
		restored: (title: string) => `« ${title} » est de nouveau dans la liste.`,
		taken:
			'Ce dossier est déjà dans la liste, dans une autre version. Supprimez-la d’abord, ou gardez-la.',
		purge: 'Vider la corbeille',
		purgeSure: 'Oui, effacer pour de bon',
		purged: 'La corbeille est vidée.',
		cancel: 'Annuler'
	},
	share: {
		title: 'Sur un poste partagé',
		text: [
			'Toute personne qui ouvre ce navigateur, avec la même session, peut lire vos dossiers.',
			'Avant de partir : enregistrez tout dans un fichier, emportez-le, puis effacez tout ci-dessous.',
			'Une fenêtre de navigation privée efface tout à sa fermeture, vos dossiers compris.'
		]
	},
	erase: {
		title: 'Tout effacer',
		text: 'Dossiers, plans, corbeille, historique, copie de secours, réglages et pages gardées hors connexion : tout ce que le guide a mis sur cet appareil. Vos fichiers enregistrés ailleurs restent.',
		start: 'Tout effacer de cet appareil…',
		sure: 'C’est définitif.',
		type: (word: string) => `Pour confirmer, écrivez « ${word} »`,
		word: 'effacer',
		wrong: (word: string) => `Écrivez « ${word} » pour confirmer.`,
		confirm: 'Tout effacer pour de bon',
		cancel: 'Annuler',
		working: 'Effacement…',
		done: 'Tout est effacé de cet appareil.',
		partly:
			'Une partie n’a pas pu être effacée. Fermez les autres onglets du guide, puis recommencez.',
		home: 'Revenir à l’accueil'
	},
	units: ['octets', 'Ko', 'Mo', 'Go'],
	never: 'jamais'
};

export type DataMessages = typeof data;
