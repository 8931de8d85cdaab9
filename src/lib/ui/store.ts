import type { Loss } from '../storage/connection';
import { openStore, type Store } from '../storage/dossiers';
import type { Plans } from '../storage/plans';
import { StorageProblem } from '../storage/problem';
import { safety } from './safety.svelte';

/** So many writes, or so long after one, and the whole is copied to the mirror. */
const every = 10;
const rest = 4000;

let opening: Promise<Store> | undefined;
let examined: Promise<void> | undefined;
let erased = false;
let unmirrored = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** The device's store, opened once; a failure is tried again at the next need. */
export function deviceStore(): Promise<Store> {
	if (erased) return Promise.reject(new StorageProblem('closed'));
	opening ??= open().catch((error: unknown) => {
		opening = undefined;
		safety.newer = error instanceof StorageProblem && error.kind === 'newer';
		throw error;
	});
	return opening;
}

/** Settles once it is known whether something that was kept here is gone. */
export async function storeExamined(): Promise<void> {
	await examined;
}

/** For autosave: opens the store only when there is something to write. */
export const deferredStore: Pick<Store, 'put'> = {
	put: async (...given) => (await deviceStore()).put(...given)
};

/** Renewal plans: kept, mirrored and recoverable as dossiers are. */
export async function devicePlans(): Promise<Plans> {
	const [store, { plansOf }] = await Promise.all([deviceStore(), import('../storage/plans')]);
	return plansOf(store);
}

/** Copies all to the mirror now; settles once it is done, or could not be. */
export async function mirrorNow(): Promise<void> {
	clearTimeout(timer);
	unmirrored = 0;
	if (erased) return;
	const { keepCopy } = await import('./keeping');
	await keepCopy();
}

/** Nothing is written from now on: everything is being erased. */
export async function forgetStore(): Promise<void> {
	erased = true;
	clearTimeout(timer);
	unmirrored = 0;
	(await opening?.catch(() => undefined))?.close();
	opening = undefined;
}

async function open(): Promise<Store> {
	const store = await openStore({ written, lost, yielding: async () => safety.flush?.() });
	examined = examine(store);
	return store;
}

/** Empty is never taken for new: where something was kept before, it is looked for. */
async function examine(store: Store): Promise<void> {
	try {
		if (!(await store.doubtful()) || !(store.dataLoss() || (await hasTraces()))) return;
		const { searchLoss } = await import('./keeping');
		safety.loss = await searchLoss(store);
	} catch {
		// What cannot be looked for is not found; the store itself tells its own problems.
	}
}

async function hasTraces(): Promise<boolean> {
	if (localStorage.getItem('kept')) return true;
	const root = await navigator.storage?.getDirectory?.();
	return Boolean(await root?.getDirectoryHandle('mirror').catch(() => undefined));
}

function written(): void {
	unmirrored += 1;
	clearTimeout(timer);
	if (unmirrored >= every) mirrorQuietly();
	else timer = setTimeout(mirrorQuietly, rest);
}

function mirrorQuietly(): void {
	mirrorNow().catch(() => {});
}

function lost(why: Loss): void {
	if (why === 'superseded') safety.superseded = true;
	if (why !== 'erased') return;
	erased = true;
	location.reload();
}

globalThis.document?.addEventListener('visibilitychange', () => {
	if (document.visibilityState === 'hidden' && unmirrored > 0) mirrorQuietly();
});
