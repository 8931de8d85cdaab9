import type { SavedDossier } from '../domain/dossier';

/** The dossier in memory, where the error page finds it without any of the code that may have failed. */
export const held: { dossier?: SavedDossier } = {};
