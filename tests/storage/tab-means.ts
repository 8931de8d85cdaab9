interface Waiting {
	readonly callback: (lock: object | null) => unknown;
	readonly resolve: (value: unknown) => void;
	readonly reject: (error: unknown) => void;
}

/** Web Locks as browsers have them, for tabs that live in one test. */
export class MemoryLocks {
	readonly #held = new Map<string, Waiting>();
	readonly #queues = new Map<string, Waiting[]>();

	request(
		name: string,
		options: { ifAvailable?: boolean; steal?: boolean; signal?: AbortSignal },
		callback: Waiting['callback']
	): Promise<unknown> {
		return new Promise((resolve, reject) => {
			const one = { callback, resolve, reject };
			if (options.steal) this.#steal(name, one);
			else if (!this.#held.has(name)) this.#grant(name, one);
			else if (options.ifAvailable) resolve(callback(null));
			else this.#wait(name, one, options.signal);
		});
	}

	holders(): string[] {
		return [...this.#held.keys()];
	}

	#grant(name: string, one: Waiting): void {
		this.#held.set(name, one);
		const done = Promise.resolve().then(() => one.callback({ name }));
		void done.then(one.resolve, one.reject).then(() => {
			if (this.#held.get(name) !== one) return;
			this.#held.delete(name);
			const next = this.#queues.get(name)?.shift();
			if (next) this.#grant(name, next);
		});
	}

	#steal(name: string, one: Waiting): void {
		this.#held.get(name)?.reject(new DOMException('stolen', 'AbortError'));
		this.#grant(name, one);
	}

	#wait(name: string, one: Waiting, signal?: AbortSignal): void {
		const queue = this.#queues.get(name) ?? [];
		this.#queues.set(name, [...queue, one]);
		signal?.addEventListener('abort', () => {
			const left = (this.#queues.get(name) ?? []).filter((other) => other !== one);
			this.#queues.set(name, left);
			one.reject(new DOMException('aborted', 'AbortError'));
		});
	}
}

/** Messages between the tabs of one test: they arrive later, in order. */
export function memoryChannels() {
	const open = new Set<MemoryChannel>();
	class MemoryChannel {
		onmessage: ((event: { data: unknown }) => void) | null = null;

		constructor(readonly name: string) {
			open.add(this);
		}

		postMessage(data: unknown): void {
			for (const other of open)
				if (other !== this && other.name === this.name)
					setTimeout(() => open.has(other) && other.onmessage?.({ data }));
		}

		close(): void {
			open.delete(this);
		}
	}
	return MemoryChannel;
}
