import type { Language } from '../../domain/language';
import { loadRenewal } from '../../content/renewal-load';
import { assess, type Assessment } from '../../renewal/assessment';
import type { Method } from '../../renewal/method';
import type { Settings } from '../../renewal/settings';
import type { SavedPlan } from '../../storage/plans';
import { classify, type StorageProblem } from '../../storage/problem';
import { now } from '../identity';
import type { PlanData } from './plan-data';
import { readPlan } from './plan-reading';
import { findPlan, keepPlan } from './plan-store';

export type DeskState = 'opening' | 'ready' | 'missing' | 'damaged' | 'failed';

/** How long a change may wait for the next one before it is written, in milliseconds. */
const delay = 200;

/** The plan that is open: its data, what they lead to, and their saving. */
export class Desk {
	state = $state<DeskState>('opening');
	saved = $state.raw<SavedPlan>();
	data = $state.raw<PlanData>();
	method = $state.raw<Method>();
	problem = $state.raw<StorageProblem>();
	assessment = $derived.by(() => this.#assess());
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writing: Promise<void> = Promise.resolve();
	#pending = false;
	#opened = '';

	async open(id: string, language: Language): Promise<void> {
		const wanted = `${id} ${language}`;
		if (this.#opened === wanted) return;
		await this.flush();
		this.#opened = wanted;
		if (this.saved?.id !== id) this.state = 'opening';
		try {
			const [kept, { method }] = await Promise.all([findPlan(id), loadRenewal(language)]);
			if (this.#opened !== wanted) return;
			this.problem = kept?.problem;
			this.method = method;
			this.saved = kept?.plan;
			this.data = kept && readPlan(kept.plan.data, now().slice(0, 10));
			this.state = !kept ? 'missing' : this.data ? 'ready' : 'damaged';
		} catch (error) {
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
		return id === undefined ? Promise.resolve() : this.open(id, language);
	}

	/** The plan as it stands on the screen. */
	current(): SavedPlan | undefined {
		return this.saved && { ...this.saved, data: this.data };
	}

	change(part: Partial<PlanData>): void {
		if (!this.data) return;
		this.data = { ...this.data, ...part };
		this.#pending = true;
		this.#timer ??= setTimeout(() => void this.flush(), delay);
	}

	set(part: Partial<Settings>): void {
		if (this.data) this.change({ settings: { ...this.data.settings, ...part } });
	}

	rename(title: string): Promise<void> {
		if (this.saved) this.saved = { ...this.saved, title };
		this.#pending = true;
		return this.flush();
	}

	/** Settles once all is written, or could not be. */
	flush(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#writing = this.#writing.then(() => this.#write());
		return this.#writing;
	}

	async #write(): Promise<void> {
		const plan = this.current();
		if (!plan || !this.#pending) return;
		const basis = plan.changed;
		this.#pending = false;
		try {
			const stored = await keepPlan({ ...plan, changed: now() }, basis);
			this.saved = { ...stored, title: this.saved?.title ?? stored.title };
			this.problem = undefined;
		} catch (error) {
			this.#pending = true;
			this.problem = classify(error);
		}
	}

	#assess(): Assessment | undefined {
		const { data, method } = this;
		return data && method && assess(data.fleet, { method, settings: data.settings });
	}
}
