import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { classify, classifyOpening, StorageProblem } from './problem';
import { furnish, rooms, type Room } from './rooms';

type Stored = Readonly<Record<string, unknown>>;
type Shelf = { key: IDBValidKey; value: Stored };

/** What stands in the rooms may be of any age: each reader brings it to today's shape. */
type Schema = DBSchema & { [name in Room]: Shelf };
type Database = IDBPDatabase<Schema>;
type Mode = 'readonly' | 'readwrite';
export type Transaction<M extends Mode> = IDBPTransaction<Schema, Room[], M>;
export type Reading = Transaction<Mode>;
export type Writing = Transaction<'readwrite'>;

/** `superseded`: a newer version of the guide took the place. `erased`: everything is being erased. */
export type Loss = 'cut' | 'superseded' | 'erased';

export interface ConnectionOptions {
	readonly name: string;
	readonly version: number;
	readonly lost?: (why: Loss) => void;
	/** Before the place is left to a newer version: what is pending is written now. */
	readonly yielding?: () => Promise<unknown>;
	/** How long other tabs may take to leave the place to this version, in milliseconds. */
	readonly patience?: number;
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
		const attempt = (this.#database ??= this.#connect((why) => this.#forget(attempt, why)));
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
			return database.transaction([...rooms], mode, { durability: 'strict' });
		} catch (error) {
			this.#forget(this.#database, 'cut');
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

	#forget(lost: Promise<Database> | undefined, why: Loss): void {
		if (this.#database !== lost) return;
		this.#database = undefined;
		if (!this.#closed) this.#options.lost?.(why);
	}

	async #connect(lost: (why: Loss) => void): Promise<Database> {
		if (!globalThis.indexedDB) throw new StorageProblem('forbidden');
		const { name, version, yielding, patience = 1500 } = this.#options;
		return new Promise((resolve, reject) => {
			let refused = false;
			let waiting: ReturnType<typeof setTimeout> | undefined;
			openDB<Schema>(name, version, {
				upgrade: (database, old, _next, transaction, event) => {
					this.dataLoss ||= 'dataLoss' in event && event.dataLoss === 'total';
					furnish(database, transaction, old);
				},
				blocked: () => {
					waiting = setTimeout(() => {
						refused = true;
						reject(new StorageProblem('blocked'));
					}, patience);
				},
				blocking: (_current, next, event) => {
					const leave = () => {
						(event.target as IDBDatabase).close();
						lost(next === null ? 'erased' : 'superseded');
					};
					if (next === null || !yielding) leave();
					else void yielding().then(leave, leave);
				},
				terminated: () => lost('cut')
			})
				.then((database) => (refused ? database.close() : resolve(database)), reject)
				.finally(() => clearTimeout(waiting));
		});
	}
}

function abandon(transaction: Transaction<Mode>): void {
	try {
		transaction.abort();
	} catch {
		// Already finished: nothing is left to undo.
	}
}
