import { loadFor, type Scope } from '../content/load';
import type { SavedDossier } from '../domain/dossier';
import type { Language } from '../domain/language';
import type { Library } from '../domain/library';
import { categoriesOf } from '../domain/lot';
import type { SaveState } from '../storage/autosave';
import { StorageProblem } from '../storage/problem';
import { sampleId } from './fragment';
import { held } from './held';
import * as past from './history';
import { newId, now } from './identity';
import { createDossier, openDossier, resumeDossier, type Opened } from './opening';
import { safety } from './safety.svelte';
import { Seat } from './seat.svelte';
import { Saving } from './saving.svelte';
import { unsaved } from './unsaved.svelte';

export type SessionStatus = 'closed' | 'opening' | 'ready' | 'missing' | 'failed';

/**
 * The open dossier, shared by the screens of a dossier. Their layout opens it by the fragment and
 * renders them only when it is `ready`: there, `dossier` and `library` are always set.
 *
 * - `session.dossier`   replaced at each change, never mutated
 * - `session.update(change, run?)`   `change` gives the next dossier from the present one; saved by itself,
 *   undone by `undo`; changes of one `run` (the letters of one field) are undone together
 * - `session.saveState`   what the store has confirmed: `saved` at, `saving`, `unsaved` with its problem
 * - `session.retry()`, `session.keepMine()`, `session.takeStored()`   after a failed save
 * - `session.readOnly`   another tab writes this dossier: `update` does nothing until `takeOver()` or it closes
 */
export class Session {
	status = $state<SessionStatus>('closed');
	/** Why the opening failed; none when it is the content that could not be fetched. */
	problem = $state.raw<StorageProblem>();
	/** The content that the answers call could not be fetched: `reload` tries again. */
	contentMissing = $state(false);
	/** Counts what replaces the dossier under the screen's feet: undo, redo, another tab. */
	travels = $state(0);
	/** Settles when `library` holds what the answers call. */
	contentReady: Promise<void> = Promise.resolve();
	#opened = $state.raw<Opened>();
	#id: string | undefined;
	#language: Language = 'fr';
	#scope: Scope = 'questions';
	#turn = 0;
	#asked = 0;
	#reading: Promise<Opened | undefined> | undefined;
	readonly #saving = new Saving();
	readonly #seat = new Seat();

	get ready(): boolean {
		return this.status === 'ready';
	}

	/** Another tab writes it; this one shows what that one saves. */
	get readOnly(): boolean {
		return this.#seat.readOnly;
	}

	get saveState(): SaveState {
		return this.#saving.state;
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

	/** The acts kept of this dossier, and which of them stand. */
	get history(): past.History {
		return this.#opened?.history ?? past.noHistory;
	}

	get canUndo(): boolean {
		return !this.readOnly && past.lastAct(this.history) !== undefined;
	}

	get canRedo(): boolean {
		return !this.readOnly && past.nextAct(this.history) !== undefined;
	}

	/** Opens the dossier, or only changes the language or widens the content when it is open already. */
	async open(id: string, language: Language, scope: Scope): Promise<void> {
		const same = id === this.#id && this.status !== 'failed';
		if (same && scope === this.#scope && language === this.#language) return;
		this.#language = language;
		this.#scope = scope;
		// Never stored nor changed, the sample can be read anew in the other language.
		const untouched = id === sampleId && this.#opened?.stored === false && !this.canUndo;
		if (same && this.ready && !untouched) return this.reload();
		await this.#begin(id, () => this.#read(id));
	}

	/** Starts a dossier, stored at once; gives its id. */
	async create(language: Language): Promise<string> {
		const id = newId();
		this.#language = language;
		this.#scope = 'questions';
		await this.#begin(id, () => createDossier(id, now(), language));
		if (this.ready && this.dossier.id === id) this.#saving.schedule(this.dossier, past.noHistory);
		return id;
	}

	update(change: (saved: SavedDossier) => SavedDossier, run?: string): void {
		if (this.readOnly) return;
		const before = this.dossier;
		const after = change(before);
		if (after === before) return;
		this.#show(after, past.record(this.history, { before, after, now: now(), run }));
	}

	undo(): void {
		this.#travel(past.stepBack(this.history, this.dossier));
	}

	redo(): void {
		this.#travel(past.stepForward(this.history, this.dossier));
	}

	/** This tab writes from now on, and the one that did follows. */
	takeOver(): void {
		this.#seat.takeOver();
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

	flush(): Promise<void> {
		return this.#saving.flush();
	}

	readonly retry = (): Promise<void> => this.flush();

	async finish(): Promise<boolean> {
		await this.#saving.flush();
		return !this.#saving.pending;
	}

	/** Changed or removed in another tab: what is here replaces it. */
	keepMine(): Promise<void> {
		return this.#saving.overwrite();
	}

	async takeStored(): Promise<void> {
		const id = this.dossier.id;
		const keepMine = this.#saving.giveUp();
		await this.#begin(id, () => openDossier(id, this.#language, this.#scope));
		if (!this.ready) keepMine();
		this.travels += 1;
	}

	/** The screens of dossiers are left; what is held stays for the error page. */
	async close(): Promise<void> {
		this.#turn += 1;
		this.#id = undefined;
		this.status = 'closed';
		await this.#leave();
	}

	async #leave(): Promise<void> {
		await this.#saving.setAside();
		this.#seat.leave();
	}

	/** Shows what another tab has stored; what is pending here stays, and is told when it cannot be saved. */
	async refresh(): Promise<void> {
		const [id, turn] = [this.#id, this.#turn];
		await this.#reading;
		if (!id || !this.ready) return;
		const opened = await openDossier(id, this.#language, this.#scope);
		if (turn !== this.#turn || !opened || this.#saving.pending) return;
		this.#settle(opened);
		this.travels += 1;
	}

	#need(): Opened {
		if (!this.#opened) throw new Error('no dossier is open');
		return this.#opened;
	}

	/** A dossier set aside goes on from where it was left, not from what is stored. */
	#read(id: string): Promise<Opened | undefined> {
		const left = unsaved.leftOf(id);
		const [language, scope] = [this.#language, this.#scope];
		return left ? resumeDossier(left, language, scope) : openDossier(id, language, scope);
	}

	async #begin(id: string, read: () => Promise<Opened | undefined>): Promise<void> {
		const turn = ++this.#turn;
		await this.#leave();
		if (turn !== this.#turn) return;
		this.#id = id;
		this.status = 'opening';
		try {
			await this.#seat.enter(id, this);
			const opened = await (this.#reading = read());
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
		this.contentMissing = false;
		this.#saving.begin(opened, () => this.#seat.tell());
		this.status = opened ? 'ready' : 'missing';
	}

	#travel(step: past.Step<SavedDossier> | undefined): void {
		if (!step || this.readOnly) return;
		this.#show(step.value, step.history);
		this.travels += 1;
	}

	#show(dossier: SavedDossier, history: past.History): void {
		const before = this.#need();
		const { contentVersion } = before.library;
		const next = { ...dossier, changed: now(), contentVersion };
		this.#opened = { ...before, dossier: next, history };
		held.dossier = next;
		this.#saving.schedule(next, history);
		if (String(categoriesOf(next.answers)) !== String(categoriesOf(before.dossier.answers)))
			this.contentReady = this.reload();
	}
}

export const session = new Session();
safety.flush = () => session.flush();
