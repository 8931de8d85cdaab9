import { sheetWords, type Problems } from './sheet-responses';

/** Words of the screen where the checklists that suppliers sent back are read. */
export const responses = {
	title: 'Réponses des fournisseurs',
	lead: 'Choisissez les cadres de réponse remplis que vous avez reçus, en PDF ou en classeur (.xlsx, .ods). Cette page lit et vérifie ; elle ne conserve rien.',
	choose: 'Fichiers reçus',
	hint: 'Un ou plusieurs fichiers : PDF de 20 Mo au plus, classeurs de 5 Mo au plus. Ils restent sur cet ordinateur. Vous pouvez aussi les déposer ici.',
	reading: (name: string) => `Lecture de « ${name} »…`,
	done: { one: '{n} fichier lu', other: '{n} fichiers lus' },
	notLoaded:
		'Le lecteur n’a pas pu être chargé. Vérifiez la connexion, puis choisissez à nouveau vos fichiers.',
	clear: 'Retirer ces fichiers de l’écran',
	documents: 'Télécharger le cadre de réponse à envoyer',
	nobody: 'Entreprise non nommée',
	answered: (given: string, asked: string) => `${given} réponses sur ${asked} demandées`,
	missing: {
		one: '{n} ligne obligatoire sans réponse',
		other: '{n} lignes obligatoires sans réponse'
	},
	toCheck: { one: '{n} point à vérifier', other: '{n} points à vérifier' },
	refused: 'Ce fichier n’est pas lu',
	table: (name: string) => `Réponses lues dans « ${name} »`,
	asked: 'Demandé',
	answer: 'Réponse lue',
	proof: 'Preuve : ',
	none: 'sans réponse',
	noneRequired: 'obligatoire, sans réponse',
	each: (of: string, value: string) => `${of} : ${value}`,
	yes: 'Oui',
	no: 'Non',
	forAll: 'pour tous',
	detail: 'Différences : ',
	parts: { answer: 'réponse', detail: 'différences', proof: 'preuve' },
	line: (number: string, label: string, part: string) => `Ligne ${number}, ${part} : ${label}`,
	unnumbered: (label: string) => label,
	found: (text: string) => `Contenu du champ : « ${text} ».`,
	shown: (text: string) =>
		text ? `Affiché sur la page : « ${text} ».` : 'Rien n’est affiché sur la page.',
	problems: {
		'not-a-pdf': [
			'Ce n’est ni un PDF ni un classeur .xlsx ou .ods.',
			'Demandez à l’entreprise le fichier rempli, dans le format que vous avez envoyé.'
		],
		'too-big': [
			'Ce fichier dépasse 20 Mo.',
			'Un cadre de réponse pèse moins de 2 Mo : demandez-le sans pièces jointes ni numérisation.'
		],
		'too-slow': [
			'La lecture a été arrêtée au bout de 8 secondes.',
			'Le fichier est abîmé ou piégé. Demandez-en un nouvel enregistrement.'
		],
		'too-long': [
			'Ce fichier dépasse 200 pages.',
			'Demandez le cadre de réponse seul, sans autre document à la suite.'
		],
		'too-many-fields': [
			'Ce fichier contient plus de 2 000 champs.',
			'Ce n’est pas un cadre de réponse de ce guide. Demandez le bon fichier.'
		],
		damaged: [
			'Ce fichier est abîmé.',
			'Demandez à l’entreprise de l’enregistrer puis de l’envoyer à nouveau.'
		],
		'no-reader': [
			'Le lecteur ne répond pas.',
			'Vérifiez la connexion, puis choisissez à nouveau le fichier.'
		],
		password: [
			'Un mot de passe est demandé pour ouvrir ce fichier.',
			'Demandez-le sans mot de passe d’ouverture. Une simple protection contre la modification ne gêne pas.'
		],
		'no-fields': [
			'Ce PDF ne contient aucun champ : il a été imprimé en PDF, aplati ou numérisé.',
			'Demandez le fichier rempli à l’écran et enregistré tel quel, ou saisissez les réponses à la main.'
		],
		'not-ours': [
			'Ce PDF n’est pas un cadre de réponse de ce guide, ou il ne dit plus lequel.',
			'Demandez à l’entreprise de remplir le fichier que vous lui avez envoyé.'
		],
		'other-format': [
			'Ce cadre de réponse vient d’une version plus récente du guide.',
			'Rechargez cette page pour mettre le guide à jour, puis choisissez à nouveau le fichier.'
		],
		'other-dossier': [
			'Ce cadre de réponse est celui d’un autre dossier.',
			'Ouvrez le dossier dont il vient, puis lisez-le depuis ce dossier.'
		],
		'other-lot': [
			'Ce cadre de réponse porte sur d’autres lots que ceux du dossier.',
			'Les lots ont changé depuis l’envoi. Envoyez le nouveau cadre, ou revenez aux lots d’avant.'
		],
		empty: [
			'Aucun champ n’est rempli.',
			'L’entreprise a peut-être envoyé le fichier avant de l’enregistrer. Demandez-le à nouveau.'
		],
		'other-version': [
			'Ce qui est demandé a changé depuis l’envoi de ce cadre.',
			'Comparez chaque réponse avec le PDF reçu : une ligne, une unité ou un choix peut différer.'
		],
		scripts: [
			'Ce fichier contient des programmes, qui n’y étaient pas.',
			'Ils n’ont pas été exécutés. N’ouvrez ce fichier que dans un lecteur à jour.'
		],
		attachments: [
			'D’autres fichiers sont joints à l’intérieur de ce PDF.',
			'Ils ne sont pas lus ici. Demandez-les séparément.'
		],
		'unknown-fields': [
			'Ce fichier contient des champs qui ne sont pas demandés.',
			'Ils ne sont pas lus.'
		],
		'missing-field': ['Ce champ manque dans le fichier.', 'Demandez la réponse à l’entreprise.'],
		'duplicate-field': [
			'Ce champ existe plusieurs fois dans le fichier.',
			'Aucune des valeurs n’est retenue. Demandez la réponse à l’entreprise.'
		],
		'other-kind': [
			'Ce champ n’est plus du type envoyé.',
			'Sa valeur n’est pas retenue. Demandez la réponse à l’entreprise.'
		],
		moved: [
			'Ce champ n’est plus à sa place sur la page.',
			'Sa valeur n’est pas retenue : elle pourrait répondre à une autre ligne. Comparez avec le PDF.'
		],
		'shown-differs': [
			'La page montre autre chose que ce que contient le champ.',
			'Aucune des deux valeurs n’est retenue. Demandez à l’entreprise laquelle vaut.'
		],
		'unknown-code': [
			'Le choix coché n’est pas un de ceux proposés.',
			'Demandez la réponse à l’entreprise.'
		],
		'not-a-number': [
			'Un nombre est attendu.',
			'Lisez la réponse dans le PDF ; au besoin, demandez une précision.'
		],
		'not-a-date': [
			'Une date est attendue.',
			'Lisez la réponse dans le PDF ; au besoin, demandez une précision.'
		],
		cut: [
			'Le texte est très long : il est coupé à 10 000 caractères.',
			'Lisez la suite dans le PDF.'
		],
		cleaned: ['Des caractères invisibles ont été retirés.', 'Comparez avec le PDF.'],
		'old-workbook': [
			'Ce classeur est dans un format d’avant 2007, qui n’est pas lu.',
			'Demandez-le au format .xlsx ou .ods.'
		],
		'too-large-workbook': [
			'Ce classeur est trop grand : plus de 5 Mo, de 30 feuilles, de 5 000 lignes ou de 100 colonnes.',
			'Un cadre de réponse pèse moins de 1 Mo : demandez-le seul, sans images ni autres feuilles.'
		],
		'no-frame': [
			'Aucune feuille de ce classeur ne contient les lignes demandées.',
			'Demandez à l’entreprise le classeur rempli, avec la colonne « Identifiant ».'
		],
		'several-frames': [
			'Plusieurs feuilles ou plusieurs colonnes contiennent des réponses.',
			'Rien n’est lu : rien ne dit laquelle vaut. Demandez un classeur avec une seule feuille de réponses.'
		],
		'hidden-answers': [
			'La feuille ou la colonne des réponses est masquée.',
			'Affichez-la, vérifiez ce qu’elle contient, enregistrez le classeur, puis lisez-le à nouveau.'
		],
		'hidden-copy': [
			'Une feuille masquée contient aussi des réponses.',
			'Elle n’est pas lue. Demandez à l’entreprise pourquoi elle est là.'
		],
		formula: [
			'La cellule contient une formule ou une erreur, pas une valeur.',
			'Son résultat n’est pas retenu : il peut changer à l’ouverture. Demandez la valeur à l’entreprise.'
		],
		hidden: [
			'La réponse est masquée : ligne ou colonne cachée, ou couleur du fond.',
			'Elle n’est pas retenue. Affichez-la, vérifiez-la, enregistrez le classeur, puis lisez-le à nouveau.'
		],
		merged: [
			'La cellule est fusionnée avec une autre.',
			'Sa valeur n’est pas retenue : elle pourrait répondre à une autre ligne. Demandez la réponse à l’entreprise.'
		]
	} as Problems,
	...sheetWords
};

export type ResponsesMessages = typeof responses;
