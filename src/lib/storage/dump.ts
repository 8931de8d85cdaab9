import type { Reading } from './connection';
import { rooms, type Room } from './rooms';

type Stored = Readonly<Record<string, unknown>>;

/** All that the database holds, record by record as it stands. */
export type Dump = { readonly [name in Room]: readonly Stored[] };

/** The rooms whose loss would be one: the others only accompany them. */
const holding = ['dossiers', 'deleted', 'plans', 'deletedPlans'] as const satisfies readonly Room[];

export async function dump(transaction: Reading): Promise<Dump> {
	const read = rooms.map(async (name) => [name, await transaction.objectStore(name).getAll()]);
	return Object.fromEntries(await Promise.all(read)) as Dump;
}

export function isEmpty(held: Dump): boolean {
	return holding.every((name) => held[name].length === 0);
}

export function identityOf({ facts }: Dump): string | undefined {
	return facts.find((one) => one['name'] === 'identity')?.['of'] as string | undefined;
}
