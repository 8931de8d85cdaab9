import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { SavedDossier } from '../domain/dossier';
import { classify, classifyOpening, StorageProblem } from './problem';

export interface DeletedDossier {
	readonly dossier: SavedDossier;
	/** ISO date-time of the removal. */
	readonly deleted: string;
}

interface Schema extends DBSchema {
	dossiers: { key: string; value: SavedDossier };
	deleted: { key: [string, string]; value: DeletedDossier };
}

const rooms: ('dossiers' | 'deleted')[] = ['dossiers', 'deleted'];
type Database = IDBPDatabase<Schema>;
type Mode = 'readonly' | 'readwrite';
export type Transaction<M extends Mode> = IDBPTransaction<Schema, typeof rooms, M>;

export interface ConnectionOptions {
	readonly name: string;
	readonly version: number;
	/** The connection went away: a newer version asks for the place, or the browser cut it. */
	readonly lost?: () => void;
}

/** One database connection, opened again at the next need when the browser took it away. */
export class Connection {
	/** Chromium found the database corrupt and emptied it: empty does not mean new. */
	dataLoss = false;
	readonly #options: ConnectionOptions;
	#database: Promise<Database> | undefined;
	#closed = false;

	constructor(options: ConnectionOptions) {
		this.#options = options;
	}

	async open(): Promise<Database> {
		if (this.#closed) throw new StorageProblem('closed');
		const attempt = (this.#database ??= this.#connect(() => this.#forget(attempt)));
		try {
			return await attempt;
		} catch (error) {
			if (this.#database === attempt) this.#database = undefined;
			throw classifyOpening(error);
		}
	}

	close(): void {
		this.#closed = true;
		this.#database?.then((database) => database.close()).catch(() => {});
		this.#database = undefined;
	}

	/** All that `work` does stands, or none of it. Every failure is a StorageProblem. */
	async run<M extends Mode, T>(
		mode: M,
		work: (transaction: Transaction<M>) => Promise<T>
	): Promise<T> {
		const transaction = this.#begin(await this.open(), mode);
		const failure = transaction.done.then(
			() => undefined,
			(error: unknown) => error
		);
		try {
			const result = await work(transaction);
			const late = await failure;
			if (late) throw late;
			return result;
		} catch (error) {
			abandon(transaction);
			throw this.#explain(error, await failure);
		}
	}

	#begin<M extends Mode>(database: Database, mode: M): Transaction<M> {
		try {
			return database.transaction(rooms, mode, { durability: 'strict' });
		} catch (error) {
			this.#forget(this.#database);
			throw classify(error);
		}
	}

	/** The transaction knows why it failed (no room left); its requests only say that it did. */
	#explain(error: unknown, failure: unknown): StorageProblem {
		if (error instanceof StorageProblem) return error;
		const aborted = failure instanceof Error && failure.name === 'AbortError';
		const problem = classify(failure === undefined || aborted ? error : failure);
		const cut = problem.kind === 'other' && this.#database === undefined;
		return cut ? new StorageProblem('closed', undefined, { cause: problem.cause }) : problem;
	}

	#forget(lost: Promise<Database> | undefined): void {
		if (this.#database !== lost) return;
		this.#database = undefined;
		if (!this.#closed) this.#options.lost?.();
	}

	async #connect(lost: () => void): Promise<Database> {
		if (!globalThis.indexedDB) throw new StorageProblem('forbidden');
		return new Promise((resolve, reject) => {
			let refused = false;
			openDB<Schema>(this.#options.name, this.#options.version, {
				upgrade: (database, old, _next, _transaction, event) => {
					this.dataLoss ||= 'dataLoss' in event && event.dataLoss === 'total';
					if (old < 1) furnish(database);
				},
				blocked: () => {
					refused = true;
					reject(new StorageProblem('blocked'));
				},
				blocking: (_current, _next, event) => {
					(event.target as IDBDatabase).close();
					lost();
				},
				terminated: lost
			}).then((database) => (refused ? database.close() : resolve(database)), reject);
		});
	}
}

function furnish(database: Database): void {
	database.createObjectStore('dossiers', { keyPath: 'id' });
	database.createObjectStore('deleted', { keyPath: ['dossier.id', 'deleted'] });
}

function abandon(transaction: Transaction<Mode>): void {
	try {
		transaction.abort();
	} catch {
		// Already finished: nothing is left to undo.
	}
}
