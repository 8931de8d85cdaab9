/*
 * The last resort: copied over service-worker.js, it takes the offline copy away from every browser
 * that comes back. What people wrote is not touched: it is kept elsewhere. It takes over as soon as
 * the worker before it is idle, or when the person accepts the new version that the page tells.
 */
addEventListener('install', (event) => event.waitUntil(skipWaiting()));
addEventListener('message', (event) => event.waitUntil(skipWaiting()));
addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
	const names = (await caches.keys()).filter((name) => /^guide-(build-|wants$)/.test(name));
	await Promise.all(names.map((name) => caches.delete(name)));
	await registration.unregister();
}
