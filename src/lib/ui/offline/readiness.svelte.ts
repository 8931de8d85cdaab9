import { base } from '$app/paths';
import { version } from '$app/environment';
import type { Language } from '../../domain/language';
import { addWants, keep, listingOf, missingOf } from './keeping';
import { filesFor, weightOf, type ListedFile, type Want } from './listing';

type State = 'looking' | 'known' | 'preparing' | 'failed' | 'unable';

/** What of the guide is kept on this device, in one language, and its preparation. */
export class Readiness {
	state = $state<State>('looking');
	/** The screens from the first question to the documents are kept. */
	ready = $state(false);
	/** Bytes that the whole guide still calls for. */
	left = $state(0);
	done = $state(0);
	total = $state(0);
	readonly #site = { base, version };
	#language: Language = 'fr';

	get whole(): boolean {
		return this.state === 'known' && this.left === 0;
	}

	/** Looks at once, and again when the service worker has kept what it keeps by itself. */
	async look(language: Language): Promise<void> {
		this.#language = language;
		await this.#read();
		await navigator.serviceWorker?.ready;
		if (!this.ready && this.state === 'known' && language === this.#language) await this.#read();
	}

	async #read(): Promise<void> {
		try {
			if (!navigator.serviceWorker) throw new Error('nothing can be served from what is kept');
			const core = await this.#missing([this.#language]);
			this.left = weightOf(await this.#missing(this.#whole));
			this.ready = core.length === 0;
			this.state = 'known';
		} catch {
			this.state = 'unable';
		}
	}

	/** Goes on by itself at the next visit when it is interrupted. */
	async prepare(): Promise<void> {
		this.done = 0;
		this.total = this.left;
		this.state = 'preparing';
		try {
			await addWants(this.#site, [this.#language, ...this.#whole]);
			await keep(this.#site, this.#whole, (file) => (this.done += file.bytes));
			await this.#read();
		} catch {
			await this.#read();
			this.state = 'failed';
		}
	}

	get #whole(): Want[] {
		return [`all-${this.#language}`];
	}

	async #missing(wants: readonly Want[]): Promise<ListedFile[]> {
		return missingOf(this.#site, filesFor(await listingOf(this.#site), wants));
	}
}
