import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import type { Language } from '../lib/domain/language';
import { listingPath, type ListedFile, type Listing } from '../lib/ui/offline/listing';
import { groupChunks, isCoreRoom, type BuiltChunk, type Place } from './offline-groups';
import { caddySnippet, headersFile, nginxMaps, nginxServer, type ServedPage } from './server-files';
import { robots, sitemap } from './sitemap';

const workers = ['service-worker.js', 'kill-worker.js'];

export interface Publication {
	readonly version: string;
	readonly base: string;
	readonly site: string | undefined;
}

/** Beside what Kit builds: the list of files to keep offline, and what a host must be told. */
export function publish(publication: Publication, folder = 'build'): Plugin {
	return {
		name: 'publish',
		generateBundle(_, bundle) {
			if (this.environment.name !== 'client') return;
			const chunks = Object.values(bundle).flatMap((one) =>
				one.type === 'chunk' ? [chunkOf(one)] : []
			);
			const source = JSON.stringify(Object.fromEntries(groupChunks(chunks)));
			this.emitFile({ type: 'asset', fileName: listingPath, source });
		},
		closeBundle: {
			sequential: true,
			order: 'post',
			handler() {
				if (existsSync(join(folder, listingPath))) writeBeside(folder, publication);
			}
		}
	};
}

interface Bundled {
	fileName: string;
	isEntry: boolean;
	moduleIds: readonly string[];
	imports: readonly string[];
	dynamicImports: readonly string[];
	viteMetadata?: { importedCss: Set<string>; importedAssets: Set<string> } | undefined;
}

function chunkOf(one: Bundled): BuiltChunk {
	const { importedCss = [], importedAssets = [] } = one.viteMetadata ?? {};
	return {
		file: one.fileName,
		isEntry: one.isEntry,
		modules: one.moduleIds.map((id) => id.replaceAll('\\', '/')),
		imports: one.imports,
		dynamicImports: one.dynamicImports,
		assets: [...importedCss, ...importedAssets]
	};
}

/** Runs once the site is written: pages are part of what is listed. Safe to run again. */
export function writeBeside(folder: string, publication: Publication): void {
	const pages = pagesIn(folder);
	const served = { base: publication.base, pages };
	writeListing(folder, publication);
	write(folder, '_headers', headersFile(served));
	write(folder, '_hosting/nginx-http.conf', nginxMaps(served));
	write(folder, '_hosting/nginx-server.conf', nginxServer(served));
	write(folder, '_hosting/Caddyfile', caddySnippet(served));
	write(folder, 'robots.txt', robots(publication.site));
	const addresses = pages.map((page) => page.address);
	if (publication.site) write(folder, 'sitemap.xml', sitemap(publication.site, addresses));
}

/** The places come from the bundler the first time, from the listing itself afterwards. */
export function writeListing(folder: string, { version, base }: Publication): void {
	const before = JSON.parse(readFileSync(join(folder, listingPath), 'utf8')) as
		Listing | Record<string, Place>;
	const places =
		'files' in before ? placesOf(before as Listing) : (before as Record<string, Place>);
	const listing: Listing = { version, base, files: listed(folder, places) };
	write(folder, listingPath, JSON.stringify(listing));
	const text = readFileSync(join(folder, listingPath));
	writeFileSync(join(folder, `${listingPath}.br`), brotliCompressSync(text));
	writeFileSync(join(folder, `${listingPath}.gz`), gzipSync(text, { level: 9 }));
}

function placesOf({ files }: Listing): Record<string, Place> {
	return Object.fromEntries(files.map(({ path, ...place }) => [path, place]));
}

function listed(folder: string, places: Readonly<Record<string, Place>>): ListedFile[] {
	const parts = filesIn(folder)
		.filter((path) => path.startsWith('_app/immutable/'))
		.map((path) => {
			const { group, language } = places[path] ?? { group: 'rest' };
			return { path, group, ...(language && { language }), bytes: weight(folder, path) };
		});
	const pages = pagesIn(folder)
		.filter((page) => page.address.endsWith('/'))
		.map((page) => listedPage(folder, page));
	const scripts = filesIn(folder)
		.filter((path) => path.endsWith('.js') && !path.includes('/') && !workers.includes(path))
		.map((path) => ({
			path,
			group: 'core' as const,
			bytes: weight(folder, path),
			digest: digestOf(readFileSync(join(folder, path), 'utf8'))
		}));
	return [...parts, ...pages, ...scripts];
}

/** As `digestOf` in the browser gives it. */
function digestOf(text: string): string {
	return createHash('sha256').update(text).digest().subarray(0, 12).toString('base64');
}

function listedPage(folder: string, { address, file, html }: ServedPage): ListedFile {
	const path = address.slice(1);
	const language = /^(fr|en)\//.exec(path)?.[1] as Language | undefined;
	return {
		path,
		group: isCoreRoom(path) ? 'core' : 'rest',
		...(language && { language }),
		bytes: weight(folder, file.slice(1)),
		digest: digestOf(html)
	};
}

/** The pages of the line first: some hosts read no more than the first rules. */
function pagesIn(folder: string): ServedPage[] {
	return filesIn(folder)
		.filter((path) => path.endsWith('.html'))
		.map((path) => ({
			address: `/${path.replace(/(^|\/)index\.html$/, '$1')}`,
			file: `/${path}`,
			html: readFileSync(join(folder, path), 'utf8')
		}))
		.sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1));
}

function rank({ address }: ServedPage): number {
	return isCoreRoom(address.slice(1)) ? 0 : 1;
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => !/\.(br|gz)$/.test(path) && statSync(join(folder, path)).isFile())
		.sort();
}

/** As it travels: the compressed copy, where there is one. */
function weight(folder: string, path: string): number {
	const packed = join(folder, `${path}.br`);
	return statSync(existsSync(packed) ? packed : join(folder, path)).size;
}

function write(folder: string, path: string, text: string): void {
	const file = join(folder, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
}
