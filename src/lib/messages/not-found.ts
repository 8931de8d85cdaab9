/** The page shown when not even the language is known. */
export const notFound = {
	fr: {
		name: 'Guide d’achats numériques responsables',
		title: 'Cette page n’existe pas',
		text: 'L’adresse est peut-être incomplète, ou la page a été déplacée.',
		home: 'Revenir à l’accueil'
	},
	en: {
		name: 'Responsible digital purchasing guide',
		title: 'This page does not exist',
		text: 'The address may be incomplete, or the page has moved.',
		home: 'Go to the home page'
	}
} as const;
