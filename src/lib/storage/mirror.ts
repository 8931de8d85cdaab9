import { identityOf, isEmpty, type Dump } from './dump';
import { StorageProblem } from './problem';
import { databaseVersion, rooms } from './rooms';

/** What the mirror holds: the whole database as it stood. */
export interface Copy {
	/** Raised at each writing: the highest is the latest. */
	readonly sequence: number;
	/** ISO date-time. */
	readonly written: string;
	/** Of the database that it mirrors. */
	readonly identity: string;
	/** Of the database. */
	readonly version: number;
	readonly bytes: number;
	readonly held: Dump;
}

/** The part of the browser's private folder that is used. */
export type Folder = Pick<FileSystemDirectoryHandle, 'getFileHandle'>;

interface Header extends Omit<Copy, 'held' | 'bytes'> {
	readonly kind: typeof kind;
	readonly sum: string;
}

const kind = 'mirror';
const slots = ['a.json', 'b.json'] as const;
type Slot = (typeof slots)[number];

/** The latest copy that is whole; a slot cut short or altered does not count. */
export async function readMirror(folder: Folder): Promise<Copy | undefined> {
	return (await readSlots(folder)).latest?.copy;
}

/**
 * Writes the older slot, then reads it back: one whole copy stands at any moment. Refuses to write
 * over the mirror of another database that still holds something: it may be all that is left of it.
 */
export async function writeMirror(folder: Folder, held: Dump, now: string): Promise<Copy> {
	const { latest } = await readSlots(folder);
	const identity = identityOf(held);
	if (!identity) throw new StorageProblem('damaged');
	if (latest && latest.copy.version > databaseVersion) throw new StorageProblem('newer');
	if (latest && isOfAnother(latest.copy, identity)) throw new StorageProblem('stale');
	const slot = latest?.slot === slots[0] ? slots[1] : slots[0];
	const sequence = (latest?.copy.sequence ?? 0) + 1;
	const header = { sequence, written: now, identity, version: databaseVersion };
	await writeSlot(folder, slot, await seal(header, held));
	const copy = await readSlot(folder, slot);
	if (copy?.sequence !== sequence) throw new StorageProblem('damaged');
	return copy;
}

export function isOfAnother({ identity, held }: Copy, present: string | undefined): boolean {
	return identity !== present && !isEmpty(held);
}

async function seal(header: Omit<Header, 'kind' | 'sum'>, held: Dump): Promise<string> {
	const body = JSON.stringify(held);
	const sum = await checksum(JSON.stringify(header) + body);
	return `${JSON.stringify({ kind, ...header, sum })}\n${body}`;
}

async function unseal(text: string): Promise<Copy | undefined> {
	const end = text.indexOf('\n');
	if (end < 0) return undefined;
	try {
		const { kind: claimed, sum, ...header } = JSON.parse(text.slice(0, end)) as Header;
		const body = text.slice(end + 1);
		if (claimed !== kind || sum !== (await checksum(JSON.stringify(header) + body)))
			return undefined;
		const read = JSON.parse(body) as Partial<Dump>;
		const held = Object.fromEntries(rooms.map((name) => [name, read[name] ?? []])) as Dump;
		return { ...header, bytes: text.length, held };
	} catch {
		return undefined;
	}
}

async function checksum(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function readSlots(folder: Folder) {
	const read = [];
	for (const slot of slots) {
		const copy = await readSlot(folder, slot);
		if (copy) read.push({ slot, copy });
	}
	const latest = read.sort((a, b) => b.copy.sequence - a.copy.sequence)[0];
	return { latest };
}

async function readSlot(folder: Folder, slot: Slot): Promise<Copy | undefined> {
	try {
		const handle = await folder.getFileHandle(slot);
		return await unseal(await (await handle.getFile()).text());
	} catch (error) {
		// Absent, or no longer readable: the other slot stands.
		if (isGone(error)) return undefined;
		throw error;
	}
}

function isGone(error: unknown): boolean {
	const { name } = error as Error;
	return name === 'NotFoundError' || name === 'NotReadableError';
}

/** The file is replaced at once when it is closed, never half written. */
async function writeSlot(folder: Folder, slot: Slot, text: string): Promise<void> {
	const handle = await folder.getFileHandle(slot, { create: true });
	const writable = await handle.createWritable();
	try {
		await writable.write(text);
	} catch (error) {
		await writable.abort().catch(() => {});
		throw error;
	}
	await writable.close();
}
