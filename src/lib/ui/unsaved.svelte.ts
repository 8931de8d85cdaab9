import type { SavedDossier } from '../domain/dossier';
import type { Autosave } from '../storage/autosave';

/** Dossiers left while the store refused them: kept here, and told on every page, until it takes them. */
class Unsaved {
	dossiers = $state.raw<readonly SavedDossier[]>([]);
	readonly #savers = new Map<string, Autosave>();

	/** Keeps what the store has not confirmed, if anything. */
	keep(autosave: Autosave | undefined): void {
		const pending = autosave?.pending();
		if (autosave && pending) this.#savers.set(pending.id, autosave);
		this.#tell();
	}

	saverOf(id: string): Autosave | undefined {
		return this.#savers.get(id);
	}

	/** It is on the screen again, or given up. */
	forget(id: string): void {
		this.#savers.delete(id);
		this.#tell();
	}

	#tell(): void {
		for (const [id, saver] of this.#savers) if (!saver.pending()) this.#savers.delete(id);
		this.dossiers = [...this.#savers.values()].flatMap((one) => one.pending() ?? []);
	}
}

export const unsaved = new Unsaved();
