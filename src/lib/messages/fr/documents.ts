export const documents = {
	contents: 'Sommaire',
	page: 'Page {page} sur {pages}',
	continued: '(suite)',
	asOf: 'Contenu du guide au {date}, version {version}',
	untitled: 'Achat sans titre',
	tender: {
		title: 'Clauses du marché',
		letterTitle: 'Annexe à la lettre de consultation',
		subtitle: 'Clauses numériques responsables, à intégrer au dossier de consultation',
		letterSubtitle: 'Besoin, conditions d’exécution et questions aux entreprises consultées',
		lead: 'Ce document rassemble, pour « {title} », les clauses numériques responsables du marché. Chaque clause est placée dans la pièce où elle produit ses effets.',
		letterLead:
			'Ce document expose, pour « {title} », ce que l’acheteur demande et les conditions dans lesquelles le marché est exécuté. Il n’y a ni règlement de la consultation ni critères pondérés.',
		disclaimer:
			'Ce document aide à rédiger. Il ne constitue pas un conseil juridique et doit être relu avant publication.',
		lot: 'Lot {n} : {title}'
	},
	pieces: {
		rc: 'Règlement de la consultation (RC)',
		cctp: 'Cahier des clauses techniques particulières (CCTP)',
		ccap: 'Cahier des clauses administratives particulières (CCAP)',
		letter: 'Lettre de consultation'
	},
	empty: {
		rc: 'Aucun critère n’est retenu.',
		cctp: 'Aucune spécification technique n’est retenue.',
		ccap: 'Aucune clause d’exécution n’est retenue.'
	},
	warnings: {
		title: 'Points d’attention avant publication',
		line: '{title}. {text}',
		remedy: 'Pour y remédier : {remedy}',
		accepted: 'Conservé par l’acheteur pour ce motif : {reason}',
		words: 'Passage concerné : « {words} ».',
		continued: 'Poursuivi malgré la recommandation « {outcome} », pour ce motif : {reason}'
	},
	rc: {
		selection: 'Critères de sélection des candidatures',
		award: 'Critères d’attribution',
		awardLead:
			'Les offres régulières, acceptables et appropriées, dites recevables, sont classées selon les critères pondérés ci-dessous. La note d’un critère est la somme des points de ses sous-critères, sur 100 ; la note finale est la somme des notes des critères, chacune multipliée par son poids.',
		frameCaption: 'Critères et poids',
		criterion: 'Critère',
		weight: 'Poids',
		total: 'Total',
		partsCaption: 'Sous-critères : {criterion}',
		part: 'Sous-critère',
		points: 'Points',
		noParts: 'Aucun sous-critère n’est retenu pour ce critère.',
		proofRule:
			'Une réponse qui n’est pas prouvée par les pièces demandées vaut 0 point. Elle n’entraîne pas l’élimination de l’offre, sauf si elle porte aussi sur une spécification technique.',
		modelsRule:
			'Lorsque l’offre comporte plusieurs modèles, les points sont calculés pour chacun de ceux que vise le sous-critère, puis pondérés par leurs quantités au bordereau des prix.',
		languageRule:
			'Les rapports d’essai et les certificats sont acceptés dans une autre langue que le français ; l’acheteur peut demander la traduction des seuls passages utiles.',
		equivalence: 'Preuves et équivalence',
		equivalenceText:
			'Lorsqu’un label ou une norme est cité, tout label équivalent ou toute norme équivalente attestant les mêmes caractéristiques est accepté. Si l’entreprise n’a pas pu obtenir le label ou le rapport d’essai dans les délais pour une raison qui ne lui est pas imputable, elle prouve ces caractéristiques par tout moyen approprié, tel qu’un dossier technique du fabricant ou un rapport d’essai.'
	},
	criteria: {
		price: 'Prix',
		cost: 'Coût du cycle de vie',
		technical: 'Valeur technique',
		environment: 'Performance environnementale',
		social: 'Performance sociale'
	},
	scale: {
		caption: 'Barème : {title}',
		value: 'Réponse prouvée',
		earned: 'Points obtenus',
		atLeast: 'au moins {value}',
		atMost: 'au plus {value}',
		otherwise: 'Autre réponse, ou réponse non prouvée',
		linear:
			'Points = {points} × ({offer} − {floor}) ÷ ({best} − {floor}), bornés entre 0 et {points}. Les valeurs {floor} et {best} sont fixées à l’avance.',
		offer: 'valeur offerte',
		relativeLower:
			'Points = {points} × (valeur la plus basse des offres recevables ÷ valeur de l’offre).',
		relativeHigher:
			'Points = {points} × (valeur de l’offre ÷ valeur la plus haute des offres recevables).',
		yes: 'Oui, avec la preuve demandée',
		cost: 'Points = {points} × (coût le plus bas des offres recevables ÷ coût de l’offre).',
		price: 'Points = {points} × (prix le plus bas des offres recevables ÷ prix de l’offre).',
		rungs: {
			label: 'Label ou certificat, ou preuve complète équivalente',
			verified: 'Vérification par un tiers',
			declared: 'Déclaration signée et documentée',
			none: 'Affirmation sans preuve'
		}
	},
	article: {
		proof: 'Moyen de preuve : ',
		labels:
			'Lorsqu’elles sont demandées par la présente clause, les caractéristiques suivantes sont réputées prouvées par {name} ou tout label équivalent : {characteristics}.',
		checkAward: 'Vérification par l’acheteur à l’analyse des offres : ',
		checkContract: 'Vérification par l’acheteur en cours d’exécution : ',
		indicator: 'Indicateur ({rhythm}) : ',
		within: 'Délai de remise : {delay}.',
		penalty: 'Pénalité : {amount} par {per}.',
		penaltyFigure: 'pénalité de {amount}',
		labelJoin: ' ; ',
		calibrate: 'À calibrer par un sourçage avant publication : {figures}.',
		amended: 'Texte amendé par l’acheteur.',
		toRevise:
			'Le texte anglais a été amendé par l’acheteur ; cette version française est celle du guide et doit être revue.',
		otherLanguage: 'Clause ajoutée par l’acheteur, rédigée dans une autre langue.',
		own: 'Clause ajoutée par l’acheteur.',
		blank: '[à compléter]',
		then: 'puis {value} à compter du {date}',
		onlyFrom: '{value} à compter du {date}',
		tableRef: '« {title} »'
	},
	table: {
		upTo: 'jusqu’à {value}',
		beyond: 'au-delà de {value}',
		plus: '{base}, plus {more} par {unit} au-delà de {from}',
		limit: 'Valeur'
	},
	rhythms: {
		month: 'chaque mois',
		quarter: 'chaque trimestre',
		year: 'chaque année',
		delivery: 'à chaque livraison',
		event: 'à chaque événement',
		once: 'une fois'
	},
	delays: { day: 'jours', 'working-day': 'jours ouvrés', month: 'mois' },
	penaltyUnits: {
		eur: '{amount}',
		'percent-of-contract': '{amount} du montant hors taxes du marché',
		'percent-of-order': '{amount} du montant hors taxes de la commande concernée',
		'percent-of-yearly-fee': '{amount} de la redevance annuelle hors taxes',
		'percent-of-equipment-price': '{amount} du prix de l’équipement concerné'
	},
	derogations: {
		title: 'Dérogations au CCAG',
		lead: 'Les articles suivants du présent CCAP dérogent au cahier des clauses administratives générales choisi ({ccag}) :',
		line: 'l’article {number} ({title}) déroge à l’article 14 du {ccag}, relatif aux pénalités.',
		none: 'Le présent CCAP ne déroge à aucun article du {ccag}.',
		noCcag:
			'Le marché ne se réfère à aucun CCAG (cahier des clauses administratives générales) : le présent CCAP fixe seul les pénalités et ne comporte aucune dérogation.',
		ccag: { fcs: 'CCAG-FCS', tic: 'CCAG-TIC' }
	},
	letter: {
		needs: 'Ce que nous demandons',
		terms: 'Conditions d’exécution',
		noNeeds: 'Aucune exigence technique n’est retenue.',
		noTerms: 'Aucune condition d’exécution n’est retenue.',
		answer: 'Votre réponse',
		answerText:
			'Répondez en remplissant le cadre de réponse joint. Chaque ligne indique la preuve attendue.'
	},
	checklist: {
		title: 'Cadre de réponse',
		subtitle: 'À remplir par l’entreprise et à joindre à l’offre',
		lead: 'Une ligne par élément demandé. Répondez à chaque ligne obligatoire et, lorsqu’une preuve est attendue avec l’offre, indiquez la pièce et la page où elle se trouve. Une ligne sans preuve vaut 0 point lorsqu’elle est notée.',
		fillIn:
			'Si ce cadre vous est remis en PDF, remplissez-le à l’écran, enregistrez-le et joignez-le sans le convertir : imprimé ou numérisé, il ne peut plus être relu automatiquement.',
		several:
			'Ligne « par modèle » ou « par site » : écrivez une ligne pour chacun, avec son nom, deux-points et la valeur (« Modèle A : 800 »). Une valeur seule vaut pour tous. Si ce que vous cochez ne vaut pas pour tous, indiquez ceux qui diffèrent dans le champ prévu.',
		detail: 'Ceux qui diffèrent, et leur réponse',
		dateForm: 'jj/mm/aaaa',
		supplier: 'Entreprise',
		name: 'Nom de l’entreprise',
		person: 'Personne à contacter',
		requirement: 'Ce que dit le dossier',
		proof: 'Preuve attendue : {proof}',
		answer: 'Réponse',
		proofGiven: 'Preuve fournie (pièce, page)',
		required: 'obligatoire',
		optional: 'facultatif',
		scored: 'noté',
		award: 'Noté : {text}',
		yes: 'Oui',
		no: 'Non',
		accepted: 'L’entreprise accepte cette clause',
		per: {
			offer: 'pour tout le marché',
			model: 'par modèle',
			site: 'par site',
			serial: 'par numéro de série'
		},
		contractTitle: 'Ce qui sera demandé pendant l’exécution',
		contractLead:
			'Ces éléments ne sont pas à fournir avec l’offre. En déposant une offre, l’entreprise s’engage à les remettre.',
		contractCaption: 'Éléments remis pendant l’exécution',
		element: 'Élément',
		perColumn: 'Portée',
		empty: 'Aucun élément n’est demandé.'
	}
};
export type DocumentMessages = typeof documents;
