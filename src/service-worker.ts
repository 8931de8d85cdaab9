/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, version } from '$service-worker';
import { cacheName, isBuildCache } from './lib/ui/offline/cache-name';
import { wantsAt, type ListedFile } from './lib/ui/offline/listing';
import {
	addressOf,
	addWants,
	cacheOf,
	isWhole,
	keep,
	listingOf,
	readWants
} from './lib/ui/offline/keeping';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const site = { base, version };
const parts = '_app/immutable/';

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([worker.clients.claim(), forgetEarlierBuilds()]));
});
worker.addEventListener('message', (event) => {
	if (event.data === 'activate') event.waitUntil(worker.skipWaiting());
	else event.waitUntil(visited(String(event.data)).catch(() => {}));
});
worker.addEventListener('fetch', (event) => {
	const path = pathOf(event.request);
	if (path === undefined) return;
	if (event.request.mode === 'navigate') event.respondWith(page(event, path));
	else if (path.startsWith(parts)) event.respondWith(part(event));
	else if (event.request.destination === 'script') event.respondWith(script(event, path));
});

/** The language of the pages that are open, then whatever this device kept of the build before. */
async function install(): Promise<void> {
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	await addWants(
		site,
		pages.flatMap(({ url }) => wantsAt(pathAt(url) ?? '').filter((want) => want !== 'pdf'))
	);
	const wants = await readWants(site);
	await keep(
		site,
		wants.filter((want) => want === 'fr' || want === 'en')
	);
	await keep(site, wants).catch(() => {});
}

/** A page says where it stands; once the next build is served, this one has nothing more to fetch. */
async function visited(address: string): Promise<void> {
	const path = pathAt(address);
	if (path === undefined || worker.registration.waiting) return;
	await addWants(site, wantsAt(path));
	const listed = await listedAt(path);
	const cache = await cacheOf(site);
	if (listed && !(await cache.match(addressOf(site, path))))
		await keepPage(listed, await fetch(addressOf(site, path), { cache: 'no-cache' }));
	await keep(site, await readWants(site));
	await forgetEarlierBuilds();
}

/** A build that waits is not an earlier one; an open page holds a lock on its own. */
async function forgetEarlierBuilds(): Promise<void> {
	const { waiting, installing } = worker.registration;
	if (waiting || installing) return;
	const { held = [] } = await worker.navigator.locks.query();
	const used = new Set([cacheName(version), ...held.map((lock) => lock.name)]);
	const names = (await caches.keys()).filter((name) => isBuildCache(name) && !used.has(name));
	await Promise.all(names.map((name) => caches.delete(name)));
}

async function page(event: FetchEvent, path: string): Promise<Response> {
	const kept = await keptPage(path).catch(() => undefined);
	if (kept) return kept;
	try {
		const response = await fetch(event.request);
		event.waitUntil(keepVisited(path, response.clone()).catch(() => {}));
		return response;
	} catch (error) {
		const offline = await offlinePage(path);
		if (!offline) throw error;
		return Response.redirect(addressOf(site, `${offline}#${path}`));
	}
}

async function keptPage(path: string): Promise<Response | undefined> {
	const cache = await cacheOf(site);
	const kept = await cache.match(addressOf(site, path), { ignoreVary: true });
	if (kept || path.endsWith('/')) return kept;
	return (await isKept(`${path}/`)) ? Response.redirect(addressOf(site, `${path}/`)) : undefined;
}

async function isKept(path: string): Promise<boolean> {
	const cache = await cacheOf(site);
	return Boolean(await cache.match(addressOf(site, path), { ignoreVary: true }));
}

async function keepVisited(path: string, response: Response): Promise<void> {
	const listed = await listedAt(path);
	if (listed) await keepPage(listed, response);
}

/** Only a page of this very build: one of the next would call for parts that are not kept. */
async function keepPage(file: ListedFile, response: Response): Promise<void> {
	if (await isWhole(response, file))
		await (await cacheOf(site)).put(addressOf(site, file.path), response);
}

async function listedAt(path: string): Promise<ListedFile | undefined> {
	return (await listingOf(site)).files.find((file) => file.path === path);
}

/** Of any build: a part is named by its content, and a page of an earlier build still calls its own. */
async function part(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const kept = await caches.match(request, { ignoreVary: true }).catch(() => undefined);
	if (kept) return kept;
	const response = await fetch(request);
	const copy = response.clone();
	if (response.ok)
		event.waitUntil(
			cacheOf(site)
				.then((cache) => cache.put(request, copy))
				.catch(() => {})
		);
	return response;
}

/** One that every page calls by a name of its own, outside what is built. */
async function script(event: FetchEvent, path: string): Promise<Response> {
	const kept = await keptPage(path).catch(() => undefined);
	return kept ?? fetch(event.request);
}

function pathOf(request: Request): string | undefined {
	return request.method === 'GET' && !request.headers.has('range')
		? pathAt(request.url)
		: undefined;
}

/** From the root of the site; nothing for an address elsewhere. */
function pathAt(address: string): string | undefined {
	const { origin, pathname } = new URL(address, location.href);
	const inside = origin === location.origin && pathname.startsWith(`${base}/`);
	return inside ? pathname.slice(base.length + 1) : undefined;
}

/** In the language of the page that was asked for, else in the one that is kept. */
async function offlinePage(path: string): Promise<string | undefined> {
	const pages = ['fr/offline/', 'en/offline/'];
	if (path.startsWith('en/')) pages.reverse();
	for (const page of pages) if (await isKept(page)) return page;
	return undefined;
}
