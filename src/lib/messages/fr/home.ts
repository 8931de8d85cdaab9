/** The home page: what the guide does, at a glance. */
export const home = {
	title: 'Du besoin aux clauses',
	readers: 'Musées, théâtres, festivals, bibliothèques, écoles d’art, collectivités',
	heading: ['Faut-il acheter ?', 'Et avec quelles clauses ?'],
	lead: 'Vous avez un besoin numérique, un budget, peu de temps. Le guide questionne d’abord l’achat. Il place ensuite les clauses environnementales et sociales de votre cas, avec leurs preuves et leurs sources.',
	start: 'Commencer un dossier',
	sampleLink: 'Voir un exemple rempli',
	renewal: 'Examiner un parc d’appareils',
	lineTitle: 'De vos réponses à vos documents',
	line: [
		{
			title: 'Vos réponses',
			text: 'Une question par écran, en mots simples. « Je ne sais pas » est une réponse.'
		},
		{
			title: 'Une recommandation',
			text: 'Ne pas acheter, prolonger, partager, réemployer, louer ou acheter : et pourquoi.'
		},
		{
			title: 'Vos clauses',
			text: 'Choisies selon l’acheteur, le montant et la date. Ce qui est écarté est dit aussi.'
		},
		{
			title: 'Vos documents',
			text: 'À relire à l’écran, à corriger, puis à enregistrer en PDF, Word ou tableur.'
		}
	],
	sampleTitle: 'Un exemple, du début à la fin',
	sampleText:
		'Un musée national renouvelle 120 ordinateurs portables, pour 96 000 € hors taxes. Lisez ses réponses, la recommandation et les clauses retenues.',
	sampleResult: 'Lire le résultat de l’exemple',
	sampleAnswers: 'Lire ses réponses',
	knowTitle: 'Bon à savoir',
	know: [
		{
			title: 'Sans compte, sur votre appareil',
			text: 'Vos réponses restent dans ce navigateur. Rien n’est envoyé. Gardez aussi votre dossier en fichier : un navigateur peut perdre ce qu’il garde.'
		},
		{
			title: 'Ce que le guide couvre',
			text: 'Ordinateurs, écrans, téléphones, impression, serveurs, réseau et vidéoprojecteurs, leur réparation et leur reprise ; hébergement, logiciel en ligne et développement web. En droit français de la commande publique.'
		},
		{
			title: 'Ce qu’il faut avoir sous la main',
			text: 'Le besoin, l’inventaire de l’existant, un montant estimé et une date de lancement. Le reste peut attendre.'
		}
	]
};

export type HomeMessages = typeof home;
