import type { SavedDossier } from '../domain/dossier';
import { createAutosave, type Autosave, type SaveState } from '../storage/autosave';
import type { History } from './history';
import type { Opened } from './opening';
import { deferredStore } from './store';
import { unsaved } from './unsaved.svelte';

/** The saving of the open dossier, seen from the screens. */
export class Saving {
	state = $state.raw<SaveState>({ kind: 'unsaved', retrying: false });
	#autosave: Autosave | undefined;
	#stop: (() => void) | undefined;

	/** `saved` is called each time that the store has confirmed a change. */
	begin(opened: Opened | undefined, saved: () => void): void {
		const basis = opened?.stored ? opened : undefined;
		const autosave =
			unsaved.takeBack(opened?.dossier) ?? createAutosave(deferredStore, undefined, basis);
		this.#stop?.();
		this.#stop = autosave.subscribe((state) => {
			this.state = state;
			if (state.kind === 'saved') saved();
		});
		this.state = autosave.state();
		this.#autosave = autosave;
	}

	get pending(): boolean {
		return this.#autosave?.pending() !== undefined;
	}

	schedule(dossier: SavedDossier, history: History): void {
		this.#autosave?.schedule(dossier, history);
	}

	async flush(): Promise<void> {
		await this.#autosave?.flush();
	}

	async overwrite(): Promise<void> {
		await this.#autosave?.overwrite();
	}

	/** What the store refuses is set aside, never dropped. */
	async setAside(): Promise<void> {
		const left = this.#autosave;
		await left?.flush();
		unsaved.keep(left);
	}

	/** Takes what is pending away; gives how to set it aside after all. */
	giveUp(): () => void {
		const left = this.#autosave;
		this.#autosave = undefined;
		return () => unsaved.keep(left);
	}
}
