import type { Language } from '../domain/language';
import type { PieceMessages } from './fr/pieces';

const loaders: Readonly<Record<Language, () => Promise<{ pieces: PieceMessages }>>> = {
	fr: () => import('./fr/pieces'),
	en: () => import('./en/pieces')
};

/** Words of the pieces beside the tender, one language at a time. */
export async function loadPieceMessages(language: Language): Promise<PieceMessages> {
	return (await loaders[language]()).pieces;
}
