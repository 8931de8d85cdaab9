import type { SavedDossier } from '../domain/dossier';
import type { Autosave } from '../storage/autosave';
import type { Opened } from './opening';

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

	/** The dossier as it was left. */
	leftOf(id: string): Pick<Opened, 'dossier' | 'history'> | undefined {
		const saver = this.#savers.get(id);
		const dossier = saver?.pending();
		return saver && dossier && { dossier, history: saver.history() };
	}

	/** What saves it, once it is on the screen again as it was left. */
	takeBack(dossier: SavedDossier | undefined): Autosave | undefined {
		const saver = dossier && this.#savers.get(dossier.id);
		if (!saver || saver.pending() !== dossier) return undefined;
		this.forget(dossier.id);
		return saver;
	}

	/** Given up, or taken back. */
	forget(id: string): void {
		this.#savers.delete(id);
		this.#tell();
	}

	forgetAll(): void {
		this.#savers.clear();
		this.#tell();
	}

	#tell(): void {
		for (const [id, saver] of this.#savers) if (!saver.pending()) this.#savers.delete(id);
		this.dossiers = [...this.#savers.values()].flatMap((one) => one.pending() ?? []);
	}
}

export const unsaved = new Unsaved();
