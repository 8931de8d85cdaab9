import { openDB } from 'idb';
import { databaseName } from './rooms';

/** Every record as it stands, by room, whatever version of the guide wrote it: nothing is written. */
export async function readAsItStands(name = databaseName): Promise<Record<string, unknown[]>> {
	const database = await openDB(name);
	try {
		const rooms: Record<string, unknown[]> = {};
		for (const room of database.objectStoreNames) rooms[room] = await database.getAll(room);
		return rooms;
	} finally {
		database.close();
	}
}
