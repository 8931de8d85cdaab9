import type { SavedDossier } from '../domain/dossier';
import { copyOf, note } from '../storage/facts';
import { now } from './identity';
import { deviceStore } from './store';

/** Remembers when a dossier was handed over as a file. */
export async function noteCopy({ id }: SavedDossier): Promise<void> {
	await note(await deviceStore(), { name: copyOf(id), at: now() });
}
