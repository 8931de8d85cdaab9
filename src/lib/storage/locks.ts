/** Which tab writes a dossier. Without Web Locks each tab does, and revisions tell them apart. */
export interface Turn {
	readonly writes: boolean;
	/** Asks the tab that writes to finish and give way; after a while, does without its answer. */
	take(): void;
	/** Tells the other tabs that what is stored has changed. */
	tell(): void;
	leave(): void;
}

export interface TurnEvents {
	/** Another tab asks for its turn: true once nothing is left to write. */
	finish(): Promise<boolean>;
	/** The turn came, or went. */
	turned(writes: boolean): void;
	/** The tab that writes has stored something. */
	told(): void;
}

interface Means {
	readonly locks?: Pick<LockManager, 'request'>;
	readonly channel?: Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>;
	/** How long the other tab may take to answer, in milliseconds. */
	readonly patience?: number;
}

type Message = 'ask' | 'told';

/** One writer per dossier; the others follow. Settles once it is known which one this tab is. */
export async function queueFor(id: string, events: TurnEvents, means?: Means): Promise<Turn> {
	const line = new Line(id, events, means ?? meansOf(id));
	await line.enter();
	return line;
}

function meansOf(id: string): Means {
	const channel = globalThis.BroadcastChannel && new BroadcastChannel(`dossier:${id}`);
	return { locks: globalThis.navigator?.locks, channel };
}

class Line implements Turn {
	writes = true;
	readonly #name: string;
	readonly #events: TurnEvents;
	readonly #means: Means;
	readonly #gone = new AbortController();
	#release: (() => void) | undefined;

	constructor(id: string, events: TurnEvents, means: Means) {
		this.#name = `dossier:${id}`;
		this.#events = events;
		this.#means = means;
		if (means.channel)
			means.channel.onmessage = ({ data }: MessageEvent<Message>) => void this.#hear(data);
	}

	async enter(): Promise<void> {
		if (!this.#means.locks) return;
		this.writes = await this.#request({ ifAvailable: true });
		if (!this.writes) this.#wait();
	}

	take(): void {
		this.#say('ask');
		setTimeout(() => {
			if (!this.writes && !this.#gone.signal.aborted) void this.#request({ steal: true });
		}, this.#means.patience ?? 3000);
	}

	tell(): void {
		this.#say('told');
	}

	leave(): void {
		this.#gone.abort();
		this.#release?.();
		this.#means.channel?.close();
	}

	/** Writes as soon as no other tab does. */
	#wait(): void {
		void this.#request({ signal: this.#gone.signal });
	}

	/** Settles with whether the turn came; it then lasts until released, or stolen. */
	#request(options: LockOptions): Promise<boolean> {
		return new Promise((settle) => {
			this.#means.locks
				?.request(this.#name, options, (lock) => {
					settle(lock !== null);
					return lock && this.#hold(options.ifAvailable === true);
				})
				.catch(() => {
					settle(false);
					this.#lose();
				});
		});
	}

	#hold(first: boolean): Promise<void> | undefined {
		if (this.#gone.signal.aborted) return undefined;
		if (!first) this.#turn(true);
		return new Promise((release) => (this.#release = release));
	}

	#lose(): void {
		if (this.#gone.signal.aborted || !this.writes) return;
		this.#turn(false);
		this.#wait();
	}

	async #hear(message: Message): Promise<void> {
		if (message === 'told') return this.writes ? undefined : this.#events.told();
		if (!this.#release || !this.writes || !(await this.#events.finish())) return;
		this.#turn(false);
		this.#release();
		this.#wait();
	}

	#turn(writes: boolean): void {
		this.writes = writes;
		if (!writes) this.#say('told');
		this.#events.turned(writes);
	}

	#say(message: Message): void {
		this.#means.channel?.postMessage(message);
	}
}
