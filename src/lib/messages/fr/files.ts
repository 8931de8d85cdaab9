const formats = {
	pdf: 'PDF',
	docx: 'Word',
	odt: 'OpenDocument',
	xlsx: 'Tableur',
	ics: 'Agenda'
};

/** Words of the panel where several files are made at once. */
export const files = {
	title: 'Préparer plusieurs fichiers',
	lead: 'Choisissez les pièces et les formats. Tout est fabriqué dans ce navigateur, puis rangé dans une archive.',
	piece: 'Pièce',
	formats,
	choice: (piece: string, format: string) => `${piece}, ${format}`,
	languages: 'Langues',
	options: 'Options',
	divided: 'Un fichier par pièce du marché : RC, CCTP et CCAP',
	paste: 'Word et OpenDocument à coller : sans mise en forme, page de titre ni sommaire',
	notes: 'Avec les remarques de rédaction dans les clauses',
	anonymous: 'PDF sans le nom du guide dans les propriétés',
	start: 'Début du marché, pour dater le suivi et l’agenda',
	startHint: 'Facultatif. Sans date, le suivi donne les rythmes et l’agenda n’est pas fait.',
	author: 'Auteur inscrit dans les propriétés des fichiers',
	authorHint: 'Facultatif. Laissez vide pour n’en inscrire aucun.',
	count: { one: '{n} fichier', other: '{n} fichiers' },
	make: (count: string) => `Préparer ${count}`,
	nothing: 'Choisissez au moins un fichier.',
	progress: (at: string, count: string, name: string) => `Fichier ${at} sur ${count} : ${name}`,
	cancel: 'Arrêter',
	cancelled: 'La préparation est arrêtée. Aucun fichier n’est enregistré.',
	done: (name: string, count: string, size: string) =>
		`« ${name} » est enregistré : ${count}, ${size}.`,
	size: (kilobytes: string) => `${kilobytes} ko`,
	tooHeavy:
		'Cette archive dépasse 10 Mo : certains profils d’acheteur la refusent. Préparez moins de fichiers à la fois.',
	failed:
		'Les fichiers n’ont pas pu être préparés. Vérifiez la connexion et essayez à nouveau : vos choix sont gardés.'
};
export type FilesMessages = typeof files;
