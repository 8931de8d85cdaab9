import type { Folder } from '../../src/lib/storage/mirror';

/** A private folder of the browser, in memory; `before` may fail any of its steps. */
export class MemoryFolder {
	readonly files = new Map<string, string>();

	constructor(readonly before: (step: string) => Promise<void> = async () => {}) {}

	get folder(): Folder {
		return this as unknown as Folder;
	}

	async getFileHandle(name: string, { create = false } = {}) {
		await this.before('open');
		if (!this.files.has(name)) {
			if (!create) throw new DOMException('absent', 'NotFoundError');
			this.files.set(name, '');
		}
		return { getFile: () => this.#read(name), createWritable: () => this.#write(name) };
	}

	async #read(name: string) {
		await this.before('read');
		const text = this.files.get(name) ?? '';
		return {
			text: async () => {
				await this.before('text');
				return text;
			}
		};
	}

	/** As browsers do it: into a file apart, which takes the place when it is closed. */
	async #write(name: string) {
		await this.before('begin');
		let written = '';
		return {
			write: async (text: string) => {
				await this.before('write');
				written = text;
			},
			abort: async () => {},
			close: async () => {
				await this.before('close');
				this.files.set(name, written);
			}
		};
	}
}
