import { databaseName } from '../../storage/rooms';
import { forgetStore } from '../store';
import { session } from '../session.svelte';
import { unsaved } from '../unsaved.svelte';

/** Everything that the guide has put on this device goes; false when something resists. */
export async function eraseAll(): Promise<boolean> {
	await session.close();
	unsaved.forgetAll();
	await forgetStore();
	const erased = await Promise.allSettled([
		eraseDatabases(),
		erasePrivateFolder(),
		eraseCaches(),
		eraseWorkers(),
		Promise.resolve().then(() => localStorage.clear()),
		Promise.resolve().then(() => sessionStorage.clear())
	]);
	return erased.every((one) => one.status === 'fulfilled');
}

/** Firefox before 126 does not list databases: ours is known by its name. */
async function eraseDatabases(): Promise<void> {
	const listed = (await globalThis.indexedDB?.databases?.()) ?? [];
	const names = new Set([databaseName, ...listed.flatMap(({ name }) => name ?? [])]);
	await Promise.all([...names].map(eraseDatabase));
}

/** Other tabs leave the place when asked; one that does not within a while is told to the person. */
function eraseDatabase(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error);
		setTimeout(() => reject(new Error('held by another tab')), 5000);
	});
}

async function erasePrivateFolder(): Promise<void> {
	const root = await navigator.storage?.getDirectory?.().catch(() => undefined);
	if (!root) return;
	const names: string[] = [];
	for await (const name of root.keys()) names.push(name);
	for (const name of names) await root.removeEntry(name, { recursive: true });
}

async function eraseCaches(): Promise<void> {
	const names = (await globalThis.caches?.keys()) ?? [];
	await Promise.all(names.map((name) => caches.delete(name)));
}

async function eraseWorkers(): Promise<void> {
	const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
	await Promise.all(workers.map((one) => one.unregister()));
}
