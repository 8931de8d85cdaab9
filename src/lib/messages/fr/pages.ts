/** A part of a text page. */
export interface TextSection {
	readonly title: string;
	readonly text?: readonly string[];
	readonly list?: readonly string[];
	/** The list is a sequence of steps. */
	readonly steps?: boolean;
}

export interface TextPage {
	readonly title: string;
	readonly lead: string;
	readonly sections: readonly TextSection[];
}

const about: TextPage = {
	title: 'À propos et sources',
	lead: 'Un guide libre et gratuit pour acheter moins de numérique, mieux, et pouvoir le défendre.',
	sections: [
		{
			title: 'Ce que fait le guide',
			text: [
				'Il accompagne une personne chargée d’achats, du besoin jusqu’aux pièces de la consultation. Il s’adresse aux organismes culturels et aux collectivités, soumis ou non au code de la commande publique.',
				'Il ne remplace ni votre service juridique, ni la plateforme où vous publiez. Il ne remplace pas non plus la discussion avec les personnes qui utiliseront l’équipement.'
			]
		},
		{
			title: 'La méthode',
			steps: true,
			list: [
				'Le besoin d’abord. Chaque parcours commence par se demander s’il faut acheter. « Ne pas acheter » est une bonne fin.',
				'Une clause n’apparaît que si vos réponses l’appellent : type d’acheteur, montant, date de lancement, objet, niveau d’ambition.',
				'Chaque clause a sa place : règlement de la consultation, cahier des clauses techniques ou cahier des clauses administratives. Pour les petits montants, une lettre de consultation suffit.',
				'Chaque clause dit comment le fournisseur la prouve et comment vous la vérifiez.',
				'Tout ce qui est retenu dit quelle réponse en est la cause. Ce qui est écarté est dit aussi.'
			]
		},
		{
			title: 'Les sources et ce que l’on peut en croire',
			text: [
				'Les clauses et les obligations s’appuient sur des textes publics : code de la commande publique, lois françaises, référentiels français et européens. S’y ajoutent des labels et des critères d’achat publiés par d’autres pays. Chaque clause cite ses sources.',
				'Un chiffre n’est donné comme un fait que s’il a été lu dans sa source. Sinon il est marqué « à calibrer par un sourçage » : c’est un point de départ, à confronter au marché. Chaque contenu porte la date de sa dernière relecture.'
			]
		},
		{
			title: 'Ce n’est pas un conseil juridique',
			text: [
				'Le guide aide à rédiger. Il peut se tromper, et le droit change. Faites relire vos pièces par la personne qui les signe ou par votre service juridique.'
			]
		},
		{
			title: 'Vos données',
			text: [
				'Rien de ce que vous saisissez ne quitte votre appareil. Il n’y a ni compte, ni cookie, ni mesure d’audience, ni service extérieur. L’hébergeur du site voit seulement que des pages ont été demandées, comme pour tout site.',
				'Les dossiers sont gardés dans votre navigateur. Toute personne qui utilise la même session sur cet appareil peut les lire. Un navigateur peut aussi effacer ce qu’il garde : enregistrez vos dossiers dans un fichier.'
			]
		},
		{
			title: 'Licences',
			text: [
				'Le code est sous licence EUPL-1.2. Les contenus (questions, clauses, explications) sont sous Licence Ouverte 2.0. Vous pouvez les reprendre et les adapter, en citant la source et sa date.'
			]
		}
	]
};

const help: TextPage = {
	title: 'Aide et contact',
	lead: 'L’essentiel pour aller au bout d’un dossier.',
	sections: [
		{
			title: 'Contact',
			text: [
				'Cette version n’a pas d’adresse de contact à elle. Écrivez à l’organisme qui met le guide en ligne : souvent le vôtre, ou celui qui vous en a donné l’adresse.',
				'Dites la page, ce que vous vouliez faire et ce qui s’est passé. Ne joignez pas de dossier confidentiel.'
			]
		},
		{
			title: 'Pas à pas',
			steps: true,
			list: [
				'Commencez un dossier et répondez, une question par écran. Vous pouvez passer une question ou répondre « Je ne sais pas ».',
				'Relisez vos réponses. « Modifier » vous ramène à la question, puis à la relecture.',
				'Lisez le résultat : la recommandation, les obligations, les clauses, et pourquoi.',
				'Ouvrez les documents, corrigez ce qui doit l’être, enregistrez-les.',
				'Gardez le dossier dans un fichier, depuis la page « Dossiers ».'
			]
		},
		{
			title: 'Où sont mes réponses ?',
			text: [
				'Dans ce navigateur, sur cet appareil. Elles sont enregistrées à mesure que vous écrivez. L’heure du dernier enregistrement est affichée sous chaque question. La page « Mes données » dit tout ce qui est gardé.'
			]
		},
		{
			title: 'Comment transmettre un dossier ?',
			text: [
				'Utilisez « Partager », en haut du dossier : par un lien ou par un fichier. Votre collègue en reçoit une copie.'
			]
		},
		{
			title: 'J’ai supprimé un dossier par erreur',
			text: [
				'Sur la page « Dossiers », utilisez « Annuler la suppression » juste après. Pendant 30 jours, la page « Mes données » permet aussi de le rétablir.'
			]
		},
		{
			title: 'Le guide me déconseille d’acheter. Puis-je continuer ?',
			text: ['Oui. Rien n’est bloqué. Le guide vous demande la raison et la note dans le dossier.']
		},
		{
			title: 'Puis-je tout faire au clavier ?',
			text: [
				'Oui. Tabulation pour avancer, flèches pour choisir dans une liste, espace pour cocher, Entrée pour continuer. Le bouton « précédent » du navigateur revient à la question d’avant.',
				'« Aller à… », en haut de page, mène à toutes les pages et à toutes les actions : Ctrl K, ou ⌘ K. La touche « ? » montre les raccourcis ; ils peuvent être désactivés.'
			]
		}
	]
};

export const pages = { about, help };
export type PagesMessages = typeof pages;
