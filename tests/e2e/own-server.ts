import { mkdtempSync, renameSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import { serve } from '../../src/cli/serve';
import { settle, type Person } from './person';

/** A site of the test's own, that can be stopped, and deployed anew at the same address. */
export interface OwnServer {
	readonly origin: string;
	stop(): Promise<void>;
	/** From now on, the files of this folder are served, and no other. */
	deploy(folder: string): void;
}

export async function ownServer(folder = 'build', base = ''): Promise<OwnServer> {
	const current = join(mkdtempSync(join(tmpdir(), 'site-')), 'current');
	symlinkSync(resolve(folder), current);
	const server = await serve(current, { host: '127.0.0.1', port: 0, base });
	onTestFinished(() => close(server));
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${port}`,
		stop: () => close(server),
		deploy: (next) => {
			symlinkSync(resolve(next), `${current}.next`);
			renameSync(`${current}.next`, current);
		}
	};
}

function close(server: Server): Promise<void> {
	server.closeAllConnections();
	return new Promise((done) => void server.close(() => done()));
}

/** The service worker runs, and the screens in the language of the page are kept. */
export async function firstVisit(person: Person, address: string): Promise<void> {
	await person.page.goto(address);
	await settle(person.page);
	await person.page.evaluate(async () => void (await navigator.serviceWorker.ready));
}

/** Waits until a file whose address holds these words is kept. */
export async function waitKept(page: Page, words: string): Promise<void> {
	await expect
		.poll(
			() => page.evaluate(keptAddresses).then((all) => all.some((one) => one.includes(words))),
			{
				timeout: 20_000
			}
		)
		.toBe(true);
}

export async function keptAddresses(): Promise<string[]> {
	const names = await caches.keys();
	const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
	return kept.flat().map((request) => request.url);
}

/** What went wrong, but for what a stopped server explains. */
export function faultsOf(person: Person): string[] {
	return person.faults.filter(
		(fault) =>
			!fault.startsWith('request elsewhere: http://127.0.0.1') &&
			!/ERR_|Failed to (load|fetch)/.test(fault)
	);
}
