import { beforeEach, describe, expect, test, vi } from 'vitest';
import { queueFor, type Turn, type TurnEvents } from '../../src/lib/storage/locks';
import { MemoryLocks, memoryChannels } from './tab-means';

let locks: MemoryLocks;
let Channel: ReturnType<typeof memoryChannels>;

beforeEach(() => {
	locks = new MemoryLocks();
	Channel = memoryChannels();
});

interface Tab {
	readonly turn: Turn;
	readonly seen: (boolean | 'told')[];
}

async function openTab(change: Partial<TurnEvents> = {}, patience = 20): Promise<Tab> {
	const seen: Tab['seen'] = [];
	const events: TurnEvents = {
		finish: async () => true,
		turned: (writes) => void seen.push(writes),
		told: () => void seen.push('told'),
		...change
	};
	const channel = new Channel('dossier:d') as unknown as BroadcastChannel;
	const turn = await queueFor('d', events, { locks: locks as never, channel, patience });
	return { turn, seen };
}

const writers = (...tabs: Tab[]) => tabs.map(({ turn }) => turn.writes);

describe('who writes a dossier', () => {
	test('the first tab; the others follow', async () => {
		const tabs = [await openTab(), await openTab(), await openTab()];
		expect(writers(...tabs)).toEqual([true, false, false]);
		tabs[0]!.turn.tell();
		await vi.waitFor(() => expect(tabs.map(({ seen }) => seen)).toEqual([[], ['told'], ['told']]));
	});

	test('the next in line, once it closes', async () => {
		const [first, second, third] = [await openTab(), await openTab(), await openTab()];
		first.turn.leave();
		await vi.waitFor(() => expect(writers(second, third)).toEqual([true, false]));
		second.turn.leave();
		await vi.waitFor(() => expect(third.turn.writes).toBe(true));
	});

	test('none once all are closed, and one that waited leaves no trace', async () => {
		const [first, second] = [await openTab(), await openTab()];
		second.turn.leave();
		first.turn.leave();
		await vi.waitFor(() => expect(locks.holders()).toEqual([]));
		expect((await openTab()).turn.writes).toBe(true);
	});

	test('the tab that asks, once the other has finished', async () => {
		const order: string[] = [];
		const finish = async () => {
			await new Promise((resolve) => setTimeout(resolve, 5));
			order.push('finished');
			return true;
		};
		const first = await openTab({ finish }, 1000);
		const second = await openTab({ turned: () => void order.push('turned') }, 1000);
		second.turn.take();
		await vi.waitFor(() => expect(writers(first, second)).toEqual([false, true]));
		expect(order).toEqual(['finished', 'turned']);
		first.turn.take();
		await vi.waitFor(() => expect(writers(first, second)).toEqual([true, false]));
	});

	test('the tab that asks all the same, when the other cannot finish', async () => {
		const first = await openTab({ finish: async () => false });
		const second = await openTab();
		second.turn.take();
		await vi.waitFor(() => expect(writers(first, second)).toEqual([false, true]));
		expect(first.seen.filter((one) => one !== 'told')).toEqual([false]);
		second.turn.leave();
		await vi.waitFor(() => expect(first.turn.writes).toBe(true));
	});

	test('each tab, in a browser without locks', async () => {
		const means = { channel: undefined, locks: undefined };
		const events = { finish: async () => true, turned: vi.fn(), told: vi.fn() };
		const tabs = [await queueFor('d', events, means), await queueFor('d', events, means)];
		expect(tabs.map(({ writes }) => writes)).toEqual([true, true]);
		for (const tab of tabs) {
			tab.take();
			tab.tell();
			tab.leave();
		}
		expect(events.turned).not.toHaveBeenCalled();
	});
});
