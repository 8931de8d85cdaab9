import type { SavedDossier } from '../domain/dossier';
import type { Answer } from '../domain/question';
import { diff, type History } from './acts';
import { Connection, type ConnectionOptions, type Reading, type Writing } from './connection';
import { appendAct, keepActs, readActs, type Entries } from './journal';
import { currentFormat, migrate, type Raw } from './migrations';
import { StorageProblem } from './problem';
import * as records from './records';
import { databaseName, databaseVersion } from './rooms';

/** What a list of dossiers shows. */
export interface DossierEntry {
	readonly id: string;
	readonly title: string;
	readonly created: string;
	readonly changed: string;
	readonly categories: readonly string[];
	/** Answers given, "I don't know" included, skipped ones not. */
	readonly answered: number;
}

export interface DeletedEntry extends DossierEntry {
	readonly deleted: string;
}

/** Dossiers kept on this device. Every failure is a StorageProblem; date-times are ISO and given. */
export interface Store {
	/** The browser found its database corrupt and emptied it. */
	dataLoss(): boolean;
	/** Nothing is kept here, or nothing was mirrored yet: what was here before may have been lost. */
	doubtful(): Promise<boolean>;
	/** Most recently changed first. */
	list(): Promise<DossierEntry[]>;
	/** Most recently removed first. */
	deleted(): Promise<DeletedEntry[]>;
	get(id: string): Promise<SavedDossier | undefined>;
	/** What can be undone and redone; with `all`, also what can only be read. */
	history(id: string, all?: boolean): Promise<History>;
	/**
	 * `basis` is the `changed` of the stored version that this one continues, absent for a new dossier.
	 * Fails as `stale` when something else is stored, `missing` when it was removed.
	 * The journal follows in the same transaction: by `entries`, else by one act more.
	 * Returns what was stored: its `changed` is always after that of the version it continues.
	 */
	put(dossier: SavedDossier, basis?: string, entries?: Entries): Promise<SavedDossier>;
	remove(id: string, now: string): Promise<SavedDossier | undefined>;
	/** Undoes the latest removal, or the one of that date-time. */
	restore(id: string, deleted?: string): Promise<SavedDossier>;
	/** For the other parts of the store: all of `work` stands, or none of it. */
	read<T>(work: (transaction: Reading) => Promise<T>): Promise<T>;
	/** A `quiet` write is not told to `written`. */
	write<T>(work: (transaction: Writing) => Promise<T>, quiet?: boolean): Promise<T>;
	close(): void;
}

export interface StoreOptions extends Omit<ConnectionOptions, 'name' | 'version'> {
	readonly name?: string;
	/** Told after each write that stands. */
	readonly written?: () => void;
}

/** Opens the device's store, or fails with the StorageProblem that says why not. */
export async function openStore({
	name = databaseName,
	written,
	...rest
}: StoreOptions = {}): Promise<Store> {
	const connection = new Connection({ name, version: databaseVersion, ...rest });
	await connection.open();
	const read: Store['read'] = (work) => connection.run('readonly', work as never);
	const write: Store['write'] = async (work, quiet = false) => {
		const result = await connection.run('readwrite', work);
		if (!quiet) written?.();
		return result;
	};
	return {
		dataLoss: () => connection.dataLoss,
		doubtful: () => read(doubtful),
		list: () => read(list),
		deleted: () => read(listDeleted),
		get: (id) => read((transaction) => records.find(dossierKind, transaction, id)),
		history: (id, all) => read((transaction) => readActs(transaction, id, all)),
		put: (dossier, basis, entries) =>
			write((transaction) => put(transaction, { record: dossier, basis }, entries)),
		remove: (id, now) =>
			write((transaction) => records.remove(dossierKind, transaction, { id, now })),
		restore: (id, deleted) =>
			write((transaction) => records.restore(dossierKind, transaction, { id, deleted })),
		read,
		write,
		close: () => connection.close()
	};
}

export const dossierKind: records.Kind<SavedDossier> = {
	name: 'dossier',
	live: 'dossiers',
	bin: 'deleted',
	raise
};

async function doubtful(transaction: Reading): Promise<boolean> {
	const mirrored = await transaction.objectStore('facts').get('mirrored');
	return !mirrored || (await transaction.objectStore('dossiers').count()) === 0;
}

async function list(transaction: Reading): Promise<DossierEntry[]> {
	const dossiers = await transaction.objectStore('dossiers').getAll();
	return dossiers.map(summarise).sort((a, b) => (a.changed < b.changed ? 1 : -1));
}

async function listDeleted(transaction: Reading): Promise<DeletedEntry[]> {
	const removed = await transaction.objectStore('deleted').getAll();
	return removed
		.map(({ dossier, deleted }) => ({ ...summarise(dossier as Raw), deleted: String(deleted) }))
		.sort((a, b) => (a.deleted < b.deleted ? 1 : -1));
}

async function put(
	transaction: Writing,
	given: { record: SavedDossier; basis?: string },
	entries?: Entries
): Promise<SavedDossier> {
	const { before, after } = await records.put(dossierKind, transaction, given);
	const changes = before && !entries ? diff(before, after) : [];
	if (entries) await keepActs(transaction, after.id, entries);
	else if (changes.length > 0)
		await appendAct(transaction, after.id, { at: after.changed, changes });
	return after;
}

/** Brings a record of an earlier format to today's; one of a later format is left alone. */
function raise(stored: Raw): SavedDossier {
	const { format } = stored;
	if (!Number.isInteger(format) || typeof stored['answers'] !== 'object' || !stored['answers'])
		throw new StorageProblem('damaged');
	if ((format as number) > currentFormat) throw new StorageProblem('newer');
	return migrate(stored, format as number) as unknown as SavedDossier;
}

/** Looks at records of any format, even damaged, so that one hides none of the others. */
function summarise({ id, title, created, changed, answers }: Raw): DossierEntry {
	const given = (typeof answers === 'object' && answers ? answers : {}) as Record<string, Answer>;
	const categories = given['purchase/categories'];
	const answered = Object.values(given).filter((answer) => !isSkipped(answer)).length;
	return {
		id: String(id),
		title: typeof title === 'string' ? title : '',
		created: dateOf(created),
		changed: dateOf(changed),
		categories: Array.isArray(categories) ? categories : [],
		answered
	};
}

function dateOf(value: unknown): string {
	return typeof value === 'string' && !Number.isNaN(Date.parse(value))
		? value
		: new Date(0).toISOString();
}

function isSkipped(answer: Answer): boolean {
	return typeof answer === 'object' && answer !== null && 'skipped' in answer;
}
