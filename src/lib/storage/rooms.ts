/** What the database holds: records, what was removed, the journal of each dossier, facts of the device. */
export const rooms = [
	'dossiers',
	'deleted',
	'acts',
	'positions',
	'plans',
	'deletedPlans',
	'facts'
] as const;
export type Room = (typeof rooms)[number];

export const databaseName = 'guide-achats-numeriques';

/** Raised with each new room; what earlier versions wrote stays as it is. */
export const databaseVersion = 2;

interface Building {
	createObjectStore(name: Room, options: IDBObjectStoreParameters): unknown;
}

interface Furnishing {
	objectStore(name: Room): { put?: (value: Readonly<Record<string, unknown>>) => unknown };
}

export function furnish(database: Building, transaction: Furnishing, old: number): void {
	if (old < 1) {
		database.createObjectStore('dossiers', { keyPath: 'id' });
		database.createObjectStore('deleted', { keyPath: ['dossier.id', 'deleted'] });
	}
	if (old >= 2) return;
	database.createObjectStore('acts', { keyPath: ['dossier', 'n'] });
	database.createObjectStore('positions', { keyPath: 'dossier' });
	database.createObjectStore('plans', { keyPath: 'id' });
	database.createObjectStore('deletedPlans', { keyPath: ['plan.id', 'deleted'] });
	database.createObjectStore('facts', { keyPath: 'name' });
	// A database made anew is told from the one that was lost by its name.
	const of = `${Date.now()}-${Math.random()}`;
	// When it fails the whole upgrade does, and says so.
	Promise.resolve(transaction.objectStore('facts').put?.({ name: 'identity', of })).catch(() => {});
}
