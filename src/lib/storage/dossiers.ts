import type { SavedDossier } from '../domain/dossier';
import type { Answer } from '../domain/question';
import { Connection, type DeletedDossier, type Transaction } from './connection';
import { currentFormat, migrate, type Raw } from './migrations';
import { StorageProblem } from './problem';

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
	/** Most recently changed first. */
	list(): Promise<DossierEntry[]>;
	/** Most recently removed first. */
	deleted(): Promise<DeletedEntry[]>;
	get(id: string): Promise<SavedDossier | undefined>;
	/**
	 * `basis` is the `changed` of the stored version that this one continues, absent for a new dossier.
	 * Fails as `stale` when something else is stored, `missing` when it was removed.
	 * Returns what was stored: its `changed` is always after that of the version it continues.
	 */
	put(dossier: SavedDossier, basis?: string): Promise<SavedDossier>;
	remove(id: string, now: string): Promise<SavedDossier | undefined>;
	/** Undoes the latest removal. */
	restore(id: string): Promise<SavedDossier>;
	close(): void;
}

export interface StoreOptions {
	readonly name?: string;
	/** Told when the browser or a newer version took the connection. */
	readonly lost?: () => void;
}

const databaseVersion = 1;

/** Opens the device's store, or fails with the StorageProblem that says why not. */
export async function openStore({
	name = 'guide-achats-numeriques',
	lost
}: StoreOptions = {}): Promise<Store> {
	const connection = new Connection({ name, version: databaseVersion, lost });
	await connection.open();
	return {
		dataLoss: () => connection.dataLoss,
		list: () => connection.run('readonly', list),
		deleted: () => connection.run('readonly', listDeleted),
		get: (id) => connection.run('readonly', (transaction) => find(transaction, id)),
		put: (dossier, basis) =>
			connection.run('readwrite', (transaction) => put(transaction, dossier, basis)),
		remove: (id, now) => connection.run('readwrite', (transaction) => remove(transaction, id, now)),
		restore: (id) => connection.run('readwrite', (transaction) => restore(transaction, id)),
		close: () => connection.close()
	};
}

type Reading = Transaction<'readonly'> | Transaction<'readwrite'>;
type Writing = Transaction<'readwrite'>;

async function list(transaction: Reading): Promise<DossierEntry[]> {
	const dossiers = await transaction.objectStore('dossiers').getAll();
	return dossiers.map(summarise).sort((a, b) => (a.changed < b.changed ? 1 : -1));
}

async function listDeleted(transaction: Reading): Promise<DeletedEntry[]> {
	const removed: DeletedDossier[] = await transaction.objectStore('deleted').getAll();
	return removed
		.map(({ dossier, deleted }) => ({ ...summarise(dossier), deleted }))
		.sort((a, b) => (a.deleted < b.deleted ? 1 : -1));
}

async function find(transaction: Reading, id: string): Promise<SavedDossier | undefined> {
	const stored = await transaction.objectStore('dossiers').get(id);
	return stored && raise(stored);
}

async function put(transaction: Writing, dossier: SavedDossier, basis?: string) {
	const stored = await find(transaction, dossier.id);
	if (!stored && basis !== undefined) throw new StorageProblem('missing');
	if (stored && stored.changed !== basis) throw new StorageProblem('stale', stored.changed);
	return write(transaction, stored ? { ...dossier, changed: moved(stored, dossier) } : dossier);
}

async function remove(transaction: Writing, id: string, now: string) {
	const dossier = await find(transaction, id);
	if (!dossier) return undefined;
	await transaction.objectStore('deleted').put({ dossier, deleted: now });
	await transaction.objectStore('dossiers').delete(id);
	return dossier;
}

async function restore(transaction: Writing, id: string) {
	const removals = await transaction
		.objectStore('deleted')
		.getAll(IDBKeyRange.bound([id], [id, []]));
	const latest = removals.at(-1);
	if (!latest) throw new StorageProblem('missing');
	await vacant(transaction, id);
	await transaction.objectStore('deleted').delete([id, latest.deleted]);
	return write(transaction, raise(latest.dossier));
}

async function vacant(transaction: Writing, id: string): Promise<void> {
	const stored = await find(transaction, id);
	if (stored) throw new StorageProblem('stale', stored.changed);
}

async function write(transaction: Writing, dossier: SavedDossier): Promise<SavedDossier> {
	await transaction.objectStore('dossiers').put(dossier);
	return dossier;
}

/** Brings a record of an earlier format to today's; one of a later format is left alone. */
function raise(stored: SavedDossier): SavedDossier {
	const format: number = stored.format;
	if (format === currentFormat) return stored;
	if (format > currentFormat) throw new StorageProblem('newer');
	return migrate(stored as unknown as Raw, format) as unknown as SavedDossier;
}

/** A revision is told by its `changed`: it only moves forward, even if the clock stands or goes back. */
function moved(before: SavedDossier, after: SavedDossier): string {
	const last = Date.parse(before.changed);
	return Date.parse(after.changed) > last ? after.changed : new Date(last + 1).toISOString();
}

/** Looks at records of any format, so that one it does not know hides none of the others. */
function summarise({ id, title, created, changed, answers }: SavedDossier): DossierEntry {
	const given: Readonly<Record<string, Answer>> = answers ?? {};
	const categories = given['purchase/categories'];
	const answered = Object.values(given).filter((answer) => !isSkipped(answer)).length;
	return {
		id,
		title,
		created,
		changed,
		categories: Array.isArray(categories) ? categories : [],
		answered
	};
}

function isSkipped(answer: Answer): boolean {
	return typeof answer === 'object' && 'skipped' in answer;
}
