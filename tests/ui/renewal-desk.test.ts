// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fleetOf } from '../../src/lib/renewal/entry';
import { openStore } from '../../src/lib/storage/dossiers';
import { plansOf } from '../../src/lib/storage/plans';
import { StorageProblem } from '../../src/lib/storage/problem';
import { Desk } from '../../src/lib/ui/renewal/desk.svelte';
import { createPlan, findPlan } from '../../src/lib/ui/renewal/plan-store';
import { runs } from '../../src/lib/ui/renewal/plan-runs';
import * as device from '../../src/lib/ui/store';
import { MemoryLocks, memoryChannels } from '../storage/tab-means';
import { samplePlan } from './renewal-sheet';

const plans = plansOf(await openStore());

beforeAll(() => {
	vi.stubGlobal('BroadcastChannel', memoryChannels());
	Object.defineProperty(navigator, 'locks', { value: new MemoryLocks(), configurable: true });
});
afterAll(() => {
	Reflect.deleteProperty(navigator, 'locks');
	vi.unstubAllGlobals();
});

async function start(): Promise<string> {
	return (await createPlan('Parc', samplePlan())).plan.id;
}

async function openTab(id: string): Promise<Desk> {
	const desk = new Desk();
	await desk.open(id, 'fr');
	return desk;
}

const rest = (time = 0) => new Promise((resolve) => setTimeout(resolve, time));
const storedData = async (id: string) => (await plans.get(id))?.data;

describe('one plan in several tabs', () => {
	it('one writes, the others follow; the place is taken, and left', async () => {
		const id = await start();
		const [writer, follower] = [await openTab(id), await openTab(id)];
		expect([writer.readOnly, follower.readOnly]).toEqual([false, true]);
		follower.set({ horizon: 9 });
		expect(follower.data?.settings.horizon).toBe(5);
		writer.set({ horizon: 7 });
		await writer.flush();
		await vi.waitFor(() => expect(follower.data?.settings.horizon).toBe(7));
		expect([writer.canUndo, follower.canUndo]).toEqual([true, false]);
		follower.takeOver();
		await vi.waitFor(() => expect([writer.readOnly, follower.readOnly]).toEqual([true, false]));
		follower.set({ horizon: 8 });
		await follower.close();
		await vi.waitFor(() => expect(writer.readOnly).toBe(false));
		expect(writer.data?.settings.horizon).toBe(8);
		await writer.close();
	});

	it('whatever the order of their acts, no change that was taken is lost', async () => {
		const move = fc.record({
			tab: fc.nat(2),
			kind: fc.constantFrom('set', 'set', 'set', 'take', 'rest', 'reopen')
		});
		await fc.assert(
			fc.asyncProperty(fc.array(move, { minLength: 5, maxLength: 20 }), async (moves) => {
				const id = await start();
				const tabs = [await openTab(id), await openTab(id), await openTab(id)];
				const taken: string[] = [];
				for (const [n, { tab, kind }] of moves.entries()) {
					const desk = tabs[tab] as Desk;
					if (kind === 'set' && !desk.readOnly && desk.data) {
						const sites = { ...desk.data.settings.sites, [`${tab}-${n}`]: 'mainland' };
						desk.set({ sites });
						taken.push(`${tab}-${n}`);
					}
					if (kind === 'take') desk.takeOver();
					if (kind === 'rest') await rest(5);
					if (kind === 'reopen') {
						await desk.close();
						tabs[tab] = await openTab(id);
					}
					expect(tabs.filter((one) => !one.readOnly).length).toBeLessThanOrEqual(1);
				}
				await vi.waitFor(async () => {
					for (const one of tabs) await one.flush();
					const stored = (await storedData(id)) as ReturnType<typeof samplePlan>;
					expect(Object.keys(stored.settings.sites)).toEqual(expect.arrayContaining(taken));
					for (const one of tabs) expect(one.data).toEqual(stored);
				});
				for (const one of tabs) await one.close();
			}),
			{ numRuns: 25, seed: 20261124 }
		);
	}, 60_000);

	it('changed elsewhere without a word: one version is chosen, and stored', async () => {
		const id = await start();
		const desk = await openTab(id);
		const elsewhere = async (title: string) => {
			const plan = await plans.get(id);
			if (plan) await plans.put({ ...plan, title, changed: plan.changed }, plan.changed);
		};
		await elsewhere('Other');
		desk.set({ horizon: 9 });
		await desk.flush();
		expect(desk.problem?.kind).toBe('stale');
		await desk.keepMine();
		expect(desk.problem).toBeUndefined();
		expect(await storedData(id)).toMatchObject({ settings: { horizon: 9 } });
		await elsewhere('Theirs');
		desk.set({ horizon: 3 });
		await desk.flush();
		await desk.reopen('fr');
		expect([desk.problem, desk.saved?.title]).toEqual([undefined, 'Theirs']);
		expect(desk.data?.settings.horizon).toBe(9);
		await desk.close();
	});

	it('left while the store refuses, a plan is found again as it stood', async () => {
		const id = await start();
		const desk = await openTab(id);
		const refuse = vi.spyOn(device, 'devicePlans').mockRejectedValue(new StorageProblem('full'));
		desk.set({ horizon: 12 });
		await desk.close();
		expect((await findPlan(id))?.problem?.kind).toBe('full');
		refuse.mockRestore();
		const again = await openTab(id);
		expect(again.data?.settings.horizon).toBe(12);
		await again.close();
		expect(await storedData(id)).toMatchObject({ settings: { horizon: 12 } });
	});
});

describe('undo', () => {
	const change = fc.oneof(
		fc.record({ horizon: fc.integer({ min: 1, max: 15 }) }),
		fc.record({ grid: fc.constantFrom('mainland', 'guadeloupe', 'corsica') }),
		fc.record({ electricity: fc.constantFrom(undefined, 0.1, 0.2) })
	);

	it('back to the start, and forth to the end, whatever was changed', () => {
		fc.assert(
			fc.property(fc.array(change, { maxLength: 15 }), (changes) => {
				const desk = new Desk();
				const first = samplePlan();
				desk.data = first;
				for (const one of changes) desk.set(one);
				const last = desk.data;
				for (let i = 0; i <= changes.length; i++) desk.undo();
				expect(desk.data).toEqual(first);
				expect(desk.canUndo).toBe(false);
				for (let i = 0; i <= changes.length; i++) desk.redo();
				expect(desk.data).toEqual(last);
			})
		);
	});

	it('the letters of one field are one step, two fields are two', () => {
		let at = 0;
		const run = runs(() => at);
		const plan = samplePlan();
		const on = (horizon: number) => ({ ...plan, settings: { ...plan.settings, horizon } });
		const first = run(plan, on(7));
		at = 900;
		expect(run(on(7), on(8))).toBe(first);
		at = 2500;
		expect(run(on(8), on(9))).not.toBe(first);
		expect(run(on(9), { ...on(9), buyer: 'state' })).not.toBe(run(on(9), on(10)));
	});

	it('a price typed digit by digit goes at once, with the record that its first digit made', () => {
		const desk = new Desk();
		const first = samplePlan();
		desk.data = first;
		for (const price of [9, 90, 900]) desk.set({ classes: { laptop: { prices: { new: price } } } });
		desk.undo();
		expect(desk.data).toEqual(first);
		expect(desk.canUndo).toBe(false);
		desk.redo();
		expect(desk.data?.settings.classes.laptop?.prices?.new).toBe(900);
	});

	it('a scenario that was removed and an inventory that was replaced come back, and are stored', async () => {
		const id = await start();
		const desk = await openTab(id);
		const scenario = { id: 'own', name: 'À nous', extension: 2, buys: 'rent' as const };
		desk.change({ scenarios: [scenario], chosen: 'own' });
		desk.change({ scenarios: [], chosen: 'as-planned' });
		desk.undo();
		expect([desk.data?.scenarios, desk.data?.chosen]).toEqual([[scenario], 'own']);
		const before = desk.data;
		if (!before) throw new Error('no plan');
		desk.replace({ ...before, fleet: fleetOf([{ class: 'server', count: 2 }]) });
		expect([desk.replaced, desk.assessment?.count]).toEqual([true, 2]);
		await desk.flush();
		desk.undo();
		await desk.flush();
		expect(desk.replaced).toBe(false);
		expect(desk.data).toEqual(before);
		expect(await storedData(id)).toEqual(before);
		await desk.close();
	});
});
