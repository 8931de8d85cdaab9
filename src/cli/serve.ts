import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

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

/** What a `<meta>` policy cannot carry. */
const headers: Readonly<Record<string, string>> = {
	'content-security-policy': "frame-ancestors 'none'",
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'no-referrer',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp'
};

/** The built site, served as any static host would. */
export function serve(
	folder: string,
	{ host, port }: { host: string; port: number }
): Promise<Server> {
	const server = createServer((request, response) => respond(folder, request, response));
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(server));
	});
}

function respond(folder: string, request: IncomingMessage, response: ServerResponse): void {
	const path = pathOf(request.url ?? '/');
	const file = path === undefined ? undefined : fileOf(folder, path);
	if (file === 'redirect') {
		response.writeHead(308, { ...headers, location: `${path}/` }).end();
		return;
	}
	const found = file ?? join(folder, '404.html');
	const immutable = found.includes('/_app/immutable/');
	const packed = packedOf(found, request.headers['accept-encoding']);
	response.writeHead(file ? 200 : 404, {
		...headers,
		'content-type': types[extname(found)] ?? 'application/octet-stream',
		'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
		vary: 'accept-encoding',
		...(packed && { 'content-encoding': packed.encoding })
	});
	const sent = packed?.file ?? found;
	if (request.method === 'HEAD' || !existsSync(sent)) response.end();
	else createReadStream(sent).pipe(response);
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

function pathOf(url: string): string | undefined {
	try {
		const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
		return path.includes('\0') ? undefined : normalize(path);
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
		const server = await serve(resolve(folder), { host, port });
		const address = server.address();
		const actual = typeof address === 'object' && address ? address.port : port;
		process.stdout.write(`\nThe guide is open on http://${host}:${actual}\nStop it with Ctrl C.\n`);
		return undefined;
	} catch (error) {
		return fail(explain(error as NodeJS.ErrnoException, host, port));
	}
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
