import { printText, type Wording } from '../../documents/wording';
import type { Article, ArticleFace } from '../../domain/dossier';

/** The text as printed, with its figures; a table stays a `{token}`, or the document would lose it. */
export function editableText(article: Article, face: ArticleFace, wording: Wording): string {
	const { clause, edit } = article;
	if (!clause) return face.text;
	const parameters = Object.entries(clause.parameters).filter(([, one]) => !('table' in one));
	const bare = { ...clause, parameters: Object.fromEntries(parameters) };
	return printText(face.text, { clause: bare, edit }, face.level, wording);
}

/** The tables that the text calls, by the token that must stay in it. */
export function tablesOf(
	{ clause }: Article,
	{ text }: ArticleFace
): { token: string; title: string }[] {
	return Object.entries(clause?.parameters ?? {}).flatMap(([name, one]) => {
		const token = `{${name}}`;
		return 'table' in one && text.includes(token) ? [{ token, title: one.table.title }] : [];
	});
}
