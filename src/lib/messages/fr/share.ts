/** The panel that shares a dossier, and the page that a shared link opens. */
export const share = {
	title: 'Partager ce dossier',
	close: 'Fermer',
	contains:
		'Le lien contient tout le dossier : vos réponses, vos modifications et les commentaires. Toute personne qui a le lien peut le lire.',
	copyOnly:
		'Rien ne passe par un serveur : le dossier est écrit dans le lien lui-même. La personne en reçoit une copie, qui ne suit pas vos changements.',
	link: 'Lien du dossier',
	preparing: 'Préparation du lien…',
	copy: (size: string) => `Copier le lien (${size})`,
	size: (kilobytes: string) => `${kilobytes} ko`,
	copied: 'Lien copié. Collez-le dans un message.',
	notCopied: 'Le navigateur refuse la copie. Le lien est sélectionné : copiez-le au clavier.',
	tooLarge: (size: string, limit: string) =>
		`Ce dossier est trop long pour un lien (${size}, ${limit} au plus). Envoyez plutôt le fichier.`,
	noLink: 'Ce navigateur ne sait pas faire de lien. Envoyez plutôt le fichier.',
	file: 'Par fichier',
	fileText: 'Le fichier contient la même chose que le lien, sans limite de taille.',
	download: 'Enregistrer le fichier',
	answers: 'Quand une version vous revient',
	compare: 'Comparer avec une autre version',
	preview: {
		title: 'Un dossier partagé',
		lead: 'Rien n’est encore gardé dans ce navigateur. Regardez d’abord ce que le lien contient.',
		reading: 'Lecture du lien…',
		untitled: 'Dossier sans titre',
		changed: 'Modifié',
		categories: 'Achat',
		noCategory: 'pas encore précisé',
		answers: 'Réponses',
		edits: 'Modifications',
		comments: 'Commentaires',
		none: 'aucune',
		noComment: 'aucun',
		commentsOf: (count: number, authors: string) =>
			authors ? `${count}, de ${authors}` : String(count),
		dropped: (count: number) =>
			count === 1
				? 'Un élément ne peut pas être repris'
				: `${count} éléments ne peuvent pas être repris`,
		droppedLead: 'Le guide ne les connaît pas, ou ils ne sont pas sûrs.',
		take: 'Garder une copie dans ce navigateur',
		takeHint: 'Un nouveau dossier est créé. Vos autres dossiers ne changent pas.',
		copyOf: (title: string) => `${title} (copie)`,
		known: 'Vous avez déjà une version de ce dossier',
		compareWith: (title: string) => `Comparer avec « ${title} »`,
		kept: (title: string) => `« ${title} » est gardé dans ce navigateur.`,
		open: 'Aller au dossier',
		notKept: 'Le dossier n’a pas pu être gardé',
		empty: 'Aucun dossier à lire',
		emptyText:
			'Le contenu d’un lien n’est pas gardé dans l’adresse. Ouvrez à nouveau le lien que vous avez reçu.',
		toDossiers: 'Voir les dossiers'
	},
	drops: {
		question: (id: string) => `Réponse à la question « ${id} »`,
		option: (id: string, option: string) => `Choix « ${option} », à la question « ${id} »`,
		clause: (id: string) => `Modifications de la clause « ${id} »`,
		replaced: (id: string) => `Élément en double : « ${id} »`,
		frame: () => 'Poids des critères, dont le total n’est pas 100',
		characters: (where: string, count: number) =>
			count === 1
				? `Un caractère invisible ou interdit, dans « ${where} »`
				: `${count} caractères invisibles ou interdits, dans « ${where} »`
	},
	problem: {
		title: 'Ce lien n’a pas été ouvert',
		'no-link': 'Ce n’est pas le lien d’un dossier du guide.',
		incomplete:
			'Le lien est incomplet : il a sans doute été coupé en route. Demandez-le à nouveau, ou demandez le fichier.',
		'newer-link':
			'Il vient d’une version plus récente du guide. Rechargez cette page, puis ouvrez le lien à nouveau.',
		'too-long': 'Il est trop long pour le lien d’un dossier. Demandez plutôt le fichier.',
		swollen: 'Il cache bien plus de données qu’un dossier. Par sûreté, il n’est pas lu.',
		unsupported:
			'Ce navigateur ne sait pas lire les liens de dossier. Demandez plutôt le fichier, ou mettez le navigateur à jour.',
		damaged: 'Son contenu est abîmé. Demandez-le à nouveau, ou demandez le fichier.',
		nothingLost: 'Vos dossiers n’ont pas changé.'
	}
};

export type ShareMessages = typeof share;
