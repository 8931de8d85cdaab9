/** A colleague's comments, under each clause and each lot. */
export const comments = {
	add: 'Votre commentaire',
	author: 'Votre nom (facultatif)',
	remember: 'Retenir mon nom sur cet appareil',
	submit: 'Ajouter le commentaire',
	missing: 'Écrivez un commentaire, même court.',
	added: 'Commentaire ajouté.',
	edit: 'Modifier',
	save: 'Enregistrer',
	cancel: 'Annuler',
	settle: 'Marquer comme réglé',
	reopen: 'Rouvrir',
	settled: 'réglé',
	remove: 'Supprimer',
	removed: 'Commentaire supprimé. « Annuler », en haut de page, le rétablit.',
	of: (author: string) => ` : commentaire de ${author}`,
	anonymous: 'une personne',
	unsigned: 'Sans nom',
	none: 'Aucun commentaire.',
	notPrinted:
		'Les commentaires ne figurent dans aucun document. Ils partent avec le fichier et le lien.',
	lot: 'Commentaires sur l’ensemble',
	others: 'Commentaires sur des clauses qui ne sont plus retenues',
	on: (title: string) => `Sur « ${title} »`,
	onLot: 'Sur un lot qui n’existe plus'
};

export type CommentsMessages = typeof comments;
