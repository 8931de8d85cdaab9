import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['questionnaires', 'src', 'static'];
const files = ['package-lock.json', 'svelte.config.js', 'vite.config.ts'];

/** The folder of the site: `''` at the root, `/guide` below. */
export const base = readBase(process.env['BASE_PATH']);
/** Where the site is published, `https://example.org/guide`; without it no page says its full address. */
export const site = readSite(process.env['SITE_URL'], base);
/** Of all that a build reads: the same sources give the same version, and the same files. */
export const version = readVersion();

/**
 * @param {string | undefined} asked
 * @returns {'' | `/${string}`}
 */
export function readBase(asked = '') {
	const path = asked.replace(/^\/+|\/+$/g, '');
	if (!/^[a-z0-9._~-]*(\/[a-z0-9._~-]+)*$/i.test(path))
		throw new Error(`BASE_PATH is "${asked}": give a folder, for instance /guide`);
	return path === '' ? '' : `/${path}`;
}

/**
 * @param {string | undefined} asked
 * @param {string} folder
 * @returns {string | undefined}
 */
export function readSite(asked, folder) {
	if (!asked) return undefined;
	const { origin, protocol, pathname } = new URL(asked);
	const path = pathname.replace(/\/+$/, '');
	if (!/^https?:$/.test(protocol) || (path !== '' && path !== folder))
		throw new Error(`SITE_URL is "${asked}": give https://… and the folder that BASE_PATH gives`);
	return `${origin}${folder}`;
}

function readVersion() {
	const hash = createHash('sha256');
	for (const file of [...folders.flatMap(filesUnder), ...files])
		hash.update(file).update('\0').update(readFileSync(file));
	hash.update(`${base}\0${site ?? ''}`);
	return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesUnder(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
		.sort();
}
