/** What deserves a look before a document leaves. */
export const findings = {
	title: (count: number) => (count === 1 ? 'Un point d’attention' : `${count} points d’attention`),
	none: 'Aucun point d’attention.',
	severity: { block: 'À corriger', warn: 'À vérifier', info: 'Bon à savoir' },
	accepted: 'motif donné',
	words: (words: string) => `Passage concerné : « ${words} »`,
	remedy: 'Pour y remédier',
	accept: 'Garder ce point tel quel',
	reason: 'Pourquoi garder ce point tel quel ?',
	submit: 'Noter ce motif',
	acceptedBecause: (reason: string) => `Gardé tel quel pour ce motif : ${reason}`,
	withdraw: 'Retirer ce motif',
	opening: 'Ouverture…',
	missing: 'Ce point n’a pas pu être ouvert. Vérifiez la connexion, puis ouvrez à nouveau.'
};

export type FindingMessages = typeof findings;
