import { families, type Family } from '../domain/library';
import type { Language } from '../domain/language';
import type { DrawingPart } from './compile';
import type { Drawing, DrawingEntry } from './drawing';

type Loader<T> = () => Promise<{ default: T }>;
type Holder = Family | 'purchase';

const indexes: Readonly<Record<Language, Loader<readonly DrawingEntry[]>>> = {
	fr: () => import('virtual:content/drawing-index/fr'),
	en: () => import('virtual:content/drawing-index/en')
};

const drawings: Readonly<Record<Language, Readonly<Record<Holder, Loader<DrawingPart>>>>> = {
	fr: {
		purchase: () => import('virtual:content/drawings/purchase/fr'),
		hardware: () => import('virtual:content/drawings/hardware/fr'),
		hosting: () => import('virtual:content/drawings/hosting/fr'),
		software: () => import('virtual:content/drawings/software/fr'),
		services: () => import('virtual:content/drawings/services/fr')
	},
	en: {
		purchase: () => import('virtual:content/drawings/purchase/en'),
		hardware: () => import('virtual:content/drawings/hardware/en'),
		hosting: () => import('virtual:content/drawings/hosting/en'),
		software: () => import('virtual:content/drawings/software/en'),
		services: () => import('virtual:content/drawings/services/en')
	}
};

export async function loadDrawingIndex(language: Language): Promise<readonly DrawingEntry[]> {
	return (await indexes[language]()).default;
}

/** By the questionnaire's id: `purchase`, `hardware/laptops`. */
export async function loadDrawing(language: Language, id: string): Promise<Drawing | undefined> {
	const holder = [...families, 'purchase' as const].find((one) => one === id.split('/')[0]);
	const part = holder && (await drawings[language][holder]());
	return part?.default.drawings.find((one) => one.id === id);
}
