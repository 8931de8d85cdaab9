import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import main, { serve } from '../../src/cli/serve';

const outside = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(outside, 'build');
let server: Server;
let port: number;

beforeAll(async () => {
	mkdirSync(join(folder, 'fr'), { recursive: true });
	writeFileSync(join(outside, 'secret.txt'), 'secret');
	writeFileSync(join(folder, '404.html'), 'not found');
	writeFileSync(join(folder, 'fr/index.html'), 'bonjour');
	writeFileSync(join(folder, 'fr/index.html.br'), 'compressed');
	server = await serve(folder, { host: '127.0.0.1', port: 0 });
	({ port } = server.address() as AddressInfo);
});
afterAll(() => void server.close());

/** The path as it is: a browser would tidy it first. */
function fetchRaw(path: string, headers: Record<string, string> = {}) {
	return new Promise<{ answer: IncomingMessage; text: string }>((resolve, reject) => {
		const asked = request({ host: '127.0.0.1', port, path, headers }, (answer) => {
			let text = '';
			answer.on('data', (part) => (text += part)).on('end', () => resolve({ answer, text }));
		});
		asked.on('error', reject).end();
	});
}

describe('the server', () => {
	it('sends a page, compressed when the browser takes it', async () => {
		expect((await fetchRaw('/fr/')).text).toBe('bonjour');
		const { answer, text } = await fetchRaw('/fr/', { 'accept-encoding': 'gzip, br' });
		expect([answer.headers['content-encoding'], text]).toEqual(['br', 'compressed']);
	});

	it('says which headers a page cannot carry itself', async () => {
		const { headers } = (await fetchRaw('/fr/')).answer;
		expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
		expect(headers['x-content-type-options']).toBe('nosniff');
	});

	it('leads a folder to its page, and an unknown address to 404', async () => {
		expect((await fetchRaw('/fr')).answer.headers.location).toBe('/fr/');
		const { answer, text } = await fetchRaw('/gone/');
		expect([answer.statusCode, text]).toEqual([404, 'not found']);
	});

	it.each([
		'/../secret.txt',
		'/%2e%2e/secret.txt',
		'/fr/..%2f..%2fsecret.txt',
		'/%00',
		'/%E0%A4%A'
	])('gives nothing outside its folder: %s', async (path) => {
		const { answer, text } = await fetchRaw(path);
		expect(answer.statusCode).toBe(404);
		expect(text).not.toContain('secret');
	});

	it('a port in use, or none, is said plainly', async () => {
		const said: string[] = [];
		vi.spyOn(process.stderr, 'write').mockImplementation((text) =>
			Boolean(said.push(String(text)))
		);
		writeFileSync(join(folder, 'index.html'), 'home');
		process.env['PORT'] = String(port);
		const status = await main([folder]);
		process.env['PORT'] = 'many';
		expect([status, await main([folder])]).toEqual([1, 1]);
		delete process.env['PORT'];
		vi.restoreAllMocks();
		expect(said[0]).toMatch(new RegExp(`Port ${port} is already in use .* choose another port`));
		expect(said[1]).toMatch(/PORT is "many": give a number/);
	});
});
