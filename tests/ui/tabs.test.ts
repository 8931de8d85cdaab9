// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openStore } from '../../src/lib/storage/dossiers';
import { withAnswer } from '../../src/lib/ui/answering';
import { Session } from '../../src/lib/ui/session.svelte';
import { unsaved } from '../../src/lib/ui/unsaved.svelte';
import { MemoryLocks, memoryChannels } from '../storage/tab-means';

const store = await openStore();

beforeAll(() => {
	vi.stubGlobal('BroadcastChannel', memoryChannels());
	Object.defineProperty(navigator, 'locks', { value: new MemoryLocks(), configurable: true });
});
afterAll(() => {
	Reflect.deleteProperty(navigator, 'locks');
	vi.unstubAllGlobals();
});

type Move = { tab: number; kind: 'answer' | 'take' | 'reopen' | 'rest' };

const moves = fc.array(
	fc.record({
		tab: fc.nat(3),
		kind: fc.constantFrom('answer', 'answer', 'answer', 'take', 'reopen', 'rest')
	}) as fc.Arbitrary<Move>,
	{ minLength: 5, maxLength: 25 }
);

async function start(): Promise<string> {
	const first = new Session();
	const id = await first.create('fr');
	await first.close();
	return id;
}

async function openTab(id: string): Promise<Session> {
	const session = new Session();
	await session.open(id, 'fr', 'questions');
	return session;
}

const rest = (time = 0) => new Promise((resolve) => setTimeout(resolve, time));
const writersOf = (tabs: readonly Session[]) => tabs.filter((one) => one.ready && !one.readOnly);

/** Whatever each tab was allowed to answer, by name. */
async function play(id: string, tabs: Session[], steps: readonly Move[]): Promise<string[]> {
	const accepted: string[] = [];
	for (const [i, { tab, kind }] of steps.entries()) {
		const at = tab % tabs.length;
		const session = tabs[at]!;
		if (kind === 'answer' && session.ready && !session.readOnly) {
			session.update((saved) => withAnswer(saved, `tab/${at}-${i}`, true));
			accepted.push(`tab/${at}-${i}`);
		}
		if (kind === 'take') session.takeOver();
		if (kind === 'rest') await rest(5);
		if (kind === 'reopen') {
			await session.close();
			tabs[at] = await openTab(id);
		}
		expect(writersOf(tabs).length).toBeLessThanOrEqual(1);
	}
	return accepted;
}

it('two to four tabs, 50 interleavings: no answer lost, one writer', async () => {
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: 2, max: 4 }), moves, async (count, steps) => {
			const id = await start();
			const tabs: Session[] = [];
			for (let i = 0; i < count; i += 1) tabs.push(await openTab(id));
			const accepted = await play(id, tabs, steps);
			await vi.waitFor(async () => {
				for (const tab of tabs) await tab.flush();
				expect(writersOf(tabs)).toHaveLength(1);
				const stored = await store.get(id);
				expect(Object.keys(stored?.answers ?? {})).toEqual(expect.arrayContaining(accepted));
				for (const tab of tabs) expect(tab.dossier.answers).toEqual(stored?.answers);
			});
			for (const tab of tabs) await tab.close();
			expect(unsaved.dossiers).toEqual([]);
		}),
		{ numRuns: 50, seed: 20261124 }
	);
}, 60_000);

it('a tab that follows changes nothing, and shows what the other saves', async () => {
	const id = await start();
	const [writer, follower] = [await openTab(id), await openTab(id)];
	follower.update((saved) => withAnswer(saved, 'purchase/sector', 'city'));
	expect(follower.dossier.answers).toEqual({});
	writer.update((saved) => withAnswer(saved, 'purchase/sector', 'museum'));
	await writer.flush();
	await vi.waitFor(() => expect(follower.dossier.answers['purchase/sector']).toBe('museum'));
	expect([writer.canUndo, follower.canUndo]).toEqual([true, false]);
	follower.undo();
	expect(follower.dossier.answers['purchase/sector']).toBe('museum');
	await writer.close();
	await vi.waitFor(() => expect(follower.readOnly).toBe(false));
	follower.undo();
	expect(follower.dossier.answers).toEqual({});
	await follower.close();
});
