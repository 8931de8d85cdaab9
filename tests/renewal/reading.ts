import {
	openInventory,
	readInventory,
	type InventoryFile
} from '../../src/lib/ui/renewal/inventory-file';
import type { Choices, Intaken } from '../../src/lib/renewal/intaken';
import type { Proposal } from '../../src/lib/renewal/mapping';
import { inventories, today } from './method';

/** A file in memory, given in small pieces so that every boundary is met. */
export function fileOf(bytes: Uint8Array, step = 1 << 16): InventoryFile {
	return {
		name: 'inventory',
		size: bytes.length,
		async *bytes() {
			for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
		}
	};
}

export async function readBytes(
	bytes: Uint8Array,
	{ step = 1 << 16, ...choices }: Partial<Choices> & { step?: number } = {}
): Promise<{ intaken: Intaken; proposal: Proposal }> {
	const file = fileOf(bytes, step);
	const opening = await openInventory(file, { inventories });
	const { proposal } = opening;
	const intake = await readInventory(file, { opening, layout: proposal, inventories });
	return { proposal, intaken: intake.finish({ today, ...choices }) };
}
