import type { SavedDossier } from '../domain/dossier';
import type { Act, History } from './acts';
import type { Store } from './dossiers';
import { entriesOf, noActs } from './journal';
import { classify, type StorageProblem } from './problem';

/** How long a change may wait for the next one before it is written, in milliseconds. */
export const delay = 200;

export interface Clock {
	/** ISO date-time. */
	now(): string;
	/** Runs it once after so many milliseconds, unless what is returned is called first. */
	after(wait: number, run: () => void): () => void;
}

export const deviceClock: Clock = {
	now: () => new Date().toISOString(),
	after(wait, run) {
		const timer = setTimeout(run, wait);
		return () => clearTimeout(timer);
	}
};

/** `saved` is said only when the store confirmed the latest change; `unsaved` holds until it does. */
export type SaveState =
	| { readonly kind: 'saved'; readonly at: string }
	| { readonly kind: 'saving' }
	| { readonly kind: 'unsaved'; readonly problem?: StorageProblem; readonly retrying: boolean };

/** Saves one dossier as it changes. Nothing here rejects: failures are states. */
export interface Autosave {
	state(): SaveState;
	/** The latest change that the store has not confirmed. */
	pending(): SavedDossier | undefined;
	/** As given with the latest change. */
	history(): History;
	/** The journal is written with it, in one transaction. */
	schedule(dossier: SavedDossier, history?: History): void;
	/** Writes what is pending now; resolves once it is written or has failed. */
	flush(): Promise<SaveState>;
	retry(): Promise<SaveState>;
	/** After a `stale` or `missing` problem, on the person's word: what is here replaces what is stored. */
	overwrite(): Promise<SaveState>;
	/** Called at each change of state; returns how to stop. */
	subscribe(listener: (state: SaveState) => void): () => void;
}

/** As read from the store. */
export interface Basis {
	readonly dossier: SavedDossier;
	readonly history: History;
}

/** `opened` is absent when the dossier was never stored. */
export function createAutosave(
	store: Pick<Store, 'put'>,
	clock: Clock = deviceClock,
	opened?: Basis
): Autosave {
	return new Saver(store, clock, opened);
}

class Saver implements Autosave {
	readonly #store: Pick<Store, 'put'>;
	readonly #clock: Clock;
	readonly #listeners = new Set<(state: SaveState) => void>();
	#state: SaveState;
	#id: string | undefined;
	#basis: string | undefined;
	#pending: SavedDossier | undefined;
	#history: History | undefined;
	/** Acts that the store has confirmed. */
	#known: ReadonlySet<Act>;
	#turn = 0;
	#cancel: (() => void) | undefined;
	#running: Promise<void> | undefined;

	constructor(store: Pick<Store, 'put'>, clock: Clock, opened: Basis | undefined) {
		this.#store = store;
		this.#clock = clock;
		this.#id = opened?.dossier.id;
		this.#basis = opened?.dossier.changed;
		this.#known = new Set(opened?.history.acts);
		this.#state = opened
			? { kind: 'saved', at: opened.dossier.changed }
			: { kind: 'unsaved', retrying: false };
	}

	state(): SaveState {
		return this.#state;
	}

	pending(): SavedDossier | undefined {
		return this.#pending;
	}

	history(): History {
		return this.#history ?? noActs;
	}

	schedule(dossier: SavedDossier, history?: History): void {
		this.#id ??= dossier.id;
		if (dossier.id !== this.#id) throw new Error(`this autosave is for dossier ${this.#id}`);
		this.#pending = dossier;
		this.#history = history;
		this.#turn += 1;
		this.#cancel ??= this.#clock.after(delay, () => void this.flush());
		if (!this.#problem()) this.#show({ kind: 'saving' });
	}

	async flush(): Promise<SaveState> {
		this.#cancel?.();
		this.#cancel = undefined;
		// Begun a microtask later, so that a listener that flushes finds it running.
		if (this.#pending) await (this.#running ??= Promise.resolve().then(() => this.#drain()));
		return this.#state;
	}

	retry(): Promise<SaveState> {
		return this.flush();
	}

	overwrite(): Promise<SaveState> {
		const problem = this.#problem();
		if (problem?.kind === 'stale' || problem?.kind === 'missing') {
			this.#basis = problem.stored;
			this.#known = new Set();
		}
		return this.flush();
	}

	subscribe(listener: (state: SaveState) => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** One write at a time, until the latest change is in or has failed. */
	async #drain(): Promise<void> {
		const problem = this.#problem();
		this.#show(problem ? { kind: 'unsaved', problem, retrying: true } : { kind: 'saving' });
		let turn;
		do {
			turn = this.#turn;
			await this.#save(turn);
		} while (this.#pending && turn !== this.#turn);
		this.#running = undefined;
	}

	async #save(turn: number): Promise<void> {
		const [dossier, history] = [this.#pending, this.#history];
		if (!dossier) return;
		const entries = history && entriesOf(history, this.#known);
		try {
			this.#basis = (await this.#store.put(dossier, this.#basis, entries)).changed;
			if (history) this.#known = new Set(history.acts);
		} catch (error) {
			const problem = classify(error);
			return this.#show({ kind: 'unsaved', problem, retrying: turn !== this.#turn });
		}
		if (turn === this.#turn) this.#pending = undefined;
		this.#show(this.#pending ? { kind: 'saving' } : { kind: 'saved', at: this.#clock.now() });
	}

	#problem(): StorageProblem | undefined {
		return this.#state.kind === 'unsaved' ? this.#state.problem : undefined;
	}

	/** A listener that throws must not be taken for a failed save. */
	#show(state: SaveState): void {
		this.#state = state;
		for (const listener of [...this.#listeners]) {
			try {
				listener(state);
			} catch (error) {
				queueMicrotask(() => {
					throw error;
				});
			}
		}
	}
}
