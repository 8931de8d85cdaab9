import { languages } from '../../domain/language';
import { cacheName } from './cache-name';
import {
	digestOf,
	filesFor,
	listingPath,
	readListing,
	wantsCache,
	type ListedFile,
	type Listing,
	type Want
} from './listing';

/** The site and the build that files are kept for. */
export interface Site {
	/** `''`, or `/guide` when the site stands in a folder. */
	readonly base: string;
	readonly version: string;
}

const atOnce = 4;
const known: readonly Want[] = [
	...languages,
	'pdf',
	...languages.map((one) => `all-${one}` as const)
];

export function addressOf(site: Site, path: string): string {
	return new URL(`${site.base}/${path}`, location.href).href;
}

export function cacheOf(site: Site): Promise<Cache> {
	return caches.open(cacheName(site.version));
}

/** The list of files of this very build: the copy that is kept, else the one that is served. */
export async function listingOf(site: Site): Promise<Listing> {
	const address = addressOf(site, listingPath);
	const cache = await cacheOf(site);
	const kept = await cache.match(address);
	const response = kept ?? (await fetch(address, { cache: 'no-store' }));
	const listing = readListing(await response.clone().json(), site.version);
	if (!listing) throw new Error('the site serves another build');
	if (!kept) await cache.put(address, response);
	return listing;
}

export async function readWants(site: Site): Promise<Want[]> {
	const notes = await caches.open(wantsCache);
	const noted = new Set((await notes.keys()).map((request) => request.url));
	return known.filter((want) => noted.has(noteOf(site, want)));
}

export async function addWants(site: Site, wants: readonly Want[]): Promise<void> {
	const notes = await caches.open(wantsCache);
	await Promise.all(wants.map((want) => notes.put(noteOf(site, want), new Response())));
}

function noteOf(site: Site, want: Want): string {
	return addressOf(site, `_app/wants/${want}`);
}

export async function missingOf(site: Site, files: readonly ListedFile[]): Promise<ListedFile[]> {
	const kept = new Set((await (await cacheOf(site)).keys()).map((request) => request.url));
	return files.filter((file) => !kept.has(addressOf(site, file.path)));
}

/**
 * Keeps what these wants call and is not kept yet, a few files at a time; `onfile` hears each. Rejects,
 * once all was tried, when a file could not be had.
 */
export async function keep(
	site: Site,
	wants: readonly Want[],
	onfile: (file: ListedFile) => void = () => {}
): Promise<void> {
	const left = await missingOf(site, filesFor(await listingOf(site), wants));
	let fault: unknown;
	const work = async () => {
		for (let file = left.shift(); file; file = left.shift())
			await keepFile(site, file).then(onfile.bind(undefined, file), (error) => (fault = error));
	};
	await Promise.all(Array.from({ length: atOnce }, work));
	if (fault) throw fault;
}

/** What did not change since an earlier build is not fetched again. */
async function keepFile(site: Site, file: ListedFile): Promise<void> {
	const address = addressOf(site, file.path);
	const earlier = await caches.match(address, { ignoreVary: true });
	const response =
		earlier && (await isWhole(earlier, file)) ? earlier : await fetch(address, fresh(file));
	if (!(await isWhole(response, file))) throw new Error(`${file.path} is of another build`);
	await (await cacheOf(site)).put(address, response);
}

/** A page must come from the server; a part, named by its content, may come from the browser's memory. */
function fresh(file: ListedFile): RequestInit {
	return file.digest ? { cache: 'no-cache' } : {};
}

/** The file itself, and not an error page or the page of another build. */
export async function isWhole(response: Response, file: ListedFile): Promise<boolean> {
	if (!response.ok || response.redirected) return false;
	const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
	if (!file.digest) return !isPage;
	return file.digest === (await digestOf(await response.clone().arrayBuffer()));
}
