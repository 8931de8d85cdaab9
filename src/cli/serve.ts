import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, relative, resolve } from 'node:path';
import { listingPath, type Listing } from '../lib/ui/offline/listing';
import { headersFor } from './headers';

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.mjs': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ttf': 'font/ttf',
	'.txt': 'text/plain; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8'
};

export interface Served {
	readonly host: string;
	readonly port: number;
	/** The folder that the site was built for: `''`, or `/guide`. */
	readonly base?: string;
}

/** The built site, served as a well-set static host would. */
export function serve(folder: string, { host, port, base = '' }: Served): Promise<Server> {
	const server = createServer((request, response) => respond({ folder, base }, request, response));
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(server));
	});
}

interface Site {
	readonly folder: string;
	readonly base: string;
}

function respond(site: Site, request: IncomingMessage, response: ServerResponse): void {
	const path = pathOf(request.url ?? '/', site.base);
	const file = path === undefined ? undefined : fileOf(site.folder, path);
	const found = file === 'redirect' || !file ? join(site.folder, '404.html') : file;
	const headers = { ...headersOf(site.folder, found), vary: 'accept-encoding' };
	if (file === 'redirect') {
		response.writeHead(308, { ...headers, location: `${site.base}${path}/` }).end();
		return;
	}
	const packed = packedOf(found, request.headers['accept-encoding']);
	response.writeHead(file ? 200 : 404, {
		...headers,
		'content-type': types[extname(found)] ?? 'application/octet-stream',
		...(packed && { 'content-encoding': packed.encoding })
	});
	const sent = packed?.file ?? found;
	if (request.method === 'HEAD' || !existsSync(sent)) response.end();
	else createReadStream(sent).pipe(response);
}

function headersOf(folder: string, file: string): Record<string, string> {
	const path = `/${relative(folder, file).replaceAll('\\', '/')}`;
	const isPage = path.endsWith('.html') && existsSync(file);
	return headersFor({
		path,
		secure: false,
		...(isPage && { html: readFileSync(file, 'utf8') })
	});
}

/** The copy that the build has compressed, when the browser takes it. */
function packedOf(
	file: string,
	accepted: string | string[] | undefined
): { file: string; encoding: string } | undefined {
	const copies = [
		{ file: `${file}.br`, encoding: 'br' },
		{ file: `${file}.gz`, encoding: 'gzip' }
	];
	return copies.find((copy) => String(accepted).includes(copy.encoding) && existsSync(copy.file));
}

/** From the root of the site; nothing for an address outside it. */
function pathOf(url: string, base: string): string | undefined {
	try {
		const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
		if (path.includes('\0') || !`${path}/`.startsWith(`${base}/`)) return undefined;
		return normalize(path.slice(base.length));
	} catch {
		return undefined;
	}
}

function fileOf(folder: string, path: string): string | 'redirect' | undefined {
	const file = join(folder, path);
	if (!file.startsWith(folder)) return undefined;
	if (!existsSync(file)) return undefined;
	if (statSync(file).isFile()) return file;
	const index = join(file, 'index.html');
	if (!existsSync(index)) return undefined;
	return path.endsWith('/') ? index : 'redirect';
}

/** `HOST` and `PORT` are respected; a port in use is said plainly. */
export default async function main([folder = 'build']: string[]): Promise<number | undefined> {
	const host = process.env['HOST'] ?? '127.0.0.1';
	const port = Number(process.env['PORT'] ?? 4173);
	if (!existsSync(join(folder, 'index.html')))
		return fail('There is no build yet: run `npm start`, which builds first.');
	if (!Number.isInteger(port) || port < 0 || port > 65535)
		return fail(`PORT is "${process.env['PORT']}": give a number from 0 to 65535.`);
	try {
		const base = baseOf(folder);
		const server = await serve(resolve(folder), { host, port, base });
		const address = server.address();
		const actual = typeof address === 'object' && address ? address.port : port;
		process.stdout.write(
			`\nThe guide is open on http://${host}:${actual}${base}\nStop it with Ctrl C.\n`
		);
		return undefined;
	} catch (error) {
		return fail(explain(error as NodeJS.ErrnoException, host, port));
	}
}

/** As the build wrote it down. */
function baseOf(folder: string): string {
	const file = join(folder, listingPath);
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Listing).base : '';
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
	if (error.code === 'EADDRINUSE')
		return `Port ${port} is already in use on ${host}. Stop the other program, or choose another port: PORT=${port + 1} npm start`;
	if (error.code === 'EACCES')
		return `Port ${port} needs more rights: choose one above 1024, for instance PORT=4173 npm start`;
	return `The guide cannot be served on http://${host}:${port}: ${error.message}`;
}

function fail(message: string): number {
	process.stderr.write(`${message}\n`);
	return 1;
}
