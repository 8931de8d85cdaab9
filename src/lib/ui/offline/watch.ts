import { version } from '$app/environment';
import { cacheName } from './cache-name';

export type Notice = 'update' | 'missing';

const workers = typeof navigator === 'undefined' ? undefined : navigator.serviceWorker;

let chosen = false;
let looked = 0;

/** An open page holds its build: what it has not loaded yet stays at hand after an update. */
export function watch(say: (notice: Notice) => void): void {
	addEventListener('vite:preloadError', () => say('missing'));
	if (!workers) return;
	let controlled = workers.controller;
	void navigator.locks.request(cacheName(version), { mode: 'shared' }, () => new Promise(() => {}));
	workers.addEventListener('controllerchange', () => {
		if (chosen) location.reload();
		else if (controlled) say('update');
		controlled = workers.controller;
	});
	void workers.ready.then((registration) => {
		const look = () => {
			if (registration.waiting) say('update');
			registration.installing?.addEventListener('statechange', look);
		};
		registration.addEventListener('updatefound', look);
		look();
	});
}

/** Says where the person stands, and looks for a new version, once a minute at most. */
export async function greet(): Promise<void> {
	const registration = await workers?.ready;
	registration?.active?.postMessage(location.pathname);
	if (!registration || performance.now() < looked + 60_000) return;
	looked = performance.now();
	await registration.update().catch(() => {});
}

/** The new version takes over and this page reloads; without one that waits, it only reloads. */
export async function reload(): Promise<void> {
	const waiting = (await workers?.getRegistration())?.waiting;
	chosen = true;
	if (waiting) waiting.postMessage('activate');
	else location.reload();
}
