import type { FileFault } from '../../formats/csv/fault';
import { startWorker } from '../../formats/worker';
import type { Layout } from '../../renewal/intake-state';
import type { Choices, Intaken } from '../../renewal/intaken';
import type { Inventories } from '../../renewal/inventories';
import type { Opening } from './inventory-file';
import type { InventoryNews, InventoryOrder } from './inventory-messages';
import worker from './inventory-worker?worker&url';

/** Each step is rejected with it; `cancelled` when the user stopped it. */
export class InventoryRefusal extends Error {
	constructor(readonly fault: FileFault | 'failed' | 'cancelled') {
		super(fault);
	}
}

export interface Confirmed {
	readonly opening: Opening;
	readonly layout: Layout;
	readonly choices: Choices;
	/** Share of the file read, 0 to 1, told every 100 ms. */
	readonly progress?: (share: number) => void;
}

/** Reads an inventory in a worker of this site, so that the page never waits. */
export interface InventoryReading {
	open(file: File, sheet?: number): Promise<Opening>;
	read(file: File, confirmed: Confirmed): Promise<Intaken>;
	/** Other answers for the file read last, without a second reading. */
	settle(choices: Choices): Promise<Intaken>;
	/** Stops at once whatever is under way; the file may be opened or read again. */
	cancel(): void;
}

export function startReading(inventories: Inventories): InventoryReading {
	let hand: Worker | undefined;
	let stop: ((refusal: InventoryRefusal) => void) | undefined;
	const ask = <T>(order: InventoryOrder, take: (news: InventoryNews) => T | undefined) =>
		new Promise<T>((resolve, reject) => {
			hand ??= startWorker(worker);
			stop = reject;
			hand.onerror = () => reject(new InventoryRefusal('failed'));
			hand.onmessage = ({ data }: MessageEvent<InventoryNews>) => {
				if (data.is === 'refused') reject(new InventoryRefusal(data.fault));
				if (data.is === 'failed') reject(new InventoryRefusal('failed'));
				const taken = take(data);
				if (taken !== undefined) resolve(taken);
			};
			hand.postMessage(order);
		});
	return {
		open: (file, sheet) =>
			ask({ do: 'open', file, inventories, ...(sheet === undefined ? {} : { sheet }) }, (news) =>
				news.is === 'opened' ? news.opening : undefined
			),
		read: (file, { progress, ...confirmed }) =>
			ask({ do: 'read', file, inventories, ...confirmed }, (news) => {
				if (news.is === 'progress') progress?.(news.share);
				return news.is === 'intaken' ? news.intaken : undefined;
			}),
		settle: (choices) =>
			ask({ do: 'settle', choices }, (news) => (news.is === 'intaken' ? news.intaken : undefined)),
		cancel: () => {
			hand?.terminate();
			hand = undefined;
			stop?.(new InventoryRefusal('cancelled'));
		}
	};
}
