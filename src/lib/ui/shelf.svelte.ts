import type { SavedDossier } from '../domain/dossier';
import type { Language } from '../domain/language';
import type { DossierEntry, Store } from '../storage/dossiers';
import { classify, type StorageProblem } from '../storage/problem';
import { withTitle } from './answering';
import { downloadDossier } from './download';
import { newId, now } from './identity';
import { importFile, type Import } from './import-file';
import { deviceStore } from './store';

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
	/** The browser lost what it kept. */
	lost = $state(false);

	load(): Promise<void> {
		return this.#with(async (store) => {
			this.lost = store.dataLoss();
		});
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
			if (dossier) downloadDossier(dossier);
		});
	}

	async open(file: File, language: Language, copyOf: (title: string) => string): Promise<void> {
		this.imported = await importFile(file, { language, copyOf });
		await this.load();
	}

	async #with(work: (store: Store) => Promise<void>): Promise<void> {
		try {
			const store = await deviceStore();
			await work(store);
			this.entries = await store.list();
			this.problem = undefined;
		} catch (error) {
			this.problem = classify(error);
		}
	}
}
