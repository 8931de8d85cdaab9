import type { Store } from './dossiers';

/** Something known of this device, by its name. */
export interface Fact {
	readonly name: string;
	/** ISO date-time. */
	readonly at?: string;
	/** What it is about. */
	readonly of?: string;
}

/** The latest copy of a dossier that was handed over as a file. */
export const copyOf = (dossier: string): string => `copy:${dossier}`;

export function readFacts({ read }: Pick<Store, 'read'>): Promise<ReadonlyMap<string, Fact>> {
	return read(async (transaction) => {
		const facts = (await transaction.objectStore('facts').getAll()) as unknown as Fact[];
		return new Map(facts.map((one) => [one.name, one]));
	});
}

/** Written without being told as work of the person. */
export async function note({ write }: Pick<Store, 'write'>, ...facts: Fact[]): Promise<void> {
	await write(async (transaction) => {
		for (const fact of facts) await transaction.objectStore('facts').put({ ...fact });
	}, true);
}
