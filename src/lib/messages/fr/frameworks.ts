import type { Conformity, Fulfilment, Means, Priority } from '../../domain/framework';

const number = (value: number) => value.toLocaleString('fr-FR', { maximumFractionDigits: 1 });
const day = (date: string) =>
	new Date(date)
		.toLocaleDateString('fr-FR', { dateStyle: 'long', timeZone: 'UTC' })
		.replaceAll(' ', '\u00a0');
const counted = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

const conformities: Record<Conformity, string> = {
	conforms: 'Conforme',
	fails: 'Non conforme',
	'not-applicable': 'Non applicable',
	untested: 'Non testé'
};

const means: Record<Means, string> = {
	test: 'vérifié par un test automatique',
	reading: 'vérifié par relecture du code et des écrans',
	nobody: 'pas encore vérifié par une personne'
};

const fulfilments: Record<Fulfilment, string> = {
	fulfilled: 'Rempli',
	partly: 'Rempli en partie',
	unfulfilled: 'Non rempli',
	'not-applicable': 'Non applicable'
};

const priorities: Record<Priority, string> = {
	priority: 'prioritaire',
	recommended: 'recommandé',
	moderate: 'modéré'
};

/** Words of both declarations. */
const shared = {
	criterion: 'Critère ',
	result: (result: string, more: string) => `${result} (${more})`,
	theme: 'Thème',
	themes: 'Thèmes de la grille',
	about: (value: string, asks: string) => `${value}. ${asks}.`,
	counts: 'Nombre de critères par thème',
	total: 'Total',
	tests: (count: number): string => (count === 1 ? 'Test : ' : 'Tests : '),
	number
};

const accessibility = {
	title: 'Accessibilité',
	lead: 'Déclaration d’accessibilité. État de conformité : non conforme.',
	themeTitle: (theme: string) => `Accessibilité : ${theme}`,
	themeLead: (version: string) => `Ce que dit la grille du RGAA ${version}, critère par critère.`,
	back: 'Déclaration d’accessibilité',
	state: {
		title: 'État de conformité',
		text: (version: string) => [
			'Cette déclaration porte sur le Guide d’achats numériques responsables. L’organisme qui le met en ligne la complète avec son nom.',
			`Le guide est non conforme au référentiel général d’amélioration de l’accessibilité (RGAA), version ${version}. C’est l’état que la loi prévoit tant qu’aucun audit n’a été mené.`
		]
	},
	results: {
		title: 'Résultats des tests',
		text: (count: Record<Conformity, number>) => [
			`Le guide s’évalue lui-même, par des tests automatiques et par la relecture du code. Sur 106 critères : ${counted(count.conforms, 'conforme', 'conformes')}, ${counted(count.fails, 'non conforme', 'non conformes')}, ${counted(count['not-applicable'], 'non applicable', 'non applicables')} et ${counted(count.untested, 'non testé', 'non testés')}.`,
			'Aucun taux de conformité n’est donné : il faudrait qu’une personne contrôle les pages avec des outils d’assistance.'
		]
	},
	barriers: {
		title: 'Contenus non accessibles',
		fails: 'Ce qui n’est pas conforme :',
		untested: 'Ce que personne n’a encore essayé :'
	},
	made: {
		title: 'Établissement de cette déclaration',
		text: (date: string) => [
			`Déclaration établie le ${day(date)}, par auto-évaluation. Un test compare ses nombres à la grille, et vérifie que chaque test cité existe.`
		],
		technologies: 'Technologies : HTML, CSS, JavaScript, SVG, WAI-ARIA. Les documents sont en PDF.',
		environment:
			'Environnement : Chromium sous Linux, au clavier et à la souris, de 320 à 2 560 pixels de large, en clair et en sombre. Aucun lecteur d’écran n’a encore été utilisé.',
		tools: 'Outils : axe-core, et les tests propres au guide.',
		sample: (pages: readonly string[]) =>
			`Pages évaluées : ${pages.join(', ').toLowerCase()}. Les autres pages ne le sont pas encore.`
	},
	contact: {
		title: 'Signaler un obstacle',
		text: [
			'Dites la page, ce que vous vouliez faire et l’outil que vous utilisez. L’organisme qui met le guide en ligne doit indiquer son nom et son contact ; cette version n’en a pas encore.'
		],
		link: 'Aide et contact'
	},
	recourse: {
		title: 'Voies de recours',
		text: [
			'Vous avez signalé un obstacle et la réponse ne vient pas, ou ne convient pas ? Vous pouvez saisir le Défenseur des droits : sur son site, auprès de la personne qui le représente dans votre département, ou par courrier gratuit à « Défenseur des droits, Libre réponse 71120, 75342 Paris Cedex 07 ».'
		],
		link: 'Site du Défenseur des droits'
	},
	conformities,
	means
};

const ecodesign = {
	title: 'Écoconception',
	lead: (score: number) =>
		`Déclaration d’écoconception selon le RGESN 2024. Score : ${number(Math.floor(score))} %.`,
	themeTitle: (theme: string) => `Écoconception : ${theme}`,
	themeLead: 'Ce que le guide répond au RGESN 2024, critère par critère.',
	back: 'Déclaration d’écoconception',
	score: {
		title: 'Le score',
		text: (count: Record<Fulfilment, number>, applicable: number) => [
			`Le référentiel général d’écoconception des services numériques (RGESN) compte 78 critères, dont ${applicable} s’appliquent au guide. Parmi eux : ${counted(count.fulfilled, 'rempli', 'remplis')}, ${count.partly} en partie et ${counted(count.unfulfilled, 'non rempli', 'non remplis')}.`,
			'Le score rapporte les points des critères remplis à ceux des critères applicables. Un critère prioritaire vaut 1,5 point, un critère recommandé 1,25 et un critère modéré 1. Un critère rempli en partie ne rapporte rien. Le score dit la maturité d’une démarche, et non une empreinte.'
		]
	},
	figures: {
		title: 'Ce que pèse une page',
		text: (date: string) => [
			`Première visite, sans rien en mémoire, mesurée le ${day(date)}. Un test refuse toute page au-delà de la limite, et compare ces mesures à celles du jour.`
		],
		caption: 'Poids des pages',
		page: 'Page',
		requests: 'Requêtes',
		kilobytes: 'Kilo-octets',
		elements: 'Éléments',
		ecoIndex: 'EcoIndex',
		limit: 'Limite',
		bound: (figure: 'requests' | 'kilobytes' | 'elements' | 'ecoIndex', value: string) =>
			figure === 'ecoIndex' ? `au moins ${value}` : `au plus ${value}`
	},
	left: {
		title: 'Ce qui reste à faire',
		text: 'Critères prioritaires qui ne sont pas remplis, ou seulement en partie :',
		host: 'Les critères d’hébergement dépendent de l’organisme qui met le guide en ligne. Ils comptent comme non remplis tant qu’il n’a pas répondu.'
	},
	made: {
		title: 'Établissement de cette déclaration',
		text: (date: string) => [
			`Déclaration établie le ${day(date)}, par auto-évaluation, sans relecture par un tiers. Elle change avec le guide : un test compare ses nombres aux réponses.`
		]
	},
	fulfilments,
	priorities
};

const sitemap = {
	title: 'Plan du site',
	lead: 'Toutes les pages du guide.',
	groups: {
		work: 'Faire un achat',
		guide: 'Comprendre le guide',
		access: 'Accessibilité, thème par thème',
		ecodesign: 'Écoconception, thème par thème',
		diagrams: 'Schémas des questionnaires'
	},
	pages: {
		home: 'Accueil',
		dossiers: 'Dossiers',
		renewal: 'Renouvellement du parc',
		data: 'Mes données',
		about: 'À propos et sources',
		help: 'Aide et contact',
		accessibility: 'Accessibilité',
		ecodesign: 'Écoconception',
		diagram: 'Schémas'
	},
	inside:
		'Un dossier ouvert mène aux questions, à la relecture des réponses, au résultat et aux documents.'
};

export const frameworks = { shared, accessibility, ecodesign, sitemap };
export type FrameworkMessages = typeof frameworks;
