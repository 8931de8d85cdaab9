import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { writeBeside } from '../../src/cli/publish';
import type { Listing } from '../../src/lib/ui/offline/listing';

const hashed = /^(.*[./]|)([\w-]{8})\.(js|css)$/;

/**
 * The site as it would be after a change of every file: each part has another name, each page other
 * words and so another policy, and the version is another. Built in a second, not in ten.
 */
export function nextBuild(from: string, mark: string): string {
	const folder = join(mkdtempSync(join(tmpdir(), 'build-')), mark);
	cpSync(from, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
	const { version, base } = JSON.parse(
		readFileSync(join(folder, '_app/offline.json'), 'utf8')
	) as Listing;
	const next = `${mark}${version.slice(mark.length)}`;
	const names = new Map<string, string>([[version, next]]);
	for (const path of filesIn(folder)) {
		const [, , hash] = hashed.exec(basename(path)) ?? [];
		if (path.includes('/immutable/') && hash) names.set(hash, `${hash}${mark}`);
	}
	for (const path of filesIn(folder)) rename(path, names, mark);
	writeBeside(folder, { version: next, base, site: undefined });
	return folder;
}

function rename(path: string, names: ReadonlyMap<string, string>, mark: string): void {
	if (/\.(html|js|css|json)$/.test(path)) {
		const before = readFileSync(path, 'utf8');
		const text = [...names].reduce((all, [from, to]) => all.replaceAll(from, to), before);
		writeFileSync(path, path.endsWith('.html') ? signed(before, text, mark) : text);
	}
	const [, , hash = ''] = hashed.exec(basename(path)) ?? [];
	const name = names.get(hash);
	if (path.includes('/immutable/') && name) renameSync(path, path.replace(hash, name));
}

/** Its scripts have changed: so must the hashes that its policy gives. */
function signed(before: string, after: string, mark: string): string {
	const scripts = (html: string) =>
		[...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text);
	const now = scripts(after);
	return scripts(before).reduce(
		(page, was, at) => page.replaceAll(hashOf(was), hashOf(now[at] ?? was)),
		after.replace('<html ', `<html data-build="${mark}" `)
	);
}

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('base64');
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => join(folder, path))
		.filter((path) => statSync(path).isFile());
}

export function discard(folder: string): void {
	rmSync(join(folder, '..'), { recursive: true });
}
