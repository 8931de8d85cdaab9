import * as drawings from 'virtual:content/drawings';
import type { Language } from '../domain/language';
import type { Drawing, DrawingEntry } from './drawing';

type Loader<T> = () => Promise<{ default: T }>;

const indexes: Readonly<Record<Language, Loader<readonly DrawingEntry[]>>> = {
	fr: () => import('virtual:content/drawing-index/fr'),
	en: () => import('virtual:content/drawing-index/en')
};

export async function loadDrawingIndex(language: Language): Promise<readonly DrawingEntry[]> {
	return (await indexes[language]()).default;
}

/** By the questionnaire's id: `purchase`, `hardware/laptops`. */
export async function loadDrawing(language: Language, id: string): Promise<Drawing | undefined> {
	return (await drawings[language][id]?.())?.default;
}
