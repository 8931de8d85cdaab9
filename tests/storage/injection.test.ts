import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SavedDossier } from '../../src/lib/domain/dossier';
import { adopt } from '../../src/lib/storage/adoption';
import { purge } from '../../src/lib/storage/bin';
import type { Store } from '../../src/lib/storage/dossiers';
import { dump, isEmpty } from '../../src/lib/storage/dump';
import { note } from '../../src/lib/storage/facts';
import { entriesOf } from '../../src/lib/storage/journal';
import { readMirror, writeMirror, type Copy } from '../../src/lib/storage/mirror';
import { plansOf } from '../../src/lib/storage/plans';
import { restoreCopy } from '../../src/lib/storage/recovery';
import * as past from '../../src/lib/ui/history';
import { everything, openHere, renewDevice } from './device';
import { sample } from './dossier-samples';
import { MemoryFolder } from './folder';
import { strike, type Fault } from './strikes';

const now = '2026-11-24T10:00:00.000Z';
const later = '2026-11-25T10:00:00.000Z';
const plan = { format: 1, id: 'p', title: 'P', created: now, changed: now, data: 1 } as const;
const faults: readonly Fault[] = ['abort', 'quota', 'closed', 'blocked', 'corrupt', 'slow'];

let copy: Copy;

/** A device that held work: two dossiers, one of them with a past, one in the bin, one plan. */
async function furnish(): Promise<Store> {
	renewDevice();
	const store = await openHere();
	const first = await store.put(sample());
	await store.put(sample({ title: 'Titled' }), first.changed);
	await store.put(sample({ id: 'two' }));
	await store.put(sample({ id: 'gone' }));
	await store.remove('gone', now);
	await plansOf(store).put(plan);
	return store;
}

beforeEach(async () => {
	const store = await furnish();
	copy = await writeMirror(new MemoryFolder().folder, await store.read(dump), now);
});

const next: SavedDossier = sample({ title: 'Next', changed: later });
const acts = past.record(past.noHistory, { before: sample(), after: next, now: later });
const rename = (record: object) => ({ ...record, id: 'beside' });
const incoming = { dossiers: [{ ...sample({ id: 'in' }) }], plans: [{ ...plan, id: 'q' }] };

/** Every deed of the storage layer that writes, and those that only read. */
const deeds: Record<string, (store: Store) => Promise<unknown>> = {
	list: (store) => store.list(),
	history: (store) => store.history('one', true),
	'put with its journal': async (store) =>
		store.put(next, (await store.get('one'))?.changed, entriesOf(acts, new Set())),
	'put without': async (store) => store.put(next, (await store.get('one'))?.changed),
	remove: (store) => store.remove('one', later),
	restore: (store) => store.restore('gone'),
	'plan put': async (store) => plansOf(store).put({ ...plan, id: 'q' }),
	'plan removed': (store) => plansOf(store).remove('p', later),
	purge: (store) => purge(store, later),
	note: (store) => note(store, { name: 'x', at: now }),
	'take back a file': (store) => adopt(store, incoming, { rename })
};

const pairs = Object.keys(deeds).flatMap((deed) => faults.map((fault) => [deed, fault] as const));

describe('a fault at every step of the database', () => {
	test.each(pairs)('%s: %s', async (name, fault) => {
		const deed = deeds[name]!;
		for (let nth = 1; ; nth += 1) {
			const store = await furnish();
			const before = await everything();
			const struck = strike(nth, fault);
			const outcome = await deed(store).then(
				() => 'done',
				() => 'refused'
			);
			vi.restoreAllMocks();
			const after = await everything();
			// Reading back may fail after a write that stands: then it is told, and nothing is missing.
			if (outcome === 'refused' && !struck.wrote) expect(after).toEqual(before);
			expect(after['dossiers']?.length).toBeGreaterThan(0);
			for (const one of before['dossiers'] as SavedDossier[])
				if (name !== 'remove')
					expect(after['dossiers']).toContainEqual(expect.objectContaining({ id: one.id }));
			if (fault === 'slow') expect(outcome).toBe('done');
			if (!struck.struck) break;
			const again = await openHere();
			await deed(again).catch(() => {});
			expect((await again.list()).length).toBeGreaterThan(0);
		}
	});

	test.each(faults)('what the mirror gives back after a wipe: %s', async (fault) => {
		for (let nth = 1; ; nth += 1) {
			renewDevice();
			const store = await openHere();
			const struck = strike(nth, fault);
			await restoreCopy(store, copy).catch(() => {});
			vi.restoreAllMocks();
			if (!struck.struck) break;
			const again = await openHere();
			await restoreCopy(again, copy);
			const held = await again.read(dump);
			for (const room of ['dossiers', 'deleted', 'plans', 'acts'] as const)
				expect(held[room]).toEqual(copy.held[room]);
		}
	});
});

describe('a fault at every step of the mirror', () => {
	test.each(faults)('%s: one whole copy stands at any moment', async (fault) => {
		for (let nth = 1; ; nth += 1) {
			let step = 0;
			let armed = false;
			const disk = new MemoryFolder(async () => {
				if (!armed || ++step !== nth) return;
				if (fault === 'slow') return void (await new Promise((done) => setTimeout(done, 3)));
				if (fault === 'corrupt')
					for (const name of disk.files.keys()) if (name === 'a.json') disk.files.set(name, 'rot');
				throw new DOMException(
					'injected',
					fault === 'quota' ? 'QuotaExceededError' : 'InvalidStateError'
				);
			});
			const store = await furnish();
			for (const title of ['A', 'B']) {
				await store.put(sample({ id: title, title }));
				await writeMirror(disk.folder, await store.read(dump), now);
			}
			armed = true;
			await store.put(sample({ id: 'C', title: 'C' }));
			const outcome = await writeMirror(disk.folder, await store.read(dump), now).then(
				() => true,
				() => false
			);
			armed = false;
			const found = await readMirror(disk.folder);
			expect(found && isEmpty(found.held)).toBe(false);
			const titles = found!.held.dossiers.map((one) => one['title']);
			expect(titles).toEqual(expect.arrayContaining(outcome ? ['A', 'B', 'C'] : ['A']));
			if (step < nth) break;
		}
	});
});
