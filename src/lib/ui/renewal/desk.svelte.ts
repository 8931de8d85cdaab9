import type { Language } from '../../domain/language';
import { loadRenewal } from '../../content/renewal-load';
import { assess, type Assessment } from '../../renewal/assessment';
import type { Method } from '../../renewal/method';
import type { Settings } from '../../renewal/settings';
import type { SavedPlan } from '../../storage/plans';
import { classify, type StorageProblem } from '../../storage/problem';
import * as past from '../history';
import { now } from '../identity';
import { Seat } from '../seat.svelte';
import type { PlanData } from './plan-data';
import { runs } from './plan-runs';
import { readPlan } from './plan-reading';
import { dropPlan, findPlan, holdPlan, keepPlan, type Kept } from './plan-store';

export type DeskState = 'opening' | 'ready' | 'missing' | 'damaged' | 'failed';

/** How long a change may wait for the next one before it is written, in milliseconds. */
const delay = 200;

/**
 * The plan that is open: its data, what they lead to, and their saving. One tab writes it, the
 * others follow. Changes are undone one by one as long as the page stays open.
 */
export class Desk {
	state = $state<DeskState>('opening');
	saved = $state.raw<SavedPlan>();
	data = $state.raw<PlanData>();
	method = $state.raw<Method>();
	problem = $state.raw<StorageProblem>();
	/** The inventory has just been replaced. */
	replaced = $state(false);
	assessment = $derived.by(() => this.#assess());
	#history = $state.raw<past.History>(past.noHistory);
	#runOf = runs();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writing: Promise<void> = Promise.resolve();
	#basis: string | undefined;
	#pending = false;
	#opened = '';
	#seated = '';
	readonly #seat = new Seat();

	/** Another tab writes this plan: nothing changes here until it leaves, or is asked to. */
	get readOnly(): boolean {
		return this.#seat.readOnly;
	}

	get canUndo(): boolean {
		return !this.readOnly && past.lastAct(this.#history) !== undefined;
	}

	get canRedo(): boolean {
		return !this.readOnly && past.nextAct(this.#history) !== undefined;
	}

	async open(id: string, language: Language): Promise<void> {
		const wanted = `${id} ${language}`;
		if (this.#opened === wanted) return;
		await this.flush();
		this.#opened = wanted;
		if (this.saved?.id !== id) this.state = 'opening';
		try {
			const [kept, { method }] = await Promise.all([this.#sit(id), loadRenewal(language)]);
			if (this.#opened !== wanted) return;
			this.method = method;
			this.#show(kept);
		} catch (error) {
			if (this.#opened !== wanted) return;
			this.#opened = '';
			this.problem = classify(error);
			this.state = 'failed';
		}
	}

	/** What another tab has stored takes the place of what stands here. */
	reopen(language: Language): Promise<void> {
		const id = this.saved?.id;
		this.#pending = false;
		this.#opened = '';
		this.#basis = undefined;
		if (id === undefined) return Promise.resolve();
		dropPlan(id);
		return this.open(id, language);
	}

	/** Changed or removed elsewhere: what stands here takes the place of what is stored. */
	keepMine(): Promise<void> {
		this.#basis = this.problem?.stored;
		return this.flush();
	}

	/** The plan as it stands on the screen. */
	current(): SavedPlan | undefined {
		return this.saved && { ...this.saved, data: this.data };
	}

	change(part: Partial<PlanData>): void {
		const { data: before } = this;
		if (!before || this.readOnly) return;
		const after = { ...before, ...part };
		const change = { before, after, now: now(), run: this.#runOf(before, after) };
		this.#history = past.record(this.#history, change);
		this.replaced = false;
		this.#take(after);
	}

	set(part: Partial<Settings>): void {
		if (this.data) this.change({ settings: { ...this.data.settings, ...part } });
	}

	/** Another inventory under the same plan. */
	replace(data: PlanData): void {
		this.change(data);
		this.replaced = !this.readOnly;
	}

	undo(): void {
		this.#travel(this.data && past.stepBack(this.#history, this.data));
	}

	redo(): void {
		this.#travel(this.data && past.stepForward(this.#history, this.data));
	}

	/** Settles once all is written, or could not be. */
	flush(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#writing = this.#writing.then(() => this.#write());
		return this.#writing;
	}

	/** This tab writes from now on, and the one that did follows. */
	takeOver(): void {
		this.#seat.takeOver();
	}

	async finish(): Promise<boolean> {
		await this.flush();
		return !this.#pending;
	}

	/** Shows what the tab that writes has stored; what is pending here stays. */
	async refresh(): Promise<void> {
		const { saved } = this;
		if (!saved || this.state !== 'ready') return;
		const kept = await findPlan(saved.id);
		if (!kept || this.#pending || this.saved !== saved) return;
		this.#show(kept);
	}

	/** The page is left: what is pending is written, and another tab may write. */
	async close(): Promise<void> {
		this.#opened = '';
		await this.flush();
		this.#seated = '';
		this.#seat.leave();
	}

	/** Once it is known who writes the plan, what is stored of it. */
	async #sit(id: string): Promise<Kept | undefined> {
		if (this.#seated !== id) {
			this.#seat.leave();
			this.#seated = id;
			await this.#seat.enter(id, this);
		}
		return findPlan(id);
	}

	#show(kept: Kept | undefined): void {
		const same = kept !== undefined && this.saved?.id === kept.plan.id && !kept.problem;
		if (same && this.data && this.#basis === kept.plan.changed && this.state === 'ready') return;
		this.#history = past.noHistory;
		this.replaced = false;
		this.problem = kept?.problem;
		this.#pending = kept?.problem !== undefined;
		this.#basis = kept && (kept.problem ? kept.basis : kept.plan.changed);
		this.saved = kept?.plan;
		this.data = kept && readPlan(kept.plan.data, now().slice(0, 10));
		this.state = !kept ? 'missing' : this.data ? 'ready' : 'damaged';
	}

	#travel(step: past.Step<PlanData> | undefined): void {
		if (!step || this.readOnly) return;
		this.#history = step.history;
		this.replaced = false;
		this.#take(step.value);
	}

	#take(data: PlanData): void {
		this.data = data;
		this.#pending = true;
		this.#timer ??= setTimeout(() => void this.flush(), delay);
	}

	async #write(): Promise<void> {
		const plan = this.current();
		if (!plan || !this.#pending) return;
		const basis = this.#basis;
		this.#pending = false;
		try {
			const stored = await keepPlan({ ...plan, changed: now() }, basis);
			this.#basis = stored.changed;
			this.saved = stored;
			this.problem = undefined;
			this.#seat.tell();
		} catch (error) {
			this.#pending = true;
			this.problem = classify(error);
			holdPlan({ plan: this.current() ?? plan, problem: this.problem, basis });
		}
	}

	#assess(): Assessment | undefined {
		const { data, method } = this;
		return data && method && assess(data.fleet, { method, settings: data.settings });
	}
}
