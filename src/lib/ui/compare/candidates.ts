import { akin } from '../../domain/comparison';
import type { SavedDossier } from '../../domain/dossier';
import type { DossierEntry } from '../../storage/dossiers';
import { deviceStore } from '../store';

/** Another dossier of this browser, and whether both come from the same one. */
export interface Candidate {
	readonly entry: DossierEntry;
	readonly akin: boolean;
}

/** Those of the same origin first, then the latest. */
export async function candidatesFor(dossier: SavedDossier): Promise<readonly Candidate[]> {
	const store = await deviceStore();
	const entries = (await store.list()).filter((one) => one.id !== dossier.id);
	const found = await Promise.all(
		entries.map(async (entry) => {
			const stored = await store.get(entry.id).catch(() => undefined);
			return { entry, akin: stored !== undefined && akin(stored, dossier) };
		})
	);
	return found.sort((a, b) => Number(b.akin) - Number(a.akin));
}
