import type { Language } from '../../domain/language';
import type { CommentsMessages } from '../../messages/fr/comments';
import { inLanguage } from '../language-part';

export async function commentWords(language: Language): Promise<CommentsMessages> {
	const { comments } = await inLanguage(language, {
		fr: () => import('../../messages/fr/comments'),
		en: () => import('../../messages/en/comments')
	});
	return comments;
}
