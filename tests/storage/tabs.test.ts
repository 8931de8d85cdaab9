import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SavedDossier } from '../../src/lib/domain/dossier';
import { createAutosave, type Autosave, type Clock } from '../../src/lib/storage/autosave';
import type { Store } from '../../src/lib/storage/dossiers';
import { noActs } from '../../src/lib/storage/journal';
import { openHere, renewDevice } from './device';
import { sample } from './dossier-samples';

/** Only what a test flushes is written: time plays no part. */
const stopped: Clock = { now: () => '2026-11-24T10:00:00.000Z', after: () => () => {} };

interface Tab {
	readonly store: Store;
	readonly autosave: Autosave;
	latest: SavedDossier;
}

async function openTab(): Promise<Tab> {
	const store = await openHere();
	const latest = (await store.get('one'))!;
	return {
		store,
		latest,
		autosave: createAutosave(store, stopped, { dossier: latest, history: noActs })
	};
}

/** Each change adds an answer, so that a lost one shows. */
function change(tab: Tab, name: string): void {
	const answers = { ...tab.latest.answers, [name]: true };
	tab.latest = { ...tab.latest, answers };
	tab.autosave.schedule(tab.latest);
}

test('two tabs on one dossier: what one saved, the other never overwrites', async () => {
	const moves = fc.array(fc.tuple(fc.nat(1), fc.boolean()), { minLength: 2, maxLength: 20 });
	await fc.assert(
		fc.asyncProperty(moves, async (steps) => {
			renewDevice();
			await (await openHere()).put(sample());
			const tabs = [await openTab(), await openTab()];
			const writing: Promise<unknown>[] = [];
			for (const [i, [which, waits]] of steps.entries()) {
				change(tabs[which]!, `tab-${which}/change-${i}`);
				writing.push(tabs[which]!.autosave.flush());
				if (waits) await Promise.all(writing);
			}
			await Promise.all(writing);
			const stored = (await tabs[0]!.store.get('one'))!;
			for (const { autosave, latest } of tabs) {
				const safe = Object.keys(latest.answers).every((name) => name in stored.answers);
				const told = autosave.state().kind === 'unsaved';
				expect(safe || told).toBe(true);
				if (told) expect(autosave.pending()?.answers).toEqual(latest.answers);
			}
			for (const { store } of tabs) store.close();
		}),
		{ numRuns: 150 }
	);
});

test('a tab that was told may take up what the other saved, and go on', async () => {
	renewDevice();
	await (await openHere()).put(sample());
	const [first, second] = [await openTab(), await openTab()];
	change(first, 'tab/first');
	await first.autosave.flush();
	change(second, 'tab/second');
	expect(await second.autosave.flush()).toMatchObject({
		kind: 'unsaved',
		problem: { kind: 'stale' }
	});
	const again = await openTab();
	change(again, 'tab/second');
	expect((await again.autosave.flush()).kind).toBe('saved');
	expect(Object.keys((await first.store.get('one'))!.answers)).toEqual(
		expect.arrayContaining(['tab/first', 'tab/second'])
	);
});
