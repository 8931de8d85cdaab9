/** Words about what works without a network, and about new versions. */
export const offline = {
	title: 'Sans connexion',
	lead: 'Le guide fonctionne aussi sans réseau. Cette page dit ce qui est gardé sur cet appareil.',
	absent: {
		title: 'Cette page n’est pas encore sur cet appareil',
		text: 'Elle n’a jamais été ouverte ici, et le serveur ne répond pas. Vos dossiers sont intacts.',
		again: 'Essayer à nouveau'
	},
	panel: {
		title: 'Préparer pour le hors-ligne',
		text: 'Après une première visite, les questions, les réponses, le résultat et les documents s’ouvrent sans réseau. Le PDF aussi, dès que vous avez relu vos réponses.',
		more: 'Les autres formats et les pages de référence sont gardés quand vous les ouvrez. Vous pouvez aussi tout garder maintenant.',
		looking: 'Lecture de ce qui est gardé…',
		ready: 'Les écrans du guide sont gardés sur cet appareil.',
		notReady: 'Les écrans du guide ne sont pas encore tous gardés sur cet appareil.',
		whole: 'Tout le guide en français est gardé sur cet appareil.',
		prepare: (size: string) => `Préparer pour le hors-ligne (${size})`,
		preparing: (done: string, total: string) => `Préparation : ${done} sur ${total}`,
		progress: 'Préparation pour le hors-ligne',
		failed:
			'Une partie du guide n’a pas pu être gardée. Vérifiez la connexion et la place libre, puis essayez à nouveau.',
		unable:
			'Ce navigateur ne permet pas de garder le guide, peut-être à cause de la navigation privée. Le guide reste utilisable avec une connexion.'
	},
	kilobytes: (size: string) => `${size} ko`,
	megabytes: (size: string) => `${size} Mo`,
	update: {
		ready: 'Une nouvelle version est prête.',
		kept: 'Rien ne presse : cette page reste ouverte telle quelle.',
		reload: 'Recharger avec la nouvelle version',
		later: 'Plus tard'
	},
	missing: {
		ready: 'Cette partie du guide n’a pas pu être chargée.',
		kept: 'Vérifiez votre connexion, puis essayez à nouveau. Ce que vous avez écrit est gardé.',
		reload: 'Recharger la page',
		later: 'Fermer'
	}
};

export type OfflineMessages = typeof offline;
