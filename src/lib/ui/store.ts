import { openStore, type Store } from '../storage/dossiers';

let opening: Promise<Store> | undefined;

/** The device's store, opened once; a failure is tried again at the next need. */
export function deviceStore(): Promise<Store> {
	opening ??= openStore().catch((error: unknown) => {
		opening = undefined;
		throw error;
	});
	return opening;
}

/** For autosave: opens the store only when there is something to write. */
export const deferredStore: Pick<Store, 'put'> = {
	put: async (dossier, basis) => (await deviceStore()).put(dossier, basis)
};
