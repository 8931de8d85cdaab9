/** Words of the screen where documents are read over and saved. */
export const exporting = {
	title: 'Documents',
	lead: 'Relisez, puis enregistrez. L’aperçu dit mot pour mot ce que dit le PDF.',
	choose: 'Document',
	kinds: {
		'tender-clauses': 'Clauses du marché',
		annex: 'Annexe à la lettre de consultation',
		'supplier-checklist': 'Cadre de réponse du fournisseur',
		'advice-note': 'Note d’aide à la décision',
		sounding: 'Questionnaire de sourçage',
		'consultation-letter': 'Lettre de consultation',
		bilingual: 'Clauses, édition bilingue',
		'price-schedule': 'Bordereau des prix',
		'choice-record': 'Relevé des choix',
		'follow-up': 'Suivi du marché'
	},
	others: 'Autres pièces',
	pick: 'Choisir…',
	hints: {
		'tender-clauses': 'À intégrer à vos pièces',
		annex: 'À joindre à la lettre de consultation',
		'supplier-checklist': 'À joindre à la consultation'
	},
	language: 'Langue du document',
	languages: { fr: 'Français', en: 'Anglais' },
	notes: 'Avec les remarques de rédaction',
	notesHint:
		'Chiffres à calibrer, textes à revoir, points d’attention. Enregistrez sans elles ce que vous publiez.',
	loading: 'Préparation de l’aperçu…',
	notLoaded:
		'Le contenu dans cette langue n’a pas pu être chargé. Vérifiez la connexion, puis choisissez à nouveau.',
	preview: 'Aperçu',
	partOf: (position: string, total: string) => `partie ${position} sur ${total}`,
	group: 'Aller à',
	opening: 'Page de titre',
	articles: (chapter: string, first: string, last: string) =>
		first === last ? `${chapter} : ${first}` : `${chapter} : de ${first} à ${last}`,
	rows: (chapter: string, first: string, last: string) =>
		first === last ? `Ligne ${first} : ${chapter}` : `Lignes ${first} à ${last} : ${chapter}`,
	previous: 'Partie précédente',
	next: 'Partie suivante',
	copyWhat: 'Copier',
	copyPart: 'cette partie',
	copyAll: 'toute la pièce',
	copy: 'Copier',
	copied: 'Copié. Collez-le dans votre traitement de texte.',
	notCopied: 'Le navigateur refuse la copie. Sélectionnez le texte, puis copiez-le.',
	save: {
		title: 'Enregistrer',
		pdf: 'Télécharger le PDF',
		also: 'Ou bien :',
		formats: { docx: 'Word', odt: 'OpenDocument', xlsx: 'Tableur', ics: 'Agenda' },
		several: 'Préparer plusieurs fichiers',
		making: 'Préparation du fichier…',
		done: (name: string, pages: string, size: string) =>
			`« ${name} » est enregistré : ${pages}, ${size}.`,
		pages: { one: '{n} page', other: '{n} pages' },
		size: (kilobytes: string) => `${kilobytes} ko`,
		written: (name: string, size: string) => `« ${name} » est enregistré : ${size}.`,
		failed:
			'Le fichier n’a pas pu être préparé. Vérifiez la connexion et essayez à nouveau ; sinon, imprimez cette page, ou copiez l’aperçu.',
		unmapped: (characters: string) =>
			`Ces caractères n’existent pas dans la police et sont remplacés par un carré : ${characters}`,
		print: 'Imprimer l’aperçu',
		dossier: 'Enregistrer le dossier en fichier',
		dossierHint:
			'Pour le reprendre plus tard, ou le transmettre. Il contient vos réponses et vos modifications.'
	},
	responses: 'Lire les cadres de réponse reçus',
	blocked: 'Avant d’enregistrer, corrigez ces points ou dites pourquoi vous les gardez.'
};

export type ExportMessages = typeof exporting;
