import { afterEach, describe, expect, it, vi } from 'vitest';
import { startReading, type Confirmed } from '../../src/lib/ui/renewal/inventory-reading';
import { openInventory, readInventory } from '../../src/lib/ui/renewal/inventory-file';
import type { InventoryNews, InventoryOrder } from '../../src/lib/ui/renewal/inventory-messages';
import { inventories, today } from '../renewal/method';
import { fileOf } from '../renewal/reading';

const lines = Array.from({ length: 5000 }, (_, at) => `Portable;Latitude 5400;SN${at}`);
const csv = fileOf(new TextEncoder().encode(['Type;Modèle;Série', ...lines].join('\n')), 4096);

describe('reading a file', () => {
	it('tells its progress, never backwards, up to the end', async () => {
		const opening = await openInventory(csv, { inventories });
		const shares: number[] = [];
		const progress = (share: number) => void shares.push(share);
		const { proposal: layout } = opening;
		const intake = await readInventory(csv, { opening, layout, inventories, progress });
		expect(intake.finish({ today }).devices).toBe(5000);
		expect(shares.length).toBeGreaterThan(10);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.at(-1)).toBe(1);
	});

	it('stops where it is told to', async () => {
		const opening = await openInventory(csv, { inventories });
		const stop = new AbortController();
		const shares: number[] = [];
		const reading = readInventory(csv, {
			...{ opening, layout: opening.proposal, inventories, signal: stop.signal },
			progress: (share) => {
				shares.push(share);
				if (share > 0.3) stop.abort(new Error('enough'));
			}
		});
		await expect(reading).rejects.toThrow('enough');
		expect(shares.at(-1)).toBeLessThan(0.5);
	});
});

/** Stands for a worker: what it is asked is kept, what it says is given by the test. */
class Hand {
	static readonly all: Hand[] = [];
	readonly orders: InventoryOrder[] = [];
	ended = false;
	onmessage?: (event: { data: InventoryNews }) => void;
	constructor() {
		Hand.all.push(this);
	}
	postMessage(order: InventoryOrder): void {
		this.orders.push(order);
	}
	terminate(): void {
		this.ended = true;
	}
	say(data: InventoryNews): void {
		this.onmessage?.({ data });
	}
}

describe('from the page', () => {
	afterEach(() => {
		vi.unstubAllGlobals();
		Hand.all.length = 0;
	});

	it('shares come as they are told; cancelling ends the worker, and another one may start', async () => {
		vi.stubGlobal('Worker', Hand);
		vi.stubGlobal('location', { href: 'https://a.test/', origin: 'https://a.test' });
		const opening = await openInventory(csv, { inventories });
		const shares: number[] = [];
		const progress = (share: number) => void shares.push(share);
		const choices = { today };
		const confirmed: Confirmed = { opening, layout: opening.proposal, choices, progress };
		const reading = startReading(inventories);
		const first = reading.read(new File(['x'], 'x.csv'), confirmed);
		Hand.all[0]?.say({ is: 'progress', share: 0.2 });
		Hand.all[0]?.say({ is: 'progress', share: 0.4 });
		reading.cancel();
		await expect(first).rejects.toMatchObject({ fault: 'cancelled' });
		expect([shares, Hand.all[0]?.ended]).toEqual([[0.2, 0.4], true]);

		const intake = await readInventory(csv, { opening, layout: opening.proposal, inventories });
		const second = reading.read(new File(['x'], 'x.csv'), confirmed);
		expect(Hand.all).toHaveLength(2);
		Hand.all[1]?.say({ is: 'intaken', intaken: intake.finish(choices) });
		await expect(second).resolves.toMatchObject({ devices: 5000 });
	});
});
