import type { DossierEntry } from '../storage/dossiers';

/** What can be done to a dossier of the list. */
export interface DossierActions {
	rename(entry: DossierEntry, title: string): void;
	duplicate(entry: DossierEntry, title: string): void;
	save(entry: DossierEntry): void;
	remove(entry: DossierEntry): void;
}
