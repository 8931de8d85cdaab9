/** Two versions of a dossier, side by side, change by change. */
export const compare = {
	title: 'Comparer deux versions',
	lead: 'Choisissez, changement par changement, ce que vous gardez. Votre dossier ne change qu’au moment d’appliquer.',
	choose: 'Avec quelle version comparer ?',
	stored: 'Un dossier de ce navigateur',
	noStored: 'Il n’y a pas d’autre dossier dans ce navigateur.',
	sameOrigin: 'même origine',
	changed: (when: string) => `modifié ${when}`,
	file: 'Un fichier',
	fileHint:
		'Le fichier d’une autre version, qui se termine par « .dossier.json ». Il n’est pas gardé.',
	reading: 'Lecture de l’autre version…',
	problem: 'Cette version n’a pas été ouverte',
	gone: 'Ce dossier n’est plus dans ce navigateur.',
	notLoaded:
		'Une partie du guide n’a pas pu être chargée. Vérifiez la connexion, puis rechargez la page.',
	against: (title: string, when: string) => `L’autre version : « ${title} », modifiée ${when}.`,
	dropped: (count: number) =>
		count === 1
			? 'Un élément de l’autre version n’a pas pu être lu : il n’est pas comparé.'
			: `${count} éléments de l’autre version n’ont pas pu être lus : ils ne sont pas comparés.`,
	another: 'Choisir une autre version',
	same: 'Les deux versions disent la même chose.',
	count: (count: number) => (count === 1 ? '1 différence' : `${count} différences`),
	groups: {
		answers: 'Nom et réponses',
		clauses: 'Clauses',
		clausesOf: (lot: string) => `Clauses du lot « ${lot} »`,
		reasons: 'Motifs notés',
		comments: 'Commentaires'
	},
	mine: 'La vôtre',
	theirs: 'L’autre',
	allMine: 'Tout garder de la vôtre',
	allTheirs: 'Tout prendre de l’autre',
	inGroup: (group: string) => ` : ${group}`,
	taken: (taken: number, total: number) =>
		taken === 0
			? 'Rien n’est pris de l’autre version.'
			: taken === 1
				? `1 changement sur ${total} est pris de l’autre version.`
				: `${taken} changements sur ${total} sont pris de l’autre version.`,
	apply: (count: number) =>
		count === 1 ? 'Appliquer 1 changement' : `Appliquer ${count} changements`,
	applied: (count: number) =>
		count === 1
			? '1 changement est appliqué. « Annuler », en haut de page, revient en arrière.'
			: `${count} changements sont appliqués. « Annuler », en haut de page, revient en arrière.`,
	readOnly: 'Ce dossier est ouvert dans un autre onglet : il ne peut pas être modifié ici.',
	untitled: 'Dossier sans titre',
	name: 'Nom du dossier',
	weights: 'Poids des critères',
	criteria: {
		price: 'Prix',
		technical: 'Valeur technique',
		environment: 'Performance environnementale',
		social: 'Performance sociale'
	},
	level: 'Niveau',
	share: 'Points dans son critère',
	figure: (name: string) => `Chiffre : ${name}`,
	text: (face: string) => `Texte : ${face}`,
	presence: 'Présence dans le dossier',
	own: 'Clause ajoutée',
	comment: (title: string) => `Commentaire sur « ${title} »`,
	lotComment: 'Commentaire sur l’ensemble',
	continued: (title: string) => `Poursuite malgré « ${title} »`,
	accepted: (title: string) => `Point gardé tel quel : « ${title} »`,
	guide: 'celui du guide',
	guideWeights: 'ceux du guide',
	points: (points: string) => `${points} points`,
	kept: 'gardée',
	removed: (reason: string) => `retirée : ${reason}`,
	absent: 'absente',
	noComment: 'pas de commentaire',
	noReason: 'pas de motif',
	noName: 'sans nom',
	settled: 'réglé',
	says: (author: string, text: string) => `${author} : ${text}`,
	unsigned: 'sans nom'
};

export type CompareMessages = typeof compare;
