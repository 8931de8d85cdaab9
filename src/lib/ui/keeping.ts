import { adopt } from '../storage/adoption';
import type { Store } from '../storage/dossiers';
import { dump, isEmpty } from '../storage/dump';
import { note, readFacts } from '../storage/facts';
import { readMirror, writeMirror, type Copy } from '../storage/mirror';
import { adoptMirror, findLoss, restoreCopy, type Loss } from '../storage/recovery';
import { now } from './identity';
import { deviceStore } from './store';

export { adopt };

export const mirrorFolder = 'mirror';
export const canary = 'kept';

/** Asks the browser once to keep what is stored, then copies all of it to the mirror. */
export async function keepCopy(): Promise<void> {
	const store = await deviceStore();
	await askToPersist(store);
	const held = await store.read(dump);
	if (isEmpty(held)) localStorage.removeItem(canary);
	else localStorage.setItem(canary, '1');
	const folder = await openFolder(true);
	if (!folder) return;
	await alone(async () => writeMirror(folder, await store.read(dump), now()));
	await note(store, { name: 'mirrored', at: now() });
}

export async function latestCopy(): Promise<Copy | undefined> {
	const folder = await openFolder(false);
	return folder && readMirror(folder);
}

/** Whether this browser has a place for the mirror. */
export function canMirror(): boolean {
	return (
		typeof navigator.storage?.getDirectory === 'function' &&
		typeof globalThis.FileSystemFileHandle?.prototype.createWritable === 'function'
	);
}

export async function searchLoss(store: Store): Promise<Loss | undefined> {
	return findLoss(store, await latestCopy(), localStorage.getItem(canary) !== null);
}

/** Gives how many dossiers and plans were put back. */
export async function recover({ copy }: Loss): Promise<number> {
	const store = await deviceStore();
	const restored = copy ? await restoreCopy(store, copy) : 0;
	await keepCopy();
	return restored;
}

/** The person does without what was lost: the mirror is theirs again. */
export async function forgo({ copy }: Loss): Promise<void> {
	if (copy) await adoptMirror(await deviceStore(), copy);
	await keepCopy();
}

/** Undefined when the browser has no such folder, or gives no access to it. */
async function openFolder(create: boolean): Promise<FileSystemDirectoryHandle | undefined> {
	if (!canMirror()) return undefined;
	try {
		const root = await navigator.storage.getDirectory();
		return await root.getDirectoryHandle(mirrorFolder, { create });
	} catch {
		return undefined;
	}
}

/** Two tabs never write the mirror at once. */
async function alone(work: () => Promise<unknown>): Promise<void> {
	if (navigator.locks) await navigator.locks.request('mirror', work);
	else await work();
}

async function askToPersist(store: Store): Promise<void> {
	if (!navigator.storage?.persist || navigator.userActivation?.hasBeenActive === false) return;
	if ((await readFacts(store)).has('persist')) return;
	const granted = await navigator.storage.persist();
	await note(store, { name: 'persist', at: now(), of: String(granted) });
}
