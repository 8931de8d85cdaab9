import { loadFor, type Scope } from '../content/load';
import type { SavedDossier } from '../domain/dossier';
import type { Language } from '../domain/language';
import type { Library } from '../domain/library';
import { categoriesOf } from '../domain/lot';
import { createAutosave, type Autosave, type SaveState } from '../storage/autosave';
import { StorageProblem } from '../storage/problem';
import { sampleId } from './fragment';
import { held } from './held';
import { noHistory, record, stepBack, stepForward, type History } from './history';
import { newId, now } from './identity';
import { createDossier, openDossier, resumeDossier, type Opened } from './opening';
import { deferredStore } from './store';
import { unsaved } from './unsaved.svelte';

export type SessionStatus = 'closed' | 'opening' | 'ready' | 'missing' | 'failed';

/**
 * The open dossier, shared by the screens of a dossier. The layout of those screens opens it by the
 * fragment and renders them only when it is `ready`: there, `dossier` and `library` are always set.
 *
 * - `session.dossier`   the SavedDossier, replaced at each change, never mutated
 * - `session.library`   the content in the language of the page, with the families that its answers call
 * - `session.update(change, run?)`   `change` gives the next dossier from the present one; saved by itself,
 *   undoable; changes of one `run` (the letters of one field) are undone together
 * - `session.undo()`, `session.redo()`, `session.canUndo`, `session.canRedo`
 * - `session.saveState`   what the store has confirmed: `saved` at, `saving`, `unsaved` with its problem
 * - `session.retry()`, `session.keepMine()`, `session.takeStored()`   after a failed save
 */
export class Session {
	status = $state<SessionStatus>('closed');
	/** Why the opening failed; none when it is the content that could not be fetched. */
	problem = $state.raw<StorageProblem>();
	saveState = $state.raw<SaveState>({ kind: 'unsaved', retrying: false });
	/** The content that the answers call could not be fetched: `reload` tries again. */
	contentMissing = $state(false);
	/** Counts what replaces the dossier under the screen's feet: undo, redo, the version of another tab. */
	travels = $state(0);
	/** Settles when `library` holds what the answers call. */
	contentReady: Promise<void> = Promise.resolve();
	#opened = $state.raw<Opened>();
	#history = $state.raw<History<SavedDossier>>(noHistory);
	#id: string | undefined;
	#language: Language = 'fr';
	#scope: Scope = 'questions';
	#turn = 0;
	#asked = 0;
	#autosave: Autosave | undefined;
	#unsubscribe: (() => void) | undefined;

	get ready(): boolean {
		return this.status === 'ready';
	}

	get dossier(): SavedDossier {
		return this.#need().dossier;
	}

	get library(): Library {
		return this.#need().library;
	}

	/** How many things of the dossier today's content no longer knows. */
	get dropped(): number {
		return this.#opened?.dropped.length ?? 0;
	}

	get canUndo(): boolean {
		return this.#history.past.length > 0;
	}

	get canRedo(): boolean {
		return this.#history.future.length > 0;
	}

	/** Opens the dossier, or only changes the language or widens the content when it is open already. */
	async open(id: string, language: Language, scope: Scope): Promise<void> {
		const same = id === this.#id && this.status !== 'failed';
		if (same && scope === this.#scope && language === this.#language) return;
		this.#language = language;
		this.#scope = scope;
		if (same && this.ready && !this.#isUntouchedSample()) return this.reload();
		await this.#begin(id, () => this.#read(id));
	}

	/** Starts a dossier, stored at once; gives its id. */
	async create(language: Language): Promise<string> {
		const id = newId();
		this.#language = language;
		this.#scope = 'questions';
		await this.#begin(id, () => createDossier(id, now(), language));
		if (this.ready && this.dossier.id === id) this.#autosave?.schedule(this.dossier);
		return id;
	}

	update(change: (saved: SavedDossier) => SavedDossier, run?: string): void {
		const before = this.dossier;
		const after = change(before);
		if (after === before) return;
		this.#history = record(this.#history, before, run);
		this.#show(after);
	}

	undo(): void {
		this.#travel(stepBack(this.#history, this.dossier));
	}

	redo(): void {
		this.#travel(stepForward(this.#history, this.dossier));
	}

	/** The content that the answers call, in the language of the page. */
	async reload(): Promise<void> {
		const asked = ++this.#asked;
		try {
			const library = await loadFor(this.#language, this.dossier.answers, this.#scope);
			if (asked !== this.#asked || !this.#opened) return;
			this.#opened = { ...this.#opened, library };
			this.contentMissing = false;
		} catch {
			this.contentMissing = asked === this.#asked;
		}
	}

	async flush(): Promise<void> {
		await this.#autosave?.flush();
	}

	async retry(): Promise<void> {
		await this.#autosave?.retry();
	}

	/** Changed or removed in another tab: what is here replaces it. */
	async keepMine(): Promise<void> {
		await this.#autosave?.overwrite();
	}

	async takeStored(): Promise<void> {
		const id = this.dossier.id;
		const mine = this.#autosave;
		this.#autosave = undefined;
		await this.#begin(id, () => openDossier(id, this.#language, this.#scope));
		if (!this.ready) unsaved.keep(mine);
		this.travels += 1;
	}

	/** The screens of dossiers are left; what is held stays for the error page. */
	async close(): Promise<void> {
		this.#turn += 1;
		this.#id = undefined;
		this.status = 'closed';
		await this.#leave();
	}

	/** What the store refuses is set aside, never dropped. */
	async #leave(): Promise<void> {
		const left = this.#autosave;
		await left?.flush();
		unsaved.keep(left);
	}

	/** Never stored nor changed: it can be read anew in the other language. */
	#isUntouchedSample(): boolean {
		return this.#opened?.stored === false && !this.canUndo && this.#id === sampleId;
	}

	#need(): Opened {
		if (!this.#opened) throw new Error('no dossier is open');
		return this.#opened;
	}

	/** A dossier set aside goes on from where it was left, not from what is stored. */
	#read(id: string): Promise<Opened | undefined> {
		const aside = unsaved.saverOf(id)?.pending();
		const [language, scope] = [this.#language, this.#scope];
		return aside ? resumeDossier(aside, language, scope) : openDossier(id, language, scope);
	}

	async #begin(id: string, read: () => Promise<Opened | undefined>): Promise<void> {
		const turn = ++this.#turn;
		await this.#leave();
		if (turn !== this.#turn) return;
		this.#id = id;
		this.status = 'opening';
		try {
			const opened = await read();
			if (turn === this.#turn) this.#settle(opened);
		} catch (error) {
			if (turn !== this.#turn) return;
			this.problem = error instanceof StorageProblem ? error : undefined;
			this.status = 'failed';
		}
	}

	#settle(opened: Opened | undefined): void {
		this.#opened = opened;
		held.dossier = opened?.dossier;
		this.#history = noHistory;
		this.contentMissing = false;
		this.#unsubscribe?.();
		this.#autosave = this.#saverOf(opened);
		this.saveState = this.#autosave.state();
		this.#unsubscribe = this.#autosave.subscribe((state) => (this.saveState = state));
		this.status = opened ? 'ready' : 'missing';
	}

	#saverOf(opened: Opened | undefined): Autosave {
		const aside = opened && unsaved.saverOf(opened.dossier.id);
		if (!aside || aside.pending() !== opened.dossier)
			return createAutosave(deferredStore, undefined, opened?.stored ? opened.dossier : undefined);
		unsaved.forget(opened.dossier.id);
		return aside;
	}

	#travel(step: { history: History<SavedDossier>; value: SavedDossier } | undefined): void {
		if (!step) return;
		this.#history = step.history;
		this.#show(step.value);
		this.travels += 1;
	}

	#show(dossier: SavedDossier): void {
		const before = this.#need();
		const { contentVersion } = before.library;
		const next = { ...dossier, changed: now(), contentVersion };
		this.#opened = { ...before, dossier: next };
		held.dossier = next;
		this.#autosave?.schedule(next);
		if (String(categoriesOf(next.answers)) !== String(categoriesOf(before.dossier.answers)))
			this.contentReady = this.reload();
	}
}

export const session = new Session();
