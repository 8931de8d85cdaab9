import { getContext, setContext } from 'svelte';
import type { Figure } from '../../renewal/figure';

/** A figure whose account is asked for; it follows the settings while it is open. */
export interface Asked {
	readonly figure: Figure;
	readonly title: string;
}

/** The one account that is open below a table, a chart or a list. */
export class Explaining {
	asked = $state.raw<Asked>();
	#trigger: HTMLElement | undefined;

	constructor(readonly id: string) {}

	toggle(asked: Asked, trigger: HTMLElement): void {
		if (this.asked === asked) return this.close();
		this.asked = asked;
		this.#trigger = trigger;
	}

	/** The focus goes back to the figure. */
	close(): void {
		this.asked = undefined;
		this.#trigger?.focus();
		this.#trigger = undefined;
	}

	/** A figure that is no longer shown has no account. */
	forget(asked: Asked): void {
		if (this.asked === asked) this.asked = undefined;
	}
}

const key = Symbol('explaining');

export function explainWithin(id: string): Explaining {
	return setContext(key, new Explaining(id));
}

export function explaining(): Explaining {
	return getContext<Explaining>(key);
}
