import { beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../src/lib/storage/dossiers';
import { dump } from '../../src/lib/storage/dump';
import { readMirror, writeMirror } from '../../src/lib/storage/mirror';
import { openHere, plant, problemOf, renewDevice } from './device';
import { sample } from './dossier-samples';
import { MemoryFolder } from './folder';

const now = '2026-11-24T10:00:00.000Z';
let store: Store;
let disk: MemoryFolder;

beforeEach(async () => {
	renewDevice();
	store = await openHere();
	disk = new MemoryFolder();
});

async function mirror(): Promise<number> {
	return (await writeMirror(disk.folder, await store.read(dump), now)).sequence;
}

async function titles(): Promise<unknown[]> {
	return ((await readMirror(disk.folder))?.held.dossiers ?? []).map(({ title }) => title);
}

describe('the mirror', () => {
	test('holds the whole database, and says when it was written', async () => {
		await store.put(sample());
		await store.put(sample({ id: 'gone' }));
		await store.remove('gone', now);
		await mirror();
		const copy = await readMirror(disk.folder);
		expect(copy).toMatchObject({ sequence: 1, written: now, version: 2 });
		expect(copy?.held).toEqual(await store.read(dump));
	});

	test('is written in two slots in turn', async () => {
		for (const sequence of [1, 2, 3]) expect(await mirror()).toBe(sequence);
		expect([...disk.files.keys()].sort()).toEqual(['a.json', 'b.json']);
	});

	test.each(['', 'x', '{"kind":"mirror"}\n{}'])(
		'a slot that holds %j does not count: the other stands',
		async (damage) => {
			await store.put(sample({ title: 'First' }));
			await mirror();
			await store.put(sample({ id: 'two', title: 'Second' }));
			await mirror();
			disk.files.set('b.json', damage);
			expect(await titles()).toEqual(['First']);
			await mirror();
			expect(await titles()).toEqual(['First', 'Second']);
			expect(disk.files.get('a.json')).toContain('First');
		}
	);

	test('one letter altered anywhere is seen', async () => {
		await store.put(sample({ title: 'First' }));
		await mirror();
		const text = disk.files.get('a.json')!;
		for (const at of [20, 60, text.indexOf('First'), text.length - 3]) {
			disk.files.set('a.json', text.slice(0, at) + '~' + text.slice(at + 1));
			expect(await readMirror(disk.folder)).toBeUndefined();
		}
	});

	test('cut at any length, it never reads as less than it was', async () => {
		await store.put(sample());
		await mirror();
		const text = disk.files.get('a.json')!;
		for (let end = 0; end < text.length; end += 17) {
			disk.files.set('a.json', text.slice(0, end));
			expect(await readMirror(disk.folder)).toBeUndefined();
		}
	});

	test('of another database that held something is not written over', async () => {
		await store.put(sample());
		await mirror();
		renewDevice();
		store = await openHere();
		await store.put(sample({ id: 'new', title: 'New' }));
		expect((await problemOf(mirror())).kind).toBe('stale');
		expect(await titles()).toEqual(['Portables']);
	});

	test('of another database that held nothing gives way', async () => {
		await mirror();
		renewDevice();
		store = await openHere();
		expect(await mirror()).toBe(2);
	});

	test('written by a newer version is not written over', async () => {
		await store.put(sample());
		await mirror();
		const text = disk.files.get('a.json')!;
		const raised = await forge(text, { version: 99 });
		disk.files.set('a.json', raised);
		expect((await problemOf(mirror())).kind).toBe('newer');
		expect(disk.files.get('a.json')).toBe(raised);
	});

	test('a database without a name of its own is not mirrored', async () => {
		await plant('facts', { name: 'identity' });
		expect((await problemOf(mirror())).kind).toBe('damaged');
		expect(disk.files.size).toBe(0);
	});

	test('a disk that says it wrote and did not is found out', async () => {
		await mirror();
		disk = new MemoryFolder(async (step) => {
			if (step === 'close') throw new DOMException('full', 'QuotaExceededError');
		});
		await expect(mirror()).rejects.toThrow('full');
		const lying = new MemoryFolder();
		lying.files.set = () => lying.files;
		disk = lying;
		expect((await problemOf(mirror())).kind).toBe('damaged');
	});
});

/** The same copy with another header, sealed as the guide would. */
async function forge(text: string, change: object): Promise<string> {
	const end = text.indexOf('\n');
	const { kind, sum: _, ...header } = JSON.parse(text.slice(0, end)) as Record<string, unknown>;
	const body = text.slice(end + 1);
	const given = { ...header, ...change };
	const bytes = new TextEncoder().encode(JSON.stringify(given) + body);
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const sum = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
	return `${JSON.stringify({ kind, ...given, sum })}\n${body}`;
}
