import type { Caution, LineFault, Refusal } from '../../domain/response';

type ProblemKind = Refusal | Caution | LineFault;
export type Problems = Readonly<Record<ProblemKind, readonly [what: string, remedy: string]>>;

/** Of a workbook, where they are not those of a PDF. */
export const sheetWords = {
	sheetProblems: {
		'not-ours': [
			'Ce classeur n’est pas un cadre de réponse de ce guide, ou il ne dit plus lequel.',
			'Demandez à l’entreprise de remplir le fichier que vous lui avez envoyé.'
		],
		'too-big': [
			'Ce classeur dépasse 5 Mo.',
			'Un cadre de réponse pèse moins de 1 Mo : demandez-le sans images ni autres feuilles.'
		],
		password: [
			'Un mot de passe est demandé pour ouvrir ce classeur.',
			'Demandez-le sans mot de passe d’ouverture. La protection des feuilles ne gêne pas.'
		],
		empty: [
			'Aucune réponse n’est remplie.',
			'L’entreprise a peut-être envoyé le fichier avant de l’enregistrer. Demandez-le à nouveau.'
		],
		'other-version': [
			'Ce qui est demandé a changé depuis l’envoi de ce cadre.',
			'Comparez chaque réponse avec le classeur reçu : une ligne, une unité ou un choix peut différer.'
		],
		attachments: [
			'D’autres fichiers sont joints à ce classeur, ou liés à lui.',
			'Ils ne sont pas lus ici. Demandez-les séparément.'
		],
		'unknown-fields': [
			'Des lignes ou des colonnes ne répondent à rien de ce qui est demandé.',
			'Elles ne sont pas lues. Vérifiez qu’aucune ne complète une réponse.'
		],
		'missing-field': ['Cette ligne manque dans la feuille.', 'Demandez la réponse à l’entreprise.'],
		'duplicate-field': [
			'Cette ligne est plusieurs fois dans la feuille.',
			'Aucune des réponses n’est retenue. Demandez à l’entreprise laquelle vaut.'
		],
		'other-kind': [
			'L’unité de la ligne n’est plus celle qui est demandée.',
			'La réponse n’est pas retenue : demandez-la à l’entreprise dans l’unité du cadre.'
		],
		moved: [
			'L’identifiant est à côté d’une autre ligne : une colonne a été triée sans les autres.',
			'La réponse n’est pas retenue. Demandez à l’entreprise de remplir à nouveau le fichier envoyé.'
		],
		'shown-differs': [
			'La cellule montre autre chose que ce qu’elle contient.',
			'Aucune des deux valeurs n’est retenue. Demandez à l’entreprise laquelle vaut.'
		],
		'unknown-code': [
			'Ce choix n’est pas un de ceux proposés.',
			'Demandez la réponse à l’entreprise.'
		],
		'not-a-number': [
			'Un nombre est attendu.',
			'Lisez la réponse dans le classeur ; au besoin, demandez une précision.'
		],
		'not-a-date': [
			'Une date est attendue.',
			'Lisez la réponse dans le classeur ; au besoin, demandez une précision.'
		],
		cut: [
			'Le texte est très long : il est coupé à 10 000 caractères.',
			'Lisez la suite dans le classeur.'
		],
		cleaned: ['Des caractères invisibles ont été retirés.', 'Comparez avec le classeur.']
	} as Partial<Problems>,
	cell: (sheet: string, cell: string) => `Feuille « ${sheet} », cellule ${cell}`,
	foundInCell: (text: string) => `Contenu de la cellule : « ${text} ».`,
	shownInCell: (text: string) =>
		text ? `Affiché, ou format d’affichage : « ${text} ».` : 'La cellule n’affiche rien.'
};

export type SheetWords = typeof sheetWords;
