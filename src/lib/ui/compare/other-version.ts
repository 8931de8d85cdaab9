import { loadLibrary } from '../../content/load';
import type { SavedDossier } from '../../domain/dossier';
import type { Language } from '../../domain/language';
import type { Library } from '../../domain/library';
import { categoriesOf } from '../../domain/lot';
import { fitToContent } from '../fitting';
import { deviceStore } from '../store';

/** The version with which the open dossier is compared; it is only read. */
export interface OtherVersion {
	readonly dossier: SavedDossier;
	/** How many things of it could not be read. */
	readonly dropped: number;
}

/** A dossier of this browser, fitted to today's content; undefined when it is not there. */
export async function storedVersion(
	id: string,
	language: Language
): Promise<OtherVersion | undefined> {
	const found = await (await deviceStore()).get(id);
	if (!found) return undefined;
	const { dossier, dropped } = await fitToContent(found, language);
	return { dossier, dropped: dropped.length };
}

/** All that either version may name. */
export function libraryFor(
	dossiers: readonly SavedDossier[],
	language: Language
): Promise<Library> {
	const categories = dossiers.flatMap((one) => categoriesOf(one.answers));
	return loadLibrary(language, categories);
}
