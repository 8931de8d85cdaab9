import type { SavedDossier } from '../domain/dossier';
import type { Language } from '../domain/language';
import type { DossierEntry, Store } from '../storage/dossiers';
import { classify, type StorageProblem } from '../storage/problem';
import { withTitle } from './answering';
import { downloadDossier } from './download';
import { newId, now } from './identity';
import { importFile, type Import } from './import-file';
import { deviceStore, storeExamined } from './store';

/** What has just been done to a dossier, to be told and, for a removal, undone. */
export interface Deed {
	readonly kind: 'removed' | 'restored' | 'duplicated' | 'renamed';
	readonly id: string;
	readonly title: string;
}

/** The dossiers of this browser. `entries` is undefined until they are known. */
export class Shelf {
	entries = $state.raw<readonly DossierEntry[]>();
	problem = $state.raw<StorageProblem>();
	deed = $state.raw<Deed>();
	imported = $state.raw<Import>();
	/** When each dossier was last handed over as a file, by its id. */
	copied = $state.raw<Readonly<Record<string, string>>>({});
	/** Days for which work has been in no file, when that is worth telling. */
	reminder = $state.raw<number>();

	load(): Promise<void> {
		return this.#with(async () => {});
	}

	/** Dates of the files, and whether it is time for a new one: for the page of the dossiers. */
	async recall(): Promise<void> {
		try {
			const { recall } = await import('./reminding');
			const { copied, reminder } = await recall(this.entries ?? []);
			this.copied = copied;
			this.reminder = reminder;
		} catch {
			// Without them, the list stands all the same.
		}
	}

	async putReminderAside(): Promise<void> {
		this.reminder = undefined;
		const { putAside } = await import('./reminding');
		await putAside().catch(() => {});
	}

	remove({ id, title }: DossierEntry): Promise<void> {
		return this.#with(async (store) => {
			await store.remove(id, now());
			this.deed = { kind: 'removed', id, title };
		});
	}

	restore({ id, title }: Deed): Promise<void> {
		return this.#with(async (store) => {
			await store.restore(id);
			this.deed = { kind: 'restored', id, title };
		});
	}

	duplicate({ id }: DossierEntry, title: string): Promise<void> {
		return this.#with(async (store) => {
			const original = await store.get(id);
			if (!original) return;
			const copy = { ...withTitle(original, title), id: newId(), created: now(), changed: now() };
			await store.put(copy);
			this.deed = { kind: 'duplicated', id: copy.id, title };
		});
	}

	rename({ id }: DossierEntry, title: string): Promise<void> {
		return this.#with(async (store) => {
			const before = await store.get(id);
			if (!before) return;
			await store.put({ ...withTitle(before, title), changed: now() }, before.changed);
			this.deed = { kind: 'renamed', id, title };
		});
	}

	save({ id }: DossierEntry): Promise<void> {
		return this.#with(async (store) => {
			const dossier: SavedDossier | undefined = await store.get(id);
			if (dossier) await downloadDossier(dossier);
		}).then(() => this.recall());
	}

	async open(file: File, language: Language, copyOf: (title: string) => string): Promise<void> {
		this.imported = await importFile(file, { language, copyOf });
		await this.load();
	}

	async #with(work: (store: Store) => Promise<void>): Promise<void> {
		try {
			const store = await deviceStore();
			await work(store);
			const entries = await store.list();
			if (entries.length === 0) await storeExamined();
			this.entries = entries;
			this.problem = undefined;
		} catch (error) {
			this.problem = classify(error);
		}
	}
}
