import type { Turn } from '../storage/locks';
import { sampleId } from './fragment';

interface Sitter {
	/** True once nothing is left to write. */
	finish(): Promise<boolean>;
	/** Shows what another tab has stored. */
	refresh(): Promise<void>;
}

/** The place of this tab among those that show the same dossier: one writes, the others follow. */
export class Seat {
	readOnly = $state(false);
	#turn: Turn | undefined;
	#count = 0;

	/** Settles once it is known who writes. The sample is nobody's: all tabs may try it. */
	async enter(id: string, sitter: Sitter): Promise<void> {
		const count = ++this.#count;
		if (id === sampleId) return;
		const turned = async (writes: boolean) => {
			if (!writes) this.readOnly = true;
			await sitter.refresh().catch(() => {});
			this.readOnly = turn.writes === false;
		};
		// Without it, revisions still tell two tabs apart.
		const locks = await import('../storage/locks').catch(() => undefined);
		if (!locks) return;
		const turn = await locks.queueFor(id, {
			finish: () => sitter.finish(),
			turned,
			told: () => void sitter.refresh().catch(() => {})
		});
		if (count !== this.#count) return turn.leave();
		this.#turn = turn;
		this.readOnly = !turn.writes;
	}

	takeOver(): void {
		this.#turn?.take();
	}

	tell(): void {
		if (!this.readOnly) this.#turn?.tell();
	}

	leave(): void {
		this.#count += 1;
		this.#turn?.leave();
		this.#turn = undefined;
		this.readOnly = false;
	}
}
